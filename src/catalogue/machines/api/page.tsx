import type { machines } from '../../../../locales/id/machines.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Input } from '../../../ui/components/input/input.tsx'
import { Select } from '../../../ui/components/select/select.tsx'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'

type Words = (typeof machines)['api']

/** What programs can fetch, and a form for each question that shows the answer; all of it without scripts. */
export function ApiPage({ t }: { readonly t: Words }) {
  return (
    <>
      <h1>{t.page.title}</h1>
      <p class="lead">{t.page.lead}</p>
      <h2>{t.page.readyTitle}</h2>
      <ul>
        {t.page.ready.map(({ href, text, about }) => (
          <li key={href}>
            <a href={href}>{text}</a>: {about}
          </li>
        ))}
      </ul>
      <h2>{t.page.tryTitle}</h2>
      <p>
        {t.page.tryLead} <a href="/api/v1/openapi.json">{t.page.described}</a>
      </p>
      {operations.map((one) => (
        <TryForm key={one.id} {...{ one, t }} />
      ))}
      <h2>{t.page.rulesTitle}</h2>
      <ul>
        {t.page.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </>
  )
}

function TryForm({ one, t }: { readonly one: Operation; readonly t: Words }) {
  const path = Object.keys(one.path.shape)
  // What names the next page is taken from an answer, not typed.
  const fields = [...path, ...Object.keys(one.query.shape).filter((name) => name !== 'sesudah')]
  const { title, text } = t.operations[one.id]
  return (
    <section>
      <h3>{title}</h3>
      <p>
        {text}
        <br />
        <code>GET {one.url}</code>
      </p>
      <form action={path.length > 0 ? '/api' : one.url}>
        <div class="pairs">
          {fields.map((name) => (
            <TryField key={name} {...{ one, name, t }} />
          ))}
        </div>
        <Button look="quiet">{t.page.tryButton}</Button>
      </form>
    </section>
  )
}

function TryField(props: { readonly one: Operation; readonly name: string; readonly t: Words }) {
  const { one, name, t } = props
  const meaning: Readonly<Record<string, string>> = t.parameters
  const choices = choicesOf(one, name)
  const field = { id: `${one.id}-${name}`, name, label: <code>{name}</code>, hint: meaning[name] }
  return choices.length > 0 ? (
    <Select
      {...field}
      items={[{ value: '', text: t.page.unset }, ...choices.map((text) => ({ text }))]}
    />
  ) : (
    <Input
      {...field}
      value={one.example?.[name]}
      attributes={name in one.path.shape ? { required: true } : {}}
    />
  )
}

/** The values a parameter takes, where they are a short list. */
function choicesOf({ query }: Operation, name: string): readonly string[] {
  const field: unknown = query.shape[name]
  const inner = unwrapped(field)
  return typeof inner === 'object' && inner !== null && 'options' in inner
    ? (inner.options as readonly string[])
    : []
}

function unwrapped(field: unknown): unknown {
  return typeof field === 'object' && field !== null && 'unwrap' in field
    ? (field as { unwrap: () => unknown }).unwrap()
    : field
}

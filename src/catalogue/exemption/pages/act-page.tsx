import { exemption as t } from '../../../../locales/id/exemption.ts'
import { openingCauses } from '../../../procedure/exemption/values.ts'
import { BackLink } from '../../../ui/components/back-link/back-link.tsx'
import { Button } from '../../../ui/components/button/button.tsx'
import { Checkboxes } from '../../../ui/components/checkboxes/checkboxes.tsx'
import { Radios } from '../../../ui/components/radios/radios.tsx'
import { SummaryList } from '../../../ui/components/summary-list/summary-list.tsx'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../../ui/forms.tsx'
import { type ActFields, type ActName, acts } from '../acts.ts'
import type { OpenedTest } from '../open-test.ts'
import type { SheetContent } from '../sheet.ts'

function Shown({ content }: { readonly content: SheetContent }) {
  const words = t.acts.tetapkan
  const { fields } = t.sheet
  const fact = (key: string, text: string) =>
    text === '' ? null : { key, value: <span class="typed">{text}</span> }
  return (
    <>
      <h2>{words.shown}</h2>
      <p>{words.shownHint}</p>
      <SummaryList
        rows={[
          fact(fields.judul, content.title),
          fact(fields.bagian, content.parts),
          fact(fields.dasar, content.statutes.join('\n')),
          fact(fields.dibuka, content.ifOpened),
          fact(fields.sebab, content.periodReason),
        ]}
      />
    </>
  )
}

/** What is about to be done to a test, what follows, and what it needs. */
export function ActPage(props: {
  readonly name: ActName
  readonly opened: OpenedTest
  readonly seen: string
  readonly fields: ActFields
  readonly errors: FormErrors
  /** What will stand on the public list, once it is done; null when nothing will. */
  readonly shown: SheetContent | null
}) {
  const { name, opened, fields, errors } = props
  const words = t.acts[name]
  const act = acts[name]
  return (
    <>
      <FormErrorSummary errors={errors} />
      <BackLink href={opened.href()}>{t.backToTest}</BackLink>
      <h1>{words.title}</h1>
      <p>
        <b>{opened.row.title}</b> · {opened.row.agencyName}
      </p>
      <p>{words.lead}</p>
      {props.shown ? <Shown content={props.shown} /> : null}
      <PostForm action={opened.href(`/${name}`)} fields={{ versi: props.seen }}>
        {act.ask === 'opinion' ? (
          <Radios
            name="setuju"
            legend={t.opinion.legend}
            value={fields.setuju}
            error={errorOf(errors, 'setuju')}
            items={[
              { value: 'ya', label: t.opinion.yes },
              { value: 'tidak', label: t.opinion.no },
            ]}
          />
        ) : null}
        {act.ask === 'cause' ? (
          <Radios
            name="sebab"
            legend={t.cause.legend}
            value={fields.sebab}
            error={errorOf(errors, 'sebab')}
            items={openingCauses.map((cause) => ({ value: cause, label: t.cause.causes[cause] }))}
          />
        ) : null}
        {'label' in words ? (
          <Textarea
            name="alasan"
            label={words.label}
            hint={words.hint}
            value={fields.alasan}
            error={errorOf(errors, 'alasan')}
          />
        ) : null}
        {act.sure ? (
          <Checkboxes
            name="yakin"
            legend={t.sureLegend}
            error={errorOf(errors, 'yakin')}
            values={[]}
            items={[{ value: 'ya', label: t.sure }]}
          />
        ) : null}
        <Button look={act.sure ? 'warning' : 'main'}>{words.submit}</Button>
      </PostForm>
    </>
  )
}

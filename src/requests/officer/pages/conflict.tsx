import { work as t } from '../../../../locales/id/work.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { StateBox, Timeline, type TimelineEntry } from '../../../ui/shapes.tsx'

/** Words an officer wrote into a field. */
export interface Typed {
  readonly label: string
  readonly text: string
}

/** Somebody acted first, perhaps the officer's own first press: what happened, and nothing typed is lost. */
export function ConflictPage(props: {
  readonly number: string
  /** Everything since was done by who reads this. */
  readonly own: boolean
  readonly since: readonly TimelineEntry[]
  readonly typed: readonly Typed[]
  readonly back: string
}) {
  return (
    <>
      <h1>{t.conflict.title}</h1>
      <StateBox
        tone="wait"
        title={(props.own ? t.conflict.leadOwn : t.conflict.lead)({ number: props.number })}
      >
        <p>{props.own ? t.conflict.notSavedOwn : t.conflict.notSaved}</p>
      </StateBox>
      <h2>{t.conflict.since}</h2>
      <Timeline entries={props.since} />
      <TypedWords typed={props.typed} />
      <p>
        <Button href={props.back}>{t.backToCase}</Button>
      </p>
    </>
  )
}

/** The procedure does not allow it now. */
export function RefusedPage(props: {
  readonly number: string
  readonly sentence: string
  readonly typed: readonly Typed[]
  readonly back: string
}) {
  return (
    <>
      <h1>{t.refused.title}</h1>
      <StateBox tone="wait" title={props.number}>
        <p>{props.sentence}</p>
      </StateBox>
      <TypedWords typed={props.typed} />
      <p>
        <Button href={props.back}>{t.backToCase}</Button>
      </p>
    </>
  )
}

function TypedWords(props: { readonly typed: readonly Typed[] }) {
  const typed = props.typed.filter(({ text }) => text.trim() !== '')
  if (typed.length === 0) return null
  return (
    <>
      <h2>{t.conflict.typed}</h2>
      <p>{t.conflict.typedHint}</p>
      {typed.map(({ label, text }, index) => (
        <Textarea
          key={label}
          name={`tulisan-${index + 1}`}
          label={label}
          value={text}
          attributes={{ readonly: true }}
        />
      ))}
    </>
  )
}

import type { Locale } from '../../platform/http/route.ts'
import { Button } from '../../ui/components/button/button.tsx'
import { Textarea } from '../../ui/components/textarea/textarea.tsx'
import { StateBox, Timeline, type TimelineEntry } from '../../ui/shapes.tsx'
import { objectionWords } from '../words.ts'

/** The procedure does not allow it now, or somebody acted first: why, and nothing typed is lost. */
export function RefusedObjectionPage(props: {
  readonly locale: Locale
  /** Null where it changed meanwhile; `since` tells. */
  readonly sentence: string | null
  readonly since?: readonly TimelineEntry[]
  readonly typed?: readonly { readonly label: string; readonly text: string }[]
  readonly back: string
}) {
  const t = objectionWords[props.locale].refused
  const { since = [], typed = [] } = props
  const title = props.sentence === null ? t.changedTitle : t.title
  return (
    <>
      <h1>{title}</h1>
      <StateBox tone="wait" title={props.sentence === null ? t.changedBody : title}>
        {props.sentence === null ? <Timeline entries={since} /> : <p>{props.sentence}</p>}
      </StateBox>
      {typed
        .filter(({ text }) => text !== '')
        .map(({ label, text }, index) => (
          <Textarea
            key={label}
            name={`tulisan-${index + 1}`}
            label={label}
            value={text}
            attributes={{ readonly: true }}
          />
        ))}
      <p>
        <Button href={props.back}>{t.back}</Button>
      </p>
    </>
  )
}

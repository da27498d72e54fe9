import { exemption as t } from '../../../../locales/id/exemption.ts'
import { Button } from '../../../ui/components/button/button.tsx'
import { Textarea } from '../../../ui/components/textarea/textarea.tsx'
import { StateBox } from '../../../ui/shapes.tsx'

/** It did not happen: why, and nothing typed is lost. */
export function StoppedPage(props: {
  readonly sentence: string
  readonly typed: readonly { readonly label: string; readonly text: string }[]
  readonly back: string
}) {
  const typed = props.typed.filter(({ text }) => text !== '')
  return (
    <>
      <h1>{t.stopped.title}</h1>
      <StateBox tone="wait" title={props.sentence} />
      {typed.length > 0 ? <h2>{t.stopped.typed}</h2> : null}
      {typed.map(({ label, text }, index) => (
        <Textarea
          key={label}
          name={`tulisan-${index + 1}`}
          label={label}
          value={text}
          attributes={{ readonly: true }}
        />
      ))}
      <p>
        <Button href={props.back}>{t.stopped.back}</Button>
      </p>
    </>
  )
}

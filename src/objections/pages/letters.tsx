import { useUi } from '../../ui/context.ts'
import type { LoadedObjection } from '../view.ts'
import { objectionWords } from '../words.ts'
import { Part } from './parts.tsx'

/** The official letters: each opens once it was made. */
export function LettersPart(props: {
  readonly loaded: LoadedObjection
  /** Below which address they lie. */
  readonly base: string
}) {
  const { locale } = useUi()
  const t = objectionWords[locale].matter
  const { letters } = props.loaded.state
  if (letters.length === 0) return null
  return (
    <Part title={t.letters}>
      <ul>
        {letters.map(({ letterId, kind, number, file }) => {
          const words = kind === 'objection_receipt' ? t.receipt : t.answerLetter
          return (
            <li key={letterId}>
              {file === null ? (
                <>
                  {words({ number })}: <span class="muted">{t.letterWaits}</span>
                </>
              ) : (
                <a href={`${props.base}/surat/${letterId}`}>{words({ number })}</a>
              )}
            </li>
          )
        })}
      </ul>
    </Part>
  )
}

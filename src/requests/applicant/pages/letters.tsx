import { letters as lettersEn } from '../../../../locales/en/letters.ts'
import { letters as lettersId } from '../../../../locales/id/letters.ts'
import type { LetterKind } from '../../../procedure/letters.ts'
import type { CaseLetter, RequestState } from '../../../procedure/request/state.ts'
import { useUi } from '../../../ui/context.ts'
import { dateOf, formatDate } from '../../../ui/dates.ts'
import { Card } from '../../../ui/shapes.tsx'
import { requestWords } from '../words.ts'

const names = { id: lettersId.kinds, en: lettersEn.kinds }

// The disposition is the office's own paper.
const theirs: readonly LetterKind[] = [
  'receipt',
  'completion_request',
  'lapse_note',
  'extension',
  'notice',
  'refusal_decree',
  'handover',
]

/** The letters of a case that are addressed to its applicant, in the order of their making. */
export function lettersOf({ letters }: Pick<RequestState, 'letters'>): readonly CaseLetter[] {
  return letters.filter(({ kind }) => theirs.includes(kind))
}

/** Official letters to keep, as they are issued; one that is still being made says so. */
export function LetterCard(props: {
  readonly state: RequestState
  /** Address of the case, before `/surat/`. */
  readonly base: string
}) {
  const { locale } = useUi()
  const { letters: t } = requestWords[locale]
  const letters = lettersOf(props.state)
  if (letters.length === 0) return null
  return (
    <Card title={t.title}>
      <ul class="docs">
        {letters.map((letter) => (
          <li key={letter.letterId}>
            {letter.file ? (
              <a href={`${props.base}/surat/${letter.letterId}/surat.pdf`}>
                {names[locale][letter.kind]} (PDF)
              </a>
            ) : (
              <>
                {names[locale][letter.kind]}: <span class="muted">{t.making}</span>
              </>
            )}
            <br />
            <span class="small muted num">
              {t.number(letter)} · {formatDate(dateOf(letter.at), locale)}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

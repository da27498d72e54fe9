import { letterDesk as desk } from '../../../../locales/id/letter-desk.ts'
import { letters as words } from '../../../../locales/id/letters.ts'
import type { Letter } from '../../../notices/official/queries.ts'
import { formatDateShort } from '../../../ui/dates.ts'
import { Card } from '../../../ui/shapes.tsx'

const t = desk.card

/** Official letters of a case, with what became of each. */
export function Letters(props: {
  readonly letters: readonly Letter[]
  readonly base: string
  /** Whether the viewer may open the list of letters that are not issued yet. */
  readonly desk: boolean
}) {
  if (props.letters.length === 0) return null
  const unfinished = props.letters.some(({ made }) => made === null)
  return (
    <Card title={t.title}>
      <ul class="docs">
        {props.letters.map((letter) => (
          <li key={letter.letterId}>
            {letter.made ? (
              <a href={`${props.base}/surat/${letter.letterId}`}>
                {words.kinds[letter.kind]} (PDF)
              </a>
            ) : (
              <>
                {words.kinds[letter.kind]}:{' '}
                <span class="muted">{letter.attempts > 0 ? t.failing(letter) : t.making}</span>
              </>
            )}
            <br />
            <span class="small muted num">
              {t.number({ number: letter.number, date: formatDateShort(letter.issuedOn, 'id') })}
            </span>
          </li>
        ))}
      </ul>
      {unfinished && props.desk ? (
        <p class="small">
          <a href="/kerja/surat">{t.desk}</a>
        </p>
      ) : null}
    </Card>
  )
}

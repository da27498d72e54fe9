import { letters as letterWords } from '../../../locales/id/letters.ts'
import { objections, objectionWork } from '../../../locales/id/objections.ts'
import type { StoredFile } from '../../documents/files.ts'
import type { Agency } from '../../people/agencies.ts'
import type { ItemOutcome } from '../../procedure/request/events.ts'
import { Part, Said } from '../pages/parts.tsx'
import { type LoadedObjection, releasedAnswers } from '../view.ts'

const t = objectionWork.matter

/** What PPID told the applicant: each item with its outcome and reasons, the files, and the letters. */
export function ToldAnswers(props: {
  readonly loaded: LoadedObjection
  readonly files: readonly StoredFile[]
  readonly agencies: readonly Agency[]
  readonly href: string
}) {
  const { loaded, files, href } = props
  const { request, words } = loaded
  const answers = releasedAnswers(request)
  if (answers.length === 0)
    return (
      <Part title={t.told}>
        <p>{t.toldNone}</p>
      </Part>
    )
  const numbers = new Map(request.items.map(({ itemId }, index) => [itemId, index + 1]))
  const letters = request.letters.filter(
    ({ kind, file }) => file !== null && (kind === 'notice' || kind === 'refusal_decree'),
  )
  return (
    <Part title={t.told}>
      {answers.map(({ assignmentId, agencyId, answer }) => (
        <div key={assignmentId}>
          <h3>
            {props.agencies.find(({ id }) => id === agencyId)?.name ?? objections.timeline.ppid}
          </h3>
          <ul>
            {(answer?.outcomes ?? []).map((outcome) => (
              <li key={outcome.itemId}>
                {t.itemNo({ n: numbers.get(outcome.itemId) ?? 0 })}:{' '}
                <b>{t.outcomes[outcome.outcome]}</b>
                <Why outcome={outcome} words={words} />
              </li>
            ))}
          </ul>
          <Said text={words(answer?.text)} />
        </div>
      ))}
      {files.length + letters.length === 0 ? null : (
        <>
          <h3>{t.files}</h3>
          <ul>
            {letters.map(({ letterId, kind, number, file }) => (
              <li key={letterId}>
                <a href={`${href}/berkas/${file?.fileId}`}>
                  {letterWords.kinds[kind]} {number}
                </a>
              </li>
            ))}
            {files.map(({ fileId, name }) => (
              <li key={fileId}>
                <a href={`${href}/berkas/${fileId}`}>{name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Part>
  )
}

function Why({
  outcome,
  words,
}: {
  readonly outcome: ItemOutcome
  readonly words: LoadedObjection['words']
}) {
  switch (outcome.outcome) {
    case 'given':
      return null
    case 'partial':
      return (
        <ul>
          {outcome.withheld.map(({ part, letter, reason }) => (
            <li key={part.textId}>
              {t.withheld}: <span class="typed">{words(part)}</span>.{' '}
              {t.article17({ letters: letter })}. <span class="typed">{words(reason)}</span>
            </li>
          ))}
        </ul>
      )
    case 'refused':
      return (
        <>
          . {t.article17({ letters: outcome.letters.join(', ') })};{' '}
          <span class="typed">{words(outcome.statute)}</span>.{' '}
          <span class="typed">{words(outcome.reason)}</span>
        </>
      )
    case 'not_held':
      return (
        <>
          {outcome.holder === null ? null : (
            <>
              . {t.holder}: <span class="typed">{words(outcome.holder)}</span>
            </>
          )}{' '}
          <span class="typed">{words(outcome.reason)}</span>
        </>
      )
    case 'not_documented':
      return (
        <>
          . <span class="typed">{words(outcome.reason)}</span>
        </>
      )
  }
}

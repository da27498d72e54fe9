import { dip } from '../../../../locales/id/dip.ts'
import { law } from '../../../../locales/id/law.ts'
import type { ItemOutcome } from '../../../procedure/request/events.ts'
import type { Assignment } from '../../../procedure/request/state.ts'
import type { ExemptionLetter } from '../../../procedure/values.ts'
import { SummaryList } from '../../../ui/components/summary-list/summary-list.tsx'
import { Tag } from '../../../ui/components/tag/tag.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { type CaseView, wordsOf } from '../case-view.ts'

const t = law.outcomes

/** What an answer says of each of its items; nothing where it simply gives the only thing asked for. */
export function Said(props: { readonly view: CaseView; readonly assignment: Assignment }) {
  const { view, assignment } = props
  const { items } = view.opened.loaded.state
  const outcomes = assignment.answer?.outcomes ?? []
  if (outcomes.every(({ outcome }) => outcome === 'given') && items.length < 2) return null
  return (
    <ul class="docs">
      {outcomes.map((one) => {
        const n = items.findIndex(({ itemId }) => itemId === one.itemId) + 1
        return (
          <li key={one.itemId}>
            <b>{t.item({ n })}</b>{' '}
            <Tag tone={one.outcome === 'given' ? 'calm' : 'wait'}>{t.kinds[one.outcome]}</Tag>
            <OutcomeWords view={view} outcome={one} />
          </li>
        )
      })}
    </ul>
  )
}

function OutcomeWords({ view, outcome }: { view: CaseView; outcome: ItemOutcome }) {
  const words = (ref: Parameters<typeof wordsOf>[1]) => (
    <span class="typed">{wordsOf(view, ref)}</span>
  )
  const w = t.said
  switch (outcome.outcome) {
    case 'given':
      return null
    case 'partial':
      return (
        <ul>
          {outcome.withheld.map(({ part, letter, reason }, at) => (
            <li key={at}>
              {words(part)} · {letterName(letter)}
              <br />
              {words(reason)}
            </li>
          ))}
        </ul>
      )
    case 'refused':
      return (
        <SummaryList
          rows={[
            { key: w.letters, value: outcome.letters.map(letterName).join('; ') },
            { key: w.statute, value: words(outcome.statute) },
            { key: w.reason, value: words(outcome.reason) },
            {
              key: w.test,
              value: outcome.testId ? (
                <a href={`/kerja/uji/${outcome.testId}`}>{w.seeTest}</a>
              ) : (
                w.testNone
              ),
            },
          ]}
        />
      )
    case 'not_held':
      return (
        <SummaryList
          rows={[
            { key: w.holder, value: outcome.holder ? words(outcome.holder) : w.holderUnknown },
            outcome.reason ? { key: w.reason, value: words(outcome.reason) } : null,
          ]}
        />
      )
    case 'not_documented':
      return (
        <SummaryList
          rows={[
            {
              key: w.available,
              value: outcome.availableOn
                ? formatDate(outcome.availableOn, 'id')
                : w.availableUnknown,
            },
            { key: w.reason, value: words(outcome.reason) },
          ]}
        />
      )
  }
}

function letterName(letter: ExemptionLetter): string {
  return t.letterName({ letter, meaning: dip.exempt.meanings[letter] })
}

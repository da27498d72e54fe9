import { dip as dipEn } from '../../../../locales/en/dip.ts'
import { dip as dipId } from '../../../../locales/id/dip.ts'
import type { OutcomeKind } from '../../../procedure/request/events.ts'
import type { ExemptionLetter } from '../../../procedure/values.ts'
import { SummaryList } from '../../../ui/components/summary-list/summary-list.tsx'
import { Tag, type TagTone } from '../../../ui/components/tag/tag.tsx'
import { formatDate } from '../../../ui/dates.ts'
import { type Audience, agencyName } from '../present.ts'
import type { ToldAnswer, ToldItem } from '../told.ts'
import { requestWords } from '../words.ts'

const meanings = { id: dipId.exempt.meanings, en: dipEn.exempt.meanings }

const tones = {
  given: 'calm',
  partial: 'wait',
  refused: 'late',
  not_held: 'wait',
  not_documented: 'wait',
} as const satisfies Record<OutcomeKind, TagTone>

/** What was decided of each thing asked for, with the reason and the law (UU 14/2008 Pasal 22(7)). */
export function Outcomes(props: {
  readonly items: readonly ToldItem[]
  readonly audience: Audience
}) {
  const { items, audience } = props
  const { outcome: t } = requestWords[audience.locale]
  return (
    <section aria-labelledby="putusan">
      <h3 id="putusan">{t.title}</h3>
      <ol class="docs">
        {items.map((item) => (
          <li key={item.itemId}>
            <OutcomeTag item={item} audience={audience} />
            <p class="typed" lang="id">
              {item.text ?? requestWords[audience.locale].receipt.erased}
            </p>
            {item.answers.map((answer, index) => (
              <Told
                key={index}
                answer={answer}
                audience={audience}
                several={item.answers.length > 1}
              />
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The outcome of one item as a tag: `Rincian 1 ditolak`. */
export function OutcomeTag({ item, audience }: { item: ToldItem; audience: Audience }) {
  const { outcome: t } = requestWords[audience.locale]
  const words = item.anew ? t.anew : item.kind === null ? t.open : t.kinds[item.kind]
  return (
    <p>
      <b>{t.item({ n: Number(item.itemId) })}</b>{' '}
      <Tag tone={item.kind === null ? 'wait' : tones[item.kind]}>{words}</Tag>
    </p>
  )
}

function Told(props: {
  readonly answer: ToldAnswer
  readonly audience: Audience
  readonly several: boolean
}) {
  const { answer, audience } = props
  const { locale } = audience
  const { outcome: t } = requestWords[locale]
  if (answer.outcome === 'given' && !props.several) return null
  const typed = (words: string) => <span class="typed">{words}</span>
  return (
    <>
      {props.several ? (
        <p class="small">
          {t.by({ who: agencyName(answer.agencyId, audience) })}: {t.kinds[answer.outcome]}
        </p>
      ) : null}
      <SummaryList
        rows={[
          answer.letters.length > 0
            ? { key: t.exempt, value: <Letters letters={answer.letters} audience={audience} /> }
            : null,
          answer.statute ? { key: t.statute, value: typed(answer.statute) } : null,
          answer.outcome === 'not_held'
            ? { key: t.holder, value: answer.holder ? typed(answer.holder) : t.holderUnknown }
            : null,
          answer.outcome === 'not_documented'
            ? {
                key: t.available,
                value: answer.availableOn
                  ? formatDate(answer.availableOn, locale)
                  : t.availableUnknown,
              }
            : null,
          answer.reason ? { key: t.reason, value: typed(answer.reason) } : null,
          answer.withheld.length > 0
            ? { key: t.withheld, value: <Withheld answer={answer} audience={audience} /> }
            : null,
        ]}
      />
      <p class="small muted">{t.law[answer.outcome]}</p>
    </>
  )
}

function letterWords(letter: ExemptionLetter, { locale }: Audience): string {
  return requestWords[locale].outcome.letter({ letter, meaning: meanings[locale][letter] })
}

function Letters(props: {
  readonly letters: readonly ExemptionLetter[]
  readonly audience: Audience
}) {
  return (
    <ul>
      {props.letters.map((letter) => (
        <li key={letter}>{letterWords(letter, props.audience)}</li>
      ))}
    </ul>
  )
}

function Withheld({ answer, audience }: { answer: ToldAnswer; audience: Audience }) {
  const { erased } = requestWords[audience.locale].receipt
  return (
    <ul>
      {answer.withheld.map(({ part, letter, reason }, index) => (
        <li key={index}>
          <b class="typed">{part ?? erased}</b>
          <br />
          {letterWords(letter, audience)}
          <br />
          <span class="typed">{reason ?? erased}</span>
        </li>
      ))}
    </ul>
  )
}

import { isReleased } from '../../procedure/request/coverage.ts'
import type { ItemOutcome, OutcomeKind } from '../../procedure/request/events.ts'
import { answersOf, outcomeOf } from '../../procedure/request/outcomes.ts'
import type { RequestState } from '../../procedure/request/state.ts'
import type { AgencyId, ExemptionLetter, LocalDate, TextRef } from '../../procedure/values.ts'
import { readTexts } from '../../records/texts.ts'
import type { LoadedCase } from '../load-case.ts'
import type { ApplicantDeps } from './deps.ts'

/** What one unit said of an item, in words. Null where nothing was said, or the law had it erased. */
export interface ToldAnswer {
  readonly agencyId: AgencyId | null
  readonly outcome: OutcomeKind
  readonly letters: readonly ExemptionLetter[]
  readonly statute: string | null
  readonly reason: string | null
  readonly holder: string | null
  readonly availableOn: LocalDate | null
  readonly withheld: readonly {
    readonly part: string | null
    readonly letter: ExemptionLetter
    readonly reason: string | null
  }[]
}

/** An item as its applicant may know it. */
export interface ToldItem {
  readonly itemId: string
  readonly text: string | null
  /** Null before the notice, and while it is answered anew. */
  readonly kind: OutcomeKind | null
  readonly anew: boolean
  readonly answers: readonly ToldAnswer[]
}

/** The items of a case with what the notices said of each (UU 14/2008 Pasal 22(7)); nothing before a notice. */
export async function readToldItems(
  { db }: Pick<ApplicantDeps, 'db'>,
  { state }: Pick<LoadedCase, 'state'>,
): Promise<ToldItem[]> {
  const told = state.items.map((item) => ({ item, answers: releasedAnswers(state, item.itemId) }))
  const refs = told.flatMap(({ item, answers }) => [
    item.text,
    ...answers.flatMap(({ outcome }) => refsIn(outcome)),
  ])
  const texts = await readTexts(
    db,
    refs.map(({ textId }) => textId),
  )
  const words = (ref: TextRef | null) => (ref && texts.get(ref.textId)) ?? null
  return told.map(({ item, answers }) => {
    const { itemId } = item
    const anew = state.reopening?.itemIds.includes(itemId) ?? false
    return {
      itemId,
      text: words(item.text),
      kind: anew || state.notices.length === 0 ? null : outcomeOf(state, itemId),
      anew,
      answers: answers.map(({ assignment, outcome }) => ({
        agencyId: assignment.agencyId,
        ...inWords(outcome, words),
      })),
    }
  })
}

function releasedAnswers(state: RequestState, itemId: string) {
  return answersOf(state, itemId).filter(({ assignment }) => isReleased(assignment))
}

function refsIn(outcome: ItemOutcome): TextRef[] {
  switch (outcome.outcome) {
    case 'given':
      return []
    case 'partial':
      return outcome.withheld.flatMap(({ part, reason }) => [part, reason])
    case 'refused':
      return [outcome.statute, outcome.reason]
    case 'not_held':
      return [outcome.holder, outcome.reason].filter((ref) => ref !== null)
    case 'not_documented':
      return [outcome.reason]
  }
}

const nothing = {
  letters: [],
  statute: null,
  reason: null,
  holder: null,
  availableOn: null,
  withheld: [],
} as const

function inWords(
  told: ItemOutcome,
  words: (ref: TextRef | null) => string | null,
): Omit<ToldAnswer, 'agencyId'> {
  const { outcome } = told
  switch (outcome) {
    case 'given':
      return { ...nothing, outcome }
    case 'partial':
      return {
        ...nothing,
        outcome,
        withheld: told.withheld.map(({ part, letter, reason }) => ({
          part: words(part),
          letter,
          reason: words(reason),
        })),
      }
    case 'refused': {
      const { letters, statute, reason } = told
      return { ...nothing, outcome, letters, statute: words(statute), reason: words(reason) }
    }
    case 'not_held':
      return { ...nothing, outcome, holder: words(told.holder), reason: words(told.reason) }
    case 'not_documented':
      return {
        ...nothing,
        outcome,
        availableOn: told.availableOn,
        reason: words(told.reason),
      }
  }
}

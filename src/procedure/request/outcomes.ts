import type { ExemptionLetter, TextRef } from '../values.ts'
import { coversItem } from './coverage.ts'
import type { ItemOutcome, OutcomeKind } from './events.ts'
import type { Assignment, CaseOutcome, RequestState, ToldOutcome } from './state.ts'

/** What one assignment says of an item. */
export interface AnsweredItem {
  readonly assignment: Assignment
  readonly outcome: ItemOutcome
}

/**
 * What the answers that stand say of an item, in the order of their assignments; several when several agencies answer
 * it. Before the notice these are drafts: whoever shows them to the applicant asks `isReleased` first.
 */
export function answersOf(state: RequestState, itemId: string): readonly AnsweredItem[] {
  return state.assignments
    .filter((assignment) => coversItem(assignment, itemId))
    .flatMap((assignment) =>
      (assignment.answer?.outcomes ?? [])
        .filter((outcome) => outcome.itemId === itemId)
        .map((outcome) => ({ assignment, outcome })),
    )
}

/** The outcome of an item; null while nobody, or not everybody who was asked, has answered it. */
export function outcomeOf(state: RequestState, itemId: string): OutcomeKind | null {
  const holders = state.assignments.filter((one) => coversItem(one, itemId))
  const kinds = answersOf(state, itemId).map(({ outcome }) => outcome.outcome)
  return kinds.length < holders.length ? null : combine(telling(kinds))
}

/** What the answers that stand say of all items, item by item, several where several agencies answer one. */
export function tellingOutcomes(state: RequestState): readonly ToldOutcome[] {
  return state.items.flatMap(({ itemId }) =>
    telling(answersOf(state, itemId).map(({ outcome }) => outcome.outcome)).map((outcome) => ({
      itemId,
      outcome,
    })),
  )
}

/** What was told of one item, as one; null where nothing was. */
export function toldOf(told: readonly ToldOutcome[], itemId: string): OutcomeKind | null {
  return combine(told.filter((one) => one.itemId === itemId).map(({ outcome }) => outcome))
}

// Who says "not with us" has nothing to add where another agency answers.
function telling(kinds: readonly OutcomeKind[]): readonly OutcomeKind[] {
  const held = kinds.filter((kind) => kind !== 'not_held')
  return held.length === 0 ? kinds : held
}

/** The outcome of the case, derived from its items (UU 14/2008 Pasal 22(7)); null until all of them have one. */
export function caseOutcome(state: RequestState): CaseOutcome | null {
  const kinds = state.items.map(({ itemId }) => outcomeOf(state, itemId))
  return kinds.includes(null) ? null : combine(kinds.filter((kind) => kind !== null))
}

/** All alike: that. Something given and something not: partly. Else a refusal speaks louder than what is not there. */
function combine(kinds: readonly OutcomeKind[]): OutcomeKind | null {
  const [first] = kinds
  if (first === undefined) return null
  if (kinds.every((kind) => kind === first)) return first
  if (kinds.some(givesSomething)) return 'partial'
  return kinds.includes('refused') ? 'refused' : 'not_held'
}

/** Whether such an answer leaves something to hand over. */
export function givesSomething(kind: OutcomeKind): boolean {
  return kind === 'given' || kind === 'partial'
}

/**
 * The outcome with a consequence test behind its refusal, or behind the parts it withholds under a letter (null: those
 * without a test); the same outcome when there is no such part.
 */
export function withTest(
  outcome: ItemOutcome,
  { testId, letter }: { readonly testId: string; readonly letter: ExemptionLetter | null },
): ItemOutcome {
  if (outcome.outcome === 'refused') return { ...outcome, testId }
  if (outcome.outcome !== 'partial') return outcome
  const meant = (part: (typeof outcome.withheld)[number]) =>
    letter === null ? part.testId === null : part.letter === letter
  if (!outcome.withheld.some(meant)) return outcome
  return {
    ...outcome,
    withheld: outcome.withheld.map((part) => (meant(part) ? { ...part, testId } : part)),
  }
}

/** The words that an outcome refers to. */
export function outcomeTexts(outcome: ItemOutcome): readonly TextRef[] {
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

/** Every consequence test that the answers of a case name. */
export function namedTests(outcomes: readonly ItemOutcome[]): readonly string[] {
  const ids = outcomes.flatMap((outcome) => {
    if (outcome.outcome === 'refused') return [outcome.testId]
    return outcome.outcome === 'partial' ? outcome.withheld.map(({ testId }) => testId) : []
  })
  return [...new Set(ids.filter((id) => id !== null))]
}

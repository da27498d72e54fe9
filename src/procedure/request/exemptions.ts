import { localDateOf } from '../dates.ts'
import type { TestFact } from '../exemption/facts.ts'
import type { ExemptionLetter } from '../values.ts'
import type { Refusal } from './commands.ts'
import type { RequestContext } from './context.ts'
import { refuse } from './decision.ts'
import type { ItemOutcome } from './events.ts'
import type { Answer } from './state.ts'

/** What an answer must say of an item before it counts (UU 14/2008 Pasal 22(7)); null when it does. */
export function incompleteOutcome(outcome: ItemOutcome): Refusal | null {
  const { itemId } = outcome
  if (outcome.outcome === 'refused' && outcome.letters.length === 0) {
    return refuse('refusal_without_letter', { itemId })
  }
  if (outcome.outcome === 'partial' && outcome.withheld.length === 0) {
    return refuse('withheld_without_reason', { itemId })
  }
  return null
}

/**
 * A refusal stands on a concluded consequence test (UU 14/2008 Pasal 2(4), 19), whose conclusion is not by the person
 * who drafted the refusal. A blacked-out part needs its letter and reason; if it names a test, that must hold as well.
 */
export function unfoundedExemption(answer: Answer, context: RequestContext): Refusal | null {
  for (const outcome of answer.outcomes) {
    for (const claim of claimsOf(outcome)) {
      const refused = unfoundedClaim(claim, answer, context)
      if (refused !== null) return refused
    }
  }
  return null
}

interface Claim {
  readonly itemId: string
  readonly letters: readonly ExemptionLetter[]
  readonly testId: string | null
}

function claimsOf(outcome: ItemOutcome): readonly Claim[] {
  if (outcome.outcome === 'refused') return [outcome]
  if (outcome.outcome !== 'partial') return []
  const { itemId } = outcome
  return outcome.withheld
    .filter(({ testId }) => testId !== null)
    .map(({ letter, testId }) => ({ itemId, letters: [letter], testId }))
}

function unfoundedClaim(
  { itemId, letters, testId }: Claim,
  { suppliedBy }: Answer,
  { tests, now }: RequestContext,
): Refusal | null {
  const test = testId === null ? undefined : tests.get(testId)
  if (test === undefined) return refuse('test_missing', { itemId })
  if (test.conclusion === null) return refuse('test_not_concluded', { itemId })
  if (test.conclusion === 'open') return refuse('test_says_open', { itemId })
  const other = letters.find((letter) => !test.letters.includes(letter))
  if (other !== undefined) return refuse('test_other_letter', { itemId, letter: other })
  if (isOver(test, now)) return refuse('test_expired', { itemId })
  return test.concludedBy === suppliedBy ? refuse('test_same_person', { itemId }) : null
}

function isOver({ until }: TestFact, now: RequestContext['now']): boolean {
  return until !== null && until < localDateOf(now)
}

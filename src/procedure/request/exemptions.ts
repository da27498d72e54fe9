import { localDateOf } from '../dates.ts'
import type { TestFact } from '../exemption/facts.ts'
import type { ExemptionLetter } from '../values.ts'
import type { Refusal } from './commands.ts'
import type { RequestContext } from './context.ts'
import { isReleased, isVerified } from './coverage.ts'
import { refuse } from './decision.ts'
import type { ItemOutcome } from './events.ts'
import type { Answer, Assignment } from './state.ts'

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
 * A refusal, and each part withheld, stands on a concluded consequence test (UU 14/2008 Pasal 2(4), 19): in force, of
 * the agency that answers or of PPID Utama, and not concluded by the person who drafted the answer. Parts under letter
 * h alone need none: personal secrets are the interest of the person they are about, which no test of the office weighs
 * away (our choice; Pasal 17 huruf h, Pasal 18(2)). A test that such a part names must hold all the same.
 */
export function unfoundedExemption(
  { answer, agencyId }: Pick<Assignment, 'answer' | 'agencyId'>,
  context: RequestContext,
): Refusal | null {
  if (answer === null) return null
  const { suppliedBy } = answer
  for (const claim of answer.outcomes.flatMap(claimsOf)) {
    const refused = unfoundedClaim({ ...claim, suppliedBy, agencyId }, context)
    if (refused !== null) return refused
  }
  return null
}

/** A verified answer that no notice has told of, whose test was opened or came to its end since. */
export function lostItsGround(assignment: Assignment, context: RequestContext): boolean {
  const waits = isVerified(assignment) && !isReleased(assignment)
  return waits && unfoundedExemption(assignment, context) !== null
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
    .filter(({ letter, testId }) => letter !== 'h' || testId !== null)
    .map(({ letter, testId }) => ({ itemId, letters: [letter], testId }))
}

function unfoundedClaim(
  claim: Claim & Pick<Answer, 'suppliedBy'> & Pick<Assignment, 'agencyId'>,
  { tests, now }: RequestContext,
): Refusal | null {
  const { itemId, letters, testId } = claim
  const test = testId === null ? undefined : tests.get(testId)
  if (test === undefined) return refuse('test_missing', { itemId })
  if (test.agencyId !== null && test.agencyId !== claim.agencyId) {
    return refuse('test_other_agency', { itemId })
  }
  if (test.conclusion === null) return refuse('test_not_concluded', { itemId })
  if (test.conclusion === 'open') return refuse('test_says_open', { itemId })
  const other = letters.find((letter) => !test.letters.includes(letter))
  if (other !== undefined) return refuse('test_other_letter', { itemId, letter: other })
  if (isOver(test, now)) return refuse('test_expired', { itemId })
  return test.concludedBy === claim.suppliedBy ? refuse('test_same_person', { itemId }) : null
}

function isOver({ until }: TestFact, now: RequestContext['now']): boolean {
  return until !== null && until < localDateOf(now)
}

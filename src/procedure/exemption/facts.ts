import type { ExemptionLetter, LocalDate, PersonId } from '../values.ts'
import { isInForce, type TestState } from './state.ts'

/** What a request needs to know of a consequence test before information may be refused because of it. */
export interface TestFact {
  readonly testId: string
  /** Null while nothing is decided. Not approved, dropped and reopened information is open. */
  readonly conclusion: 'exempt' | 'open' | null
  readonly letters: readonly ExemptionLetter[]
  /** Whoever wrote its sheet first. */
  readonly draftedBy: PersonId
  readonly concludedBy: PersonId | null
  readonly until: LocalDate | null
}

export function testFact(testId: string, state: TestState): TestFact {
  return {
    testId,
    conclusion: conclusionOf(state),
    letters: state.letters,
    draftedBy: state.drafters[0] ?? '',
    concludedBy: state.concludedBy,
    until: state.until,
  }
}

function conclusionOf(state: TestState): TestFact['conclusion'] {
  if (isInForce(state) || state.status === 'extended') return 'exempt'
  switch (state.status) {
    case 'concluded':
    case 'opened':
    case 'denied':
      return 'open'
    default:
      return null
  }
}

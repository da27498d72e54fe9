import type { AgencyId, CaseId, ExemptionLetter, LocalDate, PersonId } from '../values.ts'
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
  /** Whose information it weighed; null: of PPID Utama itself. */
  readonly agencyId: AgencyId | null
  /** The request, and the item of it, that it was made for; null when it was made ahead or on an order. */
  readonly requestId: CaseId | null
  readonly itemId: string | null
}

/** The fact of one test; `mainAgencyId` is the agency that PPID Utama belongs to. */
export function testFact(
  testId: string,
  { state, mainAgencyId }: { readonly state: TestState; readonly mainAgencyId: AgencyId },
): TestFact {
  return {
    testId,
    conclusion: conclusionOf(state),
    letters: state.letters,
    draftedBy: state.drafters[0] ?? '',
    concludedBy: state.concludedBy,
    until: state.until,
    agencyId: state.agencyId === mainAgencyId ? null : state.agencyId,
    requestId: state.requestId,
    itemId: state.itemId,
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

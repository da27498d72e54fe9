import type { LetterKind } from '../letters.ts'
import type { Recorded } from '../request/events.ts'
import type {
  AgencyId,
  CaseId,
  ExemptionLetter,
  FileRef,
  Instant,
  LocalDate,
  PersonId,
  TextRef,
} from '../values.ts'
import type { Renewed, TestEvent } from './events.ts'
import type { Conclusion, OpeningCause, TestOccasion } from './values.ts'

/**
 * Where a test stands: USUL, UJI, PERTIMBANGAN, DISETUJUI, DITETAPKAN, DITINJAU, DIPERPANJANG or DIBUKA; besides not
 * approved, and dropped before anybody weighed it.
 */
export const testStatuses = [
  'proposed',
  'testing',
  'advising',
  'approved',
  'concluded',
  'reviewing',
  'extended',
  'opened',
  'denied',
  'dropped',
] as const
export type TestStatus = (typeof testStatuses)[number]

export interface Opinion {
  readonly by: PersonId
  readonly at: Instant
  readonly agrees: boolean
  readonly reason: TextRef
}

export interface TestLetter {
  readonly letterId: string
  readonly kind: LetterKind
  readonly number: string
  readonly file: FileRef | null
}

/** A consequence test as its log of events tells it. */
export interface TestState {
  /** How many events made it: the version that optimistic concurrency expects. */
  readonly version: number
  /** Null before it is proposed. */
  readonly status: TestStatus | null
  readonly agencyId: AgencyId | null
  readonly occasion: TestOccasion | null
  readonly requestId: CaseId | null
  readonly itemId: string | null
  readonly renews: Renewed | null
  readonly title: TextRef | null
  readonly proposedBy: PersonId | null
  readonly proposedAt: Instant | null
  /** Everybody who proposed it or wrote on its sheet, in their order. */
  readonly drafters: readonly PersonId[]
  /** The sheet as last submitted. */
  readonly sheet: TextRef | null
  readonly conclusion: Conclusion | null
  readonly letters: readonly ExemptionLetter[]
  readonly until: LocalDate | null
  /** Of the sheet as last submitted. */
  readonly opinions: readonly Opinion[]
  /** Why it was last sent back, until it is submitted again. */
  readonly sentBack: TextRef | null
  readonly concludedBy: PersonId | null
  readonly concludedAt: Instant | null
  /** The cause, once it was opened. */
  readonly openedFor: OpeningCause | null
  /** The test that took its place. */
  readonly supersededBy: string | null
  readonly issued: readonly TestLetter[]
}

export const noTest: TestState = {
  version: 0,
  status: null,
  agencyId: null,
  occasion: null,
  requestId: null,
  itemId: null,
  renews: null,
  title: null,
  proposedBy: null,
  proposedAt: null,
  drafters: [],
  sheet: null,
  conclusion: null,
  letters: [],
  until: null,
  opinions: [],
  sentBack: null,
  concludedBy: null,
  concludedAt: null,
  openedFor: null,
  supersededBy: null,
  issued: [],
}

/** The state after one more event. */
export function evolveTest(before: TestState, recorded: Recorded<TestEvent>): TestState {
  const { event, at, actor, seq } = recorded
  const state = { ...before, version: seq }
  const by = actor.kind === 'person' ? actor.id : null
  switch (event.type) {
    case 'test_proposed': {
      const { type: _, ...proposal } = event
      return withDrafter(
        { ...state, ...proposal, status: 'proposed', proposedBy: by, proposedAt: at },
        by,
      )
    }
    case 'sheet_begun':
      return withDrafter({ ...state, status: 'testing' }, by)
    case 'sheet_submitted': {
      const { sheet, conclusion, letters, until } = event
      const submitted = { sheet, conclusion, letters, until, opinions: [], sentBack: null }
      return withDrafter({ ...state, ...submitted, status: 'advising' }, by)
    }
    case 'opinion_given': {
      const { agrees, reason } = event
      return { ...state, opinions: [...state.opinions, { by: by ?? '', at, agrees, reason }] }
    }
    case 'test_sent_back':
      return { ...state, status: 'testing', sentBack: event.reason }
    case 'test_approved':
      return { ...state, status: 'approved' }
    case 'test_denied':
      return { ...state, status: 'denied' }
    case 'test_concluded': {
      const { conclusion, letters, until } = event
      const concluded = { conclusion, letters, until, concludedBy: by, concludedAt: at }
      return { ...state, ...concluded, status: 'concluded' }
    }
    case 'review_started':
      return { ...state, status: 'reviewing' }
    case 'review_closed':
      return { ...state, status: 'concluded' }
    case 'exemption_extended':
      return { ...state, status: 'extended', supersededBy: event.byTestId }
    case 'exemption_opened':
      return {
        ...state,
        status: 'opened',
        openedFor: event.cause,
        supersededBy: event.byTestId,
      }
    case 'test_dropped':
      return { ...state, status: 'dropped' }
    case 'letter_numbered': {
      const { letterId, kind, number } = event
      return { ...state, issued: [...state.issued, { letterId, kind, number, file: null }] }
    }
    case 'letter_issued':
      return {
        ...state,
        issued: state.issued.map((letter) =>
          letter.letterId === event.letterId ? { ...letter, file: event.file } : letter,
        ),
      }
  }
}

export function replayTest(log: readonly Recorded<TestEvent>[]): TestState {
  return log.reduce(evolveTest, noTest)
}

/** Whether the information stands on the list of exempt information (DIK) because of this test. */
export function isInForce({ status, conclusion }: TestState): boolean {
  return conclusion?.kind === 'exempt' && (status === 'concluded' || status === 'reviewing')
}

function withDrafter(state: TestState, by: PersonId | null): TestState {
  if (by === null || state.drafters.includes(by)) return state
  return { ...state, drafters: [...state.drafters, by] }
}

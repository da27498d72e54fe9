import { localDateOf } from '../dates.ts'
import type { LetterKind } from '../letters.ts'
import type { Channel, Recorded } from '../request/events.ts'
import { personOf } from '../request/tasks.ts'
import type { CaseId, FileRef, Instant, LocalDate, PersonId, TextRef } from '../values.ts'
import type {
  DatedOrder,
  GroundAnswer,
  ObjectionEvent,
  RaisedGround,
  Representative,
} from './events.ts'
import type { DisputeStage, Ground, ObjectionResult, Response } from './values.ts'

export type OrderSource = 'answer' | 'settlement' | 'dispute'

export interface GivenOrder extends DatedOrder {
  readonly source: OrderSource
  readonly givenOn: LocalDate
  readonly execution: {
    readonly at: Instant
    readonly noticeNumber: string | null
    readonly note: TextRef | null
  } | null
}

export interface ObjectionAnswer {
  readonly at: Instant
  readonly by: PersonId | null
  readonly result: ObjectionResult
  readonly grounds: readonly GroundAnswer[]
}

export interface DisputeStep {
  readonly stage: DisputeStage
  readonly on: LocalDate
  readonly note: TextRef | null
}

export interface Dispute {
  readonly commissionNumber: string
  readonly late: boolean
  readonly stage: DisputeStage
  /** When it came to this stage. */
  readonly movedOn: LocalDate
  readonly steps: readonly DisputeStep[]
}

/** Where an objection stands; `statusOf` tells. */
export type ObjectionStatus =
  | 'absent'
  | 'registered'
  | 'forwarded'
  | 'silent'
  | 'answered'
  | 'settled'
  | 'executing'
  | 'executed'
  | 'declined'
  | 'withdrawn'
  | 'disputed'
  | 'dispute_ended'

/** An objection as its log of events tells it. */
export interface ObjectionState {
  /** How many events made it: the version that optimistic concurrency expects. */
  readonly version: number
  readonly requestId: CaseId | null
  readonly applicantId: PersonId | null
  readonly channel: Channel | null
  readonly proxy: Representative | null
  readonly number: string | null
  readonly filedAt: Instant | null
  readonly receivedOn: LocalDate | null
  readonly dueOn: LocalDate | null
  readonly dueEstimated: boolean
  /** The latest day of the answer that anybody was ever told. */
  readonly promisedOn: LocalDate | null
  readonly grounds: readonly RaisedGround[]
  readonly position: TextRef | null
  readonly forwarded: { readonly at: Instant; readonly note: TextRef } | null
  /** What the Atasan PPID said of the grounds that were raised late; null before. */
  readonly lateness: {
    readonly heard: readonly Ground[]
    readonly unheard: readonly Ground[]
    readonly note: TextRef
  } | null
  readonly declined: {
    readonly at: Instant
    readonly by: PersonId | null
    readonly reason: TextRef
  } | null
  readonly settled: {
    readonly at: Instant
    readonly by: PersonId | null
    readonly agreement: TextRef
  } | null
  readonly answer: ObjectionAnswer | null
  /** The last day without an answer. */
  readonly silentSince: LocalDate | null
  /** The last day for a dispute as it was told with the answer, or with the silence; null before. */
  readonly disputeBy: LocalDate | null
  readonly orders: readonly GivenOrder[]
  readonly response: {
    readonly at: Instant
    readonly response: Response
    readonly statement: TextRef | null
  } | null
  readonly withdrawn: { readonly at: Instant; readonly reason: TextRef | null } | null
  readonly dispute: Dispute | null
  readonly letters: readonly {
    readonly letterId: string
    readonly kind: LetterKind
    readonly number: string
    readonly file: FileRef | null
  }[]
}

export const noObjection: ObjectionState = {
  version: 0,
  requestId: null,
  applicantId: null,
  channel: null,
  proxy: null,
  number: null,
  filedAt: null,
  receivedOn: null,
  dueOn: null,
  dueEstimated: false,
  promisedOn: null,
  grounds: [],
  position: null,
  forwarded: null,
  lateness: null,
  declined: null,
  settled: null,
  answer: null,
  silentSince: null,
  disputeBy: null,
  orders: [],
  response: null,
  withdrawn: null,
  dispute: null,
  letters: [],
}

/** The state of an objection from its whole log, in order. */
export function replayObjection(log: readonly Recorded<ObjectionEvent>[]): ObjectionState {
  return log.reduce(evolveObjection, noObjection)
}

/** What one more event makes of an objection. Trusts the log. */
export function evolveObjection(
  before: ObjectionState,
  recorded: Recorded<ObjectionEvent>,
): ObjectionState {
  const { event, at, actor } = recorded
  const state = { ...before, version: before.version + 1 }
  switch (event.type) {
    case 'objection_filed': {
      const { type: _, ...filed } = event
      return { ...state, ...filed, filedAt: at, promisedOn: event.dueOn }
    }
    case 'registered':
      return { ...state, number: event.number }
    case 'file_forwarded':
      return { ...state, forwarded: { at, note: event.note } }
    case 'late_accepted':
      return { ...state, lateness: { heard: event.grounds, unheard: [], note: event.note } }
    case 'late_declined': {
      const heard = state.lateness?.heard ?? []
      return { ...state, lateness: { heard, unheard: event.grounds, note: event.reason } }
    }
    case 'objection_declined': {
      const declined = { at, by: personOf(actor), reason: event.reason }
      return { ...state, declined, disputeBy: event.disputeBy }
    }
    case 'objection_settled': {
      const settled = { at, by: personOf(actor), agreement: event.agreement }
      const ended = { ...state, settled, disputeBy: event.disputeBy }
      return ordered(ended, event.order, { source: 'settlement', at })
    }
    case 'objection_answered': {
      const { result, grounds } = event
      const answer = { at, by: personOf(actor), result, grounds }
      const answered = { ...state, answer, disputeBy: event.disputeBy }
      return ordered(answered, event.order, { source: 'answer', at })
    }
    case 'silence_marked':
      return { ...state, silentSince: event.dueOn, disputeBy: event.disputeBy }
    case 'order_executed':
      return executed(state, event, at)
    case 'applicant_responded':
      return {
        ...state,
        response: { at, response: event.response, statement: event.statement },
      }
    case 'objection_withdrawn':
      return { ...state, withdrawn: { at, reason: event.reason } }
    case 'dispute_filed': {
      const { commissionNumber, late, on } = event
      const steps = [{ stage: 'registered' as const, on, note: null }]
      return {
        ...state,
        dispute: { commissionNumber, late, stage: 'registered', movedOn: on, steps },
      }
    }
    case 'dispute_moved': {
      const { stage, on, note } = event
      return ordered(moved(state, { stage, on, note }), event.order, { source: 'dispute', at })
    }
    case 'due_recalculated': {
      const { dueOn, dueEstimated } = event
      const promisedOn =
        state.promisedOn !== null && state.promisedOn > dueOn ? state.promisedOn : dueOn
      // A later last day takes silence back: the Atasan PPID still has time.
      const early = state.silentSince !== null && localDateOf(at) <= dueOn
      const again = early ? { silentSince: null, disputeBy: null } : {}
      return { ...state, dueOn, dueEstimated, promisedOn, ...again }
    }
    case 'letter_numbered': {
      const { letterId, kind, number } = event
      return { ...state, letters: [...state.letters, { letterId, kind, number, file: null }] }
    }
    case 'letter_issued':
      return {
        ...state,
        letters: state.letters.map((letter) =>
          letter.letterId === event.letterId ? { ...letter, file: event.file } : letter,
        ),
      }
  }
}

/** Where the objection stands. A dispute outweighs what went before it; an order outweighs the answer that gave it. */
export function statusOf(state: ObjectionState): ObjectionStatus {
  if (state.filedAt === null) return 'absent'
  if (state.withdrawn !== null) return 'withdrawn'
  if (state.dispute !== null) return isDisputeOpen(state) ? 'disputed' : 'dispute_ended'
  if (state.orders.length > 0) return openOrders(state).length > 0 ? 'executing' : 'executed'
  if (state.answer !== null) return 'answered'
  if (state.settled !== null) return 'settled'
  if (state.declined !== null) return 'declined'
  if (state.silentSince !== null) return 'silent'
  return state.forwarded === null ? 'registered' : 'forwarded'
}

const open: ReadonlySet<ObjectionStatus> = new Set([
  'registered',
  'forwarded',
  'silent',
  'executing',
  'disputed',
])

/** Somebody must still act. */
export function isOpen(state: ObjectionState): boolean {
  return open.has(statusOf(state))
}

/**
 * It waits for its answer or for PPID to carry that out: no second objection to the same request meanwhile. A dispute
 * takes months, and is no reason to keep people from objecting to what happens meanwhile.
 */
export function keepsOthersOut(state: ObjectionState): boolean {
  return isOpen(state) && state.dispute === null
}

/** The Atasan PPID still owes an answer, late or not. */
export function isPending(state: ObjectionState): boolean {
  return (
    state.number !== null &&
    state.withdrawn === null &&
    state.declined === null &&
    state.settled === null &&
    state.answer === null &&
    state.dispute === null
  )
}

/** Some ground was raised after its last day: the Atasan PPID first says of each such ground whether it is heard. */
export function awaitsLateDecision(state: ObjectionState): boolean {
  return isPending(state) && state.lateness === null && lateGrounds(state).length > 0
}

/** The grounds that were raised after their last day. */
export function lateGrounds({ grounds }: ObjectionState): readonly Ground[] {
  return grounds.flatMap(({ ground, late }) => (late ? [ground] : []))
}

/** The grounds that are answered: those raised in time, and the late ones that are heard. */
export function heardGrounds({ grounds, lateness }: ObjectionState): readonly RaisedGround[] {
  return grounds.filter(({ ground }) => !lateness?.unheard.includes(ground))
}

export function openOrders(state: ObjectionState): readonly GivenOrder[] {
  return state.orders.filter(({ execution }) => execution === null)
}

function isDisputeOpen(state: ObjectionState): boolean {
  const stage = state.dispute?.stage
  if (stage === 'final') return openOrders(state).length > 0
  return stage !== 'executed' && stage !== 'dropped'
}

function ordered(
  state: ObjectionState,
  order: DatedOrder | null,
  { source, at }: { readonly source: OrderSource; readonly at: Instant },
): ObjectionState {
  if (order === null) return state
  const given = { ...order, source, givenOn: localDateOf(at), execution: null }
  return { ...state, orders: [...state.orders, given] }
}

function moved(state: ObjectionState, step: DisputeStep): ObjectionState {
  const { dispute } = state
  if (dispute === null) return state
  return {
    ...state,
    dispute: {
      ...dispute,
      stage: step.stage,
      movedOn: step.on,
      steps: [...dispute.steps, step],
    },
  }
}

// What a ruling or an agreement ordered was the end of its dispute.
function executed(
  state: ObjectionState,
  event: Extract<ObjectionEvent, { type: 'order_executed' }>,
  at: Instant,
): ObjectionState {
  const { orderId, noticeNumber, note } = event
  const orders = state.orders.map((order) =>
    order.orderId === orderId ? { ...order, execution: { at, noticeNumber, note } } : order,
  )
  const next = { ...state, orders }
  const source = orders.find((order) => order.orderId === orderId)?.source
  return source === 'dispute' ? moved(next, { stage: 'executed', on: localDateOf(at), note }) : next
}

import { randomUUID } from 'node:crypto'
import { orderLetter } from '../../notices/official/order.ts'
import { letterBefore } from '../../notices/official/queries.ts'
import type { Trx } from '../../platform/database/connect.ts'
import { type LetterKind, letterNumbering } from '../../procedure/letters.ts'
import { registrationNumber } from '../../procedure/registration.ts'
import type { RequestContext } from '../../procedure/request/context.ts'
import { decide } from '../../procedure/request/decide.ts'
import type { Recorded, RequestEvent } from '../../procedure/request/events.ts'
import { evolve } from '../../procedure/request/evolve.ts'
import type { RequestState } from '../../procedure/request/state.ts'
import type { CaseId } from '../../procedure/values.ts'
import { appendEvents } from '../../records/append.ts'
import { allotNumber } from '../../records/numbers.ts'
import { projectRequest } from '../projection.ts'

/** What just happened to a request, as `React` hears it. */
export interface Happened {
  readonly requestId: CaseId
  readonly state: RequestState
  readonly events: readonly Recorded<RequestEvent>[]
  readonly context: RequestContext
}

/** A letter that an event causes. */
interface Wanted {
  readonly kind: LetterKind
  readonly seq: number
  /** Null: the next of its sequence. */
  readonly number: string | null
  readonly subject: string | null
}

/**
 * Orders the letters that follow from events just appended, in their transaction: each gets its number, which the log
 * notes, and a job makes it. Call it last: numbers are allotted here, and their counters stay locked until the commit.
 * @returns the state with the letters' numbers.
 */
export async function orderRequestLetters(trx: Trx, happened: Happened): Promise<RequestState> {
  let { state } = happened
  for (const recorded of happened.events)
    for (const wanted of lettersOf(recorded, happened.state))
      state = await order(trx, { ...happened, state }, wanted)
  return state
}

function lettersOf({ event, seq }: Recorded<RequestEvent>, state: RequestState): readonly Wanted[] {
  const letter = (kind: LetterKind, more: Partial<Wanted> = {}): Wanted => ({
    ...{ kind, seq, number: null, subject: null },
    ...more,
  })
  switch (event.type) {
    case 'registered':
      return [letter('receipt', { number: event.number })]
    case 'completion_requested':
      return [letter('completion_request')]
    case 'lapsed':
      return [letter('lapse_note')]
    case 'forwarded':
      return event.assignments.map(({ assignmentId }) =>
        letter('disposition', { subject: assignmentId }),
      )
    case 'extended':
      return [letter('extension')]
    case 'applicant_notified':
      return [
        ...(refusesIn(state, event.version) ? [letter('refusal_decree')] : []),
        letter('notice', { number: event.noticeNumber }),
      ]
    case 'notice_corrected':
      return [letter('notice', { number: event.noticeNumber })]
    case 'handed_over':
      return isHandedOver(event.way) ? [letter('handover')] : []
    case 'submitted':
    case 'task_taken':
    case 'forward_recalled':
    case 'returned_by_unit':
    case 'answer_supplied':
    case 'answer_sent_back':
    case 'answer_verified':
    case 'withdrawn':
    case 'completeness_confirmed':
    case 'completed':
    case 'question_asked':
    case 'question_answered':
    case 'extension_proposed':
    case 'test_linked':
    case 'fee_paid':
    case 'silence_marked':
    case 'reopened':
    case 'due_recalculated':
    case 'letter_numbered':
    case 'letter_issued':
      return []
  }
}

/** Whether the notice of a version refuses something: that takes a decree. */
function refusesIn({ assignments }: RequestState, version: number): boolean {
  return assignments.some(
    ({ releasedIn, answer }) =>
      releasedIn === version && answer?.outcomes.some(({ outcome }) => outcome === 'refused'),
  )
}

/** Nobody received anything where nothing was given, or where nobody came. */
function isHandedOver(way: string): boolean {
  return way !== 'notice' && way !== 'elapsed'
}

async function order(trx: Trx, happened: Happened, wanted: Wanted): Promise<RequestState> {
  const { requestId, state, context } = happened
  const { kind, seq, subject } = wanted
  const at = context.now
  const actor = { kind: 'system' } as const
  const letterId = randomUUID()
  const number = wanted.number ?? (await nextNumber(trx, happened, kind))
  const decision = decide(
    state,
    { type: 'number_letter', letterId, kind, number },
    { ...context, actor },
  )
  if (!decision.ok) throw new Error(`a letter of the case was refused: ${decision.code}`)
  const recorded = await appendEvents(trx, {
    stream: { kind: 'request', id: requestId },
    expectedVersion: state.version,
    ...{ at, actor, events: decision.events },
  })
  const next = recorded.reduce(evolve, state)
  await projectRequest(trx, requestId, next)
  const earlier =
    kind === 'notice' ? await letterBefore(trx, { streamId: requestId, kind, seq }) : null
  await orderLetter(trx, {
    ...{ letterId, kind, number, seq, at, subject },
    streamId: requestId,
    replaces: earlier?.letterId ?? null,
  })
  return next
}

function nextNumber(
  trx: Trx,
  { requestId, context }: Happened,
  letterKind: LetterKind,
): Promise<string> {
  const kind = letterNumbering[letterKind]
  const at = context.now
  return allotNumber(trx, {
    ...{ kind, at, streamId: requestId },
    format: (sequence) => registrationNumber({ kind, sequence, at }),
  })
}

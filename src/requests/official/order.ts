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

interface Letter extends Wanted {
  readonly letterId: string
  readonly number: string
}

/**
 * Orders the letters that follow from events just appended, in their transaction: each gets its number, which the log
 * notes, and a job makes it. Call it last: numbers are allotted here, and their counters stay locked until the commit.
 * @returns the state with the letters' numbers.
 */
export async function orderRequestLetters(trx: Trx, happened: Happened): Promise<RequestState> {
  const wanted = happened.events.flatMap((recorded) => lettersOf(recorded, happened.state))
  if (wanted.length === 0) return happened.state
  const letters: Letter[] = []
  for (const letter of wanted)
    letters.push({
      ...letter,
      letterId: randomUUID(),
      number: await numberOf(trx, happened, letter),
    })
  const state = await appendNumbers(trx, happened, letters)
  for (const letter of letters) await order(trx, happened, letter)
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

/** Notes the numbers in the log. No list shows anything of letters but the version that pages compare. */
async function appendNumbers(
  trx: Trx,
  { requestId, state, context }: Happened,
  letters: readonly Letter[],
): Promise<RequestState> {
  const actor = { kind: 'system' } as const
  const events = letters.flatMap(({ letterId, kind, number }) => {
    const command = { type: 'number_letter', letterId, kind, number } as const
    const decision = decide(state, command, { ...context, actor })
    if (!decision.ok) throw new Error(`a letter of the case was refused: ${decision.code}`)
    return decision.events
  })
  const recorded = await appendEvents(trx, {
    stream: { kind: 'request', id: requestId },
    expectedVersion: state.version,
    ...{ at: context.now, actor, events },
  })
  const next = recorded.reduce(evolve, state)
  await trx
    .updateTable('requests')
    .set({ version: next.version })
    .where('request_id', '=', requestId)
    .execute()
  return next
}

async function order(
  trx: Trx,
  { requestId: streamId, context }: Happened,
  letter: Letter,
): Promise<void> {
  const { kind, seq } = letter
  const earlier = kind === 'notice' ? await letterBefore(trx, { streamId, kind, seq }) : null
  await orderLetter(trx, {
    ...letter,
    ...{ streamId, at: context.now, replaces: earlier?.letterId ?? null },
  })
}

async function numberOf(
  trx: Trx,
  { requestId, context }: Happened,
  letter: Wanted,
): Promise<string> {
  if (letter.number !== null) return letter.number
  const kind = letterNumbering[letter.kind]
  const at = context.now
  return allotNumber(trx, {
    ...{ kind, at, streamId: requestId },
    format: (sequence) => registrationNumber({ kind, sequence, at }),
  })
}

import { randomUUID } from 'node:crypto'
import { orderLetter } from '../../notices/official/order.ts'
import type { Trx } from '../../platform/database/connect.ts'
import { type LetterKind, letterNumbering } from '../../procedure/letters.ts'
import type { ObjectionEvent } from '../../procedure/objection/events.ts'
import { evolveObjection, type ObjectionState } from '../../procedure/objection/state.ts'
import { registrationNumber } from '../../procedure/registration.ts'
import type { Instant } from '../../procedure/values.ts'
import { appendEvents } from '../../records/append.ts'
import { allotNumber } from '../../records/numbers.ts'
import type { Happened } from '../deps.ts'

/** Orders the letters that follow from what just happened: receipt and answer. @returns the state with their numbers. */
export async function orderObjectionLetters(trx: Trx, happened: Happened): Promise<ObjectionState> {
  let { state } = happened
  for (const { event, at, seq } of happened.events) {
    const kind = letterOf(event)
    if (kind !== null) state = await order(trx, { ...happened, state, kind, at, seq })
  }
  return state
}

function letterOf(event: ObjectionEvent): LetterKind | null {
  switch (event.type) {
    case 'registered':
      return 'objection_receipt'
    case 'objection_answered':
    case 'objection_declined':
    case 'objection_settled':
      return 'objection_answer'
    default:
      return null
  }
}

async function order(
  trx: Trx,
  {
    objectionId,
    state,
    kind,
    at,
    seq,
  }: Pick<Happened, 'objectionId' | 'state'> & {
    readonly kind: LetterKind
    readonly at: Instant
    readonly seq: number
  },
): Promise<ObjectionState> {
  const letterId = randomUUID()
  const number = await numberOf(trx, { objectionId, state, kind, at })
  const recorded = await appendEvents<ObjectionEvent>(trx, {
    stream: { kind: 'objection', id: objectionId },
    expectedVersion: state.version,
    at,
    actor: { kind: 'system' },
    events: [{ type: 'letter_numbered', letterId, kind, number }],
  })
  const next = recorded.reduce(evolveObjection, state)
  await trx
    .updateTable('objections')
    .set({ version: next.version })
    .where('objection_id', '=', objectionId)
    .execute()
  await orderLetter(trx, { letterId, kind, number, streamId: objectionId, seq, at })
  return next
}

async function numberOf(
  trx: Trx,
  {
    objectionId,
    state,
    kind,
    at,
  }: Pick<Happened, 'objectionId' | 'state'> & { readonly kind: LetterKind; readonly at: Instant },
): Promise<string> {
  if (kind === 'objection_receipt' && state.number !== null) return state.number
  const sequenceKind = letterNumbering[kind]
  return allotNumber(trx, {
    kind: sequenceKind,
    at,
    streamId: objectionId,
    format: (sequence) => registrationNumber({ kind: sequenceKind, sequence, at }),
  })
}

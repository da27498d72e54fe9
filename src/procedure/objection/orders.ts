import { deadline } from '../calendar/deadline.ts'
import { localDateOf } from '../dates.ts'
import { toldOf } from '../request/outcomes.ts'
import { accept, type ObjectionCommandOf, type ObjectionDecision, refuse } from './commands.ts'
import type { ObjectionContext } from './context.ts'
import type { DatedOrder, Order } from './events.ts'
import type { ObjectedRequest } from './grounds.ts'
import type { GivenOrder, ObjectionState } from './state.ts'
import { longestOrder } from './values.ts'

/** An order with its last day, or why it cannot be given; null stays null. */
export function dateOrder(
  state: ObjectionState,
  order: Order | null,
  { now, calendar, request }: ObjectionContext,
):
  | { readonly ok: true; readonly order: DatedOrder | null }
  | Extract<ObjectionDecision, { ok: false }> {
  if (order === null) return { ok: true, order: null }
  const { days } = order
  if (!Number.isInteger(days) || days < 1 || days > longestOrder) {
    return refuse('order_days', { longest: longestOrder })
  }
  if (request.withdrawn && order.itemIds.length > 0) return refuse('request_withdrawn')
  const unknown = order.itemIds.find((itemId) => !request.itemIds.includes(itemId))
  if (unknown !== undefined) return refuse('unknown_item', { itemId: unknown })
  const limit = deadline(calendar, localDateOf(now), days).date
  return { ok: true, order: { ...order, orderId: String(state.orders.length + 1), limit } }
}

/**
 * An order is carried out by the written notice that gives what was ordered, which the system sees: all of it, or a part
 * where the order was not to grant all. Where nothing is to be handed out (a fee, a delay, information to publish) PPID
 * says in words what it did. That less than what was ordered is enough, as nothing more is held, only the Atasan PPID
 * says.
 */
export function recordExecution(
  state: ObjectionState,
  command: ObjectionCommandOf<'record_execution'>,
  { actor, request }: ObjectionContext,
): ObjectionDecision {
  const { orderId, noticeNumber, note } = command
  const order = state.orders.find((one) => one.orderId === orderId)
  if (order === undefined) return refuse('order_unknown')
  if (order.execution !== null) return refuse('order_executed')
  if (actor.kind === 'person') {
    const gives = order.itemIds.length > 0
    if (gives && actor.role !== 'atasan_ppid') return refuse('execution_by_notice')
    if (note === null) return refuse('execution_without_words')
  } else if (note === null) {
    const unmet = order.itemIds.find((itemId) => !isGiven(state, { order, itemId, request }))
    if (unmet !== undefined) return refuse('order_not_met', { itemId: unmet })
  }
  return accept({ type: 'order_executed', orderId, noticeNumber, note })
}

// Only an answer that granted the whole objection is known to order the whole of its items.
function isGiven(
  { answer }: ObjectionState,
  on: { readonly order: GivenOrder; readonly itemId: string; readonly request: ObjectedRequest },
): boolean {
  const kind = toldOf(on.request.told, on.itemId)
  const inPart = on.order.source !== 'answer' || answer?.result !== 'granted'
  return kind === 'given' || (kind === 'partial' && inPart)
}

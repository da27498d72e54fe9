import { deadline } from '../calendar/deadline.ts'
import { localDateOf } from '../dates.ts'
import { accept, type ObjectionCommandOf, type ObjectionDecision, refuse } from './commands.ts'
import type { ObjectionContext } from './context.ts'
import type { DatedOrder, Order } from './events.ts'
import type { ObjectionState } from './state.ts'
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
 * An order is carried out by the written notice of what was reopened, which the system sees; where nothing is to be
 * handed out (a fee, a delay, information to publish) PPID says in words what it did.
 */
export function recordExecution(
  state: ObjectionState,
  command: ObjectionCommandOf<'record_execution'>,
  { actor }: ObjectionContext,
): ObjectionDecision {
  const { orderId, noticeNumber, note } = command
  const order = state.orders.find((one) => one.orderId === orderId)
  if (order === undefined) return refuse('order_unknown')
  if (order.execution !== null) return refuse('order_executed')
  if (actor.kind === 'person') {
    if (order.itemIds.length > 0) return refuse('execution_by_notice')
    if (note === null) return refuse('execution_without_words')
  }
  return accept({ type: 'order_executed', orderId, noticeNumber, note })
}

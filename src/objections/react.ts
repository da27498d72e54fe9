import type { Trx } from '../platform/database/connect.ts'
import type { DatedOrder, ObjectionEvent } from '../procedure/objection/events.ts'
import type { ObjectionState } from '../procedure/objection/state.ts'
import type { Happened, ObjectionDeps } from './deps.ts'
import { tellOf } from './messages.ts'
import { orderObjectionLetters } from './official/order.ts'
import { carryOut } from './orders.ts'

/** What follows from each event of an objection, in its transaction: orders flow back, people are told, letters are ordered. */
export async function react(
  trx: Trx,
  deps: ObjectionDeps,
  happened: Happened,
): Promise<ObjectionState> {
  for (const recorded of happened.events) {
    const order = orderIn(recorded.event)
    if (order !== null) await carryOut(trx, deps, { ...happened, order, at: recorded.at })
    await tellOf(trx, deps, { ...happened, recorded })
  }
  // Last, as the counters of numbers stay locked until the commit.
  return orderObjectionLetters(trx, happened)
}

function orderIn(event: ObjectionEvent): DatedOrder | null {
  switch (event.type) {
    case 'objection_answered':
    case 'objection_settled':
    case 'dispute_moved':
      return event.order
    default:
      return null
  }
}

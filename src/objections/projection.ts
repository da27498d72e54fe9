import type { Trx } from '../platform/database/connect.ts'
import { toInstant } from '../procedure/dates.ts'
import {
  isOpen,
  isPending,
  type ObjectionState,
  type ObjectionStatus,
  statusOf,
} from '../procedure/objection/state.ts'

/** The columns of an objection that lists filter and sort by, derived from its state alone. */
export function columnsOf(state: ObjectionState) {
  const { answer, declined, settled, response, dispute } = state
  const decided = answer ?? declined ?? settled
  return {
    number: state.number,
    late: state.grounds.every((ground) => ground.late),
    status: knownStatus(statusOf(state)),
    is_open: isOpen(state),
    awaits_answer: isPending(state),
    due_on: state.dueOn ?? '',
    due_estimated: state.dueEstimated,
    answered_at: decided?.at ?? null,
    answered_by: decided?.by ?? null,
    decision: answer?.result ?? (declined ? 'declined' : settled ? 'settled' : null),
    silent_on: state.silentSince,
    response: response?.response ?? null,
    responded_at: response?.at ?? null,
    commission_number: dispute?.commissionNumber ?? null,
    dispute_stage: dispute?.stage ?? null,
    dispute_filed_on: dispute?.steps[0]?.on ?? null,
    dispute_moved_on: dispute?.movedOn ?? null,
    version: state.version,
  }
}

/** Brings the tables up to date with a state, in the transaction of its events. */
export async function projectObjection(
  trx: Trx,
  objectionId: string,
  state: ObjectionState,
): Promise<void> {
  await trx
    .updateTable('objections')
    .set(columnsOf(state))
    .where('objection_id', '=', objectionId)
    .execute()
  for (const order of state.orders) {
    const execution = {
      executed_at: order.execution === null ? null : toInstant(new Date(order.execution.at)),
      notice_number: order.execution?.noticeNumber ?? null,
    }
    await trx
      .insertInto('objection_orders')
      .values({
        objection_id: objectionId,
        order_id: order.orderId,
        request_id: state.requestId ?? '',
        source: order.source,
        item_ids: [...order.itemIds],
        given_on: order.givenOn,
        limit_on: order.limit,
        ...execution,
      })
      .onConflict((conflict) =>
        conflict.columns(['objection_id', 'order_id']).doUpdateSet(execution),
      )
      .execute()
  }
}

function knownStatus(status: ObjectionStatus): Exclude<ObjectionStatus, 'absent'> {
  if (status === 'absent') throw new Error('an objection that was never filed has no row')
  return status
}

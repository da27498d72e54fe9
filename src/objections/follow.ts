import { objectionWork } from '../../locales/id/objections.ts'
import type { Trx } from '../platform/database/connect.ts'
import { decideObjection } from '../procedure/objection/decide.ts'
import type { ObjectionEvent } from '../procedure/objection/events.ts'
import { openOrders, replayObjection } from '../procedure/objection/state.ts'
import type { Actor, CaseId, Instant } from '../procedure/values.ts'
import { loadEvents } from '../records/load.ts'
import { vouchText } from '../records/texts.ts'
import type { React } from '../requests/act.ts'
import { appendToObjection, objectionContext } from './act.ts'
import type { ObjectionDeps } from './deps.ts'
import { loadRequest } from './load.ts'

const system: Actor = { kind: 'system' }

/**
 * The other way round: the notice that gives what was ordered is the execution of the order; and of a request that its
 * applicant withdrew nothing is left to give.
 */
export function followRequests(
  deps: ObjectionDeps,
): (...happening: Parameters<React>) => Promise<void> {
  return async (trx, { requestId, events }) => {
    for (const { event, at } of events)
      if (event.type === 'applicant_notified')
        await settleOrders(trx, deps, { requestId, noticeNumber: event.noticeNumber, at })
      else if (event.type === 'withdrawn')
        await settleOrders(trx, deps, { requestId, noticeNumber: null, at })
  }
}

async function settleOrders(
  trx: Trx,
  deps: ObjectionDeps,
  notice: {
    readonly requestId: CaseId
    readonly noticeNumber: string | null
    readonly at: Instant
  },
): Promise<void> {
  const { requestId, noticeNumber, at } = notice
  const rows = await trx
    .selectFrom('objection_orders')
    .select('objection_id')
    .distinct()
    .where('request_id', '=', requestId)
    .where('executed_at', 'is', null)
    .orderBy('objection_id')
    .execute()
  const noteOf = (streamId: string) =>
    noticeNumber === null
      ? vouchText(trx, { streamId, kind: 'execution', body: objectionWork.requestWithdrawn })
      : null
  for (const { objection_id: objectionId } of rows) {
    let state = replayObjection(await loadEvents<ObjectionEvent>(trx, objectionId))
    const request = await loadRequest(trx, requestId)
    const context = await objectionContext(deps, trx, {
      ...{ actor: system, now: at, requestId, request, besides: objectionId },
    })
    for (const { orderId } of openOrders(state).filter(({ itemIds }) => itemIds.length > 0)) {
      const decision = decideObjection(
        state,
        { type: 'record_execution', orderId, noticeNumber, note: await noteOf(objectionId) },
        context,
      )
      // A notice that does not give what was ordered leaves the order open.
      if (!decision.ok && decision.code === 'order_not_met') continue
      if (!decision.ok) throw new Error(`an execution was not recorded: ${decision.code}`)
      state = await appendToObjection(trx, deps, {
        ...{ objectionId, state, actor: system, at, events: decision.events },
      })
    }
  }
}

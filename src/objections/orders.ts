import { sql } from 'kysely'
import type { Db, Trx } from '../platform/database/connect.ts'
import type { DatedOrder } from '../procedure/objection/events.ts'
import type { ObjectionState } from '../procedure/objection/state.ts'
import type { OrderFact } from '../procedure/request/context.ts'
import { decide } from '../procedure/request/decide.ts'
import type { Actor, CaseId, Instant, LocalDate } from '../procedure/values.ts'
import { readTexts, vouchText } from '../records/texts.ts'
import { appendAndProject, contextFor } from '../requests/act.ts'
import type { ObjectionDeps } from './deps.ts'
import { loadRequest } from './load.ts'

const system: Actor = { kind: 'system' }

/**
 * By what name a request knows an order: the objection's id, and from its second order on the order's number with it.
 * A request carries out each order once.
 */
export function orderKey(objectionId: string, orderId: string): string {
  return orderId === '1' ? objectionId : `${objectionId}:${orderId}`
}

/** Orders to give information of a request, by their key: what a request may be reopened for. */
export async function loadOrders(
  db: Db,
  requestId: CaseId,
): Promise<ReadonlyMap<string, OrderFact>> {
  const rows = await db
    .selectFrom('objection_orders')
    .select(['objection_id', 'order_id', 'item_ids', 'limit_on'])
    .where('request_id', '=', requestId)
    // An order without items concerns a fee, a delay or a publication: nothing is answered anew for it.
    .where(sql<boolean>`cardinality(item_ids) > 0`)
    .limit(100)
    .execute()
  return new Map(
    rows.map((row) => {
      const objectionId = orderKey(row.objection_id, row.order_id)
      return [objectionId, { objectionId, itemIds: row.item_ids, limit: row.limit_on as LocalDate }]
    }),
  )
}

/** An order to give items reopens them in their request, in the same transaction (Perki 1/2021 Pasal 43). */
export async function carryOut(
  trx: Trx,
  deps: ObjectionDeps,
  {
    objectionId,
    state,
    order,
    at,
  }: {
    readonly objectionId: string
    readonly state: ObjectionState
    readonly order: DatedOrder
    readonly at: Instant
  },
): Promise<void> {
  const { requestId } = state
  if (order.itemIds.length === 0 || requestId === null) return
  const words = (await readTexts(trx, [order.text.textId])).get(order.text.textId) ?? ''
  const reason = await vouchText(trx, { streamId: requestId, kind: 'order', body: words })
  const command = {
    type: 'reopen',
    itemIds: order.itemIds,
    cause: 'objection',
    objectionId: orderKey(objectionId, order.orderId),
    reason,
  } as const
  const request = await loadRequest(trx, requestId)
  const context = await contextFor({ ...deps, clock: () => at }, trx, {
    ...{ actor: system, state: request, requestId, command },
  })
  const decision = decide(request, command, context)
  // The objection's own rules have looked at the request; a refusal here is a fault of ours.
  if (!decision.ok) throw new Error(`an order could not be carried out: ${decision.code}`)
  await appendAndProject(trx, {
    ...{ requestId, state: request, context, react: deps.react },
    events: decision.events,
  })
}

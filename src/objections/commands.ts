import type { Trx } from '../platform/database/connect.ts'
import type { GroundAnswer, Order } from '../procedure/objection/events.ts'
import type {
  DisputeStage,
  Ground,
  GroundDecision,
  Response,
} from '../procedure/objection/values.ts'
import type { Actor, LocalDate, TextRef } from '../procedure/values.ts'
import { vouchText } from '../records/texts.ts'
import { actOnObjection, type ObjectionActed } from './act.ts'
import type { ObjectionDeps } from './deps.ts'

export interface On {
  readonly objectionId: string
  readonly actor: Actor
  readonly seenVersion: number | null
}

/** An order as it was typed: its words are not vouched for yet. */
export interface WantedOrder {
  readonly itemIds: readonly string[]
  readonly what: string
  readonly days: number
}

/** PPID lays the file before the Atasan PPID, with its own notes. */
export function forwardFile(
  deps: ObjectionDeps,
  { note, ...on }: On & { readonly note: string },
): Promise<ObjectionActed> {
  return actOnObjection(deps, {
    ...on,
    command: async (trx) => ({ type: 'forward_file', note: await text(trx, on, 'note', note) }),
  })
}

/** Which of the late grounds are heard, if any (UU 14/2008 Pasal 36(1)). */
export function decideLate(
  deps: ObjectionDeps,
  { heard, note, ...on }: On & { readonly heard: readonly Ground[]; readonly note: string },
): Promise<ObjectionActed> {
  return actOnObjection(deps, {
    ...on,
    command: async (trx) => {
      const words = await text(trx, on, 'late', note)
      return heard.length > 0
        ? { type: 'accept_late', grounds: heard, note: words }
        : { type: 'decline', reason: words }
    },
  })
}

/** Musyawarah (UU 14/2008 Pasal 35(2)). */
export function settleObjection(
  deps: ObjectionDeps,
  {
    agreement,
    order,
    signed,
    ...on
  }: On & {
    readonly agreement: string
    readonly order: WantedOrder | null
    readonly signed: boolean
  },
): Promise<ObjectionActed> {
  return actOnObjection(deps, {
    ...on,
    command: async (trx) => ({
      type: 'settle',
      signed,
      agreement: await text(trx, on, 'agreement', agreement),
      order: await orderOf(trx, on, order),
    }),
  })
}

/** The written answer of the Atasan PPID (UU 14/2008 Pasal 36(2) and (3)). */
export function answerObjection(
  deps: ObjectionDeps,
  {
    grounds,
    order,
    ...on
  }: On & {
    readonly grounds: readonly {
      readonly ground: Ground
      readonly decision: GroundDecision
      readonly reasons: string
    }[]
    readonly order: WantedOrder | null
  },
): Promise<ObjectionActed> {
  return actOnObjection(deps, {
    ...on,
    command: async (trx) => {
      const said: GroundAnswer[] = []
      for (const one of grounds)
        said.push({ ...one, reasons: await text(trx, on, 'reasons', one.reasons) })
      return { type: 'answer', grounds: said, order: await orderOf(trx, on, order) }
    },
  })
}

/** PPID says how it carried out an order that reopened nothing. */
export function recordExecution(
  deps: ObjectionDeps,
  { orderId, note, ...on }: On & { readonly orderId: string; readonly note: string },
): Promise<ObjectionActed> {
  return actOnObjection(deps, {
    ...on,
    command: async (trx) => ({
      type: 'record_execution',
      orderId,
      noticeNumber: null,
      note: await text(trx, on, 'execution', note),
    }),
  })
}

/** Puas, or ke Komisi Informasi; at the counter with what the applicant said. */
export function respond(
  deps: ObjectionDeps,
  {
    response,
    statement = '',
    ...on
  }: On & { readonly response: Response; readonly statement?: string },
): Promise<ObjectionActed> {
  return actOnObjection(deps, {
    ...on,
    command: async (trx) => ({
      type: 'respond',
      response,
      statement: statement.trim() === '' ? null : await text(trx, on, 'statement', statement),
    }),
  })
}

export function withdrawObjection(
  deps: ObjectionDeps,
  { reason, ...on }: On & { readonly reason: string },
): Promise<ObjectionActed> {
  return actOnObjection(deps, {
    ...on,
    command: async (trx) => ({
      type: 'withdraw',
      reason: reason.trim() === '' ? null : await text(trx, on, 'withdrawal', reason),
    }),
  })
}

/** What the Komisi Informasi told the office: a dispute was registered. */
export function fileDispute(
  deps: ObjectionDeps,
  {
    commissionNumber,
    date,
    ...on
  }: On & { readonly commissionNumber: string; readonly date: LocalDate },
): Promise<ObjectionActed> {
  return actOnObjection(deps, {
    ...on,
    command: async () => ({ type: 'file_dispute', commissionNumber, on: date }),
  })
}

export function moveDispute(
  deps: ObjectionDeps,
  {
    stage,
    date,
    note,
    order,
    ...on
  }: On & {
    readonly stage: DisputeStage
    readonly date: LocalDate
    readonly note: string
    readonly order: WantedOrder | null
  },
): Promise<ObjectionActed> {
  return actOnObjection(deps, {
    ...on,
    command: async (trx) => ({
      type: 'move_dispute',
      stage,
      on: date,
      note: note.trim() === '' ? null : await text(trx, on, 'dispute', note),
      order: await orderOf(trx, on, order),
    }),
  })
}

function text(trx: Trx, { objectionId }: On, kind: string, body: string): Promise<TextRef> {
  return vouchText(trx, { streamId: objectionId, kind, body: body.trim() })
}

async function orderOf(trx: Trx, on: On, order: WantedOrder | null): Promise<Order | null> {
  if (order === null) return null
  const { itemIds, days, what } = order
  return { itemIds, days, text: await text(trx, on, 'order', what) }
}

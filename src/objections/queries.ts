import { sql } from 'kysely'
import type { Db } from '../platform/database/connect.ts'
import { parseInstant, toInstant } from '../procedure/dates.ts'
import type { ObjectionStatus } from '../procedure/objection/state.ts'
import type { DisputeStage, Ground } from '../procedure/objection/values.ts'
import type { CaseId, Instant, LocalDate, PersonId } from '../procedure/values.ts'
import { isUuid } from '../requests/load-case.ts'

export const objectionPage = 25

/** A line of a list of objections. */
export interface ObjectionLine {
  readonly objectionId: string
  readonly number: string
  readonly requestNumber: string
  readonly title: string
  readonly grounds: readonly Ground[]
  readonly late: boolean
  readonly status: ObjectionStatus
  readonly receivedAt: Instant
  readonly dueOn: LocalDate
  readonly dueEstimated: boolean
  /** Last day of the order that waits longest; null without one. */
  readonly limitOn: LocalDate | null
}

/** Where a page of a list ends: the next begins after it. */
export interface ObjectionCursor {
  readonly at: string
  readonly objectionId: string
}

export function writeObjectionCursor({ at, objectionId }: ObjectionCursor): string {
  return `${at}_${objectionId}`
}

/** Null for what is no cursor: the first page then. */
export function readObjectionCursor(text: string | undefined): ObjectionCursor | null {
  const [at = '', objectionId = ''] = (text ?? '').split('_')
  const known = parseInstant(at) !== null || /^\d{4}-\d{2}-\d{2}$/.test(at)
  return known && isUuid(objectionId) ? { at, objectionId } : null
}

function lines(db: Db) {
  return db
    .selectFrom('objections as o')
    .innerJoin('requests as r', 'r.request_id', 'o.request_id')
    .where('o.number', 'is not', null)
    .select((eb) => [
      'o.objection_id',
      'o.number',
      'o.grounds',
      'o.late',
      'o.status',
      'o.received_at',
      'o.due_on',
      'o.due_estimated',
      'r.number as request_number',
      'r.title',
      eb
        .selectFrom('objection_orders as d')
        .select((order) => order.fn.min('d.limit_on').as('limit_on'))
        .whereRef('d.objection_id', '=', 'o.objection_id')
        .where('d.executed_at', 'is', null)
        .as('limit_on'),
    ])
    .limit(objectionPage + 1)
}

type Row = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

function lineOf(row: Row): ObjectionLine {
  return {
    objectionId: row.objection_id,
    number: row.number ?? '',
    requestNumber: row.request_number ?? '',
    title: row.title,
    grounds: row.grounds as Ground[],
    late: row.late,
    status: row.status as ObjectionStatus,
    receivedAt: toInstant(row.received_at),
    dueOn: row.due_on as LocalDate,
    dueEstimated: row.due_estimated,
    limitOn: row.limit_on as LocalDate | null,
  }
}

/** A person's own objections, newest first, and one more if there is another page. */
export async function ownObjections(
  db: Db,
  { personId, after }: { readonly personId: PersonId; readonly after: ObjectionCursor | null },
): Promise<ObjectionLine[]> {
  const rows = await lines(db)
    .where('o.applicant_id', '=', personId)
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(o.received_at, o.objection_id) < (${after?.at}::timestamptz, ${after?.objectionId}::uuid)`,
      ),
    )
    .orderBy('o.received_at', 'desc')
    .orderBy('o.objection_id', 'desc')
    .execute()
  return rows.map(lineOf)
}

/** The objections to one request, newest first. */
export async function objectionsTo(db: Db, requestId: CaseId): Promise<ObjectionLine[]> {
  const rows = await lines(db)
    .where('o.request_id', '=', requestId)
    .orderBy('o.received_at', 'desc')
    .execute()
  return rows.map(lineOf)
}

/** Parts of the officers' list. */
export const objectionTabs = ['menunggu', 'pelaksanaan', 'sengketa', 'selesai'] as const
export type ObjectionTab = (typeof objectionTabs)[number]

/** One page of the officers' list, and one line more if there is another. `counterOnly`: what came in at the desk. */
export function officerLinesQuery(
  db: Db,
  {
    tab,
    after,
    counterOnly,
  }: {
    readonly tab: ObjectionTab
    readonly after: ObjectionCursor | null
    readonly counterOnly: boolean
  },
) {
  const query = lines(db).$if(counterOnly, (all) => all.where('o.channel', '<>', 'web'))
  if (tab === 'menunggu')
    return query
      .where('o.awaits_answer', '=', true)
      .$if(after !== null, (rows) =>
        rows.where(
          sql<boolean>`(o.due_on, o.objection_id) > (${after?.at}::date, ${after?.objectionId}::uuid)`,
        ),
      )
      .orderBy('o.due_on')
      .orderBy('o.objection_id')
  const part = {
    pelaksanaan: query.where('o.status', '=', 'executing'),
    sengketa: query.where('o.status', '=', 'disputed'),
    selesai: query
      .where('o.awaits_answer', '=', false)
      .where('o.status', 'not in', ['executing', 'disputed']),
  }[tab]
  return part
    .$if(after !== null, (rows) =>
      rows.where(
        sql<boolean>`(o.received_at, o.objection_id) < (${after?.at}::timestamptz, ${after?.objectionId}::uuid)`,
      ),
    )
    .orderBy('o.received_at', 'desc')
    .orderBy('o.objection_id', 'desc')
}

export async function officerLines(
  db: Db,
  wanted: Parameters<typeof officerLinesQuery>[1],
): Promise<ObjectionLine[]> {
  return (await officerLinesQuery(db, wanted).execute()).map(lineOf)
}

/** How many objections each part holds; the finished ones are not counted. */
export async function objectionCounts(
  db: Db,
  { counterOnly }: { readonly counterOnly: boolean },
): Promise<Record<Exclude<ObjectionTab, 'selesai'>, number>> {
  return db
    .selectFrom('objections as o')
    .where((eb) => eb.or([eb('o.is_open', '=', true), eb('o.awaits_answer', '=', true)]))
    .$if(counterOnly, (all) => all.where('o.channel', '<>', 'web'))
    .select(({ fn, eb }) => {
      const all = fn.countAll<number>()
      return [
        all.filterWhere('o.awaits_answer', '=', true).as('menunggu'),
        all.filterWhere(eb('o.status', '=', 'executing')).as('pelaksanaan'),
        all.filterWhere(eb('o.status', '=', 'disputed')).as('sengketa'),
      ]
    })
    .executeTakeFirstOrThrow()
}

/** A dispute as its list shows it. */
export interface DisputeLine {
  readonly objectionId: string
  readonly commissionNumber: string
  readonly number: string
  readonly title: string
  readonly filedOn: LocalDate
  readonly stage: DisputeStage
  readonly movedOn: LocalDate
}

/** All disputes, the newest first, at most `objectionPage` and one more. */
export async function disputeLines(db: Db, after: ObjectionCursor | null): Promise<DisputeLine[]> {
  const rows = await db
    .selectFrom('objections as o')
    .innerJoin('requests as r', 'r.request_id', 'o.request_id')
    .select([
      'o.objection_id',
      'o.number',
      'o.commission_number',
      'o.dispute_stage',
      'o.dispute_filed_on',
      'o.dispute_moved_on',
      'r.title',
    ])
    .where('o.dispute_stage', 'is not', null)
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(o.dispute_filed_on, o.objection_id) < (${after?.at}::date, ${after?.objectionId}::uuid)`,
      ),
    )
    .orderBy('o.dispute_filed_on', 'desc')
    .orderBy('o.objection_id', 'desc')
    .limit(objectionPage + 1)
    .execute()
  return rows.map((row) => ({
    objectionId: row.objection_id,
    commissionNumber: row.commission_number ?? '',
    number: row.number ?? '',
    title: row.title,
    filedOn: row.dispute_filed_on as LocalDate,
    stage: row.dispute_stage as DisputeStage,
    movedOn: row.dispute_moved_on as LocalDate,
  }))
}

/** A registered request by its number, as somebody reads it off a receipt. */
export async function requestByNumber(
  db: Db,
  number: string,
): Promise<{
  readonly requestId: CaseId
  /** What the status code must match. */
  readonly digest: Buffer
  readonly identityId: string | null
} | null> {
  const row = await db
    .selectFrom('requests')
    .select(['request_id', 'status_code_digest', 'identity_id'])
    .where('number', '=', number.toUpperCase())
    .executeTakeFirst()
  return row
    ? { requestId: row.request_id, digest: row.status_code_digest, identityId: row.identity_id }
    : null
}

/** A person's newest registered requests, to begin an objection from. */
export async function recentRequests(
  db: Db,
  personId: PersonId,
): Promise<
  readonly { readonly requestId: CaseId; readonly number: string; readonly title: string }[]
> {
  const rows = await db
    .selectFrom('requests')
    .select(['request_id', 'number', 'title'])
    .where('applicant_id', '=', personId)
    .where('number', 'is not', null)
    .where('status', '<>', 'withdrawn')
    .orderBy('submitted_at', 'desc')
    .orderBy('request_id', 'desc')
    .limit(20)
    .execute()
  return rows.map((row) => ({
    requestId: row.request_id,
    number: row.number ?? '',
    title: row.title,
  }))
}

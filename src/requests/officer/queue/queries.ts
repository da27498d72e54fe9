import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { DB } from '../../../platform/database/schema.ts'
import type { AgencyId, CaseId, LocalDate } from '../../../procedure/values.ts'
import type { AgencyTab, MainTab, QueueQuery } from './queue-query.ts'

export const queuePage = 25

/** Today, and the last day that counts as near. */
export interface QueueDays {
  readonly today: LocalDate
  readonly near: LocalDate
}

/** A line of a list. `rowId` names it for the page after. */
export interface QueueLine {
  readonly rowId: string
  readonly requestId: CaseId
  readonly number: string
  readonly title: string
  /** Last day of what the list is about: the notice, or the agency's answer. */
  readonly dueOn: LocalDate
  readonly estimated: boolean
  /** The assignment, in an agency's list. */
  readonly assignmentStatus: string | null
}

/** One page of PPID Utama's list, and one line more if there is another page. */
export function mainLinesQuery(db: Db, query: QueueQuery<MainTab>, days: QueueDays) {
  const { tab, agencyId, order, after } = query
  const rows = db
    .selectFrom('requests as r')
    .select(['r.request_id', 'r.number', 'r.title', 'r.due_on', 'r.due_estimated'])
    .where('r.number', 'is not', null)
    .where((eb) => inMainTab(eb, tab, days))
    .where((eb) => eb.and(matching(query.words)))
    .$if(agencyId !== null, (q) =>
      q.where((eb) =>
        eb.exists(
          eb
            .selectFrom('assignments as a')
            .select('a.assignment_id')
            .whereRef('a.request_id', '=', 'r.request_id')
            .where('a.agency_id', '=', agencyId)
            .where('a.status', 'not in', ['recalled', 'returned']),
        ),
      ),
    )
    .limit(queuePage + 1)
  switch (order) {
    case 'tenggat':
      return rows
        .$if(after !== null, (q) =>
          q.where(
            sql<SqlBool>`(r.due_on, r.request_id) > (select due_on, request_id from requests where request_id = ${after})`,
          ),
        )
        .orderBy('r.due_on')
        .orderBy('r.request_id')
    case 'terbaru':
      return rows
        .$if(after !== null, (q) =>
          q.where(
            sql<SqlBool>`(r.submitted_at, r.request_id) < (select submitted_at, request_id from requests where request_id = ${after})`,
          ),
        )
        .orderBy('r.submitted_at', 'desc')
        .orderBy('r.request_id', 'desc')
    case 'nomor':
      return rows
        .innerJoin('numbers as n', 'n.number', 'r.number')
        .where('n.kind', '=', 'P')
        .$if(after !== null, (q) => q.where(afterNumber(sql`${after}::uuid`)))
        .orderBy('n.year')
        .orderBy('n.sequence')
  }
}

export async function mainLines(
  db: Db,
  query: QueueQuery<MainTab>,
  days: QueueDays,
): Promise<QueueLine[]> {
  const rows = await mainLinesQuery(db, query, days).execute()
  return rows.map((row) => ({
    rowId: row.request_id,
    requestId: row.request_id,
    number: row.number ?? '',
    title: row.title,
    dueOn: row.due_on as LocalDate,
    estimated: row.due_estimated,
    assignmentStatus: null,
  }))
}

function inMainTab(
  eb: ExpressionBuilder<DB & { r: DB['requests'] }, 'r'>,
  tab: MainTab,
  days: QueueDays,
) {
  const open = eb('r.status', '=', 'open')
  switch (tab) {
    case 'terbuka':
      return open
    case 'teruskan':
      return eb.and([open, eb('r.needs_forward', '=', true)])
    case 'periksa':
      return eb.and([open, eb('r.needs_verification', '=', true)])
    case 'beritahukan':
      return eb.and([open, eb('r.needs_notice', '=', true)])
    case 'dekat':
      return eb.and([open, eb.between('r.due_on', days.today, days.near)])
    case 'terlambat':
      return eb.and([open, eb('r.due_on', '<', days.today)])
    case 'selesai':
      return eb('r.status', '<>', 'open')
  }
}

/** How many cases each view of PPID Utama holds; the finished ones are not counted. */
export async function mainCounts(
  db: Db,
  { today, near }: QueueDays,
): Promise<Record<Exclude<MainTab, 'selesai'>, number>> {
  return db
    .selectFrom('requests as r')
    .select(({ fn, eb }) => {
      const all = fn.countAll<number>()
      return [
        all.as('terbuka'),
        all.filterWhere('r.needs_forward', '=', true).as('teruskan'),
        all.filterWhere('r.needs_verification', '=', true).as('periksa'),
        all.filterWhere('r.needs_notice', '=', true).as('beritahukan'),
        all.filterWhere(eb.between('r.due_on', today, near)).as('dekat'),
        all.filterWhere('r.due_on', '<', today).as('terlambat'),
      ]
    })
    .where('r.status', '=', 'open')
    .executeTakeFirstOrThrow()
}

type AgencyQuery = QueueQuery<AgencyTab> & { readonly own: AgencyId }

/** One page of an agency's own assignments; what was taken back from it is not among them. */
export function agencyLinesQuery(db: Db, query: AgencyQuery, days: QueueDays) {
  const { tab, order, after, own } = query
  const rows = db
    .selectFrom('assignments as a')
    .innerJoin('requests as r', 'r.request_id', 'a.request_id')
    .select([
      'a.assignment_id',
      'a.status as assignment_status',
      'a.answer_by',
      'r.request_id',
      'r.number',
      'r.title',
      'r.due_on',
      'r.due_estimated',
    ])
    .where('a.agency_id', '=', own)
    .where(inAgencyTab(tab, days))
    .where((eb) => eb.and(matching(query.words)))
    .limit(queuePage + 1)
  if (order === 'tenggat')
    return rows
      .$if(after !== null, (q) =>
        q.where(
          sql<SqlBool>`(a.answer_by, a.assignment_id) > (select answer_by, assignment_id from assignments where assignment_id = ${after})`,
        ),
      )
      .orderBy('a.answer_by')
      .orderBy('a.assignment_id')
  return rows
    .$if(after !== null, (q) =>
      q.where(
        sql<SqlBool>`(a.forwarded_at, a.assignment_id) < (select forwarded_at, assignment_id from assignments where assignment_id = ${after})`,
      ),
    )
    .orderBy('a.forwarded_at', 'desc')
    .orderBy('a.assignment_id', 'desc')
}

export async function agencyLines(
  db: Db,
  query: AgencyQuery,
  days: QueueDays,
): Promise<QueueLine[]> {
  const rows = await agencyLinesQuery(db, query, days).execute()
  return rows.map((row) => ({
    rowId: row.assignment_id,
    requestId: row.request_id,
    number: row.number ?? '',
    title: row.title,
    dueOn: (row.answer_by ?? row.due_on) as LocalDate,
    estimated: row.due_estimated,
    assignmentStatus: row.assignment_status,
  }))
}

// A case that was withdrawn leaves no agency with work, whatever its assignment said last.
const checked = sql<SqlBool>`(a.status in ('supplied', 'in_verification') and r.status = 'open')`

function inAgencyTab(tab: AgencyTab, { today }: QueueDays) {
  switch (tab) {
    case 'jawab':
      return sql<SqlBool>`a.awaits_answer`
    case 'perbaiki':
      return sql<SqlBool>`a.awaits_answer and a.status = 'sent_back'`
    case 'diperiksa':
      return checked
    case 'terlambat':
      return sql<SqlBool>`a.awaits_answer and a.answer_by < ${today}`
    case 'selesai':
      return sql<SqlBool>`not a.awaits_answer and a.status <> 'recalled' and not ${checked}`
  }
}

/** How many assignments each view of an agency holds; the finished ones are not counted. */
export async function agencyCounts(
  db: Db,
  own: AgencyId,
  { today }: QueueDays,
): Promise<Record<Exclude<AgencyTab, 'selesai'>, number>> {
  const waiting = db
    .selectFrom('assignments as a')
    .select(({ fn }) => {
      const all = fn.countAll<number>()
      return [
        all.as('jawab'),
        all.filterWhere('a.status', '=', 'sent_back').as('perbaiki'),
        all.filterWhere('a.answer_by', '<', today).as('terlambat'),
      ]
    })
    .where('a.agency_id', '=', own)
    .where(sql<SqlBool>`a.awaits_answer`)
    .executeTakeFirstOrThrow()
  const beingChecked = db
    .selectFrom('assignments as a')
    .innerJoin('requests as r', 'r.request_id', 'a.request_id')
    .select(({ fn }) => fn.countAll<number>().as('diperiksa'))
    .where('a.agency_id', '=', own)
    .where(checked)
    .executeTakeFirstOrThrow()
  const [tasks, more] = await Promise.all([waiting, beingChecked])
  return { ...tasks, ...more }
}

function afterNumber(requestId: ReturnType<typeof sql>) {
  return sql<SqlBool>`(n.year, n.sequence) > (
    select year, sequence from numbers where kind = 'P' and stream_id = ${requestId})`
}

/** Each word must be in the number or in the title. */
function matching(words: string) {
  return words
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 6)
    .map((word) => {
      const pattern = `%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
      return sql<SqlBool>`(r.title ilike ${pattern} or r.number ilike ${pattern})`
    })
}

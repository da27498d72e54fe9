import { type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { DB } from '../../../platform/database/schema.ts'
import type { LocalDate } from '../../../procedure/values.ts'
import { matching, type QueueDays, type QueueLine, queuePage } from './line.ts'
import type { MainTab, QueueQuery } from './queue-query.ts'

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
    case 'pertanyaan':
      return eb.and([open, eb('r.open_questions', '>', 0)])
    case 'pemohon':
      return eb.and([open, eb('r.waits_on_applicant', '=', true)])
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
        all.filterWhere('r.open_questions', '>', 0).as('pertanyaan'),
        all.filterWhere('r.waits_on_applicant', '=', true).as('pemohon'),
        all.filterWhere(eb.between('r.due_on', today, near)).as('dekat'),
        all.filterWhere('r.due_on', '<', today).as('terlambat'),
      ]
    })
    .where('r.status', '=', 'open')
    .executeTakeFirstOrThrow()
}

function afterNumber(requestId: ReturnType<typeof sql>) {
  return sql<SqlBool>`(n.year, n.sequence) > (
    select year, sequence from numbers where kind = 'P' and stream_id = ${requestId})`
}

import { type SqlBool, sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import type { AgencyId, LocalDate } from '../../../procedure/values.ts'
import { matching, type QueueDays, type QueueLine, queuePage } from './line.ts'
import type { AgencyTab, QueueQuery } from './queue-query.ts'

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

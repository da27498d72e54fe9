import { type SqlBool, sql } from 'kysely'
import { addresseeById } from '../../people/accounts/people.ts'
import { shownEmail } from '../../people/accounts/visitors.ts'
import type { Db } from '../../platform/database/connect.ts'
import { toInstant } from '../../procedure/dates.ts'
import type { RequestEvent } from '../../procedure/request/events.ts'
import type { PersonId } from '../../procedure/values.ts'
import { loadManyEvents } from '../../records/load.ts'
import { type Cursor, type OwnRequest, pageSize } from '../applicant/queries.ts'

/** The lists of the counter: what one officer entered, paper that waits to be fetched or paid, questions to pass on. */
export const deskTabs = ['mine', 'paper', 'questions'] as const
export type DeskTab = (typeof deskTabs)[number]

interface ListWanted {
  readonly tab: DeskTab
  readonly officerId: PersonId
  readonly after: Cursor | null
}

/** The statement behind a page of a list of the counter, for those who explain it. */
export function deskRows(db: Db, { tab, officerId, after }: ListWanted) {
  const query = db
    .selectFrom('requests')
    .select(['request_id', 'number', 'title', 'submitted_at'])
    .where('number', 'is not', null)
    .$if(tab === 'mine', (rows) => rows.where('entered_by', '=', officerId))
    // As its index says it, so that the planner knows it without knowing the values.
    .$if(tab === 'paper', (rows) =>
      rows.where(sql<SqlBool>`status = 'notified' and copy = 'hardcopy'`),
    )
    .$if(tab === 'questions', (rows) =>
      rows.where(sql<SqlBool>`status = 'open' and assisted and waits_on_applicant`),
    )
    .orderBy('submitted_at', 'desc')
    .orderBy('request_id', 'desc')
    .limit(pageSize + 1)
  if (!after) return query
  return query.where(
    sql<SqlBool>`(submitted_at, request_id) < (${after.submittedAt}::timestamptz, ${after.requestId}::uuid)`,
  )
}

/** A page of a list of the counter, newest first, and where the next begins. */
export async function listDesk(
  db: Db,
  wanted: ListWanted,
): Promise<{ readonly requests: OwnRequest[]; readonly next: Cursor | null }> {
  const rows = await deskRows(db, wanted).execute()
  const shown = rows.slice(0, pageSize)
  const logs = await loadManyEvents<RequestEvent>(
    db,
    shown.map((row) => row.request_id),
  )
  const requests = shown.map((row) => ({
    requestId: row.request_id,
    number: row.number ?? '',
    title: row.title,
    submittedAt: toInstant(row.submitted_at),
    log: logs.get(row.request_id) ?? [],
  }))
  const last = requests.at(-1)
  return { requests, next: rows.length > pageSize && last ? last : null }
}

/** The address of an applicant; null for a person without one. */
export async function emailOf(db: Db, personId: PersonId): Promise<string | null> {
  const person = await addresseeById(db, personId)
  return person && shownEmail(person.email)
}

/** Who entered a case at the counter, by name; null for what its applicant filed. */
export async function enteredBy(db: Db, requestId: string): Promise<string | null> {
  const row = await db
    .selectFrom('requests')
    .innerJoin('people', 'people.id', 'requests.entered_by')
    .select('people.name')
    .where('request_id', '=', requestId)
    .executeTakeFirst()
  return row?.name ?? null
}

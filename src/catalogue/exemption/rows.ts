import { type SqlBool, sql } from 'kysely'
import type { Db, Trx } from '../../platform/database/connect.ts'
import { toInstant } from '../../procedure/dates.ts'
import { reviewUntil } from '../../procedure/exemption/period.ts'
import type { TestState, TestStatus } from '../../procedure/exemption/state.ts'
import type { TestOccasion } from '../../procedure/exemption/values.ts'
import type { AgencyId, CaseId, Instant, LocalDate } from '../../procedure/values.ts'
import { type SheetFields, storedFields } from './fields.ts'

/** A test as lists and its own page show it, with the sheet while it is written. */
export interface TestRow {
  readonly testId: string
  readonly agencyId: AgencyId
  readonly agencyName: string
  readonly status: TestStatus
  readonly occasion: TestOccasion
  readonly requestId: CaseId | null
  readonly itemId: string | null
  /** The exempt information that is looked at anew. */
  readonly renews: string | null
  readonly title: string
  readonly fields: SheetFields
  /** Moves with every saving. */
  readonly draftVersion: number
  readonly conclusion: 'exempt' | 'open' | null
  readonly until: LocalDate | null
  readonly decreeNumber: string | null
  readonly opinions: number
  readonly updatedAt: Instant
}

const select = sql`
  select t.test_id as "testId", t.agency_id as "agencyId", a.name as "agencyName", t.status, t.occasion,
    t.request_id as "requestId", t.item_id as "itemId", t.renews, t.title, t.fields,
    t.draft_version as "draftVersion", t.conclusion, t.until, t.decree_number as "decreeNumber",
    (select count(*)::integer from exemption_opinions o where o.test_id = t.test_id) as opinions,
    t.updated_at as "updatedAt"
  from exemption_tests t
  join agencies a on a.agency_id = t.agency_id`

type Row = Omit<TestRow, 'fields' | 'updatedAt'> & {
  readonly fields: unknown
  readonly updatedAt: Date
}

function testRow(row: Row): TestRow {
  return { ...row, fields: storedFields(row.fields), updatedAt: toInstant(row.updatedAt) }
}

/** Whether its exemption stands on the list although its last day has passed. */
export function hasExpired(
  { status, conclusion, until }: Pick<TestRow, 'status' | 'conclusion' | 'until'>,
  today: LocalDate,
): boolean {
  return status === 'concluded' && conclusion === 'exempt' && until !== null && until < today
}

export async function findTestRow(db: Db, testId: string): Promise<TestRow | null> {
  const { rows } = await sql<Row>`${select} where t.test_id = ${testId}`.execute(db)
  return rows[0] ? testRow(rows[0]) : null
}

/** The test under way that looks at this exemption anew; null when there is none. */
export async function findRenewal(db: Db, exemptId: string): Promise<string | null> {
  const row = await db
    .selectFrom('exemption_tests')
    .select('test_id')
    .where('renews', '=', exemptId)
    .where('status', 'in', ['proposed', 'testing', 'advising', 'approved'])
    .orderBy('proposed_at')
    .executeTakeFirst()
  return row?.test_id ?? null
}

/** Whose turn a list is for, and whose tests it may show. */
export interface Looker {
  readonly role: 'ppid_utama' | 'ppid_pembantu' | 'tim_pertimbangan' | 'atasan_ppid'
  readonly personId: string
  /** Null: all agencies. */
  readonly agencyId: AgencyId | null
}

export type TestTab = 'giliran' | 'berjalan' | 'ditetapkan' | 'selesai'

export const testsPage = 25

/** One page of a part of the list, the last changed first, and one line more if there is another page. */
export async function listTests(
  db: Db,
  given: { looker: Looker; today: LocalDate; tab: TestTab; after: string | null },
): Promise<TestRow[]> {
  const { looker, tab, after } = given
  const from = after
    ? sql`and (t.updated_at, t.test_id) < (select updated_at, test_id from exemption_tests where test_id = ${after})`
    : sql``
  const { rows } = await sql<Row>`
    ${select}
    where ${partOf(tab, given)} ${ofAgency(looker)} ${from}
    order by t.updated_at desc, t.test_id desc
    limit ${testsPage + 1}`.execute(db)
  return rows.map(testRow)
}

/** How many tests wait for this person, how many are under way, and how many exemptions are to be reviewed. */
export interface TestCounts {
  readonly giliran: number
  readonly berjalan: number
  readonly tinjau: number
}

export async function countTests(
  db: Db,
  given: { readonly looker: Looker; readonly today: LocalDate },
): Promise<TestCounts> {
  const { looker, today } = given
  const { rows } = await sql<TestCounts>`
    select (count(*) filter (where ${partOf('giliran', given)}))::integer as giliran,
      (count(*) filter (where ${partOf('berjalan', given)}))::integer as berjalan,
      (select count(*)::integer from exempt_items e
        where e.ended_at is null and e.exempt_until <= ${reviewUntil(today)}::date
          ${looker.agencyId === null ? sql`` : sql`and e.agency_id = ${looker.agencyId}`}) as tinjau
    from exemption_tests t
    where t.status in ('proposed', 'testing', 'advising', 'approved', 'reviewing', 'concluded') ${ofAgency(looker)}`.execute(
    db,
  )
  const [counts] = rows
  if (!counts) throw new Error('a count has a row')
  return counts
}

function ofAgency({ agencyId }: Looker) {
  return agencyId === null ? sql`` : sql`and t.agency_id = ${agencyId}`
}

function partOf(tab: TestTab, given: { readonly looker: Looker; readonly today: LocalDate }) {
  switch (tab) {
    case 'giliran':
      return turnOf(given.looker, given.today)
    case 'berjalan':
      return sql<SqlBool>`t.status in ('proposed', 'testing', 'advising', 'approved')`
    case 'ditetapkan':
      return sql<SqlBool>`(t.status = 'reviewing' or (t.status = 'concluded' and t.conclusion = 'exempt'))`
    case 'selesai':
      return sql<SqlBool>`(t.status in ('extended', 'opened', 'denied', 'dropped') or (t.status = 'concluded' and t.conclusion = 'open'))`
  }
}

// What only the log can tell, such as who wrote the sheet, the page of the test says.
function turnOf({ role, personId }: Looker, today: LocalDate) {
  switch (role) {
    case 'ppid_pembantu':
      return sql<SqlBool>`t.status in ('proposed', 'testing')`
    case 'ppid_utama':
      return sql<SqlBool>`(t.status in ('proposed', 'testing', 'approved', 'reviewing')
        or (t.status = 'concluded' and t.conclusion = 'exempt' and t.until < ${today}::date))`
    case 'tim_pertimbangan':
      return sql<SqlBool>`(t.status = 'advising' and not exists (
        select from exemption_opinions o where o.test_id = t.test_id and o.person_id = ${personId}))`
    case 'atasan_ppid':
      return sql<SqlBool>`(t.status = 'approved' or (t.status = 'advising' and exists (
        select from exemption_opinions o where o.test_id = t.test_id)))`
  }
}

/** Opens the row of a test that was just proposed. */
export async function insertTestRow(
  trx: Trx,
  {
    testId,
    state,
    title,
    fields,
    at,
  }: { testId: string; state: TestState; title: string; fields: SheetFields; at: Instant },
): Promise<void> {
  const { agencyId, occasion, status } = state
  if (agencyId === null || occasion === null || status === null)
    throw new Error('a test that was proposed has an agency and an occasion')
  await trx
    .insertInto('exemption_tests')
    .values({
      test_id: testId,
      agency_id: agencyId,
      status,
      occasion,
      request_id: state.requestId,
      item_id: state.itemId,
      renews: state.renews?.exemptId ?? null,
      title,
      fields: JSON.stringify(fields),
      proposed_at: at,
      updated_at: at,
    })
    .execute()
}

/** The row as the log now tells it. */
export async function projectTest(
  trx: Trx,
  { testId, state, at }: { testId: string; state: TestState; at: Instant },
): Promise<void> {
  await trx
    .updateTable('exemption_tests')
    .set({
      ...(state.status === null ? {} : { status: state.status }),
      conclusion: state.concludedAt === null ? null : (state.conclusion?.kind ?? null),
      until: state.until,
      decree_number: decreeOf(state),
      updated_at: at,
    })
    .where('test_id', '=', testId)
    .execute()
  await trx.deleteFrom('exemption_opinions').where('test_id', '=', testId).execute()
  if (state.opinions.length === 0) return
  await trx
    .insertInto('exemption_opinions')
    .values(state.opinions.map(({ by, agrees }) => ({ test_id: testId, person_id: by, agrees })))
    .execute()
}

/** The decree of the classification; that of a later opening is another. */
export function decreeOf(state: TestState): string | null {
  return state.issued.find(({ kind }) => kind === 'classification_decree')?.number ?? null
}

/** Keeps what was typed, sound or not; the title too, once it is one. */
export async function saveFields(
  trx: Trx,
  { testId, fields, at }: { testId: string; fields: SheetFields; at: Instant },
): Promise<void> {
  const size = [...fields.judul].length
  await trx
    .updateTable('exemption_tests')
    .set({
      fields: JSON.stringify(fields),
      draft_version: sql`draft_version + 1`,
      updated_at: at,
      ...(size >= 3 && size <= 300 ? { title: fields.judul } : {}),
    })
    .where('test_id', '=', testId)
    .execute()
}

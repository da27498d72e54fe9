import { mainAgencyId } from '../../people/agencies.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { TestEvent } from '../../procedure/exemption/events.ts'
import { type TestFact, testFact } from '../../procedure/exemption/facts.ts'
import { replayTest } from '../../procedure/exemption/state.ts'
import type { AgencyId, LocalDate } from '../../procedure/values.ts'
import { loadManyEvents } from '../../records/load.ts'
import { isEntryId } from '../publishing/list-query.ts'

/** What each of these tests found, by its id; ids of no test are not in the map. */
export async function loadTestFacts(
  db: Db,
  testIds: readonly string[],
): Promise<Map<string, TestFact>> {
  const asked = [...new Set(testIds)].filter(isEntryId)
  if (asked.length === 0) return new Map()
  const known = await db
    .selectFrom('exemption_tests')
    .select('test_id')
    .where('test_id', 'in', asked)
    .execute()
  const logs = await loadManyEvents<TestEvent>(
    db,
    known.map((row) => row.test_id),
  )
  const main = await mainAgencyId(db)
  return new Map(
    [...logs].map(([testId, log]) => [
      testId,
      testFact(testId, { state: replayTest(log), mainAgencyId: main }),
    ]),
  )
}

/** A test that was proposed at an item of a request, for the request's own pages. */
export interface TestOfItem {
  readonly testId: string
  readonly itemId: string
  readonly title: string
  readonly status: string
  readonly conclusion: 'exempt' | 'open' | null
  readonly agencyId: AgencyId
  readonly until: LocalDate | null
}

/** The tests proposed at a request, the newest first; those dropped, denied or opened are left out. */
export async function testsOfRequest(db: Db, requestId: string): Promise<TestOfItem[]> {
  const rows = await db
    .selectFrom('exemption_tests')
    .select(['test_id', 'item_id', 'title', 'status', 'conclusion', 'agency_id', 'until'])
    .where('request_id', '=', requestId)
    .where('status', 'not in', ['dropped', 'denied', 'opened'])
    .orderBy('proposed_at', 'desc')
    .orderBy('test_id')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    testId: row.test_id,
    itemId: row.item_id ?? '',
    title: row.title,
    status: row.status,
    conclusion: row.conclusion as TestOfItem['conclusion'],
    agencyId: row.agency_id,
    until: row.until as LocalDate | null,
  }))
}

/**
 * Concluded tests that an answer of an agency (null: of PPID Utama itself) may rest on today: its own and those of PPID
 * Utama, exempt and with a last day to come, by title.
 */
export async function testsInForce(
  db: Db,
  { agencyId, today }: { readonly agencyId: AgencyId | null; readonly today: LocalDate },
): Promise<{ readonly testId: string; readonly title: string; readonly decreeNumber: string }[]> {
  const main = await mainAgencyId(db)
  const rows = await db
    .selectFrom('exemption_tests')
    .select(['test_id', 'title', 'decree_number'])
    .where('status', 'in', ['concluded', 'reviewing'])
    .where('conclusion', '=', 'exempt')
    .where('agency_id', 'in', agencyId === null ? [main] : [agencyId, main])
    .where((where) => where.or([where('until', 'is', null), where('until', '>=', today)]))
    .orderBy('title')
    .orderBy('test_id')
    .limit(500)
    .execute()
  return rows.map((row) => ({
    testId: row.test_id,
    title: row.title,
    decreeNumber: row.decree_number ?? '',
  }))
}

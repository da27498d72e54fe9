import type { Db } from '../../platform/database/connect.ts'
import type { TestEvent } from '../../procedure/exemption/events.ts'
import { type TestFact, testFact } from '../../procedure/exemption/facts.ts'
import { replayTest } from '../../procedure/exemption/state.ts'
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
  return new Map([...logs].map(([testId, log]) => [testId, testFact(testId, replayTest(log))]))
}

/** A test that was proposed at an item of a request, for the request's own pages. */
export interface TestOfItem {
  readonly testId: string
  readonly itemId: string
  readonly title: string
  readonly status: string
  readonly conclusion: 'exempt' | 'open' | null
}

/** The tests proposed at a request, the newest first; dropped ones are left out. */
export async function testsOfRequest(db: Db, requestId: string): Promise<TestOfItem[]> {
  const rows = await db
    .selectFrom('exemption_tests')
    .select(['test_id', 'item_id', 'title', 'status', 'conclusion'])
    .where('request_id', '=', requestId)
    .where('status', '<>', 'dropped')
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
  }))
}

/** Concluded tests an agency (null: anybody) may refer to when it refuses: exempt now, by title. */
export async function testsInForce(
  db: Db,
  agencyId: string | null,
): Promise<{ readonly testId: string; readonly title: string; readonly decreeNumber: string }[]> {
  const rows = await db
    .selectFrom('exemption_tests')
    .select(['test_id', 'title', 'decree_number'])
    .where('status', 'in', ['concluded', 'reviewing'])
    .where('conclusion', '=', 'exempt')
    .$if(agencyId !== null, (query) => query.where('agency_id', '=', agencyId ?? ''))
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

import { type Kysely, sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { DB } from '../../platform/database/schema.ts'
import type { TestEvent } from '../../procedure/exemption/events.ts'
import { isInForce, replayTest, type TestState } from '../../procedure/exemption/state.ts'
import { loadManyEvents } from '../../records/load.ts'
import { readTexts } from '../../records/texts.ts'
import type { Finding } from '../../records/verify/report.ts'
import { decreeOf } from './rows.ts'
import type { SheetContent } from './sheet.ts'

const batch = 500

/**
 * Holds the list of exempt information against the logs of the tests it is fed from, as of one moment: what is exempt by
 * a test stands on it once, as its decree says, and nothing else does. Rows written by hand are passed over.
 */
export function verifyExempt(db: Kysely<DB>): Promise<Finding[]> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => {
      const findings: Finding[] = []
      let last = '00000000-0000-0000-0000-000000000000'
      for (;;) {
        const { rows } = await sql<{ id: string }>`
          select stream_id as id from streams where kind = 'test' and stream_id > ${last}
          order by stream_id limit ${batch}`.execute(trx)
        const ids = rows.map(({ id }) => id)
        findings.push(...(await checkBatch(trx, ids)))
        if (ids.length < batch) return findings
        last = ids.at(-1) ?? last
      }
    })
}

async function checkBatch(db: Db, ids: readonly string[]): Promise<Finding[]> {
  if (ids.length === 0) return []
  const logs = await loadManyEvents<TestEvent>(db, ids)
  const states = new Map([...logs].map(([id, log]) => [id, replayTest(log)]))
  const [tests, items, sheets] = await Promise.all([
    db
      .selectFrom('exemption_tests')
      .select(['test_id', 'status'])
      .where('test_id', 'in', [...ids])
      .execute(),
    db
      .selectFrom('exempt_items')
      .select(['test_id', 'title', 'letters', 'exempt_until', 'decree_number'])
      .where('test_id', 'in', [...ids])
      .where('ended_at', 'is', null)
      .execute(),
    readTexts(
      db,
      [...states.values()].flatMap(({ sheet }) => sheet?.textId ?? []),
    ),
  ])
  const statusOf = new Map(tests.map((row) => [row.test_id, row.status]))
  const itemOf = new Map(items.map((row) => [row.test_id, row]))
  return [...states].flatMap(([id, state]): Finding[] => {
    const item = itemOf.get(id)
    const whole =
      statusOf.get(id) === state.status &&
      isInForce(state) === (item !== undefined) &&
      (item === undefined || agrees(item, state, sheets.get(state.sheet?.textId ?? '') ?? null))
    return whole ? [] : [{ streamId: id, number: decreeOf(state), seq: null, what: 'test' }]
  })
}

interface Item {
  readonly title: string
  readonly letters: readonly string[]
  readonly exempt_until: string | null
  readonly decree_number: string
}

// Words that were erased by law cannot be compared.
function agrees(item: Item, state: TestState, sheet: string | null): boolean {
  const content = sheet === null ? null : (JSON.parse(sheet) as SheetContent)
  return (
    item.decree_number === decreeOf(state) &&
    item.exempt_until === state.until &&
    item.letters.join() === state.letters.join() &&
    (content === null || content.title === item.title)
  )
}

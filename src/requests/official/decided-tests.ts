import { contentOfSheet } from '../../catalogue/exemption/words.ts'
import type { RefusalDecreeData } from '../../notices/official/data.ts'
import type { Db } from '../../platform/database/connect.ts'
import { localDateOf } from '../../procedure/dates.ts'
import type { TestEvent } from '../../procedure/exemption/events.ts'
import { replayTest } from '../../procedure/exemption/state.ts'
import { loadManyEvents } from '../../records/load.ts'

type DecidedTest = NonNullable<RefusalDecreeData['items'][number]['test']>

/** What a decree of refusal says of the consequence tests behind it, by their ids. */
export async function decidedTests(
  db: Db,
  testIds: readonly string[],
): Promise<Map<string, DecidedTest>> {
  const found = new Map<string, DecidedTest>()
  for (const [testId, log] of await loadManyEvents<TestEvent>(db, testIds)) {
    const { sheet, issued, concludedAt, until, version } = replayTest(log)
    if (version === 0) continue
    const content = await contentOfSheet(db, sheet)
    found.set(testId, {
      number: issued.find(({ kind }) => kind === 'consequence_sheet')?.number ?? null,
      concludedOn: concludedAt === null ? null : localDateOf(concludedAt),
      ifOpened: content?.ifOpened ?? null,
      ifClosed: content?.ifClosed ?? null,
      until,
    })
  }
  return found
}

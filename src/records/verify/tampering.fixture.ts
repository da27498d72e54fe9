import { beforeEach } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { type FiledCase, fileCase, runAs } from '../case.fixture.ts'
import type { Finding } from './report.ts'
import { verifyRecords } from './verify.ts'

/** Three cases, filed anew before each test of a file; `filed` is the one in the middle, to be tampered with. */
export function useThreeCases() {
  const database = useDatabase()
  const cases: FiledCase[] = []
  const caseAt = (index: number): FiledCase => {
    const filed = cases[index]
    if (!filed) throw new Error('the cases are filed before each test')
    return filed
  }
  /** What only a superuser can do: change rows past every trigger and foreign key. */
  const tamper = (...statements: string[]) =>
    runAs(database.superuserUrl, ['set session_replication_role = replica', ...statements])
  beforeEach(async () => {
    await tamper(...tables.map((table) => `delete from ${table}`))
    cases.length = 0
    for (let index = 0; index < 3; index += 1) cases.push(await fileCase(database.db))
  })
  return {
    database,
    tamper,
    broken: async (): Promise<readonly Finding[]> => (await verifyRecords(database.db)).broken,
    get before() {
      return caseAt(0)
    },
    get filed() {
      return caseAt(1)
    },
    get after() {
      return caseAt(2)
    },
    /** The condition that chooses the rows of the case in the middle. */
    ofCase: () => `stream_id = '${caseAt(1).streamId}'`,
    found: (seq: number | null, what: Finding['what']): Finding => ({
      streamId: caseAt(1).streamId,
      number: caseAt(1).number,
      seq,
      what,
    }),
  }
}

const tables = ['events', 'texts', 'numbers', 'streams', 'number_counters']

import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { expect, test, vi } from 'vitest'
import { addFile } from '../catalogue/catalogue.fixture.ts'
import {
  addPendingFile,
  fixAnswerFiles,
  listPendingFiles,
  pendingFileRefs,
  removePendingFile,
} from './answer-files.ts'
import { useTestOffice } from './officer/officer.fixtures.tsx'

const office = useTestOffice()

async function assign() {
  const { db } = office.database
  const requestId = await office.file()
  const assignmentId = randomUUID()
  await db
    .insertInto('assignments')
    .values({
      assignment_id: assignmentId,
      request_id: requestId,
      agency_id: 'dinas-pendidikan',
      status: 'supplied',
      awaits_answer: false,
      answer_by: null,
      forwarded_at: office.now,
      ordinal: 0,
    })
    .execute()
  return { db, requestId, assignmentId, of: { requestId, holder: assignmentId } }
}

test('a file that arrives while its answer is being supplied is not lost', async () => {
  const { db, requestId, assignmentId, of } = await assign()
  const [inTime, late] = [await addFile(db), await addFile(db, { name: 'susulan.pdf' })]
  await db.transaction().execute(async (trx) => {
    for (const fileId of [inTime, late]) await addPendingFile(trx, { ...of, fileId })
    const files = [{ fileId: inTime, sha256: '', size: 1 }]
    await fixAnswerFiles(trx, { requestId, assignmentId, by: 'agency', files })
  })
  expect((await listPendingFiles(db, of)).map(({ fileId }) => fileId)).toEqual([late])
})

test('a file that is just being supplied is not removed by a colleague', async () => {
  const { db, requestId, assignmentId, of } = await assign()
  const fileId = await addFile(db)
  await db.transaction().execute((trx) => addPendingFile(trx, { ...of, fileId }))
  const removal = await db.transaction().execute(async (trx) => {
    const files = await pendingFileRefs(trx, of)
    const removing = removePendingFile(db, { ...of, fileId })
    const waits = vi.waitFor(async () => {
      const { rows } = await sql`
        select from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
      expect(rows).toHaveLength(1)
    })
    await Promise.race([removing, waits])
    await fixAnswerFiles(trx, { requestId, assignmentId, by: 'agency', files })
    return { removing }
  })
  expect(await removal.removing).toBe(false)
  const kept = await db
    .selectFrom('answer_files')
    .select('file_id')
    .where('assignment_id', '=', assignmentId)
    .execute()
  expect(kept).toEqual([{ file_id: fileId }])
})

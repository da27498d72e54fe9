import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { addFile } from '../catalogue/catalogue.fixture.ts'
import { addPendingFile, fixAnswerFiles, listPendingFiles } from './answer-files.ts'
import { useTestOffice } from './officer/officer.fixtures.tsx'

const office = useTestOffice()

test('a file that arrives while its answer is being supplied is not lost', async () => {
  const { db } = office.database
  const requestId = await office.file()
  const assignmentId = randomUUID()
  const [inTime, late] = [await addFile(db), await addFile(db, { name: 'susulan.pdf' })]
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
  const of = { requestId, holder: assignmentId }
  await db.transaction().execute(async (trx) => {
    for (const fileId of [inTime, late]) await addPendingFile(trx, { ...of, fileId })
    const files = [{ fileId: inTime, sha256: '', size: 1 }]
    await fixAnswerFiles(trx, { requestId, assignmentId, by: 'agency', files })
  })
  expect((await listPendingFiles(db, of)).map(({ fileId }) => fileId)).toEqual([late])
})

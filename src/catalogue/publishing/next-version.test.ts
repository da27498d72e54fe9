import { beforeAll, expect, it } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import type { Actor, Instant } from '../../procedure/values.ts'
import { addAgencies, addFile, publish, untilBlocked } from '../catalogue.fixture.ts'
import { entryById } from '../queries.ts'
import { openNextVersion, publishDraft } from './desk.ts'
import { findDraft } from './drafts.ts'

const database = useDatabase()
const actor: Actor = {
  kind: 'person',
  id: '7d3f6c52-5a1e-4f0e-9f53-0d6a7a0c0a01',
  role: 'ppid_utama',
  agencyId: null,
}

beforeAll(() => addAgencies(database.db))

it('the next version begins with every file, also one that the scanner has still to look at', async () => {
  const { db } = database
  const files = [
    await addFile(db, { name: 'b.pdf', scan: 'pending' }),
    await addFile(db, { name: 'a.pdf' }),
  ]
  const { entryId } = await publish(db, { files })
  const deps = { db, storage: null as never, clock: () => '2026-11-23T02:00:00.000Z' as Instant }
  expect(await openNextVersion(deps, { entryId, actor, seen: null })).toEqual({ kind: 'done' })
  const draft = await findDraft(db, entryId)
  expect(draft?.files.map(({ fileId }) => fileId)).toEqual(files)
})

it('is published although downloads of its files were being counted, each waiting for the other', async () => {
  const { db } = database
  const [first = '', second = ''] = [await addFile(db), await addFile(db)]
  const { entryId } = await publish(db, { category: 'setiap_saat', files: [first, second] })
  const deps = { db, storage: null as never, clock: () => '2026-11-23T02:00:00.000Z' as Instant }
  await openNextVersion(deps, { entryId, actor, seen: null })
  await db.deleteFrom('entry_draft_files').where('entry_id', '=', entryId).execute()
  const before = await entryById(db, entryId)
  if (!before) throw new Error('the entry is there')
  const counting = await db.startTransaction().execute()
  const count = (fileId: string) =>
    counting
      .updateTable('entry_files')
      .set({ downloads: 1 })
      .where('file_id', '=', fileId)
      .execute()
  await count(second)
  const entry = { ...before, files: [] }
  const publishing = publishDraft(deps, { entryId, actor, seen: null, entry })
  await untilBlocked(db)
  await count(first)
  await counting.commit().execute()
  expect(await publishing).toEqual({ kind: 'done' })
  expect((await entryById(db, entryId))?.files).toEqual([])
})

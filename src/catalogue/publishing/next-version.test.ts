import { beforeAll, expect, it } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import type { Actor, Instant } from '../../procedure/values.ts'
import { addAgencies, addFile, publish } from '../catalogue.fixture.ts'
import { openNextVersion } from './desk.ts'
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

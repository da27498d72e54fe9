import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, expect, it } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { lockReading } from '../../documents/reading/queries.ts'
import type { Instant } from '../../procedure/values.ts'
import { addAgencies, addFile, publish, untilBlocked } from '../catalogue.fixture.ts'
import { openNextVersion, publishDraft } from '../publishing/desk.ts'
import { entryById } from '../queries.ts'
import { searchEntries } from '../search/search.ts'
import { parseSearch } from '../search-query.ts'
import { catchUp, requestCatchUp } from './catch-up.ts'
import { reindexEntry, reindexFile } from './reindex.ts'

const database = useDatabase()
const found = async (q: string) =>
  (await searchEntries(database.db, parseSearch({ q }))).hits.map(({ entryId }) => entryId)
const within = <T>(work: (trx: Parameters<typeof reindexEntry>[0]) => Promise<T>) =>
  database.db.transaction().execute(work)

async function read(fileId: string, text: string): Promise<string> {
  const { db } = database
  const { sha256 } = await db
    .selectFrom('files')
    .select('sha256')
    .where('file_id', '=', fileId)
    .executeTakeFirstOrThrow()
  await sql`insert into readings (sha256, state, finished_at) values (${sha256}, 'read', now())
    on conflict do nothing`.execute(db)
  await sql`insert into reading_pages (sha256, ordinal, page, ocr, text) values (${sha256}, 1, 1, false, ${text})`.execute(
    db,
  )
  return sha256
}

beforeAll(() => addAgencies(database.db))

it('finds what a file says once it has been read, in every entry that holds it', async () => {
  const file = await addFile(database.db)
  const one = await publish(database.db, { title: 'Satu berkas', files: [file] })
  const two = await publish(database.db, { title: 'Dua berkas', files: [file] })
  const sha256 = await read(file, 'Penangkaran orangutan di Betung Kerihun')
  expect(await found('orangutan')).toEqual([])
  await within((trx) => reindexFile(trx, sha256))
  expect((await found('orangutan')).sort()).toEqual([one.entryId, two.entryId].sort())
})

it('finds no withdrawn entry, and no file that was replaced', async () => {
  const { db } = database
  const file = await addFile(db)
  const { entryId } = await publish(db, { title: 'Denah gudang', files: [file] })
  const sha256 = await read(file, 'Rumah walet')
  await within((trx) => reindexFile(trx, sha256))
  expect(await found('walet')).toEqual([entryId])
  await sql`update entry_files set replaced_at = now() where entry_id = ${entryId}`.execute(db)
  await within((trx) => reindexEntry(trx, entryId))
  expect(await found('walet')).toEqual([])
  expect(await found('denah')).toEqual([entryId])
  await sql`update entries set state = 'withdrawn', withdrawn_at = now(), withdrawn_reason = 'keliru'
    where entry_id = ${entryId}`.execute(db)
  await within((trx) => reindexEntry(trx, entryId))
  expect(await found('denah')).toEqual([])
})

it('does not bring an entry back that is withdrawn while one of its files is read', async () => {
  const { db } = database
  const file = await addFile(db)
  const { entryId } = await publish(db, { title: 'Daftar kaldera', files: [file] })
  const sha256 = await read(file, 'Nama orang tertentu')
  const withdrawal = await db.startTransaction().execute()
  await sql`update entries set state = 'withdrawn', withdrawn_at = now(), withdrawn_reason = 'keliru'
    where entry_id = ${entryId}`.execute(withdrawal)
  await reindexEntry(withdrawal, entryId)
  const reading = within((trx) => reindexFile(trx, sha256))
  await untilBlocked(database.db)
  await withdrawal.commit().execute()
  await reading
  const { rows } = await sql`select from entry_index where entry_id = ${entryId}`.execute(db)
  expect(rows).toEqual([])
  const { rows: words } = await sql`select from vocabulary where word = 'tertentu'`.execute(db)
  expect(words).toEqual([])
})

it('lets a new version be published while one of its files is read', async () => {
  const { db } = database
  const file = await addFile(db)
  const { entryId } = await publish(db, {
    title: 'Peta sawah',
    category: 'setiap_saat',
    files: [file],
  })
  const sha256 = await read(file, 'Irigasi tersier')
  const actor = { kind: 'person', id: randomUUID(), role: 'ppid_utama', agencyId: null } as const
  const deps = { db, storage: null as never, clock: () => '2026-11-23T02:00:00.000Z' as Instant }
  await openNextVersion(deps, { entryId, actor, seen: null })
  const before = await entryById(db, entryId)
  if (!before) throw new Error('the entry is there')

  const reading = await db.startTransaction().execute()
  await lockReading(reading, sha256)
  const publishing = publishDraft(deps, {
    ...{ entryId, actor, seen: null },
    entry: { ...before, title: 'Peta sawah baru', files: [file] },
  })
  await untilBlocked(database.db)
  await reindexFile(reading, sha256)
  await reading.commit().execute()
  expect(await publishing).toEqual({ kind: 'done' })
  expect(await found('sawah baru tersier')).toEqual([entryId])
})

it('says nothing of what a scanner has refused', async () => {
  const file = await addFile(database.db, { scan: 'refused' })
  await publish(database.db, { title: 'Berkas ditolak', files: [file] })
  const sha256 = await read(file, 'Isi berbahaya')
  await within((trx) => reindexFile(trx, sha256))
  expect(await found('berbahaya')).toEqual([])
})

it('follows no phrase through a file that a scanner refused after it was read', async () => {
  const { db } = database
  const file = await addFile(db)
  await publish(db, { title: 'Tabung gas', summary: 'Isi tabung, dan gas.', files: [file] })
  const sha256 = await read(file, 'gas beracun bocor tabung')
  await within((trx) => reindexFile(trx, sha256))
  expect(await found('"gas beracun"')).toHaveLength(1)
  await db.updateTable('files').set({ scan: 'refused' }).where('file_id', '=', file).execute()
  expect(await found('"gas beracun"')).toEqual([])
})

it('holds of a giant table of numbers as much as PostgreSQL can', async () => {
  const { db } = database
  const file = await addFile(db)
  const { entryId } = await publish(db, { title: 'Tabel raksasa', files: [file] })
  const sha256 = await read(file, 'Halaman awal ketapang')
  await sql`insert into reading_pages (sha256, ordinal, page, ocr, text)
    select ${sha256}, page + 1, page + 1, false,
      'ketapang ' || (select string_agg((page * 1500 + n)::text || 'nomorpanjang', ' ') from generate_series(1, 800) as n)
    from generate_series(1, 120) as page`.execute(db)
  await within((trx) => reindexFile(trx, sha256))
  expect(await found('ketapang')).toEqual([entryId])
})

it('indexes what was published before there was an index, once', async () => {
  const { db } = database
  const { entryId } = await publish(db, { title: 'Arsip gambut lama' })
  await sql`delete from entry_index`.execute(db)
  expect(await found('gambut')).toEqual([])
  await requestCatchUp(db)
  await catchUp(db)
  expect(await found('gambut')).toEqual([entryId])
  await sql`delete from entry_index`.execute(db)
  await catchUp(db)
  const { rows } = await sql<{ n: number }>`select count(*) as n from entry_index`.execute(db)
  expect(rows[0]?.n).toBe(0)
})

it('goes on where indexing was stopped, and indexes all anew for a newer index', async () => {
  const { db } = database
  await publish(db, { title: 'Arsip yang belum' })
  await sql`delete from settings where key = 'search_index'`.execute(db)
  await sql`delete from entry_index`.execute(db)
  const { entryId } = await publish(db, { title: 'Arsip yang sudah' })
  const versions = async () => {
    const { rows } = await sql<{ entry_id: string; version: string }>`
      select entry_id, xmin::text as version from entry_index`.execute(db)
    return new Map(rows.map((row) => [row.entry_id, row.version]))
  }
  const before = await versions()
  expect([...before.keys()]).toEqual([entryId])
  await catchUp(db)
  const after = await versions()
  expect(after.size).toBeGreaterThan(1)
  expect(after.get(entryId)).toBe(before.get(entryId))
  await sql`update settings set value = '0' where key = 'search_index'`.execute(db)
  await catchUp(db)
  expect((await versions()).get(entryId)).not.toBe(before.get(entryId))
})

import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../platform/database/connect.ts'
import type { Instant } from '../procedure/values.ts'
import { type Published, publishEntry } from './commands.ts'
import type { NewEntry } from './entry.ts'

/** Some agencies with the words of their fields, for the tests of this room. */
export async function addAgencies(db: Db): Promise<void> {
  const agency = (agency_id: string, name: string, keywords: string[]) => ({
    agency_id,
    name,
    short_name: name.replace('Dinas ', 'D. '),
    kind: 'dinas',
    keywords,
  })
  await db
    .insertInto('agencies')
    .values([
      agency('dinas-pendidikan', 'Dinas Pendidikan', ['sekolah', 'guru', 'siswa', 'beasiswa']),
      agency('dinas-kesehatan', 'Dinas Kesehatan', ['puskesmas', 'imunisasi', 'stunting', 'obat']),
      agency('dinas-pu', 'Dinas Pekerjaan Umum', ['jalan', 'jembatan', 'irigasi', 'aspal']),
      agency('dinas-perikanan', 'Dinas Perikanan', ['ikan', 'nelayan', 'keramba', 'arwana']),
      agency('bkad', 'Badan Keuangan dan Aset Daerah', ['anggaran', 'apbd', 'aset', 'belanja']),
    ])
    .execute()
}

/** A stored file's row; its bytes are the text `bytes of <name>` where a test stores them. */
export async function addFile(
  db: Db,
  { name = 'dokumen.pdf', scan = 'clean', size = 1_234_567, sha256 = '' } = {},
): Promise<string> {
  const file_id = randomUUID()
  const digest = sha256 || createHash('sha256').update(file_id).digest('hex')
  await db
    .insertInto('blobs')
    .values({ sha256: digest, size })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const media_type = name.endsWith('.pdf') ? 'application/pdf' : 'text/csv'
  await db
    .insertInto('files')
    .values({ file_id, sha256: digest, name, media_type, size, scan })
    .execute()
  return file_id
}

/** Publishes an entry of which a test says only what matters to it. */
export function publish(
  db: Db,
  entry: Partial<NewEntry> & { readonly source?: 'published' | 'answer' } = {},
): Promise<Published> {
  return db.transaction().execute((trx) =>
    publishEntry(trx, {
      title: 'Rencana Kerja Dinas Perikanan 2026',
      summary: 'Rencana kegiatan satu tahun.',
      agencyId: 'dinas-perikanan',
      category: 'berkala',
      topic: 'rencana-kerja',
      year: 2026,
      files: [],
      publishedAt: '2026-11-02T03:00:00.000Z' as Instant,
      source: 'published',
      ...entry,
    }),
  )
}

/** Until somebody in this database waits for what another transaction holds. */
export async function untilBlocked(db: Db): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ waiting: number }>`
      select count(*) as waiting from pg_locks where not granted
        and (database is null or database = (select oid from pg_database where datname = current_database()))`.execute(
      db,
    )
    if ((rows[0]?.waiting ?? 0) > 0) return
  }
}

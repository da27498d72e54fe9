import { sql } from 'kysely'
import type { Db, Trx } from '../../platform/database/connect.ts'
import type { Preview } from './found.ts'
import type { Language } from './language.ts'
import type { Part } from './messages.ts'
import type { Reading, ReadingCounts, ReadingState } from './reading.ts'
import type { ReadingReason } from './reasons.ts'
import type { PagesDone } from './watch.ts'

/** What is known of the insides of files, by the digests of their bytes; those never asked for are left out. */
export async function readingsOf(
  db: Db,
  digests: readonly string[],
): Promise<ReadonlyMap<string, Reading>> {
  if (digests.length === 0) return new Map()
  const rows = await db
    .selectFrom('readings')
    .select(['sha256', 'state', 'reason', 'pages', 'pages_read', 'ocr_pages', 'language'])
    .where('sha256', 'in', digests)
    .execute()
  return new Map(
    rows.map((row) => [
      row.sha256,
      {
        sha256: row.sha256,
        state: row.state as ReadingState,
        reason: row.reason as ReadingReason | null,
        pages: row.pages,
        pagesRead: row.pages_read,
        ocrPages: row.ocr_pages,
        language: row.language as Language | null,
      },
    ]),
  )
}

/** How far the reading of all files is, for the officers' desk. */
export async function readingProgress(db: Db): Promise<ReadingCounts> {
  const rows = await db
    .selectFrom('readings')
    .select(['state', (count) => count.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute()
  const counts = { waiting: 0, reading: 0, read: 0, partly: 0, unreadable: 0 }
  for (const { state, count } of rows) counts[state as ReadingState] = count
  return counts
}

/** The picture of the first page; null when there is none. */
export async function previewOf(db: Db, sha256: string): Promise<Preview | null> {
  const row = await db
    .selectFrom('reading_previews')
    .select(['width', 'height', 'bytes'])
    .where('sha256', '=', sha256)
    .executeTakeFirst()
  return row ? { mediaType: 'image/jpeg', ...row } : null
}

/** How large the pictures of first pages are, by digest; those without one are left out. */
export async function previewSizesOf(
  db: Db,
  digests: readonly string[],
): Promise<ReadonlyMap<string, { readonly width: number; readonly height: number }>> {
  if (digests.length === 0) return new Map()
  const rows = await db
    .selectFrom('reading_previews')
    .select(['sha256', 'width', 'height'])
    .where('sha256', 'in', digests)
    .execute()
  return new Map(rows.map(({ sha256, width, height }) => [sha256, { width, height }]))
}

/** Notes that files are to be read. Those read before by this or a better reader stay as they are. */
export async function insertWaiting(
  trx: Trx,
  { digests, reader }: { digests: readonly string[]; reader: number },
): Promise<void> {
  await sql`
    insert into readings (sha256, state)
    select sha256, 'waiting' from blobs where sha256 = any(${digests}::text[]) order by sha256
    on conflict (sha256) do update set state = 'waiting', requested_at = now(), reason = null
      where readings.reader < ${reader}::integer and readings.state in ('read', 'partly', 'unreadable')
  `.execute(trx)
}

/** Notes that a file is being read, and how far. */
export async function updateReading(
  db: Db,
  sha256: string,
  { pages, pagesRead, ocrPages }: PagesDone,
): Promise<void> {
  await db
    .updateTable('readings')
    .set({ state: 'reading', pages, pages_read: pagesRead, ocr_pages: ocrPages })
    .where('sha256', '=', sha256)
    .where('state', 'in', ['waiting', 'reading'])
    .execute()
}

/** Notes how the reading of a file ended. */
export async function finishReading(
  trx: Trx,
  { sha256, ...ended }: Omit<Reading, 'sha256'> & { sha256: string; reader: number },
): Promise<void> {
  await trx
    .updateTable('readings')
    .set({
      state: ended.state,
      reason: ended.reason,
      pages: ended.pages,
      pages_read: ended.pagesRead,
      ocr_pages: ended.ocrPages,
      language: ended.language,
      reader: ended.reader,
      finished_at: sql`now()`,
    })
    .where('sha256', '=', sha256)
    .execute()
}

/** Forgets that a file was to be read: nobody may have it any more. */
export async function deleteReading(db: Db, sha256: string): Promise<void> {
  await db.deleteFrom('readings').where('sha256', '=', sha256).execute()
}

/** Takes away what an earlier reading left. */
export async function deleteFound(trx: Trx, sha256: string): Promise<void> {
  await trx.deleteFrom('reading_pages').where('sha256', '=', sha256).execute()
  await trx.deleteFrom('reading_previews').where('sha256', '=', sha256).execute()
}

export async function insertParts(
  trx: Trx,
  sha256: string,
  parts: readonly (Part & { readonly ordinal: number })[],
): Promise<void> {
  if (parts.length === 0) return
  await trx
    .insertInto('reading_pages')
    .values(
      parts.map(({ ordinal, page, label, ocr, text }) => ({
        sha256,
        ordinal,
        page,
        label,
        ocr,
        text,
      })),
    )
    .execute()
}

export async function insertPreview(trx: Trx, sha256: string, preview: Preview): Promise<void> {
  await trx
    .insertInto('reading_previews')
    .values({
      sha256,
      media_type: preview.mediaType,
      width: preview.width,
      height: preview.height,
      bytes: preview.bytes,
    })
    .execute()
}

/** The reading of a digest, locked until the transaction ends; null when its bytes are gone. */
export async function lockReading(
  trx: Trx,
  sha256: string,
): Promise<{ state: ReadingState; reader: number | null } | null> {
  const row = await trx
    .selectFrom('readings')
    .select(['state', 'reader'])
    .where('sha256', '=', sha256)
    .forUpdate()
    .executeTakeFirst()
  return row ? { state: row.state as ReadingState, reader: row.reader } : null
}

/** The names and scans of the files that have these bytes. */
export async function filesOfBytes(
  db: Db,
  sha256: string,
): Promise<{ name: string; scan: string }[]> {
  return await db
    .selectFrom('files')
    .select(['name', 'scan'])
    .where('sha256', '=', sha256)
    .orderBy('created_at')
    .limit(50)
    .execute()
}

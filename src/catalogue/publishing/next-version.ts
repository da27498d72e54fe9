import { sql } from 'kysely'
import type { Trx } from '../../platform/database/connect.ts'
import type { Instant } from '../../procedure/values.ts'
import type { NewEntry } from '../entry.ts'
import { columnsOf } from '../queries.ts'

/** A file of a working copy; `replaces` is the published one whose place it takes. */
export interface DraftFile {
  readonly fileId: string
  readonly replaces: string | null
}

/** Writes the next version over the row of an entry. Its address stays. @returns the address. */
export async function writeNextVersion(
  trx: Trx,
  {
    entryId,
    entry,
    version,
    at,
    files,
  }: {
    entryId: string
    entry: NewEntry
    version: number
    at: Instant
    files: readonly DraftFile[]
  },
): Promise<string> {
  const { slug } = await trx
    .updateTable('entries')
    .set({
      ...columnsOf(entry),
      updated_at: at,
      version,
    })
    .where('entry_id', '=', entryId)
    .returning('slug')
    .executeTakeFirstOrThrow()
  await writeFiles(trx, { entryId, at, files })
  return slug
}

/** What is replaced is still handed out under its own address; what is taken out is not, nor what it once replaced. */
async function writeFiles(
  trx: Trx,
  { entryId, at, files }: { entryId: string; at: Instant; files: readonly DraftFile[] },
): Promise<void> {
  const before = await trx
    .selectFrom('entry_files')
    .select(['file_id', 'version'])
    .where('entry_id', '=', entryId)
    .where('replaced_at', 'is', null)
    .execute()
  const versions = new Map(before.map((file) => [file.file_id, file.version]))
  for (const [index, { fileId, replaces }] of files.entries()) {
    const ordinal = index + 1
    const version = (versions.get(replaces ?? '') ?? 0) + 1
    await trx
      .insertInto('entry_files')
      .values({ entry_id: entryId, file_id: fileId, ordinal, version })
      .onConflict((conflict) => conflict.columns(['entry_id', 'file_id']).doUpdateSet({ ordinal }))
      .execute()
  }
  const kept = new Set(files.map(({ fileId }) => fileId))
  for (const { file_id: fileId } of before) {
    if (kept.has(fileId)) continue
    const newer = files.find(({ replaces }) => replaces === fileId)?.fileId ?? null
    await trx
      .updateTable('entry_files')
      .set({ replaced_at: at, replaced_by: newer })
      .where('entry_id', '=', entryId)
      .where('file_id', '=', fileId)
      .execute()
    if (newer === null) await closeOlder(trx, { entryId, fileId })
  }
}

async function closeOlder(
  trx: Trx,
  { entryId, fileId }: { entryId: string; fileId: string },
): Promise<void> {
  await sql`
    with recursive older as (
      select file_id from entry_files where entry_id = ${entryId} and replaced_by = ${fileId}
      union
      select f.file_id from entry_files f join older o on f.replaced_by = o.file_id
      where f.entry_id = ${entryId}
    )
    update entry_files set replaced_by = null
    where entry_id = ${entryId} and file_id in (select file_id from older)`.execute(trx)
}

import { findFiles, mayHandOut } from '../../documents/files.ts'
import type { Db } from '../../platform/database/connect.ts'
import { toInstant } from '../../procedure/dates.ts'
import type { Instant } from '../../procedure/values.ts'

/** A file that a newer one has replaced; its address still hands it out. */
export interface OlderFile {
  readonly fileId: string
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly replacedAt: Instant
}

const mostShown = 20

/** The files of an entry that newer ones have replaced, the newest first; at most twenty. */
export async function olderFiles(db: Db, entryId: string): Promise<OlderFile[]> {
  const rows = await db
    .selectFrom('entry_files')
    .select(['file_id', 'replaced_at'])
    .where('entry_id', '=', entryId)
    // One that was taken out without another in its place is no longer handed out.
    .where('replaced_at', 'is not', null)
    .where('replaced_by', 'is not', null)
    .orderBy('replaced_at', 'desc')
    .orderBy('ordinal')
    .limit(mostShown)
    .execute()
  const stored = await findFiles(
    db,
    rows.map((row) => row.file_id),
  )
  const files = new Map(stored.filter(mayHandOut).map((file) => [file.fileId, file]))
  return rows.flatMap(({ file_id, replaced_at }) => {
    const file = files.get(file_id)
    if (!file || !replaced_at) return []
    const { fileId, name, size } = file
    return { fileId, name, size, replacedAt: toInstant(replaced_at) }
  })
}

/** When each version of an entry was published, the newest first; at most twenty. */
export async function versionsOf(
  db: Db,
  entryId: string,
): Promise<{ readonly version: number; readonly publishedAt: Instant }[]> {
  const rows = await db
    .selectFrom('entry_versions')
    .select(['version', 'published_at'])
    .where('entry_id', '=', entryId)
    .orderBy('version', 'desc')
    .limit(mostShown)
    .execute()
  return rows.map((row) => ({ version: row.version, publishedAt: toInstant(row.published_at) }))
}

import { type Kysely, sql } from 'kysely'
import type { Db, Trx } from '../platform/database/connect.ts'
import type { DB } from '../platform/database/schema.ts'
import type { Storage } from '../platform/storage/storage.ts'

/** What the scanner says of a file. `not_scanned`: no scanner is configured. */
export type ScanState = 'clean' | 'refused' | 'not_scanned' | 'pending'

/** A file people see; its bytes lie in the file store under `sha256`. */
export interface StoredFile {
  readonly fileId: string
  readonly sha256: string
  /** With extension, safe to show and to hand out. */
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  readonly scan: ScanState
}

const columns = ['file_id', 'sha256', 'name', 'media_type', 'size', 'scan'] as const

interface Row {
  readonly file_id: string
  readonly sha256: string
  readonly name: string
  readonly media_type: string
  readonly size: number
  readonly scan: string
}

function toFile(row: Row): StoredFile {
  return {
    fileId: row.file_id,
    sha256: row.sha256,
    name: row.name,
    mediaType: row.media_type,
    size: row.size,
    scan: row.scan as ScanState,
  }
}

/** True when a file may be handed out: never one that a scanner refused, nor one it has still to look at. */
export function mayHandOut(file: StoredFile): boolean {
  return file.scan === 'clean' || file.scan === 'not_scanned'
}

export async function insertFile(
  db: Db,
  { file, uploadedBy }: { file: StoredFile; uploadedBy: string | null },
): Promise<void> {
  await db
    .insertInto('blobs')
    .values({ sha256: file.sha256, size: file.size })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
  await db
    .insertInto('files')
    .values({
      file_id: file.fileId,
      sha256: file.sha256,
      name: file.name,
      media_type: file.mediaType,
      size: file.size,
      scan: file.scan,
      uploaded_by: uploadedBy,
    })
    .execute()
}

export async function findFile(db: Db, fileId: string): Promise<StoredFile | null> {
  return (await findFiles(db, [fileId]))[0] ?? null
}

/** Whether a text can be the id of a file at all: the database refuses to compare one with anything else. */
export function isFileId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

/** Files in the order of `fileIds`; unknown ids are left out. */
export async function findFiles(db: Db, fileIds: readonly string[]): Promise<StoredFile[]> {
  const known = fileIds.filter(isFileId)
  if (known.length === 0) return []
  const rows = await db.selectFrom('files').select(columns).where('file_id', 'in', known).execute()
  const byId = new Map(rows.map((row) => [row.file_id, toFile(row)]))
  return known.flatMap((id) => byId.get(id) ?? [])
}

export async function setScan(
  db: Db,
  { fileId, scan }: { fileId: string; scan: ScanState },
): Promise<void> {
  await db.updateTable('files').set({ scan }).where('file_id', '=', fileId).execute()
}

/**
 * Takes back a file that nothing refers to any more. After the commit the caller hands the digest to
 * `removeUnreferenced`.
 * @returns the digest of its bytes, or null when there is no such file.
 */
export async function deleteFile(db: Db, fileId: string): Promise<string | null> {
  const row = await db
    .deleteFrom('files')
    .where('file_id', '=', fileId)
    .returning('sha256')
    .executeTakeFirst()
  return row?.sha256 ?? null
}

/** Removes the bytes from the store when no file has them. */
export async function removeUnreferenced(
  { db, storage }: { db: Kysely<DB>; storage: Storage },
  sha256: string,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await lockBytes(trx, sha256)
    const file = await trx
      .selectFrom('files')
      .select('file_id')
      .where('sha256', '=', sha256)
      .limit(1)
      .executeTakeFirst()
    if (file) return
    await trx.deleteFrom('blobs').where('sha256', '=', sha256).execute()
    await storage.remove(sha256)
  })
}

/** Held while the bytes of a digest are stored or removed, so that a removal never takes those of an upload under way. */
export async function lockBytes(trx: Trx, sha256: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`bytes ${sha256}`}, 0))`.execute(trx)
}

import type { Db } from '../../platform/database/connect.ts'
import type { FileRef } from '../../procedure/values.ts'
import type { EntryContent } from './content.ts'
import type { EntryLog } from './log-of.ts'

/** A file of an entry as the database has it now. */
export interface HeldFile extends FileRef {
  readonly name: string
  readonly scan: string
  /** Neither replaced nor taken out. */
  readonly current: boolean
}

/** The files of entries, also those that were replaced or taken out, in their order. */
export async function heldFiles(
  db: Db,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, readonly HeldFile[]>> {
  if (entryIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('entry_files')
    .innerJoin('files', 'files.file_id', 'entry_files.file_id')
    .select(['entry_id', 'files.file_id', 'sha256', 'size', 'name', 'scan', 'replaced_at'])
    .where('entry_id', 'in', [...entryIds])
    .orderBy('entry_id')
    .orderBy('ordinal')
    .execute()
  const files = rows.map(({ entry_id, file_id, sha256, size, name, scan, replaced_at }) => ({
    ...{ entryId: entry_id, fileId: file_id, sha256, size, name, scan },
    current: replaced_at === null,
  }))
  return Map.groupBy(files, ({ entryId }) => entryId)
}

/**
 * Whether the files of an entry are those that its publications vouch for, byte for byte: none swapped, added, renamed
 * or taken away. `content` is that of the last version, null when its text was erased by law.
 */
export function filesAgree(
  held: readonly HeldFile[],
  { log, content }: { readonly log: EntryLog; readonly content: EntryContent | null },
): boolean {
  const published = log.flatMap(({ event }) =>
    event.type === 'entry_published' ? [event.files] : [],
  )
  const vouched = new Map(published.flat().map((file) => [file.fileId, file]))
  // An entry from before there were logs began its log with what was handed out.
  const counted = held.filter(({ fileId, scan }) => vouched.has(fileId) || scan !== 'refused')
  const sound = counted.every(({ fileId, sha256, size }) => {
    const file = vouched.get(fileId)
    return file?.sha256 === sha256 && file.size === size
  })
  const current = counted.filter(({ current: now }) => now)
  const names = content === null ? current : content.files
  return (
    sound &&
    idsOf(current) === idsOf(published.at(-1) ?? []) &&
    current.every(({ name }, index) => names[index]?.name === name)
  )
}

const idsOf = (files: readonly { readonly fileId: string }[]) =>
  files.map(({ fileId }) => fileId).join()

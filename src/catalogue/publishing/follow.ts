import type { StoredFile } from '../../documents/files.ts'
import { type ReadingPriority, requestReading } from '../../documents/reading/request.ts'
import { requestSensitiveSearch } from '../../documents/sensitive/store.ts'
import type { Trx } from '../../platform/database/connect.ts'
import { reindexEntry } from '../index/reindex.ts'

/**
 * Has the files of a publication read, in its transaction and before the entry is written: who ends a reading holds it
 * first, too, and then the entry, so that neither waits for the other in turn.
 */
export function beginPublication(
  trx: Trx,
  {
    files,
    priority,
  }: { readonly files: readonly StoredFile[]; readonly priority: ReadingPriority },
): Promise<void> {
  return readFiles(trx, files, priority)
}

/** What follows from a publication in the same transaction: it can be found. */
export async function followPublication(trx: Trx, entryId: string): Promise<void> {
  await reindexEntry(trx, entryId)
}

/** What follows from a withdrawal: it can be found no more. */
export async function followWithdrawal(trx: Trx, entryId: string): Promise<void> {
  await reindexEntry(trx, entryId)
}

/** Begins to read files that are still in a draft, so that one that cannot be read is told before it is published. */
export async function followUpload(trx: Trx, files: readonly StoredFile[]): Promise<void> {
  await readFiles(trx, files, 'soon')
  await requestSensitiveSearch(
    trx,
    files.map(({ sha256 }) => sha256),
  )
}

async function readFiles(
  trx: Trx,
  files: readonly StoredFile[],
  priority: ReadingPriority,
): Promise<void> {
  const digests = [...new Set(files.map(({ sha256 }) => sha256))]
  if (digests.length > 0) await requestReading(trx, { digests, priority })
}

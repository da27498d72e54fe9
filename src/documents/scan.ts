import type { Readable } from 'node:stream'
import type { Kysely } from 'kysely'
import type { DB } from '../platform/database/schema.ts'
import { defineJob, RetryLater } from '../platform/jobs/job.ts'
import type { Storage } from '../platform/storage/storage.ts'
import { findFile, setScan } from './files.ts'

/** Looks for malware in bytes. @throws ScannerDown when it cannot say. */
export interface Scanner {
  scan(bytes: Readable): Promise<'clean' | 'refused'>
}

export class ScannerDown extends Error {}

export const scanFileJob = defineJob<{ fileId: string }>('scan_file')

const retryAfterMs = 30_000

/**
 * Scans a file that arrived while the scanner was down. Does nothing when that is done already; where the office has
 * since given up its scanner, the file counts as not scanned, like every new one.
 * @throws RetryLater as long as the scanner stays down; until then nobody gets the file.
 */
export async function scanPendingFile(
  deps: { db: Kysely<DB>; storage: Storage; scanner: Scanner | null; retryMs?: number },
  { fileId }: { fileId: string },
): Promise<void> {
  const file = await findFile(deps.db, fileId)
  if (file?.scan !== 'pending') return
  try {
    const scan = deps.scanner
      ? await deps.scanner.scan(deps.storage.open(file.sha256))
      : 'not_scanned'
    await setScan(deps.db, { fileId, scan })
  } catch (error) {
    if (error instanceof ScannerDown)
      throw new RetryLater(deps.retryMs ?? retryAfterMs, error.message)
    throw error
  }
}

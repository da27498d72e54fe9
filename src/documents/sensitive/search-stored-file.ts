import type { Kysely } from 'kysely'
import type { DB } from '../../platform/database/schema.ts'
import { RetryLater } from '../../platform/jobs/job.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { filesOfBytes } from '../reading/queries.ts'
import { RedactionStopped, type Redactor } from '../redaction/redactor.ts'
import { finishSearch, sensitiveOf } from './store.ts'

/**
 * Searches the file of a digest for personal data and keeps where it stands. Repeated it does nothing.
 * @throws RetryLater while the scanner has still to look at the file.
 */
export async function searchStoredFile(
  { db, storage, redactor }: { db: Kysely<DB>; storage: Storage; redactor: Redactor },
  { sha256 }: { sha256: string },
  stop?: AbortSignal,
): Promise<void> {
  const before = (await sensitiveOf(db, [sha256])).get(sha256)
  if (before?.state !== 'waiting') return
  const files = await filesOfBytes(db, sha256)
  const [file] = files.filter(({ scan }) => scan === 'clean' || scan === 'not_scanned')
  if (!file) {
    if (files.some(({ scan }) => scan === 'pending'))
      throw new RetryLater(60_000, 'the scanner has still to look at it')
    return await finishSearch(db, { ...before, state: 'failed', reason: 'refused' })
  }
  const { size } = await db
    .selectFrom('blobs')
    .select('size')
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow()
  const source = { sha256, size: Number(size), bytes: () => storage.open(sha256) }
  const done = await redactor
    .search(source, file.name, stop ? { stop } : {})
    .catch((error: unknown) => {
      if (error instanceof RedactionStopped) throw new RetryLater(5_000, error.message)
      throw error
    })
  if (done.ok) await finishSearch(db, { sha256, state: 'done', ...done.searched })
  else await finishSearch(db, { ...before, state: 'failed', reason: done.reason })
}

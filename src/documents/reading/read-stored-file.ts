import type { Kysely } from 'kysely'
import type { Trx } from '../../platform/database/connect.ts'
import type { DB } from '../../platform/database/schema.ts'
import { RetryLater } from '../../platform/jobs/job.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import type { Found } from './found.ts'
import { languageOf } from './language.ts'
import type { Part } from './messages.ts'
import {
  deleteFound,
  deleteReading,
  filesOfBytes,
  finishReading,
  insertParts,
  insertPreview,
  lockReading,
  updateReading,
} from './queries.ts'
import type { Reader } from './reader.ts'
import { readerVersion } from './reading.ts'
import type { PagesDone } from './watch.ts'

/** Told, in the transaction that writes what was found, that a file has been read (or could not be). */
export type AnnounceRead = (trx: Trx, sha256: string) => Promise<void>

export interface ReadingDeps {
  readonly db: Kysely<DB>
  readonly storage: Storage
  readonly reader: Reader
  readonly announceRead: AnnounceRead
  /** How often progress is noted, in milliseconds. */
  readonly noteEveryMs?: number
  readonly scannerRetryMs?: number
}

/**
 * Reads the file of a digest and keeps what was found. Repeated it only announces; with the bytes gone it does nothing.
 * @throws RetryLater while the scanner has still to look at the file.
 */
export async function readStoredFile(
  deps: ReadingDeps,
  { sha256 }: { sha256: string },
  stop?: AbortSignal,
): Promise<void> {
  const { db, storage, reader } = deps
  if (await announceKnown(deps, sha256)) return
  const files = await filesOfBytes(db, sha256)
  const cleared = files.filter(({ scan }) => scan === 'clean' || scan === 'not_scanned')
  const [file] = cleared
  if (!file) {
    if (files.some(({ scan }) => scan === 'pending'))
      throw new RetryLater(deps.scannerRetryMs ?? 60_000, 'the scanner has still to look at it')
    return await deleteReading(db, sha256)
  }
  const source = {
    bytes: () => storage.open(sha256),
    fileName: file.name,
    onProgress: noteProgress(deps, sha256),
    ...(stop ? { stop } : {}),
  }
  await updateReading(db, sha256, { pages: null, pagesRead: null, ocrPages: 0 })
  await reader.read(source, (found) => keep(deps, { sha256, found }))
}

// Of a file that was read by this reader. True too when there is nothing to read any more.
function announceKnown({ db, announceRead }: ReadingDeps, sha256: string): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const known = await lockReading(trx, sha256)
    if (!known) return true
    if (known.state === 'waiting' || known.state === 'reading') return false
    if ((known.reader ?? 0) < readerVersion) return false
    await announceRead(trx, sha256)
    return true
  })
}

function noteProgress({ db, noteEveryMs = 1_000 }: ReadingDeps, sha256: string) {
  let notedAt = 0
  return (done: PagesDone) => {
    if (Date.now() - notedAt < noteEveryMs) return
    notedAt = Date.now()
    // Only for the eye; the next one comes.
    updateReading(db, sha256, done).catch(() => {})
  }
}

async function keep(
  { db, announceRead }: ReadingDeps,
  { sha256, found }: { sha256: string; found: Found },
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (!(await lockReading(trx, sha256))) return
    await deleteFound(trx, sha256)
    const { count, sample } = await keepParts(trx, { sha256, parts: found.parts() })
    if (found.preview) await insertPreview(trx, sha256, found.preview)
    const { reason, ...counted } = found.outcome
    const state = reason === null ? 'read' : count > 0 ? 'partly' : 'unreadable'
    const language = languageOf(sample)
    await finishReading(trx, { sha256, state, reason, language, reader: readerVersion, ...counted })
    await announceRead(trx, sha256)
  })
}

const batchLength = 128 * 1024
const sampleLength = 50_000

async function keepParts(
  trx: Trx,
  { sha256, parts }: { sha256: string; parts: AsyncIterable<Part> },
): Promise<{ count: number; sample: string }> {
  let count = 0
  let sample = ''
  let length = 0
  let batch: (Part & { ordinal: number })[] = []
  const write = async () => {
    await insertParts(trx, sha256, batch)
    batch = []
    length = 0
  }
  for await (const part of parts) {
    count += 1
    if (sample.length < sampleLength) sample += `${part.text}\n`
    batch.push({ ...part, ordinal: count })
    length += part.text.length
    if (length >= batchLength) await write()
  }
  await write()
  return { count, sample }
}

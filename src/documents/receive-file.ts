import { randomUUID } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { Kysely } from 'kysely'
import { documents as id } from '../../locales/id/documents.ts'
import type { Trx } from '../platform/database/connect.ts'
import type { DB } from '../platform/database/schema.ts'
import { addJob } from '../platform/jobs/job.ts'
import {
  Interrupted,
  type Staged,
  type Storage,
  StorageFull,
  TooLarge,
} from '../platform/storage/storage.ts'
import { judgeContent } from './content/judge.ts'
import { cleanFileName, refuseName } from './file-name.ts'
import { insertFile, lockBytes, type ScanState, type StoredFile } from './files.ts'
import { type FileKind, fileKinds } from './kinds.ts'
import { type Scanner, ScannerDown, scanFileJob } from './scan.ts'

export interface FileDeps {
  readonly db: Kysely<DB>
  readonly storage: Storage
  /** Null where no scanner is configured. */
  readonly scanner: Scanner | null
}

export type FileRefusalCode =
  | 'empty'
  | 'too_large'
  | 'type_not_allowed'
  | 'name_missing'
  | 'name_with_path'
  | 'name_too_long'
  | 'storage_full'
  | 'interrupted'
  | 'infected'

/** Why a file was not taken; `explainRefusal` makes a sentence of it. */
export interface FileRefusal {
  readonly refused: FileRefusalCode
  /** The name as it was given, for the sentence. */
  readonly fileName: string
  readonly maxBytes: number
  readonly allow: readonly FileKind[]
  /** What the content was taken for, with `type_not_allowed`. */
  readonly found?: string
}

export interface Upload {
  readonly stream: Readable
  readonly fileName: string
  /** Null for files that no person uploaded (the demo's documents). */
  readonly uploadedBy: string | null
  readonly allow: readonly FileKind[]
  readonly maxBytes: number
  readonly signal?: AbortSignal
}

/**
 * Takes in one file: streamed to the store, judged by its content, scanned where a scanner is configured, then kept
 * under a clean name. A file that is refused leaves nothing behind. With the scanner down the file is kept as
 * `pending`, and nobody gets it before a job has had it scanned.
 */
export async function receiveFile(
  deps: FileDeps,
  upload: Upload,
): Promise<StoredFile | FileRefusal> {
  const examined = await examineFile(deps, upload)
  if ('refused' in examined) return examined
  try {
    return await deps.db.transaction().execute((trx) => examined.keep(trx))
  } catch (error) {
    return refusalOf(error, upload)
  } finally {
    await examined.discard()
  }
}

/** A file that was taken in and found good, and is not kept yet. */
export interface Examined {
  readonly sha256: string
  /**
   * Keeps it in the caller's transaction; rolled back, the bytes stay for the next that brings the same.
   * @throws StorageFull
   */
  keep(trx: Trx): Promise<StoredFile>
  /** Leaves nothing behind of what was not kept. Harmless when repeated, and after `keep`. */
  discard(): Promise<void>
}

/** `receiveFile` up to the decision, for a caller whose transaction holds more than the file. */
export async function examineFile(deps: FileDeps, upload: Upload): Promise<Examined | FileRefusal> {
  const { fileName, allow } = upload
  const refuse = (refused: FileRefusalCode, found?: string) => createRefusal(upload, refused, found)
  const badName = refuseName(fileName)
  if (badName) return refuse(badName)
  let staged: Staged | undefined
  let good = false
  try {
    staged = await deps.storage.stage(upload.stream, upload)
    if (staged.size === 0) return refuse('empty')
    const judged = await judgeContent(staged, fileName)
    if ('found' in judged) return refuse('type_not_allowed', judged.found)
    if (!allow.includes(judged.kind)) return refuse('type_not_allowed', judged.kind)
    const scan = await scanStaged(deps.scanner, staged)
    if (scan === 'refused') return refuse('infected')
    good = true
    return examinedOf({ staged, scan, kind: judged.kind, upload })
  } catch (error) {
    return refusalOf(error, upload)
  } finally {
    if (!good) await staged?.discard()
  }
}

export function isRefusal(result: StoredFile | FileRefusal): result is FileRefusal {
  return 'refused' in result
}

interface Judged {
  readonly staged: Staged
  readonly scan: ScanState
  readonly kind: FileKind
  readonly upload: Upload
}

function examinedOf({ staged, scan, kind, upload }: Judged): Examined {
  const file: StoredFile = {
    fileId: randomUUID(),
    sha256: staged.sha256,
    name: cleanFileName(upload.fileName, { kind, fallback: id.unnamedFile }),
    mediaType: fileKinds[kind].mediaType,
    size: staged.size,
    scan,
  }
  const keep = async (trx: Trx) => {
    await lockBytes(trx, file.sha256)
    await staged.keep()
    await insertFile(trx, { file, uploadedBy: upload.uploadedBy })
    if (scan === 'pending')
      await addJob(trx, scanFileJob, { fileId: file.fileId }, { jobKey: `scan:${file.fileId}` })
    return file
  }
  return { sha256: file.sha256, keep, discard: () => staged.discard() }
}

async function scanStaged(scanner: Scanner | null, staged: Staged): Promise<ScanState> {
  if (!scanner) return 'not_scanned'
  try {
    return await scanner.scan(staged.open())
  } catch (error) {
    if (error instanceof ScannerDown) return 'pending'
    throw error
  }
}

/** @throws the error itself where it is none of the file's. */
function refusalOf(error: unknown, upload: Upload): FileRefusal {
  const code = codeOf(error)
  if (!code) throw error
  return createRefusal(upload, code)
}

function createRefusal(
  { fileName, maxBytes, allow }: Upload,
  refused: FileRefusalCode,
  found?: string,
): FileRefusal {
  return { refused, fileName, maxBytes, allow, ...(found === undefined ? {} : { found }) }
}

function codeOf(error: unknown): FileRefusalCode | null {
  if (error instanceof TooLarge) return 'too_large'
  if (error instanceof StorageFull) return 'storage_full'
  if (error instanceof Interrupted)
    return error.cause instanceof TooLarge ? 'too_large' : 'interrupted'
  return null
}

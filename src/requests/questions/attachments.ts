import { deleteFile, removeUnreferenced, type StoredFile } from '../../documents/files.ts'
import type { FileKind } from '../../documents/kinds.ts'
import { type FormFile, type MultipartProblem, readMultipart } from '../../documents/multipart.ts'
import { type FileRefusal, isRefusal, receiveFile } from '../../documents/receive-file.ts'
import type { AppExchange } from '../../people/viewer.ts'
import type { Form } from '../../platform/http/form.ts'
import type { FileRef, PersonId } from '../../procedure/values.ts'
import type { ActDeps } from '../act.ts'
import {
  isScanRefusal,
  maxScanBytes,
  receiveScan,
  type ScanDeps,
  type SealedScan,
} from '../form/receive-scan.ts'

/** What a person may add to words: a letter, a photo, a table. */
export const attachmentKinds = [
  'pdf',
  'jpeg',
  'png',
  'docx',
  'odt',
  'xlsx',
  'ods',
] as const satisfies readonly FileKind[]
/** Bytes of one. */
export const maxAttachmentBytes = 10 * 1024 * 1024
export const maxAttachments = 5
/** Bytes of all that come with one form. */
export const maxTogether = maxAttachments * maxAttachmentBytes + maxScanBytes

/** A form with files, as it arrived; what was kept of it is the caller's to use or to drop. */
export interface WithAttachments {
  readonly form: Form
  readonly problem: MultipartProblem | null
  readonly files: readonly StoredFile[]
  /** Of an identity card, sealed. */
  readonly scan: SealedScan | null
  readonly refusals: readonly { readonly field: 'berkas' | 'ktp'; readonly refusal: FileRefusal }[]
}

type Deps = ActDeps & ScanDeps

/** Reads a form whose fields `berkas` hold documents and `ktp` the scan of a card. */
export async function readAttachments(
  deps: Deps,
  exchange: AppExchange,
  uploadedBy: PersonId,
): Promise<WithAttachments> {
  if (!exchange.request.headers['content-type']?.startsWith('multipart/'))
    return { form: exchange.form, problem: null, files: [], scan: null, refusals: [] }
  const files: StoredFile[] = []
  const refusals: { field: 'berkas' | 'ktp'; refusal: FileRefusal }[] = []
  const kept: { scan: SealedScan | null } = { scan: null }
  const onFile = async ({ field, stream, fileName }: FormFile): Promise<void> => {
    if (field === 'ktp' && !kept.scan) {
      const scan = await receiveScan(deps, { stream, fileName })
      if (isScanRefusal(scan)) refusals.push({ field, refusal: scan })
      else kept.scan = scan
    } else if (field === 'berkas') {
      const allow = attachmentKinds
      const upload = { stream, fileName, uploadedBy, allow, maxBytes: maxAttachmentBytes }
      const file = await receiveFile(deps, upload)
      if (isRefusal(file)) refusals.push({ field, refusal: file })
      else files.push(file)
    }
  }
  const maxFiles = maxAttachments + 1
  const { form, problem } = await readMultipart(exchange, {
    maxBytes: maxTogether,
    maxFiles,
    onFile,
  })
  return { form, problem, files, scan: kept.scan, refusals }
}

/** Takes back what came with a form that was not acted on. */
export async function dropAttachments(
  deps: Deps,
  { files, scan }: Pick<WithAttachments, 'files' | 'scan'>,
): Promise<void> {
  if (scan) await deps.storage.remove(scan.blob)
  for (const { fileId } of files) {
    const sha256 = await deleteFile(deps.db, fileId)
    if (sha256) await removeUnreferenced(deps, sha256)
  }
}

export function refsOf(files: readonly StoredFile[]): FileRef[] {
  return files.map(({ fileId, sha256, size }) => ({ fileId, sha256, size }))
}

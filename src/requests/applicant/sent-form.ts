import { type MultipartProblem, readMultipart } from '../../documents/multipart.ts'
import type { FileRefusal } from '../../documents/receive-file.ts'
import type { AppExchange } from '../../people/viewer.ts'
import type { Form } from '../../platform/http/form.ts'
import {
  isScanRefusal,
  maxScanBytes,
  receiveScan,
  type ScanDeps,
  type SealedScan,
} from '../form/receive-scan.ts'

/** A request form as it arrived. */
export interface SentForm {
  readonly form: Form
  readonly problem: MultipartProblem | null
  /** The scan that came with it, sealed already. */
  readonly scan: SealedScan | null
  readonly refusal: FileRefusal | null
}

/** Reads a sent request form, with or without a file. Whatever scan it holds is the caller's to use or to remove. */
export async function readSentForm(deps: ScanDeps, exchange: AppExchange): Promise<SentForm> {
  if (!exchange.request.headers['content-type']?.startsWith('multipart/'))
    return { form: exchange.form, problem: null, scan: null, refusal: null }
  const files: (SealedScan | FileRefusal)[] = []
  const { form, problem } = await readMultipart(exchange, {
    maxBytes: maxScanBytes,
    maxFiles: 1,
    onFile: async ({ field, stream, fileName }) => {
      if (field === 'ktp') files.push(await receiveScan(deps, { stream, fileName }))
    },
  })
  const [file = null] = files
  const refusal = file && isScanRefusal(file) ? file : null
  return { form, problem, scan: file && !isScanRefusal(file) ? file : null, refusal }
}

import { PassThrough, type Readable, Transform } from 'node:stream'
import { refuseName } from '../../documents/file-name.ts'
import type { FileKind } from '../../documents/kinds.ts'
import { fileKinds } from '../../documents/kinds.ts'
import type { FileRefusal, FileRefusalCode } from '../../documents/receive-file.ts'
import { type Scanner, ScannerDown } from '../../documents/scan.ts'
import { type IdentityScan, newIdentityId, sealScan } from '../../people/identity/identities.ts'
import type { SealKey } from '../../people/identity/seal.ts'
import {
  type Blob,
  Interrupted,
  type Storage,
  StorageFull,
  TooLarge,
} from '../../platform/storage/storage.ts'

/** What the scan of an identity card may be. */
export const identityKinds = ['jpeg', 'png', 'pdf'] as const satisfies readonly FileKind[]
/** Bytes of the plain scan. A photo of a phone has 2 to 4 MB. */
export const maxScanBytes = 5 * 1024 * 1024

/** A scan that lies sealed in the file store and waits for the NIK it belongs to. */
export interface SealedScan extends IdentityScan {
  readonly identityId: string
}

export interface ScanDeps {
  readonly storage: Storage
  readonly identityKey: SealKey
  /** Null where no scanner is configured. */
  readonly scanner: Scanner | null
}

/**
 * Takes in the scan of an identity card. It is sealed on its way: the plain bytes never touch the disk. Its type is
 * judged by its first bytes; what is refused leaves nothing behind. With the scanner down it is kept: it is shown to
 * officers only, as a picture or PDF.
 */
export async function receiveScan(
  deps: ScanDeps,
  { stream, fileName }: { readonly stream: Readable; readonly fileName: string },
): Promise<SealedScan | FileRefusal> {
  const refuse = (refused: FileRefusalCode): FileRefusal => ({
    refused,
    fileName,
    maxBytes: maxScanBytes,
    allow: identityKinds,
    ...(refused === 'type_not_allowed' ? { found: 'unknown' } : {}),
  })
  const badName = refuseName(fileName)
  if (badName) return refuse(badName)
  const identityId = newIdentityId()
  const gate = new Gate()
  const seal = sealScan(deps.identityKey, { identityId })
  const copy = deps.scanner && new PassThrough()
  stream.once('error', (error) => gate.destroy(error))
  gate.once('error', (error) => {
    seal.destroy(error)
    copy?.destroy(error)
  })
  copy?.on('error', () => {})
  const verdict = deps.scanner && copy ? verdictOf(deps.scanner, gate.pipe(copy)) : 'clean'
  stream.pipe(gate).pipe(seal)
  let blob: Blob
  try {
    blob = await deps.storage.receive(seal, { maxBytes: 2 * maxScanBytes })
  } catch (error) {
    await verdict
    gate.destroy()
    const code = refusalOf(error)
    if (code) return refuse(code)
    throw error
  }
  if ((await verdict) === 'refused') {
    await deps.storage.remove(blob.sha256)
    return refuse('infected')
  }
  return { identityId, blob: blob.sha256, mediaType: gate.mediaType, size: gate.size }
}

/** Whether what `receiveScan` gave is a refusal. */
export function isScanRefusal(result: SealedScan | FileRefusal): result is FileRefusal {
  return 'refused' in result
}

async function verdictOf(scanner: Scanner, copy: PassThrough): Promise<'clean' | 'refused'> {
  try {
    return await scanner.scan(copy)
  } catch (error) {
    // A gate that closed breaks the copy too; its own error tells why.
    if (error instanceof ScannerDown || copy.errored) return 'clean'
    throw error
  } finally {
    copy.destroy()
  }
}

class Refused extends Error {
  readonly code: FileRefusalCode
  constructor(code: FileRefusalCode) {
    super(code)
    this.code = code
  }
}

const signatures = [
  ['jpeg', Buffer.from('ffd8ff', 'hex')],
  ['png', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['pdf', Buffer.from('%PDF-')],
] as const
const longest = 8

/** Lets only scans pass, up to the limit. */
class Gate extends Transform {
  size = 0
  mediaType = ''
  #head: Buffer = Buffer.alloc(0)

  override _transform(chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
    this.size += chunk.length
    if (this.size > maxScanBytes) done(new TooLarge(maxScanBytes))
    else done(this.#take(chunk))
  }

  override _flush(done: (error?: Error) => void): void {
    if (this.size === 0) done(new Refused('empty'))
    else done(this.mediaType ? undefined : this.#open())
  }

  #take(chunk: Buffer): Error | undefined {
    if (this.mediaType) {
      this.push(chunk)
      return undefined
    }
    this.#head = Buffer.concat([this.#head, chunk])
    return this.#head.length < longest ? undefined : this.#open()
  }

  #open(): Error | undefined {
    const known = signatures.find(([, bytes]) => this.#head.subarray(0, bytes.length).equals(bytes))
    if (!known) return new Refused('type_not_allowed')
    this.mediaType = fileKinds[known[0]].mediaType
    this.push(this.#head)
    return undefined
  }
}

function refusalOf(error: unknown): FileRefusalCode | null {
  if (error instanceof StorageFull) return 'storage_full'
  if (!(error instanceof Interrupted)) return null
  if (error.cause instanceof Refused) return error.cause.code
  return error.cause instanceof TooLarge ? 'too_large' : 'interrupted'
}

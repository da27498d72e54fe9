import { fileTypeFromBuffer } from 'file-type'
import { splitExtension } from '../file-name.ts'
import { type FileKind, fileKinds } from '../kinds.ts'
import { type Bytes, readBytes } from './bytes.ts'
import { judgeOle } from './ole.ts'
import { isPlainText } from './text.ts'
import { judgeZip } from './zip.ts'

const headLength = 4_200
const oleMagic = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const kindByExtension = new Map<string, FileKind>(
  (Object.keys(fileKinds) as FileKind[]).flatMap((kind) =>
    fileKinds[kind].extensions.map((extension) => [extension, kind] as const),
  ),
)

/** A kind the portal knows, or a short word for what it found instead (`exe`, `html`, `unknown`). */
export type Judgement = { readonly kind: FileKind } | { readonly found: string }

/**
 * Says what a file is by its content; only between CSV and plain text, which look the same, its name decides. A text
 * whose name promises something else (`halaman.html`, `laporan.pdf`) is not taken for a text.
 */
export async function judgeContent(bytes: Bytes, fileName: string): Promise<Judgement> {
  const head = await readBytes(bytes, 0, headLength)
  if (isZip(head)) return named(await judgeZip(bytes))
  if (head.subarray(0, 8).equals(oleMagic)) return named(await judgeOle(bytes))
  return (await judgeHead(head)) ?? (await judgeText({ bytes, head, fileName }))
}

// PDF and pictures: their first bytes tell. Null when they tell nothing.
async function judgeHead(head: Buffer): Promise<Judgement | null> {
  // Writers are known to put a byte order mark or line ends before the header of a PDF.
  if (/^(\u00ef\u00bb\u00bf)?\s{0,8}%PDF-\d/.test(head.toString('latin1', 0, 32)))
    return { kind: 'pdf' }
  const type = await fileTypeFromBuffer(head).catch(() => undefined)
  return type ? named(type.ext) : null
}

function isZip(head: Buffer): boolean {
  const magic = head.toString('latin1', 0, 4)
  return magic === 'PK\u0003\u0004' || magic === 'PK\u0005\u0006'
}

function named(extension: string): Judgement {
  const kind = kindByExtension.get(extension)
  return kind ? { kind } : { found: extension }
}

interface MaybeText {
  readonly bytes: Bytes
  readonly head: Buffer
  readonly fileName: string
}

async function judgeText({ bytes, head, fileName }: MaybeText): Promise<Judgement> {
  if (!(await isPlainText(bytes))) return { found: 'unknown' }
  const start = head
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart()
    .toLowerCase()
  if (/^<(!doctype|html|head|body|script|svg|\?xml|!--)/.test(start)) return { found: 'html' }
  const extension = splitExtension(fileName.trim()).extension.toLowerCase()
  if (extension === 'csv') return { kind: 'csv' }
  if (extension === 'txt' || extension === '') return { kind: 'txt' }
  return { found: 'text' }
}

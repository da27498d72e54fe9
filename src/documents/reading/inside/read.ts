import { closeSync, createReadStream, openSync, writeFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { judgeContent } from '../../content/judge.ts'
import type { ReadingLimits } from '../limits.ts'
import {
  bytesFile,
  type PreviewSize,
  partsFile,
  previewFile,
  type ReadNews,
  type ReadOrder,
  type TextOutcome,
} from '../messages.ts'
import { CannotRead, type ReadingReason } from '../reasons.ts'
import { openContainer } from './container.ts'
import { readCsv } from './csv.ts'
import { readDocx } from './docx.ts'
import { readStart } from './encoding.ts'
import { readHtml } from './html.ts'
import { recognise } from './ocr.ts'
import { readOdf } from './odf.ts'
import { createPartWriter, flowing, type PartWriter } from './part-writer.ts'
import { readPages } from './pdf.ts'
import { readPlain } from './plain.ts'
import { readPptx } from './pptx.ts'
import { drawPreview } from './preview.ts'
import { createProgress, type Progress } from './progress.ts'
import { readXlsx } from './xlsx.ts'

interface Work {
  readonly path: string
  readonly kind: string
  readonly parts: PartWriter
  readonly progress: Progress
  readonly limits: ReadingLimits
}

/** Reads one file: its text into `parts.ndjson`, said at once, then the picture of its first page. */
export async function readOrder(order: ReadOrder, send: (news: ReadNews) => void): Promise<void> {
  const { kind, outcome } = await readTextOf(order, send)
  send({ type: 'text', outcome })
  const path = join(order.folder, bytesFile)
  send({ type: 'done', preview: await keepPreview(order.folder, { path, kind, outcome }) })
}

/** Only the text of a file, into `parts.ndjson`. */
export async function readTextOf(
  { folder, fileName, limits }: ReadOrder,
  send: (news: ReadNews) => void,
): Promise<{ readonly kind: string; readonly outcome: TextOutcome }> {
  const path = join(folder, bytesFile)
  const file = openSync(join(folder, partsFile), 'w')
  const parts = createPartWriter(file, limits)
  const progress = createProgress(send)
  try {
    const kind = await kindOf(path, fileName)
    return { kind, outcome: await readText({ path, kind, parts, progress, limits }) }
  } finally {
    closeSync(file)
  }
}

async function readText(work: Work): Promise<TextOutcome> {
  const { parts, progress } = work
  const reason = await readKind(work).catch((error: unknown) =>
    error instanceof CannotRead ? error.reason : 'broken',
  )
  return {
    reason: reason ?? (parts.count === 0 ? 'no_text' : null),
    pages: progress.pages,
    pagesRead: progress.pagesRead,
    ocrPages: progress.ocrPages,
  }
}

const pictures: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  tiff: 'image/tiff',
}

async function readKind(work: Work): Promise<ReadingReason | null> {
  const { kind, path, parts } = work
  if (kind === 'pdf') return await readPages({ ...work, type: 'application/pdf' })
  const type = pictures[kind]
  if (type !== undefined) return await readPages({ ...work, type })
  if (kind === 'webp') await readWebp(work)
  else if (kind === 'csv') await readCsv(path, parts)
  else if (kind === 'html' || kind === 'xml') await readHtml(path, parts)
  else if (kind === 'txt') await readPlain(path, parts)
  else if (kind === 'encrypted') throw new CannotRead('encrypted')
  else await readPacked(work)
  return null
}

async function readPacked({ path, kind, parts, progress, limits }: Work): Promise<void> {
  if (!/^(doc[xm]|xls[xm]|ppt[xm]|od[tsp])$/.test(kind)) throw new CannotRead('unsupported', kind)
  const container = await openContainer(path, limits)
  try {
    if (kind.startsWith('doc')) await readDocx(container, parts)
    else if (kind.startsWith('xls')) await readXlsx(container, { parts, progress })
    else if (kind.startsWith('ppt')) await readPptx(container, { parts, progress })
    else await readOdf(container, { kind: kind as 'odt' | 'ods' | 'odp', parts, progress })
  } finally {
    container.close()
  }
}

// MuPDF does not know WebP; the recogniser does.
async function readWebp({ path, parts, progress }: Work): Promise<void> {
  progress.total(1)
  progress.page({ ocr: true })
  parts.write({ ...flowing, page: 1, ocr: true }, await recognise(await readFile(path)))
  progress.pageDone()
}

const markup = /^(html?|xhtml)$/i

// By the content, as at receiving; a text is a web page too when it calls itself one.
async function kindOf(path: string, fileName: string): Promise<string> {
  const { size } = await stat(path)
  const extension = fileName.split('.').at(-1) ?? ''
  const mark = (await readStart(path, 2)).toString('hex')
  if (mark === 'fffe' || mark === 'feff') return markup.test(extension) ? 'html' : 'txt'
  const open = ({ start = 0, end = size }: { start?: number; end?: number } = {}) =>
    end > start ? createReadStream(path, { start, end: end - 1 }) : Readable.from([])
  const judged = await judgeContent({ size, open }, fileName)
  const found = 'kind' in judged ? judged.kind : judged.found
  if (found === 'text' || found === 'txt') return markup.test(extension) ? 'html' : 'txt'
  return found
}

const drawable: Readonly<Record<string, string>> = {
  ...pictures,
  pdf: 'application/pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  pptx: 'pptx',
}
const noPreview: readonly (ReadingReason | null)[] = ['encrypted', 'too_large', 'unsupported']
// MuPDF unpacks an office file at once.
const maxDrawnOffice = 32 * 1024 ** 2

async function keepPreview(
  folder: string,
  { path, kind, outcome }: { path: string; kind: string; outcome: TextOutcome },
): Promise<PreviewSize | null> {
  const type = drawable[kind]
  if (type === undefined || noPreview.includes(outcome.reason)) return null
  try {
    if (type === kind && (await unpackedSize(path)) > maxDrawnOffice) return null
    const drawn = await drawPreview({ path, type })
    if (!drawn) return null
    const { bytes, ...size } = drawn
    writeFileSync(join(folder, previewFile), bytes)
    return size
  } catch {
    return null
  }
}

async function unpackedSize(path: string): Promise<number> {
  const limits = { packedParts: 20_000, unpackedBytes: maxDrawnOffice * 2 }
  const container = await openContainer(path, limits)
  container.close()
  return container.unpackedBytes
}

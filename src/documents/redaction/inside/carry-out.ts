import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type * as Mupdf from 'mupdf'
import { judgeContent } from '../../content/judge.ts'
import { loadMupdf } from '../../reading/inside/mupdf.ts'
import { searchFile } from '../../sensitive/inside/search-file.ts'
import { files, type RedactionNews, type RedactionOrder } from '../messages.ts'
import { applyBoxes } from './apply.ts'
import { makeBase } from './base.ts'
import { checkRedacted } from './check.ts'
import { drawPicture } from './draw.ts'
import { preparePages } from './prepare.ts'
import { Refused } from './refused.ts'

/** Does what is asked and says how it ended. What fails for no known reason is the file's: it counts as broken. */
export async function carryOut(
  order: RedactionOrder,
  send: (news: RedactionNews) => void,
): Promise<void> {
  try {
    send(await work(order, send))
  } catch (error) {
    send({ type: 'refused', reason: error instanceof Refused ? error.reason : 'broken' })
  }
}

async function work(
  order: RedactionOrder,
  send: (news: RedactionNews) => void,
): Promise<RedactionNews> {
  if (order.type === 'search') {
    const searched = await searchFile(order, () => send({ type: 'step', done: 0, of: 0 }))
    return { type: 'searched', searched }
  }
  const mupdf = await loadMupdf()
  const step = (done: number, of: number) => send({ type: 'step', done, of })
  const { folder, limits } = order
  const bytes = await baseOf(mupdf, order)
  step(0, 0)
  if (order.type === 'apply') return apply(mupdf, { order, bytes, step })
  const base = new mupdf.PDFDocument(bytes)
  try {
    if (order.type === 'prepare') {
      const pages = await preparePages(mupdf, { base, folder, limits, step })
      return { type: 'prepared', pages }
    }
    drawPicture(mupdf, { base, folder, page: order.page, width: order.width })
    return { type: 'drawn' }
  } finally {
    base.destroy()
  }
}

function apply(
  mupdf: typeof Mupdf,
  {
    order,
    bytes,
    step,
  }: {
    order: Extract<RedactionOrder, { type: 'apply' }>
    bytes: Uint8Array
    step: (done: number, of: number) => void
  },
): RedactionNews {
  const { boxes, words } = order
  // Where the result does not stand the check, every page as a picture does, or nothing.
  for (const flat of order.flat ? [true] : [false, true]) {
    const applied = applyBoxes(mupdf, { bytes, boxes, flat, step })
    const remaining = checkRedacted(mupdf, { base: bytes, bytes: applied.bytes, boxes, words })
    if (remaining === null) continue
    writeFileSync(join(order.folder, files.result), applied.bytes)
    const pages = pagesOf(mupdf, applied.bytes)
    return { type: 'applied', report: { pages, flattened: applied.flattened, remaining } }
  }
  throw new Refused('not_removed')
}

function pagesOf(mupdf: typeof Mupdf, bytes: Uint8Array): number {
  const document = new mupdf.PDFDocument(bytes)
  const pages = document.countPages()
  document.destroy()
  return pages
}

const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpeg: 'image/jpeg',
  tiff: 'image/tiff',
}

/** The file as a PDF that holds only what it shows; made once for each folder. */
async function baseOf(
  mupdf: typeof Mupdf,
  { folder, limits }: RedactionOrder,
): Promise<Uint8Array> {
  const made = join(folder, files.base)
  if (existsSync(made)) return readFileSync(made)
  const path = join(folder, files.bytes)
  const { size } = statSync(path)
  const open = ({ start = 0, end = size }: { start?: number; end?: number } = {}) =>
    end > start ? createReadStream(path, { start, end: end - 1 }) : Readable.from([])
  const judged = await judgeContent({ size, open }, 'berkas')
  const type = types['kind' in judged ? judged.kind : judged.found]
  if (type === undefined) throw new Refused('unsupported')
  const bytes = makeBase(mupdf, { bytes: readFileSync(path), type, limits })
  writeFileSync(made, bytes)
  return bytes
}

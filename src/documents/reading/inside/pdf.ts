import type * as Mupdf from 'mupdf'
import type { ReadingLimits } from '../limits.ts'
import { CannotRead, type ReadingReason } from '../reasons.ts'
import { cleanText, joinDivided } from './clean.ts'
import { loadMupdf, openDocument, sizeOf } from './mupdf.ts'
import { drawPage, recognise } from './ocr.ts'
import type { PartWriter } from './part-writer.ts'
import type { Progress } from './progress.ts'

export interface PagesToRead {
  readonly path: string
  /** Media type of the PDF or picture. */
  readonly type: string
  readonly parts: PartWriter
  readonly progress: Progress
  readonly limits: ReadingLimits
}

/**
 * Reads a PDF, or a picture of one or more pages: the text of each page as it stands there; where there is none, or a
 * line on a picture that fills the page, what can be recognised. @returns why not all of it was read.
 */
export async function readPages(what: PagesToRead): Promise<ReadingReason | null> {
  const { path, type, progress, limits } = what
  const mupdf = await loadMupdf()
  const document = openDocument(mupdf, { path, type })
  if (document.needsPassword()) throw new CannotRead('encrypted')
  const count = document.countPages()
  if (count === 0) throw new CannotRead('broken', 'no pages')
  progress.total(count)
  let reason: ReadingReason | null = count > limits.pages ? 'too_many_pages' : null
  for (let index = 0; index < Math.min(count, limits.pages); index++) {
    progress.page()
    const missed = await readPage({ ...what, mupdf, document, index })
    reason = missed ?? reason
    if (missed === null) progress.pageDone()
  }
  return reason
}

interface OnePage extends PagesToRead {
  readonly mupdf: typeof Mupdf
  readonly document: Mupdf.Document
  readonly index: number
}

async function readPage(one: OnePage): Promise<'broken' | 'too_many_scans' | null> {
  const { document, index, parts } = one
  let page: Mupdf.Page | undefined
  try {
    page = document.loadPage(index)
    const { text, needsOcr } = textOf(page)
    const seen = needsOcr ? await recognisePage(page, one) : { text: '' }
    const ocr = letters(seen.text) > letters(text)
    parts.write({ page: index + 1, label: null, ocr }, ocr ? seen.text : text)
    return seen.missed ?? null
  } catch (error) {
    if (error instanceof CannotRead) throw error
    return 'broken'
  } finally {
    page?.destroy()
  }
}

async function recognisePage(
  page: Mupdf.Page,
  { mupdf, document, progress, limits }: OnePage,
): Promise<{ text: string; missed?: 'broken' | 'too_many_scans' }> {
  const picture = drawPage(mupdf, page)
  // What was unpacked to draw it serves no other page.
  mupdf.emptyStore()
  if (picture === null) {
    // Of a file that was cut off, a blank page is one whose content is lost.
    return document.asPDF()?.wasRepaired() ? { text: '', missed: 'broken' } : { text: '' }
  }
  if (progress.ocrPages >= limits.ocrPages) return { text: '', missed: 'too_many_scans' }
  progress.page({ ocr: true })
  return { text: await recognise(picture) }
}

// A stamp or a page number on a scan is not the text of the page.
const aLine = 200
const fillsThePage = 0.4

function textOf(page: Mupdf.Page): { text: string; needsOcr: boolean } {
  const structured = page.toStructuredText('preserve-images')
  try {
    const text = cleanText(joinDivided(structured.asText()))
    const count = letters(text)
    const needsOcr =
      count === 0 ||
      isGibberish(structured.asText()) ||
      (count < aLine && pictureShare(page, structured) > fillsThePage)
    return { text, needsOcr }
  } finally {
    structured.destroy()
  }
}

// Fonts that do not say which letters they draw.
function isGibberish(text: string): boolean {
  return text.split('\ufffd').length - 1 > text.length / 4
}

function pictureShare(page: Mupdf.Page, structured: Mupdf.StructuredText): number {
  const size = sizeOf(page)
  let area = 0
  structured.walk({
    onImageBlock([x0, y0, x1, y1]) {
      area += Math.abs((x1 - x0) * (y1 - y0))
    },
  })
  return size ? area / (size.width * size.height) : 0
}

const letters = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0

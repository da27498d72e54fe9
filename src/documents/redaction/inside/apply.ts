import type * as Mupdf from 'mupdf'
import { covers, type Rect } from '../geometry.ts'
import type { PageBox } from '../messages.ts'
import { isEmptyUnder } from './check-page.ts'
import { addFlatPage } from './flat-page.ts'
import { lettersOf } from './letters.ts'
import { saveAnew } from './save.ts'

export interface Applied {
  readonly bytes: Uint8Array
  readonly flattened: readonly number[]
}

/**
 * The document with everything under the boxes taken out, and the boxes black. A page where something reaches under a box
 * in a way that cannot be cut (letters drawn as lines, patterns) becomes a picture.
 */
export function applyBoxes(
  mupdf: typeof Mupdf,
  {
    bytes,
    boxes,
    flat,
    step,
  }: {
    bytes: Uint8Array
    boxes: readonly PageBox[]
    flat: boolean
    step: (done: number, of: number) => void
  },
): Applied {
  const untouched = new mupdf.PDFDocument(bytes)
  const cut = new mupdf.PDFDocument(bytes)
  const count = cut.countPages()
  const flattened: number[] = []
  for (let index = 0; index < count; index++) {
    step(index, count)
    const here = boxesOn(boxes, { document: untouched, index })
    const whole = !flat && (here.length === 0 || cutPage(mupdf, { base: cut, index, boxes: here }))
    if (!whole) flattened.push(index)
    mupdf.emptyStore()
  }
  // A map knows only the objects that were there when it was made.
  const source = new mupdf.PDFDocument(cut.saveToBuffer('compress').asUint8Array().slice())
  const result = new mupdf.PDFDocument()
  const map = result.newGraftMap()
  for (let index = 0; index < count; index++) {
    if (!flattened.includes(index)) {
      map.graftPage(-1, source, index)
      continue
    }
    const page = untouched.loadPage(index)
    addFlatPage(mupdf, { page, to: result, boxes: boxesOn(boxes, { document: untouched, index }) })
    page.destroy()
    mupdf.emptyStore()
  }
  const saved = saveAnew(mupdf, result)
  for (const document of [cut, source, untouched, result]) document.destroy()
  return { bytes: saved, flattened: flattened.map((index) => index + 1) }
}

/** The boxes of a page, in its own coordinates. */
export function boxesOn(
  boxes: readonly PageBox[],
  { document, index }: { document: Mupdf.PDFDocument; index: number },
): Rect[] {
  const here = boxes.filter(({ page }) => page === index + 1)
  if (here.length === 0) return []
  const page = document.loadPage(index)
  const [left, top] = page.getBounds()
  page.destroy()
  return here.map(({ rect: [x0, y0, x1, y1] }) => [x0 + left, y0 + top, x1 + left, y1 + top])
}

interface ToCut {
  readonly base: Mupdf.PDFDocument
  readonly index: number
  readonly boxes: readonly Rect[]
}

/** Cuts out what is under the boxes. @returns false when something may have stayed. */
function cutPage(mupdf: typeof Mupdf, { base, index, boxes }: ToCut): boolean {
  const { PDFPage } = mupdf
  const page = base.loadPage(index)
  try {
    const under = lettersOf(page)
      .flat()
      .filter(({ rect }) => boxes.some((box) => covers(box, rect)))
    // Letters by their middles, so that those of the line above, whose rooms overlap, stay.
    mark(
      page,
      under.map(({ rect }) => middleOf(rect)),
    )
    page.applyRedactions(
      false,
      PDFPage.REDACT_IMAGE_NONE,
      PDFPage.REDACT_LINE_ART_NONE,
      PDFPage.REDACT_TEXT_REMOVE,
    )
    for (const black of [false, true]) {
      mark(page, boxes)
      page.applyRedactions(
        black,
        PDFPage.REDACT_IMAGE_PIXELS,
        PDFPage.REDACT_LINE_ART_REMOVE_IF_COVERED,
        PDFPage.REDACT_TEXT_NONE,
      )
      if (!black && !(hasNoLetters(page, boxes) && isEmptyUnder(mupdf, { page, boxes })))
        return false
    }
    return true
  } catch {
    return false
  } finally {
    page.destroy()
  }
}

function mark(page: Mupdf.PDFPage, rects: readonly Rect[]): void {
  for (const [x0, y0, x1, y1] of rects) page.createAnnotation('Redact').setRect([x0, y0, x1, y1])
}

function middleOf([x0, y0, x1, y1]: Rect): Rect {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
  const [width, height] = [Math.max(0.1, (x1 - x0) * 0.1), Math.max(0.1, (y1 - y0) * 0.1)]
  return [x - width, y - height, x + width, y + height]
}

function hasNoLetters(page: Mupdf.Page, boxes: readonly Rect[]): boolean {
  return !lettersOf(page)
    .flat()
    .some(({ text, rect }) => text.trim() !== '' && boxes.some((box) => covers(box, rect)))
}

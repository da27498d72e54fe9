import { closeSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type * as Mupdf from 'mupdf'
import { sizeOf } from '../../reading/inside/mupdf.ts'
import { recogniseLines } from '../../reading/inside/ocr.ts'
import { type Line, type PageLines, placeOf } from '../lines.ts'
import { files, type OrderLimits } from '../messages.ts'
import { type Letter, lettersOf } from './letters.ts'
import { Refused } from './refused.ts'

/**
 * Writes down the text of every page with its places; where a page is a picture, what can be recognised in it.
 * @returns how many pages there are.
 */
export async function preparePages(
  mupdf: typeof Mupdf,
  {
    base,
    folder,
    limits,
    step,
  }: {
    base: Mupdf.PDFDocument
    folder: string
    limits: OrderLimits
    step: (done: number, of: number) => void
  },
): Promise<number> {
  const count = base.countPages()
  const out = openSync(join(folder, files.pages), 'w')
  let length = 0
  let scans = 0
  try {
    for (let index = 0; index < count; index++) {
      step(index, count)
      const page = base.loadPage(index)
      try {
        const size = sizeOf(page)
        if (!size) throw new Refused('broken')
        const [left, top] = page.getBounds()
        const written = lettersOf(page).map((letters) => lineOf(letters, { left, top }))
        const needsOcr = isPicture(page, { written, size })
        if (needsOcr) scans += 1
        if (scans > limits.ocrPages) throw new Refused('too_many_scans')
        const seen = needsOcr ? await recogniseLines(mupdf, page) : []
        const added = seen.filter((line) => !isWritten(line, written))
        const lines = [...written, ...added].filter(({ text }) => text.trim() !== '')
        length += lines.reduce((sum, { text }) => sum + text.length, 0)
        if (length > limits.textLength) throw new Refused('too_much_text')
        const found: PageLines = { page: index + 1, ...size, ocr: added.length > 0, lines }
        writeSync(out, `${JSON.stringify(found)}\n`)
      } finally {
        page.destroy()
        mupdf.emptyStore()
      }
    }
  } finally {
    closeSync(out)
  }
  return count
}

function lineOf(letters: readonly Letter[], { left, top }: { left: number; top: number }): Line {
  const at: number[] = []
  for (const { text, rect } of letters)
    for (let unit = 0; unit < text.length; unit++)
      at.push(
        round(rect[0] - left),
        round(rect[1] - top),
        round(rect[2] - left),
        round(rect[3] - top),
      )
  return { text: letters.map(({ text }) => text).join(''), at }
}

// Under some scans lies the text that was recognised in them before.
function isWritten(seen: Line, written: readonly Line[]): boolean {
  const middle = Math.floor(seen.text.length / 2)
  const [x0, y0, x1, y1] = placeOf(seen, middle)
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
  return written.some((line) =>
    line.text.split('').some((_, index) => {
      const [left, top, right, bottom] = placeOf(line, index)
      return x >= left && x <= right && y >= top && y <= bottom
    }),
  )
}

const round = (value: number) => Math.round(value * 10) / 10

const aLine = 200
const fillsThePage = 0.4

// A stamp or a page number on a scan is not the text of the page.
function isPicture(
  page: Mupdf.Page,
  { written, size }: { written: readonly Line[]; size: { width: number; height: number } },
): boolean {
  const letters = written.reduce((sum, { text }) => sum + text.replaceAll(/\s/g, '').length, 0)
  if (letters >= aLine) return false
  let area = 0
  const structured = page.toStructuredText('preserve-images')
  structured.walk({
    onImageBlock([x0, y0, x1, y1]) {
      area += Math.abs((x1 - x0) * (y1 - y0))
    },
  })
  structured.destroy()
  return area / (size.width * size.height) > fillsThePage
}

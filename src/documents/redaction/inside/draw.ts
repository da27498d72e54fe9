import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as Mupdf from 'mupdf'
import { sizeOf } from '../../reading/inside/mupdf.ts'
import { files } from '../messages.ts'
import { Refused } from './refused.ts'

const quality = 78
const tallest = 4_000

/** Draws a page, so many dots wide, for the screen. */
export function drawPicture(
  mupdf: typeof Mupdf,
  { base, folder, page: number, width }: DrawnPage,
): void {
  if (number < 1 || number > base.countPages()) throw new Refused('broken', 'no such page')
  const page = base.loadPage(number - 1)
  try {
    const size = sizeOf(page)
    if (!size) throw new Refused('broken')
    const scale = Math.min(width / size.width, tallest / size.height)
    const matrix = mupdf.Matrix.scale(scale, scale)
    const pixmap = page.toPixmap(matrix, mupdf.ColorSpace.DeviceRGB, false, true)
    writeFileSync(join(folder, files.picture), pixmap.asJPEG(quality, false))
    pixmap.destroy()
  } finally {
    page.destroy()
    mupdf.emptyStore()
  }
}

export interface DrawnPage {
  readonly base: Mupdf.PDFDocument
  readonly folder: string
  readonly page: number
  readonly width: number
}

import type * as Mupdf from 'mupdf'
import { sizeOf } from '../../reading/inside/mupdf.ts'
import { covers, type Rect } from '../geometry.ts'
import { lettersOf } from './letters.ts'
import { Refused } from './refused.ts'

// An A4 page at 200 dots an inch has 3.9 million.
const maxPixels = 5_000_000
const maxScale = 200 / 72
const quality = 85

/**
 * Adds a page that is a picture of another, with boxes in black: nothing is under them, because nothing is but dots. The
 * letters beside the boxes can still be found and read aloud.
 */
export function addFlatPage(
  mupdf: typeof Mupdf,
  {
    page,
    to,
    boxes,
    scale: enlarged = 1,
  }: {
    page: Mupdf.Page
    to: Mupdf.PDFDocument
    boxes: readonly Rect[]
    scale?: number
  },
): void {
  const size = sizeOf(page)
  if (!size) throw new Refused('broken')
  const [left, top] = page.getBounds()
  const scale = Math.min(maxScale * 1.5, Math.sqrt(maxPixels / (size.width * size.height)))
  const pixmap = page.toPixmap(
    mupdf.Matrix.scale(scale, scale),
    mupdf.ColorSpace.DeviceRGB,
    false,
    true,
  )
  for (const [x0, y0, x1, y1] of boxes)
    blacken(pixmap, [
      (x0 - left) * scale,
      (y0 - top) * scale,
      (x1 - left) * scale,
      (y1 - top) * scale,
    ])
  const picture = new mupdf.Image(pixmap.asJPEG(quality, false))
  pixmap.destroy()
  const width = size.width * enlarged
  const height = size.height * enlarged
  const font = to.addSimpleFont(new mupdf.Font('Helvetica'), 'Latin')
  const resources = to.addObject({ XObject: { P: to.addImage(picture) }, Font: { F: font } })
  const letters = hiddenText(page, { boxes, height: size.height, left, top })
  const content = `q ${width} 0 0 ${height} 0 0 cm /P Do Q\n${enlarged === 1 ? letters : ''}`
  to.insertPage(-1, to.addPage([0, 0, width, height], 0, resources, Buffer.from(content, 'latin1')))
  picture.destroy()
}

function blacken(pixmap: Mupdf.Pixmap, [x0, y0, x1, y1]: Rect): void {
  const [width, height, stride] = [pixmap.getWidth(), pixmap.getHeight(), pixmap.getStride()]
  const pixels = pixmap.getPixels()
  const parts = pixmap.getNumberOfComponents() + pixmap.getAlpha()
  const from = Math.max(0, Math.floor(x0)) * parts
  const to = Math.min(width, Math.ceil(x1)) * parts
  if (to <= from) return
  for (let y = Math.max(0, Math.floor(y0)); y < Math.min(height, Math.ceil(y1)); y++)
    pixels.fill(0, y * stride + from, y * stride + to)
}

interface Placed {
  readonly boxes: readonly Rect[]
  readonly height: number
  readonly left: number
  readonly top: number
}

// Of Helvetica, in sizes of the letters.
const lineHeight = 1.374
const belowLine = 0.299

// Text that is not drawn, where the letters stand: a run for each stretch of a line that no box touches.
function hiddenText(page: Mupdf.Page, { boxes, height, left, top }: Placed): string {
  const out: string[] = []
  for (const line of lettersOf(page)) {
    let run: { text: string; from: Rect; to: Rect } | null = null
    const end = () => {
      if (run && run.text.trim() !== '') out.push(shown(run))
      run = null
    }
    const shown = ({ text, from, to }: { text: string; from: Rect; to: Rect }) => {
      const size = Math.max(1, (from[3] - from[1]) / lineHeight)
      // Letters of Helvetica are about half as wide as high.
      const stretch = Math.max(10, ((to[2] - from[0]) / (text.length * size * 0.5)) * 100)
      const x = from[0] - left
      const y = height - (from[3] - top) + size * belowLine
      return `BT 3 Tr /F ${fixed(size)} Tf ${fixed(Math.min(stretch, 500))} Tz 1 0 0 1 ${fixed(x)} ${fixed(y)} Tm (${quoted(text)}) Tj ET`
    }
    for (const { text, rect } of line) {
      if (boxes.some((box) => covers(box, rect))) end()
      else if (run === null) run = { text, from: rect, to: rect }
      else {
        const open: { text: string; from: Rect; to: Rect } = run
        run = { text: open.text + text, from: open.from, to: rect }
      }
    }
    end()
  }
  return out.join('\n')
}

const fixed = (value: number) => value.toFixed(2)

// Letters outside Latin 1 would be others in this font.
function quoted(text: string): string {
  return text.replaceAll(/[^\x20-\x7e\xa0-\xff]/g, ' ').replaceAll(/[\\()]/g, '\\$&')
}

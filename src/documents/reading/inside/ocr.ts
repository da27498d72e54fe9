import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type * as Mupdf from 'mupdf'
import type { Worker } from 'tesseract.js'
import { joinDivided } from './clean.ts'
import { sizeOf } from './mupdf.ts'

// An A4 page at 200 dots an inch has 3.9 million: more adds time and no words.
const maxPixels = 5_000_000
const maxScale = 300 / 72

let recogniser: Promise<Worker> | undefined

/** A page as a grey picture that letters can be recognised in; null where nothing is on it. */
export function drawPage(mupdf: typeof Mupdf, page: Mupdf.Page): Buffer | null {
  const scale = scaleOf(page)
  if (scale === null) return null
  const pixmap = page.toPixmap(
    mupdf.Matrix.scale(scale, scale),
    mupdf.ColorSpace.DeviceGray,
    false,
    true,
  )
  try {
    const pixels = pixmap.getPixels()
    if (isBlank(pixels)) return null
    const head = `P5\n${pixmap.getWidth()} ${pixmap.getHeight()}\n255\n`
    return Buffer.concat([
      Buffer.from(head),
      Buffer.from(pixels.buffer, pixels.byteOffset, pixels.length),
    ])
  } finally {
    pixmap.destroy()
  }
}

function scaleOf(page: Mupdf.Page): number | null {
  const size = sizeOf(page)
  return size && Math.min(maxScale, Math.sqrt(maxPixels / (size.width * size.height)))
}

function isBlank(pixels: Uint8ClampedArray): boolean {
  let lightest = 0
  let darkest = 255
  for (const pixel of pixels) {
    if (pixel > lightest) lightest = pixel
    if (pixel < darkest) darkest = pixel
    if (lightest - darkest > 24) return false
  }
  return true
}

/** The words in a picture (PGM, PNG, JPEG, WebP). Its data come from a package; nothing is fetched. */
export async function recognise(picture: Buffer): Promise<string> {
  recogniser ??= startRecogniser()
  try {
    const { data } = await (await recogniser).recognize(picture)
    return joinDivided(data.text)
  } catch (error) {
    // It may be of no more use: the next page gets a new one.
    recogniser = undefined
    throw error
  }
}

/** A recognised line: its letters, and left, top, right, bottom of each of its UTF-16 units in points. */
export interface SeenLine {
  readonly text: string
  readonly at: readonly number[]
}

/** The lines that can be recognised in the picture of a page, with the places of their letters. */
export async function recogniseLines(
  mupdf: typeof Mupdf,
  page: Mupdf.Page,
): Promise<readonly SeenLine[]> {
  const picture = drawPage(mupdf, page)
  const scale = scaleOf(page)
  if (picture === null || scale === null) return []
  recogniser ??= startRecogniser()
  try {
    const { data } = await (await recogniser).recognize(picture, {}, { blocks: true })
    const lines = (data.blocks ?? []).flatMap(({ paragraphs }) =>
      paragraphs.flatMap((paragraph) => paragraph.lines),
    )
    return lines.map((line) => placed(line.words, scale))
  } catch (error) {
    recogniser = undefined
    throw error
  }
}

interface SeenWord {
  readonly text: string
  readonly bbox: Box
  readonly symbols: readonly { readonly text: string; readonly bbox: Box }[]
}
interface Box {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

// The height is that of the word: of a letter whose lower half the recogniser overlooked, nothing may stay.
function placed(words: readonly SeenWord[], scale: number): SeenLine {
  let text = ''
  const at: number[] = []
  const add = (piece: string, box: Box) => {
    text += piece
    for (let unit = 0; unit < piece.length; unit++)
      at.push(...[box.x0, box.y0, box.x1, box.y1].map((one) => Math.round((one / scale) * 10) / 10))
  }
  for (const { text: whole, bbox, symbols } of words) {
    if (text !== '') add(' ', { ...bbox, x1: bbox.x0 })
    const spelt = symbols.map((symbol) => symbol.text).join('') === whole
    if (!spelt) add(whole, bbox)
    else for (const one of symbols) add(one.text, { ...one.bbox, y0: bbox.y0, y1: bbox.y1 })
  }
  return { text, at }
}

async function startRecogniser(): Promise<Worker> {
  const { createWorker, OEM } = await import('tesseract.js')
  const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/ind'))
  return await createWorker('ind', OEM.LSTM_ONLY, {
    langPath: join(data, '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
    // Failures arrive at the caller as well; without this one they would be thrown a second time.
    errorHandler: () => {},
  })
}

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
  const size = sizeOf(page)
  if (!size) return null
  const scale = Math.min(maxScale, Math.sqrt(maxPixels / (size.width * size.height)))
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

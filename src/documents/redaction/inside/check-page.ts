import type * as Mupdf from 'mupdf'
import { inset, type Rect, shared } from '../geometry.ts'

export interface UnderBoxes {
  readonly page: Mupdf.Page
  /** In the page's own coordinates. */
  readonly boxes: readonly Rect[]
}

/** Whether nothing is drawn under the boxes but one colour, and no line or shape begins, bends or ends there. */
export function isEmptyUnder(mupdf: typeof Mupdf, under: UnderBoxes): boolean {
  return !hasShapes(mupdf, under) && everyPixel(mupdf, { ...under, is: sameAsFirst })
}

/** Whether everything under the boxes is black. */
export function isBlackUnder(mupdf: typeof Mupdf, under: UnderBoxes): boolean {
  return everyPixel(mupdf, { ...under, is: () => isBlack })
}

type Pixel = readonly [number, number, number]
type Test = (pixel: Pixel) => boolean

const darkest = 48
const isBlack: Test = (pixel) => pixel.every((part) => part <= darkest)

const sameAsFirst = (): Test => {
  let first: Pixel | undefined
  return (pixel) => {
    first ??= pixel
    const [r, g, b] = first
    return Math.max(Math.abs(r - pixel[0]), Math.abs(g - pixel[1]), Math.abs(b - pixel[2])) <= 12
  }
}

const scale = 2
// Where a box ends between two dots, both are of mixed colour.
const edge = 1
const maxPixels = 40_000_000

function everyPixel(
  mupdf: typeof Mupdf,
  { page, boxes, is }: UnderBoxes & { is: () => Test },
): boolean {
  const [x0, y0, x1, y1] = page.getBounds()
  const bounds: Rect = [x0, y0, x1, y1]
  const zoom = Math.min(scale, Math.sqrt(maxPixels / ((x1 - x0) * (y1 - y0))))
  const pixmap = page.toPixmap(
    mupdf.Matrix.scale(zoom, zoom),
    mupdf.ColorSpace.DeviceRGB,
    false,
    true,
  )
  try {
    const pixels = pixmap.getPixels()
    const stride = pixmap.getStride()
    const parts = pixmap.getNumberOfComponents() + pixmap.getAlpha()
    const [left, top] = [pixmap.getX(), pixmap.getY()]
    for (const box of boxes) {
      const seen = shared(inset(box, edge) ?? box, bounds)
      if (!seen) continue
      const test = is()
      const fromX = Math.max(0, Math.ceil(seen[0] * zoom) - left)
      const toX = Math.min(pixmap.getWidth(), Math.floor(seen[2] * zoom) - left)
      const fromY = Math.max(0, Math.ceil(seen[1] * zoom) - top)
      const toY = Math.min(pixmap.getHeight(), Math.floor(seen[3] * zoom) - top)
      for (let y = fromY; y < toY; y++)
        for (let x = fromX; x < toX; x++) {
          const at = y * stride + x * parts
          if (!test([pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0])) return false
        }
    }
    return true
  } finally {
    pixmap.destroy()
  }
}

// Small is enough to see that a picture, a font or a whole page is lost.
const small = 0.5
const mostDifferent = 0.002

/** Whether two pages look alike beside the boxes. */
export function looksAlike(
  mupdf: typeof Mupdf,
  { page, other, boxes }: UnderBoxes & { readonly other: Mupdf.Page },
): boolean {
  const draw = (one: Mupdf.Page) =>
    one.toPixmap(mupdf.Matrix.scale(small, small), mupdf.ColorSpace.DeviceGray, false, true)
  const [a, b] = [draw(page), draw(other)]
  try {
    const [width, height, stride] = [a.getWidth(), a.getHeight(), a.getStride()]
    if (width !== b.getWidth() || height !== b.getHeight()) return false
    const [left, top] = [a.getX(), a.getY()]
    const [one, two] = [a.getPixels(), b.getPixels()]
    let different = 0
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const at = y * stride + x
        if (Math.abs((one[at] ?? 0) - (two[at] ?? 0)) < 64) continue
        const [px, py] = [(x + left) / small, (y + top) / small]
        const near = 4
        if (
          boxes.some(
            (box) =>
              px > box[0] - near && px < box[2] + near && py > box[1] - near && py < box[3] + near,
          )
        )
          continue
        different += 1
      }
    return different <= Math.max(12, width * height * mostDifferent)
  } finally {
    a.destroy()
    b.destroy()
  }
}

type Point = readonly [number, number]

function hasShapes(mupdf: typeof Mupdf, { page, boxes }: UnderBoxes): boolean {
  let found = false
  const look = ([x, y]: Point) => {
    found ||= boxes.some((box) => x > box[0] && x < box[2] && y > box[1] && y < box[3])
  }
  // What cuts off is a frame mostly, and says nothing; letters as such have more corners.
  const walkClip = (path: Mupdf.Path, ctm: Mupdf.Matrix) => {
    let corners = 0
    const count = () => {
      corners += 1
    }
    path.walk({ moveTo: count, lineTo: count, curveTo: () => [count(), count(), count()] })
    if (corners > 5) walk(path, ctm)
  }
  const walk = (path: Mupdf.Path, [a, b, c, d, e, f]: Mupdf.Matrix) => {
    const at = (x: number, y: number): Point => [a * x + c * y + e, b * x + d * y + f]
    path.walk({
      moveTo: (x, y) => look(at(x, y)),
      lineTo: (x, y) => look(at(x, y)),
      curveTo: (x1, y1, x2, y2, x3, y3) => {
        look(at(x1, y1))
        look(at(x2, y2))
        look(at(x3, y3))
      },
    })
  }
  const device = new mupdf.Device({
    fillPath: (path: Mupdf.Path, _: boolean, ctm: Mupdf.Matrix) => walk(path, ctm),
    strokePath: (path: Mupdf.Path, _: Mupdf.StrokeState, ctm: Mupdf.Matrix) => walk(path, ctm),
    clipPath: (path: Mupdf.Path, _: boolean, ctm: Mupdf.Matrix) => walkClip(path, ctm),
    clipStrokePath: (path: Mupdf.Path, _: Mupdf.StrokeState, ctm: Mupdf.Matrix) =>
      walkClip(path, ctm),
  })
  page.run(device, mupdf.Matrix.identity)
  device.close()
  device.destroy()
  return found
}

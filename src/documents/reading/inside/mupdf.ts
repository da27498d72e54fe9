import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type * as Mupdf from 'mupdf'

/** MuPDF, 30 MB of memory: loaded when the first file needs it. */
export const loadMupdf = (): Promise<typeof Mupdf> => import('mupdf')

/** Opens a file as a document that is read piece by piece. `type`: a media type, or an extension. */
export function openDocument(
  mupdf: typeof Mupdf,
  { path, type }: { path: string; type: string },
): Mupdf.Document {
  const file = openSync(path, 'r')
  const { size } = fstatSync(file)
  const stream = new mupdf.Stream({
    fileSize: () => size,
    read: (memory, offset, length, position) => readSync(file, memory, offset, length, position),
    close: () => closeSync(file),
  })
  return mupdf.Document.openDocument(stream, type)
}

/** Size of a page in points; null where the file gives it none that makes sense. */
export function sizeOf(page: Mupdf.Page): { width: number; height: number } | null {
  const [x0, y0, x1, y1] = page.getBounds()
  const size = { width: x1 - x0, height: y1 - y0 }
  return size.width >= 1 && size.height >= 1 && size.width * size.height < 1e12 ? size : null
}

import type * as Mupdf from 'mupdf'
import { maxPreviewBytes } from '../limits.ts'
import type { PreviewSize } from '../messages.ts'
import { loadMupdf, openDocument, sizeOf } from './mupdf.ts'

const maxWidth = 320
const maxHeight = 640

/** A small picture of the first page; null where none can be made. */
export async function drawPreview(what: {
  readonly path: string
  readonly type: string
}): Promise<(PreviewSize & { readonly bytes: Uint8Array }) | null> {
  const mupdf = await loadMupdf()
  const page = openDocument(mupdf, what).loadPage(0)
  const size = sizeOf(page)
  if (!size) return null
  const fits = Math.min(maxWidth / size.width, maxHeight / size.height)
  for (const smaller of [1, 0.85, 0.7, 0.55, 0.4]) {
    const pixmap = drawScaled(mupdf, { page, scale: fits * smaller })
    try {
      for (const quality of [75, 60, 45]) {
        const bytes = Buffer.from(pixmap.asJPEG(quality, false))
        if (bytes.length > maxPreviewBytes) continue
        const { width, height } = { width: pixmap.getWidth(), height: pixmap.getHeight() }
        return { mediaType: 'image/jpeg', width, height, bytes }
      }
    } finally {
      pixmap.destroy()
    }
  }
  return null
}

function drawScaled(
  mupdf: typeof Mupdf,
  { page, scale }: { page: Mupdf.Page; scale: number },
): Mupdf.Pixmap {
  return page.toPixmap(mupdf.Matrix.scale(scale, scale), mupdf.ColorSpace.DeviceRGB, false, true)
}

import { loadMupdf } from '../../reading/inside/mupdf.ts'
import { CannotRead } from '../../reading/reasons.ts'
import { detect } from '../detect.ts'
import type { Gathering } from '../findings.ts'
import { maskName } from './properties.ts'

const mostPages = 2_000

/** What a PDF holds beside what its pages show: attachments, comments, layers, the name of its maker. */
export async function searchPdf(bytes: Uint8Array, found: Gathering): Promise<void> {
  const mupdf = await loadMupdf()
  const opened = mupdf.Document.openDocument(bytes, 'application/pdf')
  if (opened.needsPassword()) throw new CannotRead('encrypted')
  opened.destroy()
  const document = new mupdf.PDFDocument(bytes)
  if (Object.keys(document.getEmbeddedFiles()).length > 0)
    found.add({ kind: 'attachments', hidden: true })
  for (let layer = 0; layer < document.countLayers(); layer++)
    if (!document.isLayerVisible(layer)) {
      found.add({ kind: 'hidden_layers', hidden: true })
      break
    }
  const author = document.getMetaData('info:Author') ?? ''
  if (author.trim() !== '')
    found.add({ kind: 'author', hidden: true, sample: maskName(author.trim()) })
  for (let index = 0; index < Math.min(document.countPages(), mostPages); index++) {
    const page = document.loadPage(index)
    for (const annotation of page.getAnnotations()) {
      const text = annotation.getContents()
      if (text.trim() === '') continue
      found.add({ kind: 'comments', page: index + 1, hidden: true })
      for (const one of detect(text)) found.add({ ...one, page: index + 1, hidden: true })
    }
    page.destroy()
  }
  document.destroy()
}

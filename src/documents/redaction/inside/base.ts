import type * as Mupdf from 'mupdf'
import { sizeOf } from '../../reading/inside/mupdf.ts'
import type { OrderLimits } from '../messages.ts'
import { addFlatPage } from './flat-page.ts'
import { hiddenLayersOn } from './layers.ts'
import { dropProperties } from './marked-content.ts'
import { Refused } from './refused.ts'
import { saveAnew } from './save.ts'

/**
 * A PDF that shows what the given one shows and holds nothing else: annotations and fields are drawn into their pages, and
 * everything a page does not draw is left behind (metadata, attachments, bookmarks, scripts, layers, thumbnails, structure,
 * earlier revisions, what lies outside the page).
 */
export function makeBase(
  mupdf: typeof Mupdf,
  { bytes, type, limits }: { bytes: Uint8Array; type: string; limits: OrderLimits },
): Uint8Array {
  const source =
    type === 'application/pdf' ? openPdf(mupdf, bytes) : openPicture(mupdf, bytes, type)
  const count = source.countPages()
  if (count === 0) throw new Refused('broken', 'no pages')
  if (count > limits.pages) throw new Refused('too_many_pages')
  source.bake(true, true)
  const base = new mupdf.PDFDocument()
  const map = base.newGraftMap()
  for (let index = 0; index < count; index++) {
    const page = source.loadPage(index)
    if (hiddenLayersOn(source, page.getObject())) addFlatPage(mupdf, { page, to: base, boxes: [] })
    else copyPage(base, { map, page })
    page.destroy()
    mupdf.emptyStore()
  }
  scrub(base)
  const scrubbed = new mupdf.PDFDocument(saveAnew(mupdf, base))
  source.destroy()
  for (let index = 0; index < count; index++) dropOutside(scrubbed, index)
  const saved = saveAnew(mupdf, scrubbed)
  scrubbed.destroy()
  return saved
}

function openPdf(mupdf: typeof Mupdf, bytes: Uint8Array): Mupdf.PDFDocument {
  const opened = mupdf.Document.openDocument(bytes, 'application/pdf')
  if (opened.needsPassword()) throw new Refused('encrypted')
  const pdf = opened.asPDF()
  if (!pdf) throw new Refused('unsupported')
  return pdf
}

// No page longer than two metres.
const longestSide = 5_600

function openPicture(mupdf: typeof Mupdf, bytes: Uint8Array, type: string): Mupdf.PDFDocument {
  const pictures = mupdf.Document.openDocument(bytes, type)
  const pdf = new mupdf.PDFDocument()
  for (let index = 0; index < pictures.countPages(); index++) {
    const page = pictures.loadPage(index)
    const size = sizeOf(page)
    if (!size) throw new Refused('broken')
    const scale = Math.min(1, longestSide / Math.max(size.width, size.height))
    addFlatPage(mupdf, { page, to: pdf, boxes: [], scale })
    page.destroy()
  }
  return new mupdf.PDFDocument(pdf.saveToBuffer('').asUint8Array())
}

const pageKeys = ['MediaBox', 'CropBox', 'Rotate', 'Resources'] as const

function copyPage(
  base: Mupdf.PDFDocument,
  { map, page }: { map: Mupdf.PDFGraftMap; page: Mupdf.PDFPage },
): void {
  const source = page.getObject()
  const copy = base.addObject({ Type: base.newName('Page') })
  for (const key of pageKeys) {
    const value = source.getInheritable(key)
    if (!value.isNull()) copy.put(key, map.graftObject(value))
  }
  for (const key of ['UserUnit', 'Group']) {
    const value = source.get(key)
    if (!value.isNull()) copy.put(key, map.graftObject(value))
  }
  copy.put('Contents', base.addStream(contentOf(source), {}))
  base.insertPage(-1, copy)
}

/** What a page draws, as one stream. */
function contentOf(page: Mupdf.PDFObject): Uint8Array {
  const contents = page.get('Contents')
  const streams: Mupdf.PDFObject[] = []
  if (contents.isArray())
    contents.forEach((one) => {
      streams.push(one)
    })
  else streams.push(contents)
  const pieces = streams
    .filter((one) => one.isStream())
    .flatMap((one) => [Buffer.from(one.readStream().asUint8Array()), Buffer.from('\n')])
  return dropProperties(Buffer.concat(pieces))
}

// Says nothing of what is drawn; some of it holds words, other files or earlier pictures.
const droppedKeys = [
  'Metadata',
  'PieceInfo',
  'OC',
  'Alternates',
  'OPI',
  'StructParent',
  'StructParents',
  'LastModified',
  'AF',
  'Ref',
  'Measure',
  'PtData',
  'Thumb',
] as const

function scrub(base: Mupdf.PDFDocument): void {
  const count = base.countObjects()
  for (let number = 1; number < count; number++) {
    const reference = base.newIndirect(number)
    const object = reference.resolve()
    if (object.isNull() || !object.isDictionary()) continue
    const resources = object.get('Resources')
    if (resources.isDictionary()) resources.delete('Properties')
    const streams = reference.isStream()
    if (!streams && object.get('Type').isNull()) continue
    for (const key of droppedKeys) object.delete(key)
    if (!streams) continue
    object.delete('Name')
    if (drawsLikeAPage(object))
      reference.writeStream(dropProperties(reference.readStream().asUint8Array()))
  }
}

function drawsLikeAPage(stream: Mupdf.PDFObject): boolean {
  const kind = stream.get('Subtype')
  const pattern = stream.get('PatternType')
  return (
    (kind.isName() && kind.asName() === 'Form') || (pattern.isNumber() && pattern.asNumber() === 1)
  )
}

// Text beyond the edges is seen by nobody, but found by whoever copies the page.
function dropOutside(base: Mupdf.PDFDocument, index: number): void {
  const page = base.loadPage(index)
  const [x0, y0, x1, y1] = page.getBounds()
  let outside = false
  const text = page.toStructuredText('')
  text.walk({
    onChar(_, __, ___, ____, [ax, ay, bx, by, cx, cy, dx, dy]) {
      const left = Math.min(ax, bx, cx, dx)
      const top = Math.min(ay, by, cy, dy)
      const right = Math.max(ax, bx, cx, dx)
      const bottom = Math.max(ay, by, cy, dy)
      if (right < x0 || left > x1 || bottom < y0 || top > y1) outside = true
    },
  })
  text.destroy()
  if (outside) {
    const far = 20_000
    for (const rect of [
      [x0 - far, y0 - far, x1 + far, y0],
      [x0 - far, y1, x1 + far, y1 + far],
      [x0 - far, y0, x0, y1],
      [x1, y0, x1 + far, y1],
    ] as const)
      page.createAnnotation('Redact').setRect([...rect])
    page.applyRedactions(false, 0, 0, 0)
  }
  page.destroy()
}

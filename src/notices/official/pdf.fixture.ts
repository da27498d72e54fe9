import jsqr from 'jsqr'
import * as mupdf from 'mupdf'

/** What a program reads in a letter. */
export interface ReadLetter {
  readonly text: string
  readonly pages: number
  readonly title: string | undefined
  readonly language: string
  /** Roles of the structure tree, in the order of reading. */
  readonly tags: readonly string[]
  /** What stands in for pictures, for those who do not see them. */
  readonly alternatives: readonly string[]
}

export function readLetter(pdf: Buffer): ReadLetter {
  const document = open(pdf)
  const pages = document.countPages()
  const texts = Array.from({ length: pages }, (_, page) =>
    document.loadPage(page).toStructuredText('').asText(),
  )
  const root = document.getTrailer().get('Root')
  const elements = structure(root.get('StructTreeRoot'))
  return {
    text: texts.join('\n').replaceAll(/\s+/g, ' '),
    pages,
    title: document.getMetaData('info:Title'),
    language: root.get('Lang').asString(),
    tags: elements.map((element) => element.get('S').asName()),
    alternatives: elements.flatMap((element) => {
      const alternative = element.get('Alt')
      return alternative.isString() ? [alternative.asString()] : []
    }),
  }
}

/** The QR code on the last page that has one, read from its picture. */
export function readQr(pdf: Buffer): string | null {
  const document = open(pdf)
  for (let page = document.countPages() - 1; page >= 0; page -= 1) {
    const scale = mupdf.Matrix.scale(150 / 72, 150 / 72)
    const picture = document.loadPage(page).toPixmap(scale, mupdf.ColorSpace.DeviceRGB, true)
    // Where nothing is drawn the picture is clear, which a reader of codes takes for black.
    const pixels = Uint8ClampedArray.from(picture.getPixels())
    for (let at = 0; at < pixels.length; at += 4)
      if (pixels[at + 3] === 0) pixels.fill(255, at, at + 4)
    const code = jsqr.default(pixels, picture.getWidth(), picture.getHeight())
    if (code) return code.data
  }
  return null
}

function open(pdf: Buffer): mupdf.PDFDocument {
  const document = mupdf.Document.openDocument(pdf, 'application/pdf').asPDF()
  if (!document) throw new Error('not a PDF')
  return document
}

function structure(element: mupdf.PDFObject): mupdf.PDFObject[] {
  const kids = element.get('K')
  const children = kids.isArray()
    ? Array.from({ length: kids.length }, (_, index) => kids.get(index))
    : [kids]
  const elements = children.filter((child) => child.isDictionary() && child.get('S').isName())
  return elements.flatMap((child) => [child, ...structure(child)])
}

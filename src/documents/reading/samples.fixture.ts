import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setImmediate } from 'node:timers/promises'
import * as mupdf from 'mupdf'
import writeExcelFile from 'write-excel-file/node'
import yazl from 'yazl'
import { bornOf } from '../../platform/process-lock.mjs'
import type { Found, Preview } from './found.ts'
import type { Part, TextOutcome } from './messages.ts'
import type { Reader } from './reader.ts'

/** A PDF of pages with lines of plain text. */
export function pdf(pages: readonly (readonly string[])[], options = ''): Buffer {
  const document = new mupdf.PDFDocument()
  const F1 = document.addSimpleFont(new mupdf.Font('Helvetica'))
  const resources = document.addObject({ Font: { F1 } })
  for (const lines of pages) {
    const text = lines.map((line) => `(${line.replaceAll(/[\\()]/g, '\\$&')}) Tj T*`).join('\n')
    const content = `BT /F1 14 Tf 20 TL 56 780 Td\n${text}\nET`
    document.insertPage(-1, document.addPage([0, 0, 595, 842], 0, resources, content))
  }
  return save(document, options)
}

/** The same as pictures only, as a scanner makes it. */
export function scan(pages: readonly (readonly string[])[]): Buffer {
  const document = new mupdf.PDFDocument()
  for (const lines of pages) {
    const image = document.addImage(new mupdf.Image(picture(lines)))
    const resources = document.addObject({ XObject: { I: image } })
    const content = 'q 595 0 0 842 0 0 cm /I Do Q'
    document.insertPage(-1, document.addPage([0, 0, 595, 842], 0, resources, content))
  }
  return save(document, 'compress')
}

/** One PDF of the pages of several. */
export function joined(...files: readonly Buffer[]): Buffer {
  const document = new mupdf.PDFDocument()
  for (const file of files) {
    const from = new mupdf.PDFDocument(file)
    for (let page = 0; page < from.countPages(); page++) document.graftPage(-1, from, page)
  }
  return save(document, '')
}

/** A PNG of lines of text. */
export function picture(lines: readonly string[]): Buffer {
  const page = mupdf.Document.openDocument(pdf([lines]), 'application/pdf').loadPage(0)
  const matrix = mupdf.Matrix.scale(2, 2)
  return Buffer.from(page.toPixmap(matrix, mupdf.ColorSpace.DeviceGray, false, true).asPNG())
}

function save(document: mupdf.PDFDocument, options: string): Buffer {
  return Buffer.from(document.saveToBuffer(options).asUint8Array())
}

/** A ZIP of these parts. A stream is packed as it comes. */
export async function pack(parts: Readonly<Record<string, string | Buffer | Readable>>) {
  const zip = new yazl.ZipFile()
  for (const [name, part] of Object.entries(parts))
    if (part instanceof Readable) zip.addReadStream(part, name, { compressionLevel: 1 })
    else zip.addBuffer(Buffer.from(part), name)
  zip.end()
  return await buffer(zip.outputStream)
}

const packages = 'http://schemas.openxmlformats.org/package/2006'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const types = (main: string, type: string) =>
  `<?xml version="1.0"?><Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${main}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`
const relationships = (targets: readonly { type: string; target: string }[]) =>
  `<?xml version="1.0"?><Relationships xmlns="${packages}/relationships">${targets.map(({ type, target }, index) => `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`).join('')}</Relationships>`

/** The parts of a Word document with these paragraphs (in XML). */
export function docxParts(body: string) {
  return {
    '[Content_Types].xml': types('word/document.xml', 'wordprocessingml.document'),
    '_rels/.rels': relationships([{ type: 'officeDocument', target: 'word/document.xml' }]),
    'word/_rels/document.xml.rels': relationships([]),
    'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  }
}

export const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

export function pptx(slides: readonly string[]) {
  const name = (index: number) => `slides/slide${slides.length - index}.xml`
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/main'
  const presentation = 'http://schemas.openxmlformats.org/presentationml/2006/main'
  return pack({
    '[Content_Types].xml': types('ppt/presentation.xml', 'presentationml.presentation'),
    '_rels/.rels': relationships([{ type: 'officeDocument', target: 'ppt/presentation.xml' }]),
    'ppt/presentation.xml': `<?xml version="1.0"?><p:presentation xmlns:p="${presentation}" xmlns:r="${office}"><p:sldIdLst>${slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 1}"/>`).join('')}</p:sldIdLst></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': relationships(
      slides.map((_, index) => ({ type: 'slide', target: name(index) })),
    ),
    ...Object.fromEntries(
      slides.map((text, index) => [
        `ppt/${name(index)}`,
        `<?xml version="1.0"?><p:sld xmlns:p="${presentation}" xmlns:a="${drawing}"><p:cSld><p:spTree><p:sp><p:txBody><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld></p:sld>`,
      ]),
    ),
  })
}

/** An OpenDocument file: `content` inside `office:body`. */
export function openDocument(kind: 'text' | 'spreadsheet' | 'presentation', content: string) {
  const names = ['office', 'text', 'table', 'draw']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ')
  const zip = new yazl.ZipFile()
  const type = Buffer.from(`application/vnd.oasis.opendocument.${kind}`)
  zip.addBuffer(type, 'mimetype', { compress: false })
  zip.addBuffer(
    Buffer.from(
      `<?xml version="1.0"?><office:document-content ${names}><office:body>${content}</office:body></office:document-content>`,
    ),
    'content.xml',
  )
  zip.end()
  return buffer(zip.outputStream)
}

export const xlsx = (sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>) =>
  writeExcelFile(
    Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) => row.map((value) => ({ value }))),
    })),
  ).toBuffer()

export interface Read {
  readonly outcome: TextOutcome
  readonly parts: readonly Part[]
  readonly text: string
  readonly preview: Preview | null
}

/** Reads bytes and takes out all that was found. */
export function readBytes(reader: Reader, bytes: Buffer, fileName: string): Promise<Read> {
  return reader.read({ bytes: () => Readable.from([bytes]), fileName }, takeAll)
}

export async function takeAll({ outcome, parts, preview }: Found): Promise<Read> {
  const all: Part[] = []
  for await (const part of parts()) all.push(part)
  return { outcome, parts: all, text: all.map((part) => part.text).join('\n'), preview }
}

/** Resolves when a process is gone. */
export async function gone(pid: number): Promise<void> {
  while (bornOf(pid) !== null) await setImmediate()
}

import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import * as mupdf from 'mupdf'
import {
  AFRelationship,
  PDFHexString,
  PDFName,
  PDFDocument as PdfLib,
  rgb,
  StandardFonts,
} from 'pdf-lib'
import PdfKit from 'pdfkit'
import { chromium } from 'playwright-core'

/** Lines that stand in every sample; the words to take out are `secrets`. */
export const sampleLines = [
  'Daftar penerima bantuan sosial tahun 2026',
  'Nama: Markus Sanjayaputra, alamat Desa Sibau Hilir',
  'NIK: 6106011708900001, telepon 081234567890',
  'Bantuan diterima bulan November sebesar Rp600.000',
]
export const secrets = ['Sanjayaputra', '6106011708900001']
export const kept = 'Bantuan diterima bulan November'

/** MuPDF's own, with the words in the metadata, a bookmark, an annotation, marked content and a form object too. */
export function byMupdf(): Buffer {
  const document = new mupdf.PDFDocument()
  const F1 = document.addSimpleFont(new mupdf.Font('Times-Roman'))
  const inner = document.addStream(text(sampleLines.slice(2), 600), {
    ...{ Type: document.newName('XObject'), Subtype: document.newName('Form') },
    ...{ BBox: [0, 0, 595, 842], Resources: { Font: { F1 } } },
  })
  const resources = document.addObject({ Font: { F1 }, XObject: { Fm: inner } })
  const content = `/Span <</ActualText (${secrets[0]}) /MCID 0>> BDC\n${text(sampleLines.slice(0, 2), 780)}\nEMC\n/Fm Do`
  document.insertPage(-1, document.addPage([0, 0, 595, 842], 0, resources, content))
  document.setMetaData('info:Title', `Bantuan untuk ${secrets.join(' ')}`)
  const page = document.loadPage(0)
  const note = page.createAnnotation('Text')
  note.setRect([500, 20, 520, 40])
  note.setContents(`Catatan tentang ${secrets[0]}`)
  const free = page.createAnnotation('FreeText')
  free.setRect([40, 300, 400, 330])
  free.setContents(`Coretan ${secrets[1]}`)
  free.update()
  const at = document.outlineIterator()
  at.insert({ title: `Bagian ${secrets[0]}`, uri: '#page=1', open: true })
  return Buffer.from(document.saveToBuffer('').asUint8Array())
}

const text = (lines: readonly string[], top: number) =>
  `BT /F1 14 Tf 20 TL 40 ${top} Td\n${lines.map((line) => `(${line}) Tj T*`).join('\n')}\nET`

/** Tagged, with subset fonts whose letters have numbers of their own. */
export function byTypst(): Buffer {
  const compiler = NodeCompiler.create({ workspace: '/' })
  const source = `#set document(title: "Bantuan ${secrets[0]}", author: "${secrets[0]}")\n#set page(fill: rgb("#eef"))\n= Bantuan\n${sampleLines.join('\n\n')}\n`
  const { result } = compiler.compile({ mainFileContent: source })
  if (result === null) throw new Error('Typst did not compile')
  return Buffer.from(compiler.pdf(result))
}

/** Printed by Chromium (Skia), tagged. */
export async function byChromium(executablePath: string): Promise<Buffer> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.setContent(
      `<title>${secrets[0]}</title><style>td{border:1px solid;background:#ffd}</style><table>${sampleLines.map((line) => `<tr><td>${line}</td></tr>`).join('')}</table><img alt="Foto ${secrets[0]}" width=9 height=9 src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">`,
    )
    return await page.pdf({ format: 'A4', tagged: true, outline: true, printBackground: true })
  } finally {
    await browser.close()
  }
}

/** By pdf-lib: packed objects, a filled field, an attachment, a script, a page thumbnail's worth of metadata. */
export async function byPdfLib(): Promise<Buffer> {
  const document = await PdfLib.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([595, 842])
  for (const [index, line] of sampleLines.entries())
    page.drawText(line, { x: 40, y: 780 - index * 24, size: 13, font })
  page.drawRectangle({ x: 40, y: 500, width: 60, height: 20, color: rgb(0.8, 0.9, 0.8) })
  const field = document.getForm().createTextField('nama.penerima')
  field.setText(secrets[0])
  field.addToPage(page, { x: 40, y: 600, width: 300, height: 24 })
  await document.attach(Buffer.from(secrets.join(';')), `${secrets[0]}.csv`, {
    mimeType: 'text/csv',
    afRelationship: AFRelationship.Data,
  })
  document.addJavaScript('salam', `app.alert("${secrets[0]}")`)
  document.setTitle(`Bantuan ${secrets[0]}`)
  document.setKeywords([...secrets])
  page.node.set(
    PDFName.of('PieceInfo'),
    document.context.obj({ X: PDFHexString.fromText(secrets[0] ?? '') }),
  )
  return Buffer.from(await document.save({ useObjectStreams: true }))
}

/** By PDFKit: standard fonts, kerned texts in pieces. */
export async function byPdfKit(): Promise<Buffer> {
  const document = new PdfKit({ size: 'A4', info: { Title: `Bantuan ${secrets[0]}` } })
  const out = document.pipe(new PassThrough())
  for (const line of sampleLines) document.font('Helvetica').fontSize(13).text(line)
  document.end()
  return await buffer(out)
}

/** A scan: pictures of the lines and nothing else. */
export function byScanner(): Buffer {
  const page = mupdf.Document.openDocument(byPlainMupdf(sampleLines), 'application/pdf').loadPage(0)
  const picture = page.toPixmap(
    mupdf.Matrix.scale(2.5, 2.5),
    mupdf.ColorSpace.DeviceGray,
    false,
    true,
  )
  const document = new mupdf.PDFDocument()
  const image = document.addImage(new mupdf.Image(picture.asJPEG(80, false)))
  const resources = document.addObject({ XObject: { I: image } })
  document.insertPage(
    -1,
    document.addPage([0, 0, 595, 842], 0, resources, 'q 595 0 0 842 0 0 cm /I Do Q'),
  )
  return Buffer.from(document.saveToBuffer('').asUint8Array())
}

/** A page of lines, plainly. */
export function byPlainMupdf(lines: readonly string[], rotate: 0 | 90 = 0): Buffer {
  const document = new mupdf.PDFDocument()
  const F1 = document.addSimpleFont(new mupdf.Font('Helvetica'))
  const resources = document.addObject({ Font: { F1 } })
  document.insertPage(-1, document.addPage([0, 0, 595, 842], rotate, resources, text(lines, 780)))
  return Buffer.from(document.saveToBuffer('').asUint8Array())
}

/** The words were there in an earlier revision only, and on the page of the newest too. */
export function withRevisions(): Buffer {
  const document = new mupdf.PDFDocument(byPlainMupdf([...sampleLines, `Ibu dari ${secrets[0]}`]))
  const page = document.loadPage(0)
  page.getObject().get('Contents').writeStream(text(sampleLines, 780))
  return Buffer.from(document.saveToBuffer('incremental').asUint8Array())
}

/** A layer that is hidden holds the words; another, shown, holds others. */
export function withHiddenLayer(): Buffer {
  const document = new mupdf.PDFDocument(byPlainMupdf(['Lembar umum', kept]))
  const hidden = document.addObject({
    Type: document.newName('OCG'),
    Name: `Rahasia ${secrets[0]}`,
  })
  const properties = document.addObject({ OCGs: [hidden], D: { OFF: [hidden], Order: [hidden] } })
  document.getTrailer().get('Root').put('OCProperties', properties)
  const page = document.loadPage(0).getObject()
  page.get('Resources').put('Properties', { L0: hidden })
  const drawn = page.get('Contents').readStream().asString()
  page
    .get('Contents')
    .writeStream(`${drawn}\n/OC /L0 BDC\n${text([`Tersembunyi ${secrets.join(' ')}`], 500)}\nEMC`)
  return Buffer.from(
    new mupdf.PDFDocument(document.saveToBuffer('').asUint8Array()).saveToBuffer('').asUint8Array(),
  )
}

/** Letters drawn as lines, as drawing programs write them: no text at all. */
export function withOutlines(): Buffer {
  const document = new mupdf.PDFDocument()
  const letters = Array.from({ length: 12 }, (_, index) => {
    const x = 60 + index * 16
    return `${x} 700 m ${x + 6} 716 l ${x + 12} 700 l h ${x + 3} 706 m ${x + 9} 706 l`
  }).join('\n')
  const content = `0 g 1 w\n${letters}\nS\n0.9 0.95 1 rg 40 300 200 40 re f`
  document.insertPage(-1, document.addPage([0, 0, 595, 842], 0, document.addObject({}), content))
  return Buffer.from(document.saveToBuffer('').asUint8Array())
}

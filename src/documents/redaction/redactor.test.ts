import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { inflateSync } from 'node:zlib'
import * as mupdf from 'mupdf'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { joined, picture } from '../reading/samples.fixture.ts'
import { boxOfLine, findWords, wordsUnder } from './find.ts'
import type { Rect } from './geometry.ts'
import { redactionLimits } from './limits.ts'
import type { PageLines } from './lines.ts'
import type { PageBox, RedactionReport } from './messages.ts'
import { createRedactor, type RedactionSource } from './redactor.ts'
import {
  byChromium,
  byMupdf,
  byPdfKit,
  byPdfLib,
  byPlainMupdf,
  byScanner,
  byTypst,
  kept,
  sampleLines,
  secrets,
  withHiddenLayer,
  withOutlines,
  withRevisions,
} from './samples.fixture.ts'

const redactor = createRedactor()
afterAll(() => redactor.close())

let files = 0
function sourceOf(bytes: Buffer): RedactionSource {
  files += 1
  return { sha256: `${files}`, size: bytes.length, bytes: () => Readable.from([bytes]) }
}

async function pagesOf(source: RedactionSource): Promise<PageLines[]> {
  const pages: PageLines[] = []
  const done = await redactor.prepare(source, async (page) => void pages.push(page))
  expect(done).toEqual({ ok: true, pages: pages.length })
  return pages
}

interface Result {
  readonly bytes: Buffer
  readonly report: RedactionReport
}

async function redact(source: RedactionSource, boxes: PageBox[], words: string[]): Promise<Result> {
  const done = await redactor.apply(source, { boxes, words, flat: false }, async (result) => ({
    bytes: await buffer(result.open()),
    report: result.report,
  }))
  if (!done.ok) throw new Error(done.reason)
  return done.result
}

async function boxesOfSecrets(pages: readonly PageLines[]): Promise<PageBox[]> {
  const hits = await Promise.all(secrets.map((secret) => findWords(pages, secret)))
  return hits.flat().flatMap(({ page, rects }) => rects.map((rect) => ({ page, rect })))
}

/** Finds the secrets, takes them out, and looks at the result in every way. */
async function redactSecrets(bytes: Buffer): Promise<Result> {
  const source = sourceOf(bytes)
  const pages = await pagesOf(source)
  const boxes = await boxesOfSecrets(pages)
  expect(boxes.length).toBeGreaterThanOrEqual(secrets.length)
  const result = await redact(source, boxes, await wordsUnder(pages, boxes))
  for (const secret of secrets) expect(placesOf(result.bytes, secret)).toEqual([])
  expectBlack(result.bytes, boxes)
  expect(extras(result.bytes)).toEqual([])
  return result
}

describe.each([
  ['MuPDF', async () => byMupdf()],
  ['Typst', async () => byTypst()],
  ['Chromium', () => byChromium(inject('chromium'))],
  ['pdf-lib', byPdfLib],
  ['PDFKit', byPdfKit],
])('a PDF made by %s', (_, make) => {
  test('keeps nothing of the words under the boxes, and everything else', async () => {
    const { bytes, report } = await redactSecrets(await make())
    expect(report.flattened).toEqual([])
    expect(report.remaining).toEqual([])
    const text = textOf(bytes).replaceAll(/\s+/g, ' ')
    expect(text).toContain(kept)
    expect(text).toContain('Markus')
    expect(text).toContain('081234567890')
  })
})

test('in a scan the words are found by their picture, and their dots are gone', async () => {
  const original = byScanner()
  const { bytes, report } = await redactSecrets(original)
  expect(report.flattened).toEqual([])
  // Recognised anew, the neighbours are still there, and the words are not.
  const again = await pagesOf(sourceOf(bytes))
  const text = again.flatMap((page) => page.lines.map((line) => line.text)).join(' ')
  expect(text).toContain('Markus')
  for (const secret of secrets) expect(text).not.toContain(secret)
  // Not under the black either: the picture itself was rewritten.
  const document = new mupdf.PDFDocument(bytes)
  for (let number = 1; number < document.countObjects(); number++) {
    const object = document.newIndirect(number)
    if (!object.isStream() || object.get('Subtype').toString() !== '/Image') continue
    const pixmap = document.loadImage(object).toPixmap()
    const pdf = new mupdf.PDFDocument()
    const resources = pdf.addObject({ XObject: { I: pdf.addImage(new mupdf.Image(pixmap)) } })
    pdf.insertPage(-1, pdf.addPage([0, 0, 595, 842], 0, resources, 'q 595 0 0 842 0 0 cm /I Do Q'))
    const seen = await pagesOf(sourceOf(Buffer.from(pdf.saveToBuffer('').asUint8Array())))
    const inside = seen.flatMap((page) => page.lines.map((line) => line.text)).join(' ')
    expect(inside).toContain('Markus')
    for (const secret of secrets) expect(inside).not.toContain(secret)
  }
})

test('earlier revisions of a file are gone', async () => {
  const original = withRevisions()
  expect(new mupdf.PDFDocument(original).countVersions()).toBeGreaterThan(1)
  const { bytes } = await redactSecrets(original)
  expect(new mupdf.PDFDocument(bytes).countVersions()).toBe(1)
})

test('what a hidden layer holds is gone although nobody saw it to put a box on it', async () => {
  const source = sourceOf(withHiddenLayer())
  const pages = await pagesOf(source)
  expect(await findWords(pages, secrets[0] ?? '')).toEqual([])
  const [hit] = await findWords(pages, 'umum')
  const boxes = (hit?.rects ?? []).map((rect) => ({ page: 1, rect }))
  const { bytes } = await redact(source, boxes, ['umum'])
  for (const secret of [...secrets, 'umum']) expect(placesOf(bytes, secret)).toEqual([])
  expect(textOf(bytes)).toContain(kept)
})

test('a page with letters drawn as lines under a box becomes a picture', async () => {
  const source = sourceOf(withOutlines())
  const boxes = [{ page: 1, rect: [100, 120, 170, 150] as Rect }]
  const { bytes, report } = await redact(source, boxes, [])
  expect(report.flattened).toEqual([1])
  expectBlack(bytes, boxes)
  expect(placesOf(bytes, ' 716 l')).toEqual([])
})

test('a turned page is blacked out where its words are seen', async () => {
  const source = sourceOf(byPlainMupdf(sampleLines, 90))
  const pages = await pagesOf(source)
  expect(pages[0]).toMatchObject({ width: 842, height: 595 })
  const boxes = await boxesOfSecrets(pages)
  const { bytes } = await redact(source, boxes, await wordsUnder(pages, boxes))
  for (const secret of secrets) expect(placesOf(bytes, secret)).toEqual([])
  expectBlack(bytes, boxes)
  expect(textOf(bytes)).toContain(kept)
})

test('a photograph becomes a PDF without what was under the box', async () => {
  const source = sourceOf(picture(sampleLines))
  const pages = await pagesOf(source)
  expect(pages[0]?.ocr).toBe(true)
  const line = pages[0]?.lines.find((one) => one.text.includes('NIK'))
  const rect = pages[0] && line && boxOfLine(pages[0], line)
  const { bytes } = await redact(source, [{ page: 1, rect: rect ?? [0, 0, 1, 1] }], [])
  const again = await pagesOf(sourceOf(bytes))
  const text = again.flatMap((page) => page.lines.map((one) => one.text)).join(' ')
  expect(text).toContain('Markus')
  expect(text).not.toContain('NIK')
})

test('words that stay legible elsewhere are said with their page', async () => {
  const source = sourceOf(byPlainMupdf([`Satu ${secrets[0]}`, `Dua ${secrets[0]}`]))
  const pages = await pagesOf(source)
  const [first] = await findWords(pages, secrets[0] ?? '')
  const boxes = (first?.rects ?? []).map((rect) => ({ page: 1, rect }))
  const { report } = await redact(source, boxes, await wordsUnder(pages, boxes))
  expect(report.remaining).toEqual([{ page: 1, count: 1 }])
})

test('what cannot be opened is refused with its reason, and the next file is worked on', async () => {
  const refusal = async (bytes: Buffer) =>
    redactor.prepare(sourceOf(bytes), async () => {}).then((done) => done.ok || done.reason)
  const locked = new mupdf.PDFDocument(byPlainMupdf(sampleLines)).saveToBuffer(
    'encrypt=aes-256,user-password=rahasia,owner-password=pemilik',
  )
  expect(await refusal(Buffer.from(locked.asUint8Array()))).toBe('encrypted')
  expect(await refusal(Buffer.from('%PDF-1.7\nsisanya hilang'))).toBe('broken')
  expect(await refusal(Buffer.from('nama;nik\nA;1\n'))).toBe('unsupported')
  expect((await pagesOf(sourceOf(byPlainMupdf(sampleLines)))).length).toBe(1)
})

test('a file that takes more than it may is ended', async () => {
  const small = { ...redactionLimits, pages: 1, fileBytes: 20_000_000, stepMs: 1 }
  const slow = createRedactor({ limits: small })
  const many = createRedactor({ limits: { ...redactionLimits, pages: 1 } })
  const tight = createRedactor({ limits: { ...redactionLimits, memoryBytes: 60 * 1024 ** 2 } })
  try {
    const ask = async (one: typeof slow, bytes: Buffer) =>
      one.prepare(sourceOf(bytes), async () => {}).then((done) => done.ok || done.reason)
    expect(await ask(slow, byScanner())).toBe('too_long')
    expect(await ask(many, joined(byPlainMupdf(['a']), byPlainMupdf(['b'])))).toBe('too_many_pages')
    expect(await ask(tight, byScanner())).toBe('too_much_memory')
    expect(await ask(slow, Buffer.alloc(21_000_000))).toBe('too_large')
  } finally {
    await Promise.all([slow.close(), many.close(), tight.close()])
  }
})

test('a page can be looked at', async () => {
  const source = sourceOf(byPlainMupdf(sampleLines))
  const drawn = await redactor.draw(source, { page: 1, width: 800 })
  expect(drawn.ok && new mupdf.Image(drawn.bytes).getWidth()).toBe(800)
  expect((await redactor.draw(source, { page: 2, width: 800 })).ok).toBe(false)
})

function textOf(bytes: Buffer): string {
  const document = new mupdf.PDFDocument(bytes)
  return Array.from({ length: document.countPages() }, (_, index) =>
    document.loadPage(index).toStructuredText('').asText(),
  ).join('\n')
}

/** Where a word can still be found: in the text, the bytes, a stream, an object. */
function placesOf(bytes: Buffer, word: string): string[] {
  const wide = Buffer.from(word, 'utf16le').swap16()
  const hex = [Buffer.from(word).toString('hex'), wide.toString('hex')]
  const forms = [
    ...[Buffer.from(word), wide, Buffer.from(word, 'utf16le')],
    ...hex.flatMap((one) => [Buffer.from(one), Buffer.from(one.toUpperCase())]),
  ]
  const holds = (piece: Uint8Array) => forms.some((form) => Buffer.from(piece).includes(form))
  const places: string[] = []
  if (textOf(bytes).replaceAll(/\s/g, '').includes(word.replaceAll(/\s/g, ''))) places.push('text')
  if (holds(bytes)) places.push('bytes')
  const document = new mupdf.PDFDocument(bytes)
  for (let number = 1; number < document.countObjects(); number++) {
    const object = document.newIndirect(number)
    if (holds(Buffer.from(object.resolve().toString(true, false), 'latin1')))
      places.push(`object ${number}`)
    if (object.isStream() && holds(object.readStream().asUint8Array()))
      places.push(`stream ${number}`)
  }
  // Whatever reads like packed data, also where no object is.
  for (let at = bytes.indexOf('stream\n'); at !== -1; at = bytes.indexOf('stream\n', at + 7))
    try {
      if (holds(inflateSync(bytes.subarray(at + 7), { finishFlush: 2 })))
        places.push(`packed ${at}`)
    } catch {
      // No packed data.
    }
  return places
}

/** What a file may hold beside its pages. */
function extras(bytes: Buffer): string[] {
  const document = new mupdf.PDFDocument(bytes)
  const root = document.getTrailer().get('Root')
  const found = [
    ...['Metadata', 'Names', 'Outlines', 'AcroForm', 'StructTreeRoot', 'OCProperties', 'AA'],
    ...['OpenAction', 'AF', 'PieceInfo', 'PageLabels', 'Dests'],
  ].filter((key) => !root.get(key).isNull())
  const info = document.getTrailer().get('Info')
  if (info.isDictionary())
    info.forEach((_, key) => {
      if (key !== 'Producer') found.push(`Info ${key}`)
    })
  for (let index = 0; index < document.countPages(); index++)
    for (const key of ['Annots', 'AA', 'Metadata', 'PieceInfo', 'Thumb', 'StructParents'])
      if (!document.loadPage(index).getObject().get(key).isNull()) found.push(key)
  return found
}

function expectBlack(bytes: Buffer, boxes: readonly PageBox[]): void {
  const document = new mupdf.PDFDocument(bytes)
  for (const { page, rect } of boxes) {
    const pixmap = document
      .loadPage(page - 1)
      .toPixmap(mupdf.Matrix.scale(2, 2), mupdf.ColorSpace.DeviceGray, false, true)
    const pixels = pixmap.getPixels()
    const [x0, y0, x1, y1] = rect
    let lightest = 0
    for (let y = Math.ceil(y0 * 2) + 2; y < y1 * 2 - 2; y++)
      for (let x = Math.ceil(x0 * 2) + 2; x < x1 * 2 - 2; x++)
        lightest = Math.max(lightest, pixels[y * pixmap.getStride() + x] ?? 0)
    expect(lightest).toBeLessThan(48)
  }
}

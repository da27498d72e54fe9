import { Readable } from 'node:stream'
import * as mupdf from 'mupdf'
import { afterAll, expect, test } from 'vitest'
import { docxParts, openDocument, pack, paragraph } from '../reading/samples.fixture.ts'
import { createRedactor } from '../redaction/redactor.ts'
import {
  byMupdf,
  byPdfLib,
  byPlainMupdf,
  byScanner,
  withHiddenLayer,
} from '../redaction/samples.fixture.ts'
import type { Finding } from './findings.ts'

const redactor = createRedactor()
afterAll(() => redactor.close())

let files = 0
async function search(bytes: Buffer, name: string) {
  files += 1
  const source = {
    sha256: `${files}`,
    size: bytes.length,
    bytes: () => Readable.from([bytes]),
  }
  const done = await redactor.search(source, name)
  if (!done.ok) throw new Error(done.reason)
  return done.searched
}

const placesIn = async (bytes: Buffer, name: string): Promise<readonly Finding[]> =>
  (await search(bytes, name)).findings.places

const ns = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const sheet = (rows: string, before = '') =>
  `<?xml version="1.0"?><worksheet xmlns="${ns}">${before}<sheetData>${rows}</sheetData></worksheet>`
const inline = (at: string, text: string) =>
  `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`

function workbook(sheets: readonly { name: string; state?: string; xml: string }[]) {
  return pack({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0"?><Relationships xmlns="${packages}/relationships"><Relationship Id="r" Type="${rel}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<?xml version="1.0"?><workbook xmlns="${ns}" xmlns:r="${rel}"><sheets>${sheets.map(({ name, state }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index}"${state ? ` state="${state}"` : ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="${packages}/relationships">${sheets.map((_, index) => `<Relationship Id="r${index}" Type="${rel}/worksheet" Target="worksheets/sheet${index}.xml"/>`).join('')}</Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:creator>Markus Sanjayaputra</dc:creator></cp:coreProperties>`,
    ...Object.fromEntries(sheets.map(({ xml }, index) => [`xl/worksheets/sheet${index}.xml`, xml])),
  })
}

test('a workbook tells the cell, and what its hidden rows, columns and sheets hold', async () => {
  const file = await workbook([
    {
      name: 'Penerima',
      xml: sheet(
        `<row r="1">${inline('A1', 'Nama')}${inline('B1', 'NIK')}${inline('C1', 'No. rekening')}</row>` +
          `<row r="2">${inline('A2', 'Ani')}<c r="B2"><v>6.106015708900002E15</v></c><c r="C2"><v>345601001234567</v></c></row>` +
          `<row r="3" hidden="1">${inline('A3', 'HP 081234567890')}</row><row r="4" hidden="1"/>`,
        '<cols><col min="3" max="4" hidden="1"/></cols>',
      ),
    },
    {
      name: 'Lama',
      state: 'veryHidden',
      xml: sheet(`<row r="1">${inline('A1', 'x@gmail.com')}</row>`),
    },
  ])
  const { findings, reason } = await search(file, 'a.xlsx')
  expect(reason).toBeNull()
  expect(findings.places).toEqual(
    expect.arrayContaining([
      { kind: 'author', hidden: true, sample: 'M*** S***' },
      { kind: 'nik', sample: '6106********0002', sheet: 'Penerima', cell: 'B2' },
      { kind: 'account', sample: '34***********67', sheet: 'Penerima', cell: 'C2', hidden: true },
      { kind: 'phone', sample: '08********90', sheet: 'Penerima', cell: 'A3', hidden: true },
      { kind: 'hidden_rows', sheet: 'Penerima', cell: '3-4', hidden: true },
      { kind: 'hidden_columns', sheet: 'Penerima', cell: 'C-D', hidden: true },
      { kind: 'hidden_sheet', sheet: 'Lama', hidden: true },
      { kind: 'email', sample: 'x***@gmail.com', sheet: 'Lama', cell: 'A1', hidden: true },
    ]),
  )
  expect(findings.places).toHaveLength(8)
  // No number itself is told.
  expect(JSON.stringify(findings)).not.toContain('6106015708900002')
})

test('a Word document tells what was deleted, hidden, or written beside', async () => {
  const body =
    paragraph('NIK 6106015708900002') +
    '<w:p><w:del><w:r><w:delText>HP 081234567890</w:delText></w:r></w:del></w:p>' +
    '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>ani@gmail.com</w:t></w:r></w:p>'
  const file = await pack({
    ...docxParts(body),
    'word/comments.xml': `<w:comments xmlns:w="w"><w:comment>${paragraph('norek 1234567890')}</w:comment></w:comments>`,
  })
  expect(await placesIn(file, 'a.docx')).toEqual(
    expect.arrayContaining([
      { kind: 'nik', sample: '6106********0002' },
      { kind: 'phone', sample: '08********90', hidden: true },
      { kind: 'email', sample: 'a***@gmail.com', hidden: true },
      { kind: 'account', sample: '12******90', hidden: true },
      { kind: 'comments', hidden: true },
      { kind: 'tracked_changes', hidden: true },
      { kind: 'hidden_text', hidden: true },
    ]),
  )
})

test('a PDF tells the page, and what it holds beside its pages', async () => {
  const two = new mupdf.PDFDocument(byPlainMupdf(['Lembar umum']))
  two.graftPage(-1, new mupdf.PDFDocument(byPlainMupdf(['NIK 6106015708900002'])), 0)
  expect(await placesIn(Buffer.from(two.saveToBuffer('').asUint8Array()), 'a.pdf')).toEqual([
    { kind: 'nik', sample: '6106********0002', page: 2 },
  ])
  const kinds = async (bytes: Buffer) =>
    new Set((await placesIn(bytes, 'a.pdf')).map(({ kind }) => kind))
  expect(await kinds(byMupdf())).toEqual(new Set(['nik', 'phone', 'comments']))
  expect((await kinds(await byPdfLib())).has('attachments')).toBe(true)
  expect((await kinds(withHiddenLayer())).has('hidden_layers')).toBe(true)
})

test('a scan is read from its picture', async () => {
  const places = await placesIn(byScanner(), 'a.pdf')
  expect(places).toContainEqual({ kind: 'nik', sample: '6106********0001', page: 1 })
})

test('tables of text and open documents are searched, and a sound file has nothing', async () => {
  expect(await placesIn(Buffer.from('nama;nik\nAni;6106015708900002\n'), 'a.csv')).toHaveLength(1)
  const odt = await openDocument('text', '<text:p>NIK 6106015708900002</text:p>')
  expect(await placesIn(odt, 'a.odt')).toHaveLength(1)
  expect(await search(Buffer.from('kecamatan;jumlah\nBika;12\n'), 'a.csv')).toEqual({
    findings: { places: [], counts: {} },
    reason: null,
  })
})

test('a file that cannot be read says so', async () => {
  const locked = new mupdf.PDFDocument(byPlainMupdf(['a'])).saveToBuffer(
    'encrypt=aes-256,user-password=rahasia,owner-password=pemilik',
  )
  expect((await search(Buffer.from(locked.asUint8Array()), 'a.pdf')).reason).toBe('encrypted')
  const bomb = await pack({ ...docxParts(''), 'word/document.xml': '<a>'.repeat(8 * 1024 ** 2) })
  const done = await redactor.search(
    { sha256: 'bomb', size: bomb.length, bytes: () => Readable.from([bomb]) },
    'a.docx',
  )
  expect(done).toEqual({ ok: false, reason: 'too_much_memory' })
})

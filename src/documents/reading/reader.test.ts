import { afterAll, expect, test } from 'vitest'
import { samples } from '../samples.fixture.ts'
import { createReader } from './reader.ts'
import {
  docxParts,
  openDocument,
  pack,
  paragraph,
  pdf,
  picture,
  pptx,
  readBytes,
  scan,
  xlsx,
} from './samples.fixture.ts'

const reader = createReader()
afterAll(() => reader.close())

const read = (bytes: Buffer, name: string) => readBytes(reader, bytes, name)
const whole = { reason: null, ocrPages: 0 }

test('the third page of a PDF is page 3', async () => {
  const { outcome, parts, preview } = await read(
    pdf([['Pendahuluan rencana kerja dinas'], ['Kedua belas kecamatan'], ['Embung Desa Sibau']]),
    'renja.pdf',
  )
  expect(outcome).toEqual({ ...whole, pages: 3, pagesRead: 3 })
  expect(parts.find((part) => part.page === 3)).toEqual({
    page: 3,
    label: null,
    ocr: false,
    text: 'Embung Desa Sibau',
  })
  expect(preview).toMatchObject({ mediaType: 'image/jpeg', width: 320 })
  expect(preview?.bytes.length).toBeLessThanOrEqual(15_360)
  expect(preview?.bytes.subarray(0, 2).toString('hex')).toBe('ffd8')
})

test('a page that is nothing but a picture is recognised', async () => {
  const { outcome, parts } = await read(
    scan([['Pembangunan jembatan gantung', 'di Kecamatan Putussibau Utara']]),
    'pindaian.pdf',
  )
  expect(outcome).toEqual({ reason: null, ocrPages: 1, pages: 1, pagesRead: 1 })
  expect(parts).toHaveLength(1)
  expect(parts[0]).toMatchObject({ page: 1, ocr: true })
  expect(parts[0]?.text.replaceAll('\n', ' ')).toContain(
    'Pembangunan jembatan gantung di Kecamatan Putussibau Utara',
  )
})

test('a picture by itself is recognised, and has a preview', async () => {
  const { outcome, text, preview } = await read(
    picture(['Pengumuman banjir Sungai Kapuas']),
    'a.png',
  )
  expect(outcome).toMatchObject({ reason: null, ocrPages: 1 })
  expect(text).toContain('Pengumuman banjir Sungai Kapuas')
  expect(preview?.bytes.length).toBeLessThanOrEqual(15_360)
})

test('a page crowded with small letters still has a preview of at most 15 KB', async () => {
  const line = 'Rencana pembangunan jalan dan jembatan di Kecamatan Putussibau Utara dan Selatan'
  const { preview } = await read(pdf([Array.from({ length: 38 }, () => line)]), 'padat.pdf')
  expect(preview?.bytes.length).toBeLessThanOrEqual(15_360)
  expect(preview?.width).toBeGreaterThan(100)
})

test('a Word document gives its paragraphs, tables and notes, but not what was struck out', async () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`
  const body =
    paragraph('Peraturan Bupati tentang &lt;embung&gt; sa</w:t></w:r><w:r><w:t>wah') +
    '<w:p><w:del><w:r><w:delText>dicoret</w:delText></w:r></w:del></w:p>' +
    `<w:tbl><w:tr>${cell('Kecamatan')}${cell('')}${cell('Jumlah')}</w:tr><w:tr>${cell('Badau')}${cell('12')}</w:tr></w:tbl>`
  const footnotes = docxParts(paragraph('Catatan kaki'))['word/document.xml']
  const { outcome, text, parts, preview } = await read(
    await pack({ ...docxParts(body), 'word/footnotes.xml': footnotes }),
    'perbup.docx',
  )
  expect(outcome).toEqual({ ...whole, pages: null, pagesRead: null })
  expect(text).toBe(
    'Peraturan Bupati tentang <embung> sawah\n\nKecamatan | Jumlah\nBadau | 12\n\nCatatan kaki',
  )
  expect(parts[0]).toMatchObject({ page: null, label: null, ocr: false })
  expect(preview).not.toBeNull()
})

test('a workbook gives its rows by sheets, with their names', async () => {
  const { outcome, parts } = await read(
    await xlsx({
      Keterangan: [['Data puskesmas']],
      Rincian: [
        ['Badau', 12],
        ['Silat', 7],
      ],
    }),
    'data.xlsx',
  )
  expect(outcome).toEqual({ ...whole, pages: 2, pagesRead: 2 })
  expect(parts).toEqual([
    { page: 1, label: 'Keterangan', ocr: false, text: 'Data puskesmas' },
    { page: 2, label: 'Rincian', ocr: false, text: 'Badau | 12\nSilat | 7' },
  ])
})

test('a presentation gives its slides in the order they are shown', async () => {
  const { parts } = await read(await pptx(['Pembuka', 'Capaian &amp; sasaran']), 'paparan.pptx')
  expect(parts.map(({ page, text }) => ({ page, text }))).toEqual([
    { page: 1, text: 'Pembuka' },
    { page: 2, text: 'Capaian & sasaran' },
  ])
})

test('OpenDocument texts, sheets and slides are read', async () => {
  const text = '<office:text><text:h>Judul</text:h><text:p>Isi<text:s/>surat</text:p></office:text>'
  const odt = await read(await openDocument('text', text), 'surat.odt')
  expect(odt.parts).toEqual([{ page: null, label: null, ocr: false, text: 'Judul\nIsi surat' }])
  const cell = (value: string) => `<table:table-cell><text:p>${value}</text:p></table:table-cell>`
  const sheet = `<office:spreadsheet><table:table table:name="Stok"><table:table-row>${cell('Obat')}${cell('5')}</table:table-row></table:table></office:spreadsheet>`
  const ods = await read(await openDocument('spreadsheet', sheet), 'stok.ods')
  expect(ods.parts).toEqual([{ page: 1, label: 'Stok', ocr: false, text: 'Obat | 5' }])
  const slides = `<office:presentation><draw:page><text:p>Satu</text:p></draw:page><draw:page><text:p>Dua</text:p></draw:page></office:presentation>`
  const odp = await read(await openDocument('presentation', slides), 'paparan.odp')
  expect(odp.parts.map(({ page, text: found }) => [page, found])).toEqual([
    [1, 'Satu'],
    [2, 'Dua'],
  ])
})

test('CSV and plain text are read in whatever encoding they were written', async () => {
  const csv = await read(Buffer.from('nama;jumlah\n"Badau; kota";1\n'), 'data.csv')
  expect(csv.text).toBe('nama | jumlah\nBadau; kota | 1')
  const latin = await read(Buffer.from('Kaf\u00e9 Kapuas\n', 'latin1'), 'a.txt')
  expect(latin.text).toBe('Kaf\u00e9 Kapuas')
  const wide = await read(Buffer.from('\ufeffPutussibau', 'utf16le'), 'a.txt')
  expect(wide.text).toBe('Putussibau')
})

test('of a web page the text is read, and nothing of its scripts', async () => {
  const page = `<!doctype html><meta charset=utf-8><title>Pengumuman</title><style>p{color:red}</style>
    <p onclick="alert(1)">Air&nbsp;bersih <b>mati</b></p><script>document.write('rahasia')</script>
    <svg><script>rahasia</script></svg><table><tr><td>Badau<td>12</table><script src="http://127.0.0.1:9/x.js"></script>`
  const { outcome, text } = await read(Buffer.from(page), 'pengumuman.html')
  expect(outcome.reason).toBeNull()
  expect(text).toMatch(/^Pengumuman\s+Air bersih mati\s+Badau \| 12$/)
  expect((await read(Buffer.from('<p>Hanya <script>x</script>isi'), 'a.htm')).text).toBe(
    'Hanya isi',
  )
})

test('a long text comes in parts that end where lines end', async () => {
  const lines = Array.from({ length: 1_000 }, (_, index) => `Baris ke-${index} dari catatan`)
  const { parts, text } = await read(Buffer.from(lines.join('\n')), 'catatan.txt')
  expect(text).toBe(lines.join('\n'))
  expect(parts.length).toBeGreaterThan(5)
  for (const part of parts) expect(part.text.length).toBeLessThan(3_100)
})

test('kinds that cannot be read say so', async () => {
  for (const [name, bytes] of Object.entries({ a: samples.doc, b: samples.zip, c: samples.noise }))
    expect((await read(bytes, name)).outcome.reason, name).toBe('unsupported')
})

test('a file in which nothing is written says so', async () => {
  expect((await read(Buffer.from(' \n\n'), 'kosong.txt')).outcome.reason).toBe('no_text')
  expect((await read(pdf([[]]), 'kosong.pdf')).outcome).toMatchObject({
    reason: 'no_text',
    pages: 1,
  })
})

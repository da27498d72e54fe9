import { parse } from 'csv-parse/sync'
import { XmlDocument } from 'libxml2-wasm'
import { PDFDocument } from 'mupdf'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromBuffer } from 'yauzl'
import { useDatabase } from '../../../../test/support/database.ts'
import type { Instant, LocalDate } from '../../../procedure/values.ts'
import { addAgencies, addFile, publish } from '../../catalogue.fixture.ts'
import { setList } from '../../dip/lists.ts'
import { type Machines, openMachines } from '../machines.fixture.tsx'
import { headings } from './columns.ts'

const database = useDatabase()
let machines: Machines
const formula = '=HYPERLINK("http://jahat.example","klik")'

beforeAll(async () => {
  const { db } = database
  await addAgencies(db)
  machines = await openMachines(db)
  await publish(db, {
    title: formula,
    summary: '+62 812; "kutip", koma\ndan baris #baru \u0001 [a] $x$',
    holder: '-Bidang Data',
    producer: '@Kepala',
    madeOn: '2026-03-31' as LocalDate,
    madeAt: 'Putussibau',
    retention: '5 tahun',
    documentNumber: '188.45/12/2026',
    files: [await addFile(db), await addFile(db, { name: 'data.csv' })],
  })
  for (let number = 1; number <= 60; number += 1)
    await publish(db, {
      title: `Data sekolah ${number}`,
      agencyId: 'dinas-pendidikan',
      category: 'setiap_saat',
      publishedAt: new Date(Date.UTC(2026, 2, number)).toISOString() as Instant,
    })
  const set = await setList(db, {
    decreeNumber: '188.45/7/2026',
    decreeDate: '2026-11-20' as LocalDate,
    approvedBy: 'Sekretaris Daerah',
    version: null,
    actor: { kind: 'system' },
    now: '2026-11-21T02:00:00.000Z' as Instant,
  })
  expect(set).toEqual({ kind: 'done', version: 1 })
  await publish(db, { title: 'Terbit sesudah keputusan', agencyId: 'dinas-kesehatan' })
})
afterAll(() => machines.app.close())

const take = async (url: string, headers: Record<string, string> = {}) => {
  const reply = await machines.app.inject({ url, headers })
  expect(reply.statusCode, reply.body.slice(0, 300)).toBe(200)
  return reply
}

describe('the list as CSV', () => {
  const rowsOf = async (url: string) => {
    const { rawPayload } = await take(url)
    // What Excel needs to read it as UTF-8.
    expect(rawPayload.subarray(0, 3).toString('hex')).toBe('efbbbf')
    return parse(rawPayload, { bom: true }) as string[][]
  }

  it('has every published entry in the official columns, by agency', async () => {
    const [head, ...rows] = await rowsOf('/dip.csv')
    expect(head).toEqual(headings)
    expect(rows.map(([number]) => number)).toEqual(rows.map((_, at) => String(at + 1)))
    expect(rows).toHaveLength(62)
    expect(rows.at(-1)?.slice(-1)).toEqual([
      expect.stringMatching(/^http:\/\/portal\.test\/informasi\//),
    ])
  })

  it('has no cell that a spreadsheet would take for a formula', async () => {
    const rows = (await rowsOf('/dip.csv')).slice(1)
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
    expect(rows.flat()).toContain(`'${formula}`)
  })

  it('gives a version set by decree as it was then, and parts of it', async () => {
    const rows = (await rowsOf('/dip/1/dip.csv')).slice(1)
    expect(rows).toHaveLength(61)
    expect(rows.flat()).not.toContain('Terbit sesudah keputusan')
    expect(await rowsOf('/dip/1/dip.csv?dinas=dinas-perikanan')).toHaveLength(2)
    expect(await rowsOf('/dip.csv?kategori=setiap_saat')).toHaveLength(61)
    expect((await machines.get('/dip/2/dip.csv')).status).toBe(404)
    expect((await machines.get('/dip/x/dip.pdf')).status).toBe(404)
  })

  it('is saved under a name that says what it is, and not sent again unchanged', async () => {
    const { headers } = await take('/dip/1/dip.csv')
    expect(headers['content-disposition']).toBe(
      'attachment; filename="daftar-informasi-publik-versi-1.csv"',
    )
    const again = await machines.get('/dip/1/dip.csv', { 'if-none-match': String(headers.etag) })
    expect(again.status).toBe(304)
  })
})

/** The files of a ZIP archive as text. */
function unzipped(bytes: Buffer): Promise<Map<string, string>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, string>()
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      zip.on('error', reject)
      zip.on('end', () => resolve(files))
      zip.on('entry', (entry) =>
        zip.openReadStream(entry, async (failed, stream) => {
          if (failed) return reject(failed)
          const pieces: Buffer[] = []
          for await (const piece of stream) pieces.push(piece as Buffer)
          files.set(entry.fileName, Buffer.concat(pieces).toString())
          zip.readEntry()
        }),
      )
      zip.readEntry()
    })
  })
}

describe('the list as XLSX', () => {
  const main = { m: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' }

  it('is a workbook of well-formed parts in which every cell but the number is text', async () => {
    const { rawPayload, headers } = await take('/dip.xlsx', { 'accept-encoding': 'gzip' })
    expect(headers['content-encoding']).toBeUndefined()
    const files = await unzipped(rawPayload)
    for (const [name, xml] of files) {
      using document = XmlDocument.fromString(xml)
      expect(document.root.name, name).toBeTruthy()
    }
    using sheet = XmlDocument.fromString(files.get('xl/worksheets/sheet1.xml') ?? '')
    expect(sheet.find('//m:row', main)).toHaveLength(63)
    expect(sheet.find('//m:f', main)).toHaveLength(0)
    expect(sheet.find('//m:row[1]/m:c', main).map((cell) => cell.content)).toEqual(headings)
    const titles = sheet.find('//m:row/m:c[2]', main).map((cell) => cell.content)
    expect(titles).toContain(formula)
    expect(files.get('xl/worksheets/sheet2.xml')).toContain('PPID Kapuas Hulu')
  })

  it('is the same, byte for byte, while the list is', async () => {
    const [one, other] = await Promise.all([take('/dip/1/dip.xlsx'), take('/dip/1/dip.xlsx')])
    expect(one.rawPayload.equals(other.rawPayload)).toBe(true)
  })
})

describe('the list as PDF', () => {
  const openPdf = async (url: string) => {
    const { rawPayload, headers } = await take(url)
    expect(headers['content-type']).toBe('application/pdf')
    const document = PDFDocument.openDocument(rawPayload, 'application/pdf') as PDFDocument
    const pages = Array.from({ length: document.countPages() }, (_, at) =>
      document
        .loadPage(at)
        .toStructuredText('preserve-whitespace')
        .asText()
        .replaceAll(/\s+/g, ' '),
    )
    return { bytes: rawPayload, pages }
  }

  it('is tagged and lies across, with the headings and its number on every page', async () => {
    const { bytes, pages } = await openPdf('/dip.pdf')
    expect(bytes.includes('/StructTreeRoot')).toBe(true)
    expect(bytes.includes('/MediaBox [0 0 841')).toBe(true)
    expect(pages.length).toBeGreaterThan(1)
    for (const [at, page] of pages.entries()) {
      expect(page).toContain('Ringkasan isi informasi')
      expect(page).toContain(`Halaman ${at + 1} / ${pages.length}`)
    }
    expect(pages.join(' ')).toContain('#baru')
    expect(pages.join(' ')).toContain('[a] $x$')
  })

  it('names the decree of a version', async () => {
    const { pages } = await openPdf('/dip/1/dip.pdf')
    expect(pages[0]).toContain('188.45/7/2026')
    expect(pages.join(' ')).not.toContain('Terbit sesudah')
  })

  it('has no part beyond its last', async () => {
    expect((await machines.get('/dip.pdf?bagian=2')).status).toBe(404)
  })
})

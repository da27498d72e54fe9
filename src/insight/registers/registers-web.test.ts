import { parse } from 'csv-parse/sync'
import { XmlDocument } from 'libxml2-wasm'
import { PDFDocument } from 'mupdf'
import { beforeAll, describe, expect, test } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { caseworkOf, typedForm } from '../../../test/support/cases.ts'
import type { Client } from '../../../test/support/client.ts'
import { emailOf } from '../../../test/support/office.ts'
import { usePortal } from '../../../test/support/portal.ts'
import { listAudit } from '../../records/audit.ts'
import { initialsOf } from './mask.ts'

const portal = usePortal()
const full = '/kerja/register/permohonan'
const open = '/register/permohonan'
// What a spreadsheet would take for a formula, at the beginning and after what it may take for the end of a cell.
const hostile = [
  '=HYPERLINK("http://contoh.example";"klik") untuk data guru honorer',
  '+62 nomor telepon semua kepala dinas di kabupaten ini',
  '-1+1 cuaca; daftar; =SUM(A1:A9) anggaran jalan;=1+1 kabupaten',
  '@SUM(1+1)*cmd|calc jumlah puskesmas di Kecamatan Badau',
  'Baris satu tentang dana desa\n=cmd|calc baris dua tentang dana desa',
]
let utama: Client
let answered: string

beforeAll(async () => {
  const casework = caseworkOf(portal)
  const { pemohon } = portal.staff
  for (const rincian of hostile) await casework.file(pemohon.id, rincian)
  answered = await casework.file(pemohon.id)
  const [penugasan = ''] = await casework.forward(answered, ['dinas-pendidikan'])
  await casework.prepare(answered, penugasan, [Buffer.from('%PDF-1.4 rekaan')])
  await casework.supply(answered, penugasan)
  await casework.startVerifying(answered, penugasan)
  await casework.verify(answered, penugasan)
  await casework.startNotifying(answered)
  await casework.notify(answered)
  utama = await portal.as('utama')
})

type Record = Readonly<{ [column: string]: string }>

async function csvOf(client: Client, path: string): Promise<Record[]> {
  const { bytes, headers } = await client.get(path)
  expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(headers.get('content-disposition')).toContain('attachment')
  return parse(bytes, { bom: true, columns: true }) as unknown as Record[]
}

async function xlsxOf(client: Client, path: string): Promise<string[][]> {
  const { bytes } = await client.get(path)
  const zip = await fromBufferPromise(bytes, { lazyEntries: true })
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== 'xl/worksheets/sheet1.xml') continue
    const stream = await zip.openReadStreamPromise(entry)
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    using sheet = XmlDocument.fromString(Buffer.concat(chunks).toString('utf8'))
    const names = { m: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' }
    expect(sheet.find('//m:f', names)).toHaveLength(0)
    const numbers = sheet.find('//m:row/m:c[not(@t)]/m:v', names)
    for (const number of numbers) expect(number.content).toMatch(/^\d+$/)
    return sheet.find('//m:row', names).map((row) => row.find('m:c', names).map((c) => c.content))
  }
  throw new Error('there is no sheet')
}

describe('the register of requests as files', () => {
  test('has the columns of the Perki and a row for each request, in CSV and XLSX alike', async () => {
    const rows = await csvOf(utama, `${full}.csv`)
    expect(rows).toHaveLength(6)
    expect(Object.keys(rows[0] ?? {})).toEqual([
      ...['No', 'Nomor pendaftaran', 'Tanggal diterima', 'Nama pemohon', 'Alamat'],
      ...['Nomor kontak', 'Pekerjaan', 'Informasi yang diminta', 'Tujuan penggunaan informasi'],
      'Status informasi: di bawah penguasaan',
      'Status informasi: belum didokumentasikan',
      ...['Bentuk informasi yang dikuasai', 'Jenis permintaan', 'Keputusan', 'Alasan penolakan'],
      'Hari dan tanggal pemberitahuan tertulis',
      'Hari dan tanggal pemberian informasi',
      ...['Biaya dan cara pembayaran', 'Saluran', 'Perangkat daerah', 'Tenggat', 'Perpanjangan'],
      ...['Hari kerja terpakai', 'Keadaan', 'Nomor keberatan', 'Lampiran (berkas)'],
    ])
    expect(rows[5]).toMatchObject({
      No: '6',
      'Nama pemohon': 'Rekaan Pemohon',
      Pekerjaan: 'Petani karet',
      'Informasi yang diminta': typedForm.rincian,
      'Status informasi: di bawah penguasaan': 'Ya',
      'Jenis permintaan': 'Meminta salinan (digital)',
      Keputusan: 'Dikabulkan seluruhnya',
      'Biaya dan cara pembayaran': 'Tanpa biaya',
      'Perangkat daerah': 'Dinas Pendidikan',
      'Lampiran (berkas)': '1',
    })
    expect(rows[5]?.['Nomor kontak']).toBe(`081234567890; ${emailOf('pemohon')}`)
    const sheet = await xlsxOf(utama, `${full}.xlsx`)
    expect(sheet[0]).toEqual(Object.keys(rows[0] ?? {}))
    expect(sheet[6]).toEqual(Object.values(rows[5] ?? {}))
    expect(sheet.slice(1, 6).map((cells) => cells[7])).toEqual(hostile)
  })

  test('holds nothing that a spreadsheet takes for a formula, whichever separator it goes by', async () => {
    const { bytes } = await utama.get(`${full}.csv`)
    for (const delimiter of [',', ';', '\t']) {
      const rows = parse(bytes, {
        bom: true,
        delimiter,
        quote: false,
        relax_column_count: true,
      }) as unknown as string[][]
      const dangerous = rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))
      expect(dangerous).toEqual([])
    }
    const rows = await csvOf(utama, `${full}.csv`)
    for (const [index, cell] of rows.map((row) => row['Informasi yang diminta'] ?? '').entries()) {
      expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      // The words are all there: what was added is an apostrophe before, and spaces.
      const plain = (text: string) => text.replaceAll(/\s/g, '')
      expect(plain(cell.replace(/^'/, ''))).toBe(plain(hostile[index] ?? typedForm.rincian))
    }
  })

  test('is a PDF that says what it is', async () => {
    const { bytes, headers } = await utama.get(`${full}.pdf`)
    expect(headers.get('content-type')).toBe('application/pdf')
    const document = PDFDocument.openDocument(bytes, 'application/pdf')
    const words = document
      .loadPage(0)
      .toStructuredText('preserve-whitespace')
      .asText()
      .replaceAll(/\s+/g, ' ')
    expect(words).toContain('Register permohonan informasi')
    expect(words).toContain('data pribadi')
    expect(words).toContain('Petani karet')
    expect((await utama.get(`${full}.pdf?bagian=2`)).status).toBe(404)
  })

  test('goes to nobody on the way, and into the audit trail', async () => {
    const { headers } = await utama.get(`${full}.csv`)
    expect(headers.get('cache-control')).toBe('private, no-store')
    const trail = await listAudit(portal.database.db, {
      subject: 'requests',
      before: null,
      limit: 5,
    })
    expect(trail[0]).toMatchObject({
      event: 'register.exported',
      actorId: portal.staff.utama.id,
      detail: { form: 'csv', rows: 6 },
    })
  })
})

describe('the register for everybody', () => {
  const secrets = ['Rekaan Pemohon', 'Jalan Kenanga', '081234567890', 'Petani', 'guru', 'tulisan']

  test('names nobody and quotes nobody, as page and as files, in both languages', async () => {
    const guest = portal.guest()
    const page = await guest.get(open)
    expect(page.status).toBe(200)
    expect(page.document.querySelectorAll('tbody tr')).toHaveLength(6)
    expect(page.html).toContain('R. P.')
    const [csv, pdf] = [await guest.get(`${open}.csv`), await guest.get(`${open}.pdf`)]
    const sheet = (await xlsxOf(guest, `${open}.xlsx`)).flat().join('\n')
    const words = PDFDocument.openDocument(pdf.bytes, 'application/pdf')
      .loadPage(0)
      .toStructuredText('preserve-whitespace')
      .asText()
    for (const secret of [...secrets, emailOf('pemohon')])
      for (const text of [page.html, csv.html, sheet, words]) expect(text).not.toContain(secret)
    await guest.post('/bahasa', { bahasa: 'en', kembali: open })
    const english = await guest.get(open)
    expect(english.html).toContain('Register of information requests')
    expect(english.html).toContain('Granted in full')
  })

  test('of objections says that there are none', async () => {
    const page = await portal.guest().get('/register/keberatan')
    expect(page.html).toContain('Tidak ada keberatan pada masa ini')
  })
})

describe('the page of the register', () => {
  test('shows the period that was asked for, and says which date it does not understand', async () => {
    const none = await utama.get(`${full}?dari=1-1-2020&sampai=31-12-2020`)
    expect(none.html).toContain('Tidak ada permohonan pada masa ini')
    const wrong = await utama.get(`${full}?dari=kemarin`)
    expect(wrong.html).toContain('Tanggal awal tidak dikenal')
    expect(wrong.document.querySelector('input[name="dari"]')?.getAttribute('value')).toBe(
      'kemarin',
    )
    expect(wrong.document.querySelectorAll('tbody tr')).toHaveLength(6)
  })
})

test.each([
  ['Rekaan Pemohon', 'R. P.'],
  ['  siti nur  aisyah binti ahmad ', 'S. N. A. B.'],
  ['(PT) "Sawit"', 'P. S.'],
  ['123', ''],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

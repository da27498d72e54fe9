import * as mupdf from 'mupdf'
import { beforeAll, describe, expect, it } from 'vitest'
import { pdf } from '../../src/documents/reading/samples.fixture.ts'
import { checklistItems } from '../../src/procedure/request/events.ts'
import { caseworkOf } from '../support/cases.ts'
import type { Client, Reply } from '../support/client.ts'
import { usePortal } from '../support/portal.ts'

const portal = usePortal()
const nik = '6106011708900001'
const masked = 'NIK 6106********0001'
const personal = pdf([['Daftar penerima bantuan', `Markus, NIK ${nik}`], ['Lampiran']])
let utama: Client
let pendidikan: Client
let casework: ReturnType<typeof caseworkOf>

beforeAll(async () => {
  utama = await portal.as('utama')
  pendidikan = await portal.as('pendidikan')
  casework = caseworkOf(portal)
})

const text = ({ document }: Reply) => document.body.textContent?.replaceAll(/\s+/g, ' ') ?? ''

/** Asks for a page until it says something. */
async function until(client: Client, path: string, words: string): Promise<Reply> {
  const end = Date.now() + 45_000
  for (;;) {
    const page = await client.get(path)
    if (text(page).includes(words)) return page
    if (Date.now() > end) throw new Error(`${path} never says ${words}: ${text(page)}`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

const versionIn = (page: Reply) =>
  page.document.querySelector('input[name="versi"]')?.getAttribute('value') ?? ''

/** Blacks out every NIK of a file by the forms alone. @returns where the last form leads. */
async function blackOut(client: Client, path: string): Promise<string> {
  const post = async (aksi: string, fields: Record<string, string> = {}) => {
    const versi = versionIn(await client.get(path))
    return client.post(path, { aksi, versi, hal: '1', ...fields })
  }
  expect(text(await client.get(path))).toContain('Mulai menghitamkan')
  expect((await client.post(path, { aksi: 'mulai' })).status).toBe(303)
  await until(client, path, 'Cari kata')
  await post('cari', { cari: nik })
  expect((await post('cari-semua')).status).toBe(303)
  const unexplained = await post('buat')
  expect(unexplained.status).toBe(422)
  expect(text(unexplained)).toContain('Pasal 22 ayat (7) huruf e')
  const page = await client.get(path)
  const id = /name="huruf-([0-9a-f]+)"/.exec(page.html)?.[1] ?? ''
  await post('alasan', { [`huruf-${id}`]: 'h', [`alasan-${id}`]: 'NIK penerima' })
  expect((await post('buat')).status).toBe(303)
  await until(client, path, 'Pakai hasil ini')
  const result = await client.get(`${path}/lihat`)
  expect(result.headers.get('cache-control')).toContain('no-store')
  expect(
    new mupdf.PDFDocument(result.bytes).loadPage(0).toStructuredText('').asText(),
  ).not.toContain(nik)
  expect((await client.get(`${path}/gambar/2?hasil=ya`)).headers.get('content-type')).toBe(
    'image/jpeg',
  )
  expect((await client.get(`${path}/gambar/3`)).status).toBe(404)
  return (await client.post(path, { aksi: 'pakai' })).location
}

async function auditOf(subject: string, event: string) {
  const row = await portal.database.db
    .selectFrom('audit')
    .select('detail')
    .where('subject', '=', subject)
    .where('event', '=', event)
    .orderBy('audit_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.detail
}

describe('an answer', () => {
  it('is accepted only by somebody who has looked where personal data was found', async () => {
    const id = await casework.file(portal.staff.pemohon.id)
    const [penugasan = ''] = await casework.forward(id, ['dinas-pendidikan'])
    await casework.prepare(id, penugasan, [personal])
    await casework.supply(id, penugasan)
    await casework.startVerifying(id, penugasan)
    const path = `/kerja/${id}/periksa/${penugasan}`
    const page = await until(utama, path, masked)
    expect(text(page)).toContain(`${masked}, halaman 1`)
    expect(page.html).not.toContain(nik)
    const fields = { versi: versionIn(page), periksa: checklistItems }
    const refused = await utama.post(path, fields)
    expect(refused.status).toBe(422)
    expect(refused.document.querySelector('.govuk-error-summary a')?.getAttribute('href')).toBe(
      '#data-pribadi',
    )
    expect((await utama.post(path, { ...fields, 'data-pribadi': 'ya' })).status).toBe(303)
    expect(await auditOf(id, 'request.answer_verified')).toEqual({ personal_data_checked: true })
  })

  it('with a blacked-out file says so, with the reasons of its boxes', async () => {
    const id = await casework.file(portal.staff.pemohon.id)
    const [penugasan = ''] = await casework.forward(id, ['dinas-pendidikan'])
    const [fileId = ''] = await casework.prepare(id, penugasan, [personal])
    const materials = `/kerja/${id}/jawab/${penugasan}`
    expect(await blackOut(pendidikan, `${materials}/hitamkan/${fileId}`)).toBe(materials)
    const send = await pendidikan.get(`${materials}/kirim`)
    expect(send.html).toMatch(/value="partial"[^>]*checked|checked[^>]*value="partial"/)
    expect(send.html).toContain('NIK penerima')
    const whole = await pendidikan.post(`${materials}/kirim`, {
      versi: versionIn(send),
      teks: 'Terlampir.',
      'hasil-1': 'given',
    })
    expect(whole.status).toBe(422)
    expect(text(whole)).toContain('Ada berkas yang dihitamkan')
    const sent = await pendidikan.submit(send, '/kirim', { teks: 'Terlampir.' })
    expect(text(sent)).toContain('Jawaban sudah dikirim untuk diperiksa')
    await casework.startVerifying(id, penugasan)
    await until(utama, `/kerja/${id}/periksa/${penugasan}`, 'Tidak ditemukan data pribadi')
    // The file as it came is nobody's any more.
    expect((await pendidikan.get(`/kerja/${id}/berkas/${fileId}/x.pdf`)).status).toBe(404)
    expect((await utama.get(`/kerja/${id}/berkas/${fileId}/x.pdf`)).status).toBe(404)
  })

  it('that loses its blacked-out file loses the file as it came too', async () => {
    const id = await casework.file(portal.staff.pemohon.id)
    const [penugasan = ''] = await casework.forward(id, ['dinas-pendidikan'])
    const [fileId = ''] = await casework.prepare(id, penugasan, [personal])
    const materials = `/kerja/${id}/jawab/${penugasan}`
    await blackOut(pendidikan, `${materials}/hitamkan/${fileId}`)
    const row = await portal.database.db
      .selectFrom('pending_files')
      .select('file_id')
      .where('request_id', '=', id)
      .executeTakeFirstOrThrow()
    await pendidikan.post(`${materials}/hapus`, { berkas: row.file_id })
    const left = await portal.database.db
      .selectFrom('files')
      .select('file_id')
      .where('file_id', 'in', [row.file_id, fileId])
      .execute()
    expect(left).toEqual([])
  })
})

describe('an entry', () => {
  it('is blacked out and published, and only its result can be had', async () => {
    const begun = await utama.submit(await utama.get('/kerja/informasi'), '/kerja/informasi')
    const typed = {
      judul: 'Penerima Bantuan 2026',
      dinas: 'dinas-kesehatan',
      ringkasan: 'Penerima bantuan menurut kecamatan.',
      kategori: 'setiap_saat',
      topik: 'bantuan sosial',
      tahun: '2026',
      penanggung: 'Kepala Dinas',
      dibuat: '7-2-2026',
      tempat: 'Putussibau',
      retensi: '5 tahun',
      lanjut: 'pratinjau',
    }
    const preview = await utama.submit(begun, '/ubah', typed, [
      { field: 'berkas', name: 'penerima.pdf', bytes: personal },
    ])
    const id = /informasi\/([0-9a-f-]{36})/.exec(preview.url)?.[1] ?? ''
    const at = `/kerja/informasi/${id}`
    const warned = await until(utama, `${at}/pratinjau`, masked)
    const refused = await utama.post(`${at}/terbitkan`, { versi: versionIn(warned) })
    expect(refused.status).toBe(422)
    expect(text(refused)).toContain('Centang bahwa Anda sudah memeriksa')
    const form = await utama.get(`${at}/ubah`)
    const link = form.document.querySelector('a[href*="/hitamkan/"]')?.getAttribute('href') ?? ''
    expect(await blackOut(utama, link)).toBe(`${at}/ubah`)
    const clean = await until(utama, `${at}/pratinjau`, 'Tidak ditemukan data pribadi')
    const done = await utama.submit(clean, '/terbitkan')
    expect(text(done)).toContain('Terbit')
    const page = await portal.guest().get('/informasi/penerima-bantuan-2026')
    const href = page.document.querySelector('a[href^="/unduh/"]')?.getAttribute('href') ?? ''
    const file = await portal.guest().get(href)
    expect(file.status).toBe(200)
    expect(
      new mupdf.PDFDocument(file.bytes).loadPage(0).toStructuredText('').asText(),
    ).not.toContain(nik)
    const [, original] = /hitamkan\/([0-9a-f-]{36})/.exec(link) ?? []
    expect((await portal.guest().get(`/unduh/${original}/x.pdf`)).status).toBe(404)
  })
})

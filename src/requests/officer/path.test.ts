import { expect, test } from 'vitest'
import { samples } from '../../documents/samples.fixture.ts'
import type { RequestEvent } from '../../procedure/request/events.ts'
import { replay } from '../../procedure/request/evolve.ts'
import { loadEvents } from '../../records/load.ts'
import { useTestOffice } from './officer.fixtures.tsx'
import { type Browser, versionIn } from './test-browser.fixtures.ts'
import { applicantData } from './test-people.fixtures.ts'

const office = useTestOffice()
const stateOf = async (id: string) => replay(await loadEvents<RequestEvent>(office.database.db, id))
const agencyIdOf = async (id: string, agencyId: string) =>
  (await stateOf(id)).assignments.findLast((one) => one.agencyId === agencyId)?.assignmentId ?? ''

async function take(who: Browser, id: string, step: number, assignment = '') {
  const taken = await who.post(`/kerja/${id}/kerjakan`, {
    versi: String((await stateOf(id)).version),
    langkah: String(step),
    penugasan: assignment,
  })
  expect(taken.statusCode).toBe(303)
  return String(taken.headers.location)
}

/** Opens the form, sends it with the version it shows, and follows to the case. */
async function send(who: Browser, form: string, fields: Record<string, string | string[]>) {
  const page = await who.get(form)
  expect(page.statusCode).toBe(200)
  const sent = await who.post(form, { versi: versionIn(page.body), ...fields })
  expect(sent.statusCode).toBe(303)
  return who.get(String(sent.headers.location))
}

test('a request goes to two agencies, comes back, goes again, is mended, checked, published and notified', async () => {
  const id = await office.file()
  const utama = office.as(office.officers.utama)
  const pendidikan = office.as(office.officers.pendidikan)
  const kesehatan = office.as(office.officers.kesehatan)
  const all = ['complete', 'readable', 'no_personal_data', 'no_exempt_content']

  const forward = await take(utama, id, 4)
  expect(forward).toBe(`/kerja/${id}/teruskan`)
  const form = await utama.get(forward)
  expect(form.body).toMatch(/Dinas Pendidikan[\s\S]*Kata: guru/)
  const sent = await send(utama, forward, {
    dinas: ['dinas-pendidikan', 'dinas-kesehatan'],
    instruksi: 'Tahun 2025 saja',
  })
  expect(sent.body).toContain('Permohonan sudah diteruskan.')
  expect(sent.body).toContain('Diteruskan ke Dinas Pendidikan, Dinas Kesehatan')

  const returned = await agencyIdOf(id, 'dinas-kesehatan')
  const page = await kesehatan.get(`/kerja/${id}`)
  expect(page.body).toContain('Tahun 2025 saja')
  expect(page.body).not.toContain('Dinas Pendidikan')
  const back = await send(kesehatan, `/kerja/${id}/kembalikan/${returned}`, {
    alasan: 'Guru bukan bidang kami',
  })
  expect(back.body).toContain('Permohonan sudah dikembalikan ke PPID Utama.')
  expect((await utama.get(`/kerja/${id}`)).body).toContain('Guru bukan bidang kami')

  const own = await agencyIdOf(id, 'dinas-pendidikan')
  const materials = await take(pendidikan, id, 5, own)
  expect(materials).toBe(`/kerja/${id}/jawab/${own}`)
  const uploaded = await pendidikan.upload(`${materials}/berkas`, [
    { name: 'Data_guru_2025.pdf', bytes: samples.pdf },
    { name: 'tabel.csv', bytes: samples.csv },
  ])
  expect(uploaded.statusCode).toBe(303)
  const listed = await pendidikan.get(String(uploaded.headers.location))
  expect(listed.body).toContain('Data_guru_2025.pdf')
  const supplied = await send(pendidikan, `${materials}/kirim`, { teks: 'Terlampir datanya.' })
  expect(supplied.body).toContain('Jawaban sudah dikirim untuk diperiksa.')

  const check = await take(utama, id, 6, own)
  const preview = await utama.get(check)
  expect(preview.body).toContain('Terlampir datanya.')
  expect(preview.body).toMatch(/name="judul"[^>]*value="Data guru 2025"/)
  const mended = await utama.post(`/kerja/${id}/perbaiki/${own}`, {
    versi: versionIn(preview.body),
    alasan: 'Tambahkan kolom kecamatan',
  })
  expect(mended.statusCode).toBe(303)

  const again = await take(pendidikan, id, 5, own)
  const kept = await pendidikan.get(again)
  expect(kept.body).toContain('Tambahkan kolom kecamatan')
  expect(kept.body).toContain('Data_guru_2025.pdf')
  const resent = await send(pendidikan, `${again}/kirim`, { teks: 'Sudah ditambahkan.' })
  expect(resent.statusCode).toBe(200)

  await take(utama, id, 6, own)
  const accepted = await send(utama, check, {
    periksa: all,
    'data-pribadi': 'ya',
    terbitkan: 'ya',
    judul: 'Jumlah guru sekolah dasar 2025',
    ringkasan: 'Jumlah guru menurut kecamatan.',
    kategori: 'setiap_saat',
    topik: 'Tenaga Pendidik',
  })
  expect(accepted.body).toContain('Jawaban sudah diterima dan diterbitkan untuk umum.')
  const entry = await office.database.db
    .selectFrom('entries')
    .innerJoin('entry_files', 'entry_files.entry_id', 'entries.entry_id')
    .select(['entries.slug', 'entries.topic', 'entries.agency_id', 'entries.summary'])
    .execute()
  expect(entry).toHaveLength(2)
  expect(entry[0]).toMatchObject({ topic: 'tenaga-pendidik', agency_id: 'dinas-pendidikan' })

  const notice = await take(utama, id, 7)
  const letter = await utama.get(notice)
  expect(letter.body).toContain(applicantData.nama)
  expect(letter.body).toContain('Sudah ditambahkan.')
  const told = await send(utama, notice, { catatan: 'Terima kasih sudah menunggu.' })
  expect(told.body).toContain('Pemohon sudah diberi tahu.')
  expect((await stateOf(id)).status).toBe('notified')
  const trail = await office.database.db
    .selectFrom('audit')
    .select('event')
    .where('subject', '=', id)
    .where('event', 'not in', ['request.viewed', 'request.task_taken'])
    .orderBy('audit_id')
    .execute()
  expect(trail.map(({ event }) => event)).toEqual([
    'request.forwarded',
    'request.returned_by_unit',
    'request.files_uploaded',
    'request.answer_supplied',
    'request.answer_sent_back',
    'request.answer_supplied',
    'request.answer_verified',
    'request.applicant_notified',
  ])
})

test('a returned request is forwarded again, a wrong forward recalled, and PPID Utama answers itself', async () => {
  const id = await office.file()
  const utama = office.as(office.officers.utama)
  await send(utama, await take(utama, id, 4), { dinas: 'dinas-kesehatan' })
  const wrong = await agencyIdOf(id, 'dinas-kesehatan')
  await send(utama, `/kerja/${id}/tarik/${wrong}`, { alasan: 'Salah pilih dinas' })
  const kesehatan = office.as(office.officers.kesehatan)
  expect((await kesehatan.get(`/kerja/${id}`)).statusCode).toBe(404)

  await take(utama, id, 4)
  const sent = await send(utama, `/kerja/${id}/jawab/ppid_utama/kirim`, {
    teks: 'Kami menjawab sendiri.',
  })
  expect(sent.body).toContain('Kami menjawab sendiri.')
  const [own] = (await stateOf(id)).assignments.filter(({ agencyId }) => agencyId === null)
  expect(own).toMatchObject({ status: 'supplied' })
})

test('an answer may be nothing but a published document that was found by its words', async () => {
  const id = await office.file()
  const utama = office.as(office.officers.utama)
  await take(utama, id, 4)
  const { entry_id: entryId } = await office.database.db
    .selectFrom('entries')
    .select('entry_id')
    .limit(1)
    .executeTakeFirstOrThrow()
  const answer = `/kerja/${id}/jawab/ppid_utama`
  const found = await utama.get(`${answer}?cari=guru`)
  expect(found.body).toContain(`${answer}?entri=${entryId}`)
  const chosen = await utama.get(`${answer}/kirim?entri=${entryId}`)
  expect(chosen.body).toContain('Jumlah guru sekolah dasar 2025')
  const sent = await utama.post(`${answer}/kirim`, {
    versi: versionIn(chosen.body),
    entri: entryId,
    teks: '',
  })
  expect(sent.statusCode).toBe(303)
  const [own] = (await stateOf(id)).assignments
  expect(own?.answer?.entryIds).toEqual([entryId])
})

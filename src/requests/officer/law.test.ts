import { expect, test } from 'vitest'
import { publishEntry } from '../../catalogue/commands.ts'
import { instantAt } from '../../procedure/dates.ts'
import type { TestFact } from '../../procedure/exemption/facts.ts'
import type { RequestEvent } from '../../procedure/request/events.ts'
import { replay } from '../../procedure/request/evolve.ts'
import type { LocalDate } from '../../procedure/values.ts'
import { loadEvents } from '../../records/load.ts'
import { act } from '../act.ts'
import { passDays } from '../passed-days.ts'
import { answerQuestion, askQuestion } from '../questions/commands.ts'
import { useTestOffice } from './officer.fixtures.tsx'
import { type Browser, versionIn } from './test-browser.fixtures.ts'

const office = useTestOffice()
const first = office.now
const stateOf = async (id: string) => replay(await loadEvents<RequestEvent>(office.database.db, id))
const all = ['complete', 'readable', 'no_personal_data', 'no_exempt_content']
const at = (date: string) => instantAt(date as LocalDate, 9 * 60)
const two = { rincian: ['Jumlah guru di Badau 2025', 'Nama guru yang dinilai kurang'] }

async function take(who: Browser, id: string, step: number, assignment = '') {
  const taken = await who.post(`/kerja/${id}/kerjakan`, {
    versi: String((await stateOf(id)).version),
    langkah: String(step),
    penugasan: assignment,
  })
  expect(taken.statusCode).toBe(303)
  return String(taken.headers.location)
}

async function send(who: Browser, form: string, fields: Record<string, string | string[]>) {
  const page = await who.get(form)
  expect(page.statusCode).toBe(200)
  const sent = await who.post(form, { versi: versionIn(page.body), ...fields })
  expect(sent.statusCode).toBe(303)
  return who.get(String(sent.headers.location).replace(/#.*/, ''))
}

/** Forwards everything to the education agency, which takes it. */
async function forwarded(id: string) {
  const utama = office.as(office.officers.utama)
  const pendidikan = office.as(office.officers.pendidikan)
  await send(utama, await take(utama, id, 4), { dinas: 'dinas-pendidikan' })
  const assignmentId = (await stateOf(id)).assignments.at(-1)?.assignmentId ?? ''
  await take(pendidikan, id, 5, assignmentId)
  return { utama, pendidikan, assignmentId }
}

async function verifiedAndReady(who: Browser, id: string, assignmentId: string) {
  const check = await take(who, id, 6, assignmentId)
  await send(who, check, { periksa: all, terbitkan: '' })
  return take(who, id, 7)
}

test('what is missing is asked for with its last day; uncompleted the request lapses by itself', async () => {
  office.now = first
  const id = await office.file()
  const utama = office.as(office.officers.utama)
  expect((await utama.get(`/kerja/${id}`)).body).toContain('Minta pemohon melengkapi')

  const form = `/kerja/${id}/lengkapi`
  const shown = await utama.get(form)
  expect(shown.body).toContain('pemohon melengkapi paling lambat Kamis, 26 November 2026')
  const wrong = await utama.post(form, { versi: versionIn(shown.body), penjelasan: 'KTP buram' })
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('KTP buram')
  expect(wrong.body).toContain('Centang paling sedikit satu')

  const asked = await send(utama, form, { kurang: 'identity', penjelasan: 'KTP tidak terbaca.' })
  expect(asked.body).toContain('Menunggu pemohon melengkapi')
  expect(asked.body).toContain('paling lambat Kamis, 26 November 2026')
  const refused = await utama.post(`/kerja/${id}/kerjakan`, {
    versi: String((await stateOf(id)).version),
    langkah: '4',
    penugasan: '',
  })
  expect(refused.statusCode).toBe(409)
  expect(refused.body).toContain('Pemohon sedang diminta melengkapi')

  office.now = at('2026-11-26')
  expect(await passDays(office.deps())).toMatchObject({ lapsed: 0 })
  office.now = at('2026-11-27')
  expect(await passDays(office.deps())).toMatchObject({ lapsed: 1 })
  expect(await passDays(office.deps())).toMatchObject({ lapsed: 0 })
  expect((await utama.get(`/kerja/${id}`)).body).toContain('Gugur: tidak dilengkapi pemohon')
})

test('a request found complete goes on, and cannot be asked for more', async () => {
  office.now = first
  const id = await office.file()
  const utama = office.as(office.officers.utama)
  const page = await utama.get(`/kerja/${id}`)
  const done = await utama.post(`/kerja/${id}/lengkap`, { versi: versionIn(page.body) })
  expect(done.statusCode).toBe(303)
  const after = await utama.get(String(done.headers.location))
  expect(after.body).toContain('Permohonan dinyatakan lengkap')
  expect(after.body).not.toContain('Minta pemohon melengkapi')
})

test('questions go both ways inside the case, and a unit reads its own and the applicant’s', async () => {
  office.now = first
  const id = await office.file()
  const { utama, pendidikan, assignmentId } = await forwarded(id)
  const asked = await send(pendidikan, `/kerja/${id}/tanya`, { tulisan: 'Guru PNS saja?' })
  expect(asked.body).toContain('Guru PNS saja?')
  expect(asked.body).toContain('Belum dijawab')

  const { applicant } = office
  const actor = { kind: 'person', id: applicant.id, role: 'applicant', agencyId: null } as const
  const on = { requestId: id, actor, seenVersion: null }
  const [question] = (await stateOf(id)).questions
  expect(question?.assignmentId).toBe(assignmentId)
  await answerQuestion(office.deps(), {
    ...on,
    questionId: question?.questionId ?? '',
    text: 'Semua guru.',
  })
  await askQuestion(office.deps(), { ...on, text: 'Kapan selesai?', assignmentId: null })
  expect((await pendidikan.get(`/kerja/${id}`)).body).toContain('Semua guru.')

  const open = (await stateOf(id)).questions[1]?.questionId ?? ''
  expect((await utama.get(`/kerja/${id}`)).body).toContain(`/kerja/${id}/tanya/${open}`)
  const replied = await send(utama, `/kerja/${id}/tanya/${open}`, { tulisan: 'Minggu depan.' })
  expect(replied.body).toContain('Minggu depan.')
  expect((await utama.get(`/kerja/${id}/tanya/${open}`)).statusCode).toBe(303)
})

test('a unit asks for more time, PPID Utama sees the new day explained and grants it once', async () => {
  office.now = first
  const id = await office.file()
  const { utama, pendidikan, assignmentId } = await forwarded(id)
  const asked = await send(pendidikan, `/kerja/${id}/usul-perpanjangan/${assignmentId}`, {
    alasan: 'not_yet_held',
    penjelasan: 'Data dari sekolah belum masuk.',
  })
  expect(asked.body).toContain('meminta perpanjangan waktu')

  const preview = await utama.get(`/kerja/${id}/perpanjang?hari=3`)
  expect(preview.body).toContain('Data dari sekolah belum masuk.')
  expect(preview.body).toContain('Kamis, 10 Desember 2026')
  expect(preview.body).toContain('hari kerja ke-13')
  expect((await utama.get(`/kerja/${id}/perpanjang?hari=9`)).statusCode).toBe(422)
  const bare = await utama.post(`/kerja/${id}/perpanjang`, { versi: '9', hari: '8' })
  expect(bare.statusCode).toBe(422)
  expect(bare.body).toContain('paling banyak 7 hari kerja (UU 14/2008 Pasal 22 ayat (8))')

  const granted = await send(utama, `/kerja/${id}/perpanjang`, {
    hari: '7',
    alasan: 'not_yet_held',
    penjelasan: 'Menunggu data sekolah.',
  })
  expect(granted.body).toContain('Sudah diperpanjang 7 hari kerja')
  expect(granted.body).toContain('Rabu, 16 Desember 2026')
  const again = await utama.get(`/kerja/${id}/perpanjang`)
  expect(again.statusCode).toBe(409)
  expect(again.body).toContain('Perpanjangan hanya boleh satu kali')
})

test('after the last day nothing is put off any more, the page says why, and silence is marked', async () => {
  office.now = first
  const id = await office.file()
  const { utama } = await forwarded(id)
  office.now = at('2026-12-08')
  const late = await utama.get(`/kerja/${id}/perpanjang`)
  expect(late.statusCode).toBe(409)
  expect(late.body).toContain('Tenggat sudah lewat')
  expect(late.body).toContain('Pasal 22 ayat (7) dan (8)')
  expect((await passDays(office.deps())).silent).toBeGreaterThan(0)
  expect(await passDays(office.deps())).toMatchObject({ silent: 0 })
  const page = await utama.get(`/kerja/${id}`)
  expect(page.body).toContain('lewat tanpa pemberitahuan')
  expect(page.body).toContain('Pasal 35 ayat (1) huruf c')
})

const fact: TestFact = {
  testId: '6a1f8f0e-1c1b-4f0f-8f57-0d6a7a0c0a01',
  conclusion: 'exempt',
  letters: ['h'],
  draftedBy: 'somebody',
  concludedBy: 'somebody else',
  until: null,
  agencyId: null,
  requestId: null,
  itemId: null,
}

test('each item gets its outcome; a refusal names letter, law and reason, and waits for its consequence test', async () => {
  office.now = first
  const id = await office.file(undefined, undefined, two)
  const { utama, pendidikan, assignmentId } = await forwarded(id)
  const form = `/kerja/${id}/jawab/${assignmentId}/kirim`
  const shown = await pendidikan.get(form)
  expect(shown.body).toContain('Nama guru yang dinilai kurang')

  const wrong = await pendidikan.post(form, {
    versi: versionIn(shown.body),
    'hasil-1': 'given',
    'hasil-2': 'refused',
    'tolak-2': 'Menyangkut penilaian orang.',
    teks: 'Guru: 120 orang.',
  })
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain(
    'Penolakan harus menyebut huruf pengecualiannya (UU 14/2008 Pasal 17',
  )
  expect(wrong.body).toContain('Menyangkut penilaian orang.')

  const supplied = await send(pendidikan, form, {
    'hasil-1': 'given',
    'hasil-2': 'refused',
    'pasal17-2': ['h'],
    'dasar-2': 'UU 14/2008 Pasal 17 huruf h',
    'tolak-2': 'Menyangkut penilaian orang.',
    teks: 'Guru: 120 orang.',
  })
  expect(supplied.body).toContain('Ditolak karena dikecualikan')

  const check = await take(utama, id, 6, assignmentId)
  const stopped = await utama.post(check, {
    versi: String((await stateOf(id)).version),
    periksa: all,
  })
  expect(stopped.statusCode).toBe(422)
  expect(stopped.body).toContain('belum punya uji konsekuensi (UU 14/2008 Pasal 19)')

  const { pendidikan: drafter } = office.officers
  office.tests.set(fact.testId, { ...fact, concludedBy: drafter.id })
  const link = async () =>
    utama.post(`/kerja/${id}/kaitkan/${assignmentId}`, {
      versi: String((await stateOf(id)).version),
      rincian: '2',
      uji: fact.testId,
    })
  expect((await link()).statusCode).toBe(303)
  const own = await utama.post(check, {
    versi: String((await stateOf(id)).version),
    periksa: all,
  })
  expect(own.statusCode).toBe(422)
  expect(own.body).toContain('tidak boleh menetapkan uji konsekuensinya sendiri')

  office.tests.set(fact.testId, fact)
  const notify = await verifiedAndReadyAgain(utama, id, assignmentId)
  const told = await send(utama, notify, { catatan: '' })
  expect(told.body).toContain('Pemohon sudah diberi tahu')
  expect((await stateOf(id)).notices[0]?.outcome).toBe('partial')
  const row = await office.database.db
    .selectFrom('request_items')
    .select(['item_id', 'outcome', 'agency_id'])
    .where('request_id', '=', id)
    .orderBy('ordinal')
    .execute()
  expect(row).toEqual([
    { item_id: '1', outcome: 'given', agency_id: 'dinas-pendidikan' },
    { item_id: '2', outcome: 'refused', agency_id: 'dinas-pendidikan' },
  ])
})

async function verifiedAndReadyAgain(who: Browser, id: string, assignmentId: string) {
  await send(who, `/kerja/${id}/periksa/${assignmentId}`, { periksa: all, terbitkan: '' })
  return take(who, id, 7)
}

test('a part that is blacked out, what is held elsewhere and what is not written yet say so', async () => {
  office.now = first
  const id = await office.file(undefined, undefined, {
    rincian: [
      'Daftar penerima bantuan sosial 2025',
      'Peta hutan adat di Kecamatan Badau',
      'Laporan triwulan keempat tahun 2026',
    ],
  })
  const { pendidikan, assignmentId } = await forwarded(id)
  const form = `/kerja/${id}/jawab/${assignmentId}/kirim`
  const wrong = await pendidikan.post(form, {
    versi: String((await stateOf(id)).version),
    'hasil-1': 'partial',
    'bagian-1-1': 'NIK penerima',
    'hasil-2': 'not_held',
    'hasil-3': 'not_documented',
    'tersedia-3': 'kapan-kapan',
    teks: 'Terlampir.',
  })
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('Rincian 1, bagian 1')
  expect(wrong.body).toContain('Tulis tanggal seperti 31-12-2027')
  const published = await office.database.db.transaction().execute((trx) =>
    publishEntry(trx, {
      title: 'Jumlah guru sekolah dasar menurut kecamatan tahun 2025',
      summary: 'Guru negeri dan honorer di setiap kecamatan.',
      agencyId: 'dinas-pendidikan',
      category: 'setiap_saat',
      topic: 'guru',
      year: 2025,
      files: [],
      publishedAt: office.now,
      source: 'published',
    }),
  )
  const supplied = await send(pendidikan, form, {
    'hasil-1': 'partial',
    'bagian-1-1': 'NIK penerima',
    'huruf-1-1': 'h',
    'sebab-1-1': 'Data pribadi.',
    'hasil-2': 'not_held',
    'pemegang-2': 'Dinas Kehutanan Provinsi',
    'hasil-3': 'not_documented',
    'tersedia-3': '31-1-2027',
    'belum-3': 'Tahunnya belum berakhir.',
    teks: 'Terlampir.',
    entri: published.entryId,
  })
  expect(supplied.body).toContain('NIK penerima')
  expect(supplied.body).toContain('Dinas Kehutanan Provinsi')
  expect(supplied.body).toContain('31 Januari 2027')
})

test('items go to different agencies, one forwarding after the other', async () => {
  office.now = first
  const id = await office.file(undefined, undefined, two)
  const utama = office.as(office.officers.utama)
  const forward = await take(utama, id, 4)
  await send(utama, forward, { dinas: 'dinas-pendidikan', rincian: '1' })
  expect((await stateOf(id)).tasks.map(({ task }) => task.step)).toContain(4)
  await send(utama, forward, { dinas: 'dinas-kesehatan', rincian: '2' })
  expect(
    (await stateOf(id)).assignments.map(({ agencyId, itemIds }) => [agencyId, itemIds]),
  ).toEqual([
    ['dinas-pendidikan', ['1']],
    ['dinas-kesehatan', ['2']],
  ])
})

async function notified(more = {}) {
  const id = await office.file(undefined, undefined, more)
  const { utama, pendidikan, assignmentId } = await forwarded(id)
  await send(pendidikan, `/kerja/${id}/jawab/${assignmentId}/kirim`, { teks: 'Guru: 120 orang.' })
  return { id, utama, notify: await verifiedAndReady(utama, id, assignmentId) }
}

test('copies on paper may cost; anything else is free', async () => {
  office.now = first
  const { id, utama, notify } = await notified({
    caraMemperoleh: 'salinan_hardcopy',
    caraMendapatSalinan: 'ambil_langsung',
  })
  const page = await utama.get(notify)
  expect(page.body).toContain('Biaya salinan kertas')
  const wrong = await utama.post(notify, {
    versi: versionIn(page.body),
    catatan: '',
    'biaya-copying': 'lima ribu',
  })
  expect(wrong.statusCode).toBe(422)
  expect(wrong.body).toContain('lima ribu')
  const told = await send(utama, notify, { catatan: '', 'biaya-copying': '15.000' })
  expect(told.body).toContain('Rp15.000, belum dibayar')
  expect(told.body).toContain(`/kerja/loket/${id}`)

  const free = await notified()
  expect((await free.utama.get(free.notify)).body).not.toContain('Biaya salinan kertas')
})

test('a notice is corrected by a new letter, and an answer by answering anew', async () => {
  office.now = first
  const { id, utama, notify } = await notified()
  await send(utama, notify, { catatan: 'Data tahun 2024.' })
  const before = (await stateOf(id)).noticeNumber
  const form = await utama.get(`/kerja/${id}/perbaiki-surat`)
  expect(form.body).toContain('Data tahun 2024.')
  const corrected = await send(utama, `/kerja/${id}/perbaiki-surat`, {
    alasan: 'Tahunnya keliru.',
    catatan: 'Data tahun 2025.',
  })
  expect(corrected.body).toContain('Surat perbaikan sudah diterbitkan.')
  expect((await stateOf(id)).notices.at(-1)).toMatchObject({ version: 2, replaces: before })

  const wrong = await utama.post(`/kerja/${id}/jawab-ulang`, { versi: '99', alasan: 'Keliru.' })
  expect(wrong.statusCode).toBe(422)
  const reopened = await send(utama, `/kerja/${id}/jawab-ulang`, {
    rincian: '1',
    alasan: 'Angkanya keliru.',
  })
  expect(reopened.body).toContain('Jawaban sedang diperbaiki')
  expect((await stateOf(id)).tasks.map(({ task }) => task.step)).toEqual([4])
})

test('an order on an objection is carried out from the page of the case', async () => {
  office.now = first
  const { id, utama, notify } = await notified()
  await send(utama, notify, { catatan: '' })
  const limit = '2027-01-29' as LocalDate
  office.orders.set('o1', { objectionId: 'o1', itemIds: ['1'], limit })
  const form = await utama.get(`/kerja/${id}/jawab-ulang`)
  expect(form.body).toContain('Jalankan perintah, paling lambat Jumat, 29 Januari 2027')
  const done = await send(utama, `/kerja/${id}/jawab-ulang`, {
    perintah: 'o1',
    alasan: 'Menjalankan perintah Atasan PPID.',
  })
  expect(done.body).toContain('Keberatan dikabulkan')
  office.orders.clear()
})

test('repeated requests of one person are shown and not blocked; help that is needed comes first', async () => {
  office.now = first
  const words = 'Anggaran pembangunan jembatan Sungai Kapuas tahun 2025'
  await office.file(words)
  const id = await office.file(words, undefined, { kebutuhanKhusus: 'Salinan dengan huruf besar' })
  const utama = office.as(office.officers.utama)
  const page = await utama.get(`/kerja/${id}`)
  expect(page.body).toContain('Permohonan lain dari pemohon ini')
  expect(page.body).toContain('kata-katanya sama')
  expect(page.body).toContain('Pemohon memerlukan bantuan khusus')
  await forwarded(id)
  const unit = await office.as(office.officers.pendidikan).get(`/kerja/${id}`)
  expect(unit.body).not.toContain('Permohonan lain dari pemohon ini')
  expect(unit.body).not.toContain('huruf besar')
})

test('mail tells the parties, and no number of a letter points nowhere', async () => {
  office.now = first
  const id = await office.file()
  const utama = office.as(office.officers.utama)
  await send(utama, `/kerja/${id}/lengkapi`, { kurang: 'contact', penjelasan: 'Nomor telepon.' })
  const { applicant } = office
  const actor = { kind: 'person', id: applicant.id, role: 'applicant', agencyId: null } as const
  const completed = await act(office.deps(), {
    requestId: id,
    actor,
    seenVersion: null,
    command: async () => ({
      type: 'complete',
      text: null,
      files: [],
      identityRenewed: true,
    }),
  })
  expect(completed.kind).toBe('done')
  const mail = await office.database.db
    .selectFrom('messages')
    .select(['kind', 'recipient_id'])
    .where('stream_id', '=', id)
    .orderBy('created_at')
    .execute()
  expect(mail.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['completion_requested', 'request_completed']),
  )
  const { letters } = await stateOf(id)
  expect(letters.map(({ kind }) => kind)).toEqual(['receipt', 'completion_request'])
})

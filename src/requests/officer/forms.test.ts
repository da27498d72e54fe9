import { beforeEach, expect, test } from 'vitest'
import { samples } from '../../documents/samples.fixture.ts'
import type { RequestEvent } from '../../procedure/request/events.ts'
import { replay } from '../../procedure/request/evolve.ts'
import { loadEvents } from '../../records/load.ts'
import { useTestOffice } from './officer.fixtures.tsx'
import { type Browser, versionIn } from './test-browser.fixtures.ts'

const office = useTestOffice()
const stateOf = async (id: string) => replay(await loadEvents<RequestEvent>(office.database.db, id))

async function take(who: Browser, id: string, step: number, assignment = '') {
  const { version } = await stateOf(id)
  return who.post(`/kerja/${id}/kerjakan`, {
    versi: String(version),
    langkah: String(step),
    penugasan: assignment,
  })
}

const it: { id: string; own: string; utama: Browser; pendidikan: Browser; answer: string } = {
  id: '',
  own: '',
  answer: '',
  utama: null as never,
  pendidikan: null as never,
}
beforeEach(async () => {
  it.utama = office.as(office.officers.utama)
  it.pendidikan = office.as(office.officers.pendidikan)
  it.id = await office.file()
  await take(it.utama, it.id, 4)
  await it.utama.post(`/kerja/${it.id}/teruskan`, {
    versi: String((await stateOf(it.id)).version),
    dinas: 'dinas-pendidikan',
  })
  it.own = (await stateOf(it.id)).assignments[0]?.assignmentId ?? ''
  it.answer = `/kerja/${it.id}/jawab/${it.own}`
  await take(it.pendidikan, it.id, 5, it.own)
})

async function supply() {
  await it.pendidikan.post(`${it.answer}/kirim`, {
    versi: String((await stateOf(it.id)).version),
    teks: 'Jawaban kami.',
  })
  await take(it.utama, it.id, 6, it.own)
}

test('forwarding to nobody, or to an agency that does not exist, keeps the instruction', async () => {
  const id = await office.file()
  await take(it.utama, id, 4)
  for (const dinas of [[], ['dinas-khayal']]) {
    const sent = await it.utama.post(`/kerja/${id}/teruskan`, {
      versi: String((await stateOf(id)).version),
      dinas,
      instruksi: 'Petunjuk <b>tebal</b>',
    })
    expect(sent.statusCode).toBe(422)
    expect(sent.body).toContain('href="#dinas"')
    expect(sent.body).toContain('id="dinas"')
    expect(sent.body).toContain('Petunjuk &lt;b>tebal&lt;/b>')
  }
})

test('an instruction that is too long keeps its words and the agencies that were ticked', async () => {
  const id = await office.file()
  await take(it.utama, id, 4)
  const sent = await it.utama.post(`/kerja/${id}/teruskan`, {
    versi: String((await stateOf(id)).version),
    dinas: 'dinas-kesehatan',
    instruksi: 'p'.repeat(2001),
  })
  expect(sent.statusCode).toBe(422)
  expect(sent.body).toContain('p'.repeat(2001))
  expect(sent.body).toMatch(/value="dinas-kesehatan" checked/)
})

test.each([
  ['tarik', 'utama'],
  ['kembalikan', 'pendidikan'],
] as const)('%s without a reason asks for one', async (act, who) => {
  const url = `/kerja/${it.id}/${act}/${it.own}`
  const form = await it[who].get(url)
  const sent = await it[who].post(url, { versi: versionIn(form.body), alasan: ' ya ' })
  expect(sent.statusCode).toBe(422)
  expect(sent.body).toContain('Tulis alasannya, paling sedikit 5 huruf.')
  expect(sent.body).toMatch(/<textarea[^>]*>ya<\/textarea>/)
  expect((await stateOf(it.id)).assignments[0]?.status).toBe('in_progress')
})

test('an answer without text, file or document is not sent', async () => {
  const form = await it.pendidikan.get(`${it.answer}/kirim`)
  const sent = await it.pendidikan.post(`${it.answer}/kirim`, {
    versi: versionIn(form.body),
    teks: '  ',
  })
  expect(sent.statusCode).toBe(422)
  expect(sent.body).toContain('Jawaban masih kosong.')
  const long = 'j'.repeat(10_001)
  const tooLong = await it.pendidikan.post(`${it.answer}/kirim`, {
    versi: versionIn(form.body),
    teks: long,
  })
  expect(tooLong.statusCode).toBe(422)
  expect(tooLong.body).toContain(long)
})

test('a checklist that is not complete, and words of publication that are wrong, keep all that was typed', async () => {
  await supply()
  const url = `/kerja/${it.id}/periksa/${it.own}`
  const sent = await it.utama.post(url, {
    versi: versionIn((await it.utama.get(url)).body),
    periksa: ['complete', 'readable'],
    terbitkan: 'ya',
    judul: 'ab',
    ringkasan: 'Ringkasan yang saya tulis',
    kategori: 'rahasia',
    topik: '',
  })
  expect(sent.statusCode).toBe(422)
  for (const field of ['periksa', 'judul', 'kategori', 'topik'])
    expect(sent.body).toContain(`href="#${field}"`)
  expect(sent.body).not.toContain('href="#ringkasan"')
  expect(sent.body).toMatch(/value="readable" checked/)
  expect(sent.body).toContain('value="ab"')
  expect(sent.body).toContain('Ringkasan yang saya tulis')
  expect((await stateOf(it.id)).assignments[0]?.status).toBe('in_verification')
})

test('sending back without a reason asks for one', async () => {
  await supply()
  const sent = await it.utama.post(`/kerja/${it.id}/perbaiki/${it.own}`, {
    versi: String((await stateOf(it.id)).version),
    alasan: '',
  })
  expect(sent.statusCode).toBe(422)
  expect(sent.body).toContain('href="#alasan"')
})

test('of several files the good are kept and each other one is told why not', async () => {
  const sent = await it.pendidikan.upload(`${it.answer}/berkas`, [
    { name: 'laporan guru.pdf', bytes: samples.pdf },
    { name: '../../etc/keluar.pdf', bytes: samples.pdf },
    { name: 'program.pdf', bytes: samples.exe },
    { name: 'kosong.pdf', bytes: Buffer.alloc(0) },
    { name: 'besar.csv', bytes: Buffer.from('a;b\n'.repeat(60_000)) },
    { name: 'arsip.zip', bytes: samples.zip },
    { name: `${'n'.repeat(500)}.csv`, bytes: samples.csv },
  ])
  expect(sent.statusCode).toBe(422)
  expect(sent.body).toContain('“program.pdf” tidak dapat diterima karena isinya program komputer')
  expect(sent.body).toContain('“kosong.pdf” kosong')
  expect(sent.body).toContain('“besar.csv” terlalu besar')
  expect(sent.body).toContain('keluar.pdf” memuat jalur folder')
  expect(sent.body).toMatch(/“n{57}…”[^<]*terlalu panjang/)
  expect(sent.body).toContain('“arsip.zip” tidak dapat diterima karena isinya arsip ZIP')
  const kept = await office.database.db
    .selectFrom('pending_files')
    .innerJoin('files', 'files.file_id', 'pending_files.file_id')
    .select('files.name')
    .where('request_id', '=', it.id)
    .orderBy('ordinal')
    .execute()
  expect(kept.map(({ name }) => name)).toEqual(['laporan guru.pdf'])
})

test('a body far beyond the limit gets the page with its message, and nothing is stored', async () => {
  const bytes = Buffer.alloc(6_000_000, 'a;b\n')
  const sent = await it.pendidikan.upload(`${it.answer}/berkas`, [{ name: 'besar.csv', bytes }])
  expect(sent.statusCode).toBe(422)
  expect(sent.body).toContain('Kiriman terlalu besar.')
  expect((await it.pendidikan.get(it.answer)).body).toContain('Belum ada berkas.')
})

test('an upload without a file says so; one that goes on without a file goes on', async () => {
  const none = await it.pendidikan.upload(`${it.answer}/berkas`, [], { lanjut: 'tetap' })
  expect(none.statusCode).toBe(422)
  expect(none.body).toContain('Belum ada berkas yang dipilih.')
  const on = await it.pendidikan.upload(`${it.answer}/berkas`, [], { lanjut: 'kirim' })
  expect(on.headers.location).toMatch(`${it.answer}/kirim`)
})

test('a file that is removed is gone, and its bytes with it', async () => {
  await it.pendidikan.upload(`${it.answer}/berkas`, [{ name: 'a.pdf', bytes: samples.pdf }])
  const { file_id: berkas } = await office.database.db
    .selectFrom('pending_files')
    .select('file_id')
    .where('request_id', '=', it.id)
    .executeTakeFirstOrThrow()
  expect((await it.pendidikan.post(`${it.answer}/hapus`, { berkas })).statusCode).toBe(303)
  expect((await it.pendidikan.post(`${it.answer}/hapus`, { berkas })).statusCode).toBe(303)
  expect((await it.pendidikan.get(it.answer)).body).toContain('Belum ada berkas.')
  const left = await office.database.db
    .selectFrom('files')
    .select('file_id')
    .where('file_id', '=', berkas)
    .execute()
  expect(left).toEqual([])
})

test('a file of an answer that was sent back can be left out, and its event still finds it', async () => {
  await it.pendidikan.upload(`${it.answer}/berkas`, [{ name: 'a.pdf', bytes: samples.pdf }])
  await supply()
  await it.utama.post(`/kerja/${it.id}/perbaiki/${it.own}`, {
    versi: String((await stateOf(it.id)).version),
    alasan: 'Berkasnya salah',
  })
  await take(it.pendidikan, it.id, 5, it.own)
  const berkas = (await stateOf(it.id)).assignments[0]?.answer?.files[0]?.fileId ?? ''
  expect((await it.pendidikan.post(`${it.answer}/hapus`, { berkas })).statusCode).toBe(303)
  expect((await it.pendidikan.get(it.answer)).body).toContain('Belum ada berkas.')
  const kept = await office.database.db
    .selectFrom('files')
    .select('file_id')
    .where('file_id', '=', berkas)
    .execute()
  expect(kept).toHaveLength(1)
})

test('nobody sends a file that a colleague uploaded after the page was shown', async () => {
  const file = (name: string) => [{ name, bytes: samples.csv }]
  await it.pendidikan.upload(`${it.answer}/berkas`, file('pertama.csv'))
  const shown = (await it.pendidikan.get(`${it.answer}/kirim`)).body
  await it.pendidikan.upload(`${it.answer}/berkas`, file('susulan.csv'))
  const sent = await it.pendidikan.post(`${it.answer}/kirim`, {
    versi: versionIn(shown),
    berkas: filesIn(shown),
    teks: 'Terlampir satu berkas.',
  })
  expect(sent.statusCode).toBe(422)
  expect(sent.body).toContain('Daftar berkas berubah sejak halaman ini dibuka.')
  expect(sent.body).toContain('susulan.csv')
  expect(sent.body).toContain('Terlampir satu berkas.')
  const again = await it.pendidikan.post(`${it.answer}/kirim`, {
    versi: versionIn(sent.body),
    berkas: filesIn(sent.body),
    teks: 'Terlampir dua berkas.',
  })
  expect(again.statusCode).toBe(303)
  expect((await stateOf(it.id)).assignments[0]?.answer?.files).toHaveLength(2)
})

test('an answer is not accepted while one of its files may not be handed out', async () => {
  await it.pendidikan.upload(`${it.answer}/berkas`, [{ name: 'data.csv', bytes: samples.csv }])
  await supply()
  const { db } = office.database
  const fileId = (await stateOf(it.id)).assignments[0]?.answer?.files[0]?.fileId ?? ''
  const accept = async () =>
    it.utama.post(`/kerja/${it.id}/periksa/${it.own}`, {
      versi: String((await stateOf(it.id)).version),
      periksa: ['complete', 'readable', 'no_personal_data', 'no_exempt_content'],
      'data-pribadi': 'ya',
    })
  for (const [scan, sentence] of [
    ['pending', '“data.csv” masih diperiksa terhadap virus'],
    ['refused', '“data.csv” ditolak pemeriksa virus'],
  ] as const) {
    await db.updateTable('files').set({ scan }).where('file_id', '=', fileId).execute()
    const held = await accept()
    expect(held.statusCode).toBe(422)
    expect(held.body).toContain(sentence)
  }
  await db.updateTable('files').set({ scan: 'clean' }).where('file_id', '=', fileId).execute()
  expect((await accept()).statusCode).toBe(303)
})

function filesIn(html: string): string {
  return /name="berkas" value="([^"]+)"/.exec(html)?.[1] ?? ''
}

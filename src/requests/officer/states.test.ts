import { expect, test } from 'vitest'
import type { RequestEvent } from '../../procedure/request/events.ts'
import { replay } from '../../procedure/request/evolve.ts'
import type { Instant } from '../../procedure/values.ts'
import { loadEvents } from '../../records/load.ts'
import { handOver, withdrawRequest } from '../applicant-commands.ts'
import { useTestOffice } from './officer.fixtures.tsx'
import type { Browser } from './test-browser.fixtures.ts'

const office = useTestOffice()
const stateOf = async (id: string) => replay(await loadEvents<RequestEvent>(office.database.db, id))

async function act(
  who: Browser,
  id: string,
  path: string,
  fields: Record<string, string | string[]>,
) {
  const versi = String((await stateOf(id)).version)
  const sent = await who.post(`/kerja/${id}${path}`, { versi, ...fields })
  expect(sent.statusCode).toBe(303)
}

async function answered() {
  const utama = office.as(office.officers.utama)
  const pendidikan = office.as(office.officers.pendidikan)
  const id = await office.file()
  await act(utama, id, '/kerjakan', { langkah: '4' })
  await act(utama, id, '/teruskan', { dinas: 'dinas-pendidikan' })
  const own = (await stateOf(id)).assignments[0]?.assignmentId ?? ''
  await act(pendidikan, id, '/kerjakan', { langkah: '5', penugasan: own })
  await act(pendidikan, id, `/jawab/${own}/kirim`, { teks: 'Jumlahnya 120 orang.' })
  return { id, own, utama, pendidikan }
}

test('a late case says so to both, with the days, and so does their list', async () => {
  const { id, pendidikan, utama } = await answered()
  const waiting = await office.file('Daftar sekolah dasar di Kecamatan Selimbau')
  await act(utama, waiting, '/kerjakan', { langkah: '4' })
  await act(utama, waiting, '/teruskan', { dinas: 'dinas-pendidikan' })
  const filed = office.now
  office.now = '2026-12-09T02:00:00.000Z' as Instant
  expect((await utama.get(`/kerja/${id}`)).body).toContain('Tenggat pemberitahuan sudah lewat.')
  expect((await utama.get('/kerja?tab=terlambat')).body).toContain('terlambat 2 hari kerja')
  const list = (await pendidikan.get('/kerja?tab=terlambat')).body
  expect(list).toContain(waiting)
  expect(list).not.toContain(id)
  expect(list).toContain('terlambat 5 hari kerja')
  office.now = filed
})

test('an agency follows its answer through its lists until the case is finished', async () => {
  const { id, own, utama, pendidikan } = await answered()
  const isIn = async (tab: string) =>
    (await pendidikan.get(`/kerja?tab=${tab}`)).body.includes(`href="/kerja/${id}"`)
  expect([await isIn('jawab'), await isIn('diperiksa')]).toEqual([false, true])
  await act(utama, id, '/kerjakan', { langkah: '6', penugasan: own })
  await act(utama, id, `/perbaiki/${own}`, { alasan: 'Kurang tahunnya' })
  expect([await isIn('perbaiki'), await isIn('diperiksa')]).toEqual([true, false])
  await act(pendidikan, id, '/kerjakan', { langkah: '5', penugasan: own })
  const kept = await pendidikan.get(`/kerja/${id}/jawab/${own}/kirim`)
  expect(kept.body).toContain('Jumlahnya 120 orang.')
  await act(pendidikan, id, `/jawab/${own}/kirim`, { teks: 'Jumlahnya 120 orang pada 2025.' })
  await act(utama, id, '/kerjakan', { langkah: '6', penugasan: own })
  await act(utama, id, `/periksa/${own}`, {
    periksa: ['complete', 'readable', 'no_personal_data', 'no_exempt_content'],
    'data-pribadi': 'ya',
  })
  expect([await isIn('selesai'), await isIn('diperiksa')]).toEqual([true, false])
  expect((await pendidikan.get(`/kerja/${id}`)).body).toContain('Siap diberitahukan kepada pemohon')
  await act(utama, id, '/kerjakan', { langkah: '7' })
  await act(utama, id, '/beritahukan', { catatan: 'Catatan untuk Ibu Yohana' })
  const page = (await pendidikan.get(`/kerja/${id}`)).body
  expect(page).toContain('Pemohon sudah diberi tahu')
  expect(page).not.toContain('Ibu Yohana')
  expect((await utama.get(`/kerja/${id}`)).body).toContain('Ibu Yohana')
})

test('a case that was withdrawn leaves nobody with work, and only PPID Utama reads why', async () => {
  const { id, utama, pendidikan } = await answered()
  const deps = office.deps()
  await withdrawRequest(deps, {
    requestId: id,
    actor: { kind: 'person', id: office.applicant.id, role: 'applicant', agencyId: null },
    seenVersion: null,
    reason: 'Saya sudah mendapatnya dari kantor',
  })
  expect((await utama.get(`/kerja/${id}`)).body).toContain('Saya sudah mendapatnya dari kantor')
  const page = (await pendidikan.get(`/kerja/${id}`)).body
  expect(page).toContain('Ditarik pemohon')
  expect(page).not.toMatch(/Kerjakan<|Saya sudah mendapatnya/)
  expect((await pendidikan.get('/kerja?tab=diperiksa')).body).not.toContain(id)
  expect((await pendidikan.get('/kerja?tab=selesai')).body).toContain(id)
})

test('a case that closed by itself says how', async () => {
  const { id, own, utama } = await answered()
  await act(utama, id, '/kerjakan', { langkah: '6', penugasan: own })
  await act(utama, id, `/periksa/${own}`, {
    periksa: ['complete', 'readable', 'no_personal_data', 'no_exempt_content'],
    'data-pribadi': 'ya',
  })
  await act(utama, id, '/kerjakan', { langkah: '7' })
  await act(utama, id, '/beritahukan', {})
  const filed = office.now
  office.now = '2027-03-01T02:00:00.000Z' as Instant
  expect((await handOver(office.deps(), id, 'elapsed')).kind).toBe('done')
  expect((await utama.get(`/kerja/${id}`)).body).toContain('Selesai: waktu pengambilan habis')
  expect((await utama.get('/kerja?tab=selesai')).body).toContain(`href="/kerja/${id}"`)
  office.now = filed
})

test('files for an answer that a colleague has taken over are not taken in silence', async () => {
  const { id, own, utama, pendidikan } = await answered()
  await act(utama, id, '/kerjakan', { langkah: '6', penugasan: own })
  const sent = await pendidikan.upload(`/kerja/${id}/jawab/${own}/berkas`, [
    { name: 'a.csv', bytes: Buffer.from('a;b\n1;2\n') },
  ])
  expect(sent.statusCode).toBe(409)
  expect(sent.body).toContain('Pekerjaan ini belum diambil.')
})

import { beforeAll, expect, test } from 'vitest'
import { samples } from '../../documents/samples.fixture.ts'
import type { RequestEvent } from '../../procedure/request/events.ts'
import { replay } from '../../procedure/request/evolve.ts'
import { loadEvents } from '../../records/load.ts'
import { useTestOffice } from './officer.fixtures.tsx'
import type { Browser } from './test-browser.fixtures.ts'
import { applicantData, ktpBytes } from './test-people.fixtures.ts'

const office = useTestOffice()
const stateOf = async (id: string) => replay(await loadEvents<RequestEvent>(office.database.db, id))
const made = { id: '', own: '', fileId: '' }

async function act(who: Browser, id: string, path: string, fields: Record<string, string>) {
  const versi = String((await stateOf(id)).version)
  const sent = await who.post(`/kerja/${id}${path}`, { versi, ...fields })
  expect(sent.statusCode).toBe(303)
}

// A case of Dinas Pendidikan with a file uploaded and not supplied yet.
beforeAll(async () => {
  const utama = office.as(office.officers.utama)
  const pendidikan = office.as(office.officers.pendidikan)
  const id = await office.file()
  await act(utama, id, '/kerjakan', { langkah: '4' })
  await act(utama, id, '/teruskan', { dinas: 'dinas-pendidikan' })
  const own = (await stateOf(id)).assignments[0]?.assignmentId ?? ''
  await act(pendidikan, id, '/kerjakan', { langkah: '5', penugasan: own })
  await pendidikan.upload(`/kerja/${id}/jawab/${own}/berkas`, [
    { name: 'data guru.pdf', bytes: samples.pdf },
  ])
  const row = await office.database.db
    .selectFrom('pending_files')
    .select('file_id')
    .executeTakeFirstOrThrow()
  Object.assign(made, { id, own, fileId: row.file_id })
})

test('an agency reads nothing of who asks, on no page of its case', async () => {
  const pendidikan = office.as(office.officers.pendidikan)
  const { id, own } = made
  for (const path of ['', `/jawab/${own}`, `/jawab/${own}/kirim`, `/kembalikan/${own}`]) {
    const page = await pendidikan.get(`/kerja/${id}${path}`)
    expect(page.statusCode).toBe(200)
    for (const secret of [...Object.values(applicantData), '6106********0001'])
      expect(page.body).not.toContain(secret)
  }
  const queue = await pendidikan.get('/kerja')
  for (const secret of Object.values(applicantData)) expect(queue.body).not.toContain(secret)
  expect((await pendidikan.get(`/kerja/${id}`)).body).toContain(
    'Siapa yang meminta tidak ditampilkan kepada dinas.',
  )
})

test('PPID Utama reads who asks, the NIK masked', async () => {
  const page = await office.as(office.officers.utama).get(`/kerja/${made.id}`)
  const { nik, ...rest } = applicantData
  for (const words of Object.values(rest)) expect(page.body).toContain(words)
  expect(page.body).toContain('6106********0001')
  expect(page.body).not.toContain(nik)
})

test('another agency finds neither case nor form, file, act or line of it', async () => {
  const kesehatan = office.as(office.officers.kesehatan)
  const { id, own, fileId } = made
  for (const path of [
    '',
    `/jawab/${own}`,
    `/jawab/${own}/kirim`,
    `/kembalikan/${own}`,
    `/berkas/${fileId}/x.pdf`,
  ])
    expect((await kesehatan.get(`/kerja/${id}${path}`)).statusCode).toBe(404)
  for (const path of [
    '/kerjakan',
    `/jawab/${own}/kirim`,
    `/kembalikan/${own}`,
    `/jawab/${own}/hapus`,
  ])
    expect((await kesehatan.post(`/kerja/${id}${path}`, { versi: '99' })).statusCode).toBe(404)
  const upload = [{ name: 'a.pdf', bytes: samples.pdf }]
  expect((await kesehatan.upload(`/kerja/${id}/jawab/${own}/berkas`, upload)).statusCode).toBe(404)
  for (const tab of ['jawab', 'perbaiki', 'diperiksa', 'terlambat', 'selesai'])
    expect((await kesehatan.get(`/kerja?tab=${tab}`)).body).not.toContain(id)
})

test('an agency that shares a case reads and does nothing of the other agency', async () => {
  const utama = office.as(office.officers.utama)
  const id = await office.file()
  await act(utama, id, '/kerjakan', { langkah: '4' })
  const versi = String((await stateOf(id)).version)
  await utama.post(`/kerja/${id}/teruskan`, {
    versi,
    dinas: ['dinas-pendidikan', 'dinas-kesehatan'],
  })
  const { assignments } = await stateOf(id)
  const theirs = assignments.find((one) => one.agencyId === 'dinas-pendidikan')?.assignmentId ?? ''
  const pendidikan = office.as(office.officers.pendidikan)
  await act(pendidikan, id, '/kerjakan', { langkah: '5', penugasan: theirs })
  await pendidikan.upload(`/kerja/${id}/jawab/${theirs}/berkas`, [
    { name: 'rahasia dinas.pdf', bytes: samples.pdf },
  ])
  await act(pendidikan, id, `/jawab/${theirs}/kirim`, { teks: 'Kata-kata Dinas Pendidikan' })
  const fileId = (await stateOf(id)).assignments.flatMap(({ answer }) => answer?.files ?? [])[0]
    ?.fileId
  const kesehatan = office.as(office.officers.kesehatan)
  const page = await kesehatan.get(`/kerja/${id}`)
  expect(page.statusCode).toBe(200)
  expect(page.body).not.toMatch(/Dinas Pendidikan|rahasia dinas/)
  expect((await kesehatan.get(`/kerja/${id}/berkas/${fileId}/x.pdf`)).statusCode).toBe(404)
  expect((await kesehatan.get(`/kerja/${id}/jawab/${theirs}`)).statusCode).toBe(303)
  const stolen = await kesehatan.post(`/kerja/${id}/kembalikan/${theirs}`, {
    versi: String((await stateOf(id)).version),
    alasan: 'Bukan milik kami',
  })
  expect(stolen.statusCode).toBe(409)
  expect((await utama.get(`/kerja/${id}/berkas/${fileId}/x.pdf`)).rawPayload).toEqual(samples.pdf)
})

test('a file being prepared opens for its agency and PPID Utama, with its own name', async () => {
  for (const who of [office.officers.pendidikan, office.officers.utama]) {
    const url = `/kerja/${made.id}/berkas/${made.fileId}/apa-saja.pdf`
    const shown = await office.as(who).get(url)
    expect(shown.statusCode).toBe(200)
    expect(shown.rawPayload).toEqual(samples.pdf)
    expect(shown.headers['content-disposition']).toBe('inline; filename="data guru.pdf"')
    const saved = await office.as(who).get(`${url}?simpan=ya`)
    expect(saved.headers['content-disposition']).toMatch('attachment')
  }
})

test('no address carries the name of a file', async () => {
  const page = await office
    .as(office.officers.pendidikan)
    .get(`/kerja/${made.id}/jawab/${made.own}`)
  expect(page.body).toContain(`/berkas/${made.fileId}/lampiran.pdf"`)
  expect(page.body).not.toMatch(/href="[^"]*data(%20| )guru/)
})

test('the whole NIK and the scan open for PPID Utama, and every look is listed', async () => {
  const utama = office.as(office.officers.utama)
  const utama2 = office.as(office.officers.utama2)
  const url = `/kerja/${made.id}/identitas`
  expect((await utama2.get(url)).body).toContain(applicantData.nik)
  const scan = await utama.get(`${url}/ktp`)
  expect(scan.rawPayload).toEqual(ktpBytes)
  expect(scan.headers).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'private, no-store, no-transform',
  })
  const page = (await utama.get(url)).body
  expect(page).toMatch(
    /Petugas utama<[\s\S]*>NIK<[\s\S]*Petugas utama<[\s\S]*Pindaian KTP[\s\S]*Petugas utama2/,
  )
  const looks = await office.database.db
    .selectFrom('audit')
    .select(['event', 'actor_id'])
    .where('subject', 'like', 'identity:%')
    .orderBy('audit_id')
    .execute()
  expect(looks).toEqual([
    { event: 'identity.viewed', actor_id: office.officers.utama2.id },
    { event: 'identity.scan_viewed', actor_id: office.officers.utama.id },
    { event: 'identity.viewed', actor_id: office.officers.utama.id },
  ])
  for (const path of ['', '/ktp']) {
    expect((await office.as(office.officers.pendidikan).get(url + path)).statusCode).toBe(403)
    expect((await office.as(office.applicant).get(url + path)).statusCode).toBe(403)
  }
})

test('no case answers to an id that is none', async () => {
  const utama = office.as(office.officers.utama)
  for (const id of ['x', '00000000-0000-0000-0000-000000000000', '%00', "'; drop table"])
    expect((await utama.get(`/kerja/${encodeURIComponent(id)}`)).statusCode).toBe(404)
})

test('an address of a file that can be none is not found, and none is removed', async () => {
  const { id, own } = made
  const pendidikan = office.as(office.officers.pendidikan)
  for (const none of ['-'.repeat(36), '0'.repeat(36), 'x'])
    expect((await pendidikan.get(`/kerja/${id}/berkas/${none}/x`)).statusCode).toBe(404)
  const removed = await pendidikan.post(`/kerja/${id}/jawab/${own}/hapus`, {
    berkas: '-'.repeat(36),
  })
  expect(removed.statusCode).toBe(303)
})

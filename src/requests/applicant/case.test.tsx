import { expect, test } from 'vitest'
import { actorOf } from '../../people/viewer.ts'
import type { Instant } from '../../procedure/values.ts'
import * as officers from '../officer-commands.ts'
import { hiddenIn, requestIn, useTestPortal, wellFilled } from './applicant.fixtures.tsx'

const portal = useTestPortal()
const monday = '2026-11-23T02:00:00.000Z' as Instant

test('guests learn what a request is, officers where their work is', async () => {
  const guest = await portal.as(null).get('/permohonan')
  expect(guest.body).toContain('paling lambat 10 hari kerja')
  expect(guest.body).toContain('/daftar?kembali=%2Fpermohonan%2Fbaru')
  const officer = await portal.as(portal.utama).get('/permohonan')
  expect(officer.body).toContain('href="/kerja"')
})

test('a case, its receipt, its files and its draft are nobody else’s', async () => {
  const siti = portal.as(portal.siti)
  const draft = await siti.fillIn()
  const requestId = requestIn((await siti.post(`${draft}/kirim`, {})).to)
  await portal.answer(requestId, { files: [Buffer.from('a,b\n1,2\n')] })
  const [, file = ''] =
    /href="([^"]+\/berkas\/[^"]+)"/.exec((await siti.get(`/permohonan/${requestId}`)).body) ?? []
  expect(file).not.toBe('')
  const open = await siti.fillIn()
  const gets = [
    `/permohonan/${requestId}`,
    `/permohonan/${requestId}/tanda-bukti`,
    `/permohonan/${requestId}/tarik`,
    file,
    ...[open, `${open}/periksa`, `${open}/hapus`, draft],
  ]
  const posts = [
    `/permohonan/${requestId}/tarik`,
    `/permohonan/${requestId}/terima`,
    ...[open, `${open}/kirim`, `${open}/hapus`],
  ]
  for (const path of gets) {
    expect((await portal.as(portal.budi).get(path)).status, path).toBe(404)
    expect((await portal.as(null).get(path)).to, path).toContain('/masuk?kembali=')
    expect((await portal.as(portal.utama).get(path)).status, path).toBe(403)
  }
  for (const path of posts) {
    expect((await portal.as(portal.budi).post(path, wellFilled)).status, path).toBe(404)
    expect((await portal.as(null).post(path, {})).to, path).toContain('/masuk')
    expect((await portal.as(portal.utama).post(path, {})).status, path).toBe(403)
  }
  expect((await siti.get(open)).status).toBe(200)
  expect((await siti.get('/permohonan/bukan-nomor')).status).toBe(404)
})

test('the page tells whose turn it is, the last day, and every event in plain words', async () => {
  portal.now = monday
  const requestId = await portal.file()
  const siti = portal.as(portal.siti)
  const fresh = await siti.get(`/permohonan/${requestId}`)
  expect(fresh.body).toContain('Menunggu diteruskan oleh PPID Utama')
  expect(fresh.body).toContain('Senin, 7 Desember 2026')
  expect(fresh.body).toContain('akhir pekan, dilewati')
  expect(fresh.body).not.toContain('id="jawaban"')
  await portal.answer(requestId, { text: 'Jumlahnya 412 guru.' })
  const { body } = await siti.get(`/permohonan/${requestId}`)
  for (const words of [
    'Jawaban Anda sudah tersedia',
    'Diteruskan ke Dinas Pendidikan',
    'Dinas Pendidikan mulai menyiapkan jawaban',
    'Dinas Pendidikan menyerahkan jawaban untuk diperiksa',
    'Jawaban dari Dinas Pendidikan sudah diperiksa',
    'Anda diberi tahu dengan surat nomor S-',
    'Jumlahnya 412 guru.',
    'Terima kasih.',
    wellFilled.tujuan,
  ])
    expect(body).toContain(words)
  expect(body).not.toContain(portal.utama.name)
  siti.locale = 'en'
  const english = (await siti.get(`/permohonan/${requestId}`)).body
  expect(english).toContain('Your answer is ready')
  expect(english).not.toContain('Diteruskan')
})

test('lateness is said with its working days', async () => {
  portal.now = monday
  const requestId = await portal.file()
  portal.now = '2026-12-10T02:00:00.000Z' as Instant
  const siti = portal.as(portal.siti)
  const { body } = await siti.get(`/permohonan/${requestId}`)
  expect(body).toContain('Terlambat. Menunggu diteruskan')
  expect(body).toContain('lewat 3 hari kerja')
  expect((await siti.get('/permohonan')).body).toContain('terlambat')
  await portal.answer(requestId, { text: 'Maaf terlambat.' })
  expect((await siti.get(`/permohonan/${requestId}`)).body).toContain('terlambat 3 hari kerja')
  portal.now = monday
})

test('an answer of words ends with "Saya sudah menerima", once', async () => {
  const requestId = await portal.file()
  await portal.answer(requestId, { text: 'Jumlahnya 412 guru.' })
  const siti = portal.as(portal.siti)
  const { body } = await siti.get(`/permohonan/${requestId}`)
  const versi = hiddenIn(body, 'versi')
  const { to } = await siti.post(`/permohonan/${requestId}/terima`, { versi })
  const closed = await siti.get(to)
  expect(closed.body).toContain('Anda menyatakan sudah menerima jawabannya.')
  expect(closed.body).not.toContain('/terima"')
  expect((await siti.post(`/permohonan/${requestId}/terima`, { versi })).to).toBe(to)
  const late = await siti.post(`/permohonan/${requestId}/tarik`, { versi })
  expect(late.status).toBe(409)
  expect(late.body).toContain('Jawaban dinyatakan diterima; permohonan selesai')
})

test('a request is withdrawn after one more question, with or without a reason', async () => {
  const requestId = await portal.file()
  const siti = portal.as(portal.siti)
  const page = await siti.get(`/permohonan/${requestId}/tarik`)
  const versi = hiddenIn(page.body, 'versi')
  const long = await siti.post(`/permohonan/${requestId}/tarik`, {
    versi,
    alasan: 'a'.repeat(1001),
  })
  expect(long.status).toBe(422)
  expect(long.body).toContain('a'.repeat(1001))
  const { to } = await siti.post(`/permohonan/${requestId}/tarik`, { versi, alasan: 'Sudah ada' })
  const done = await siti.get(to)
  expect(done.body).toContain('Permohonan sudah ditarik.')
  expect(done.body).toContain('ditarik oleh pemohon')
  expect((await siti.post(`/permohonan/${requestId}/tarik`, { versi })).to).toBe(to)
  expect((await siti.get(`/permohonan/${requestId}/tarik`)).to).toBe(`/permohonan/${requestId}`)
})

test('a withdrawal that crosses another act is not carried out but told what happened', async () => {
  const requestId = await portal.file()
  const siti = portal.as(portal.siti)
  const versi = hiddenIn((await siti.get(`/permohonan/${requestId}/tarik`)).body, 'versi')
  const on = { requestId, actor: actorOf(portal.utama), seenVersion: null }
  const task = { step: 4, assignmentId: null } as const
  await officers.takeTask(portal.deps, { ...on, task, takeOver: false })
  const agencyIds = ['dinas-pendidikan']
  await officers.forwardRequest(portal.deps, { ...on, agencyIds, instruction: '' })
  const { status, body } = await siti.post(`/permohonan/${requestId}/tarik`, { versi })
  expect(status).toBe(409)
  expect(body).toContain('Diteruskan ke Dinas Pendidikan')
  expect((await siti.get(`/permohonan/${requestId}`)).body).toContain('Sedang disiapkan oleh')
})

test('after the notice it is too late to withdraw', async () => {
  const requestId = await portal.file()
  await portal.answer(requestId, { text: 'Jumlahnya 412 guru.' })
  const siti = portal.as(portal.siti)
  const versi = hiddenIn((await siti.get(`/permohonan/${requestId}`)).body, 'versi')
  const { status, body } = await siti.post(`/permohonan/${requestId}/tarik`, { versi })
  expect(status).toBe(409)
  expect(body).toContain('tidak dapat ditarik lagi')
})

test('pages of a signed-in person stay in no browser, so that nobody reads on after the sign-out', async () => {
  const requestId = await portal.file()
  const siti = portal.as(portal.siti)
  for (const path of [
    `/permohonan/${requestId}`,
    `/permohonan/${requestId}/tanda-bukti`,
    '/permohonan',
    '/permohonan/bukan-milik-siapa-pun',
  ])
    expect((await siti.get(path)).headers.get('cache-control')).toBe('private, no-store')
  // But a long form is found again as it was typed, after a sending that failed.
  expect((await siti.get('/permohonan/baru')).headers.get('cache-control')).toBe(
    'private, no-cache',
  )
  expect((await portal.as(null).get('/permohonan')).headers.get('cache-control')).toBe(
    'private, no-cache',
  )
})

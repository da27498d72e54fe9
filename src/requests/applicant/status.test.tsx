import { expect, test } from 'vitest'
import type { CaseId, Instant } from '../../procedure/values.ts'
import { useTestPortal, type Visitor, wellFilled } from './applicant.fixtures.tsx'

const portal = useTestPortal()

async function known(requestId: CaseId): Promise<{ nomor: string; kode: string }> {
  const { body } = await portal.as(portal.siti).get(`/permohonan/${requestId}/tanda-bukti`)
  const [nomor = ''] = /P-\d{3}\/[A-Z-]+\/[IVX]+\/\d{4}/.exec(body) ?? []
  const [kode = ''] = /[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/.exec(body) ?? []
  return { nomor, kode }
}

/** Keeps the cookie an answer sets, as a browser does. */
function keepCookie(visitor: Visitor, headers: Headers): string {
  const set = headers.get('set-cookie') ?? ''
  visitor.cookie = set.split(';')[0] ?? ''
  return set
}

test('number and code show state and dates, and neither title, names nor files', async () => {
  const requestId = await portal.file()
  await portal.answer(requestId, {
    files: [Buffer.from('a,b\n1,2\n')],
    text: 'Isi jawaban rahasia',
  })
  const guest = portal.as(null)
  const sent = await guest.post('/cek-status', await known(requestId))
  expect(sent.status).toBe(303)
  expect(sent.to).toBe('/cek-status/hasil')
  const cookie = keepCookie(guest, sent.headers)
  expect(cookie).toContain('HttpOnly')
  expect(cookie).toContain('Path=/cek-status')
  expect(cookie).toContain('Max-Age=900')
  const { status, headers, body } = await guest.get('/cek-status/hasil')
  expect(status).toBe(200)
  expect(headers.get('cache-control')).toBe('private, no-store')
  expect(body).toContain('Jawaban sudah tersedia')
  expect(body).toContain('Diteruskan ke Dinas Pendidikan')
  for (const secret of [
    wellFilled.rincian.slice(0, 30),
    wellFilled.nama,
    wellFilled.tujuan,
    'Isi jawaban rahasia',
    'data-1.csv',
    '/berkas/',
    requestId,
  ])
    expect(body).not.toContain(secret)
})

test('small letters and spaces in number and code are forgiven', async () => {
  const { nomor, kode } = await known(await portal.file())
  const typed = { nomor: ` ${nomor.toLowerCase()}`, kode: kode.toLowerCase().replace('-', ' ') }
  expect((await portal.as(null).post('/cek-status', typed)).status).toBe(303)
})

test('a wrong number and a wrong code get the same answer, with the number kept', async () => {
  const { nomor, kode } = await known(await portal.file())
  const guest = portal.as(null)
  const wrongCode = await guest.post('/cek-status', { nomor, kode: 'AAAA-AAAA' })
  const unknown = 'P-999/PPID-KH/XI/2026'
  const wrongNumber = await guest.post('/cek-status', { nomor: unknown, kode })
  const empty = await guest.post('/cek-status', {})
  expect([wrongCode.status, wrongNumber.status, empty.status]).toEqual([422, 422, 422])
  expect(wrongCode.body).toContain(`value="${nomor}"`)
  expect(wrongNumber.body.replaceAll(unknown, nomor)).toBe(wrongCode.body)
  expect(wrongCode.headers.get('set-cookie')).toBeNull()
})

test('the result lasts fifteen minutes and cannot be forged', async () => {
  portal.now = '2026-11-23T02:00:00.000Z' as Instant
  const requestId = await portal.file()
  const other = await portal.file()
  const guest = portal.as(null)
  expect((await guest.get('/cek-status/hasil')).to).toBe('/cek-status')
  keepCookie(guest, (await guest.post('/cek-status', await known(requestId))).headers)
  const mine = guest.cookie
  guest.cookie = mine.replace(requestId, other)
  expect((await guest.get('/cek-status/hasil')).to).toBe('/cek-status')
  guest.cookie = mine
  expect((await guest.get('/cek-status/hasil')).status).toBe(200)
  portal.now = '2026-11-23T02:15:00.000Z' as Instant
  expect((await guest.get('/cek-status/hasil')).to).toBe('/cek-status')
})

test('the number from the front page is filled in', async () => {
  const { body } = await portal.as(null).get('/cek-status?nomor=P-001%2FPPID-KH%2FXI%2F2026')
  expect(body).toContain('value="P-001/PPID-KH/XI/2026"')
})

import { expect, test } from 'vitest'
import type { Instant } from '../../procedure/values.ts'
import {
  hiddenIn,
  maskedNik,
  nik,
  requestIn,
  useTestPortal,
  wellFilled,
} from './applicant.fixtures.tsx'

const portal = useTestPortal()

test('a hundred submissions of one draft at once give one request', async () => {
  const siti = portal.as(portal.siti)
  const draft = await siti.fillIn()
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => siti.post(`${draft}/kirim`, {})),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array(100).fill(303))
  expect(new Set(answers.map(({ to }) => to)).size).toBe(1)
  const rows = await portal.database.db.selectFrom('requests').select('number').execute()
  expect(rows).toHaveLength(1)
  expect((await siti.post(`${draft}/kirim`, {})).to).toBe(answers[0]?.to)
  expect((await siti.get(draft)).to).toBe(answers[0]?.to)
  expect((await siti.get(`${draft}/periksa`)).to).toBe(answers[0]?.to)
})

test('two hundred different ones at once give two hundred numbers without gap or double', async () => {
  const siti = portal.as(portal.siti)
  const before = await numbers()
  const drafts: string[] = []
  for (let batch = 0; batch < 10; batch += 1)
    drafts.push(...(await Promise.all(Array.from({ length: 20 }, () => siti.fillIn()))))
  const answers = await Promise.all(drafts.map((draft) => siti.post(`${draft}/kirim`, {})))
  expect(new Set(answers.map(({ to }) => requestIn(to))).size).toBe(200)
  const after = await numbers()
  expect(after).toHaveLength(before.length + 200)
  const counted = after
    .map((number) => Number(/^P-(\d+)\//.exec(number)?.[1]))
    .sort((a, b) => a - b)
  expect(counted).toEqual(counted.map((_, index) => index + 1))
})

test('the receipt names number, moment, last day with its reasons, ceiling, code and rights', async () => {
  const siti = portal.as(portal.siti)
  const requestId = await portal.file('Daftar penerima bantuan sosial per kecamatan tahun 2025')
  const { status, body } = await siti.get(`/permohonan/${requestId}/tanda-bukti`)
  expect(status).toBe(200)
  expect(body).toMatch(/P-\d{3}\/PPID-KH\/XI\/2026/)
  expect(body).toContain('Senin, 23 November 2026 pukul 09.00 WIB')
  expect(body).toContain('Daftar penerima bantuan sosial')
  expect(body).toContain('Senin, 7 Desember 2026')
  expect(body).toContain('akhir pekan, dilewati')
  expect(body).toContain('Rabu, 16 Desember 2026 (10 + 7 = 17 hari kerja')
  expect(body).toMatch(/[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}/)
  expect(body).toContain('Pasal 35')
})

test('the NIK is in no page but masked, in no event, and in no audit entry', async () => {
  const siti = portal.as(portal.siti)
  const requestId = await portal.file()
  const page = await siti.get(`/permohonan/${requestId}`)
  expect(page.body).toContain(maskedNik)
  for (const path of [
    `/permohonan/${requestId}`,
    `/permohonan/${requestId}/tanda-bukti`,
    '/permohonan',
  ])
    expect((await siti.get(path)).body).not.toContain(nik)
  const { db } = portal.database
  const [events, audit, texts] = await Promise.all([
    db.selectFrom('events').select(['data', 'actor']).execute(),
    db.selectFrom('audit').select(['detail', 'subject']).execute(),
    db.selectFrom('texts').select('body').execute(),
  ])
  expect(JSON.stringify([events, audit, texts])).not.toContain(nik)
})

test('the list pages by twenty and shows each request once', async () => {
  const siti = portal.as(portal.siti)
  const seen: string[] = []
  let path = '/permohonan'
  for (;;) {
    const { body } = await siti.get(path)
    seen.push(
      ...[...body.matchAll(/href="\/permohonan\/([0-9a-f-]{36})"/g)].map(([, id]) => id ?? ''),
    )
    const [, next] = /href="(\/permohonan\?sesudah=[^"]+)"/.exec(body) ?? []
    if (!next) break
    path = next
  }
  const rows = await portal.database.db.selectFrom('requests').select('request_id').execute()
  expect(new Set(seen).size).toBe(rows.length)
  expect(seen).toHaveLength(rows.length)
})

async function numbers(): Promise<string[]> {
  const rows = await portal.database.db.selectFrom('requests').select('number').execute()
  return rows.map(({ number }) => number ?? '')
}

test('what was changed in another window is read again before it is sent', async () => {
  const siti = portal.as(portal.siti)
  const draft = await siti.fillIn({ rincian: 'Daftar jalan kabupaten yang rusak tahun 2024' })
  const read = hiddenIn((await siti.get(`${draft}/periksa`)).body, 'versi')
  const { db } = portal.database
  const draftId = draft.split('/').at(-1) ?? ''
  const before = portal.now
  portal.now = '2026-11-23T02:01:00.000Z' as Instant
  const rincian = 'Daftar jembatan yang rusak tahun 2025'
  await siti.sendForm(draft, { ...wellFilled, identitas: 'tersimpan', rincian, aksi: 'periksa' })
  const sent = await siti.post(`${draft}/kirim`, { versi: read })
  expect(sent.to).toBe(`${draft}/periksa?berubah=1`)
  const requests = () =>
    db.selectFrom('requests').select('title').where('draft_id', '=', draftId).execute()
  expect(await requests()).toEqual([])
  const again = await siti.get(sent.to)
  expect(again.body).toContain('Permohonan belum dikirim.')
  expect(again.body).toContain('Daftar jembatan yang rusak tahun 2025')
  expect((await siti.post(`${draft}/kirim`, { versi: hiddenIn(again.body, 'versi') })).to).toMatch(
    /tanda-bukti$/,
  )
  expect(await requests()).toEqual([{ title: rincian }])
  portal.now = before
})

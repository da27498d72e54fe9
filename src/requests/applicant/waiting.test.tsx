import { beforeEach, expect, test } from 'vitest'
import type { RequestCommand } from '../../procedure/request/commands.ts'
import type { Actor, CaseId, Instant } from '../../procedure/values.ts'
import { vouchText } from '../../records/texts.ts'
import { act } from '../act.ts'
import { useTestPortal } from './applicant.fixtures.tsx'

const portal = useTestPortal()
const utama = (): Actor => ({
  kind: 'person',
  id: portal.utama.id,
  role: 'ppid_utama',
  agencyId: null,
})

beforeEach(() => {
  portal.now = '2026-11-23T02:00:00.000Z' as Instant
})

async function doing(requestId: CaseId, actor: Actor, command: RequestCommand): Promise<void> {
  const acted = await act(portal.deps, {
    ...{ requestId, actor, seenVersion: null },
    command: async () => command,
  })
  if (acted.kind !== 'done') throw new Error(JSON.stringify(acted))
}

const words = (streamId: string, body: string) =>
  portal.database.db
    .transaction()
    .execute((trx) => vouchText(trx, { streamId, kind: 'reason', body }))

const textOf = async (requestId: CaseId) =>
  (await portal.as(portal.siti).get(`/permohonan/${requestId}`)).body
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

test('an extension shows the old day and the new one, explained, with its reason', async () => {
  const requestId = await portal.file()
  const text = await words(requestId, 'Datanya masih dikumpulkan')
  await doing(requestId, utama(), { type: 'extend', days: 7, reason: 'not_yet_held', text })
  const page = await textOf(requestId)
  expect(page).toContain('Rabu, 16 Desember 2026 (hari kerja ke-17')
  expect(page).toContain('Semula paling lambat Senin, 7 Desember 2026; diperpanjang 7 hari kerja')
  expect(page).toContain('UU 14/2008 Pasal 22 ayat (8)')
  expect(page).toContain('Informasi belum dikuasai atau belum didokumentasikan.')
})

test('silence past the last day is said plainly and opens the objection', async () => {
  const requestId = await portal.file()
  expect(await textOf(requestId)).not.toContain('lewat tanpa pemberitahuan tertulis')
  portal.now = '2026-12-08T02:00:00.000Z' as Instant
  await doing(requestId, { kind: 'system' }, { type: 'mark_silent' })
  const { body } = await portal.as(portal.siti).get(`/permohonan/${requestId}`)
  expect(body).toContain('Terlambat.')
  expect(body).toContain('Pasal 35 ayat (1) huruf c')
  expect(body).toContain(`href="/permohonan/${requestId}/keberatan"`)
})

test('completing comes to an end with its last day, and the article says why', async () => {
  const requestId = await portal.file()
  const text = await words(requestId, 'Tahunnya belum disebut')
  await doing(requestId, utama(), { type: 'request_completion', missing: ['items'], text })
  const siti = portal.as(portal.siti)
  portal.now = '2026-11-27T02:00:00.000Z' as Instant
  expect(await textOf(requestId)).toContain('Batas waktu untuk melengkapi sudah lewat')
  const { status, body } = await siti.sendForm(`/permohonan/${requestId}/lengkapi`, {
    keterangan: 'Tahun 2025',
  })
  expect(status).toBe(409)
  expect(body).toContain('Perki 1/2021')
})

test('files and a scan that came with a form that was refused leave nothing behind', async () => {
  const requestId = await portal.file()
  const siti = portal.as(portal.siti)
  const marked = Buffer.from('%PDF-1.4 tidak boleh tinggal')
  const files = () =>
    portal.database.db
      .selectFrom('files')
      .select((all) => all.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
  const before = await files()
  const sent = await siti.sendForm(`/permohonan/${requestId}/lengkapi`, { keterangan: 'x' }, marked)
  expect(sent.status).toBe(422)
  expect(await files()).toEqual(before)
  expect(portal.stored().includes('tidak boleh tinggal')).toBe(false)
})

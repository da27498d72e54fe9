import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { TestFact } from '../../procedure/exemption/facts.ts'
import type { RequestCommand } from '../../procedure/request/commands.ts'
import { checklistItems, type ItemOutcome } from '../../procedure/request/events.ts'
import type { Actor, CaseId, LocalDate } from '../../procedure/values.ts'
import { vouchText } from '../../records/texts.ts'
import { act } from '../act.ts'
import { loadCase } from '../load-case.ts'
import { notifyApplicant } from '../officer-commands.ts'
import { hiddenIn, requestIn, useTestPortal } from './applicant.fixtures.tsx'

const portal = useTestPortal()
const rincian = [
  'Jumlah guru sekolah dasar di Badau tahun 2025',
  'Daftar nama dan gaji guru honorer tahun 2025',
  'Laporan pemeriksaan pegawai yang sedang berjalan',
  'Peta hutan lindung di Kecamatan Badau tahun 2024',
  'Hasil sensus sekolah yang sedang dikerjakan',
]
const testId = randomUUID()
const fact: TestFact = {
  testId,
  conclusion: 'exempt',
  letters: ['a', 'h'],
  draftedBy: randomUUID(),
  concludedBy: randomUUID(),
  until: null,
  agencyId: null,
  requestId: null,
  itemId: null,
}

async function filed(): Promise<CaseId> {
  const siti = portal.as(portal.siti)
  const draft = await siti.fillIn({ rincian })
  return requestIn((await siti.post(`${draft}/kirim`, {})).to)
}

const depsWithTest = () => ({
  ...portal.deps,
  loadTests: async () => new Map([[testId, fact]]),
})

async function doing(requestId: CaseId, actor: Actor, command: RequestCommand): Promise<void> {
  const acted = await act(depsWithTest(), {
    ...{ requestId, actor, seenVersion: null },
    command: async () => command,
  })
  if (acted.kind !== 'done') throw new Error(JSON.stringify(acted))
}

async function outcomesOf(requestId: CaseId): Promise<ItemOutcome[]> {
  const words = (body: string) =>
    portal.database.db
      .transaction()
      .execute((trx) => vouchText(trx, { streamId: requestId, kind: 'outcome', body }))
  const part = await words('Kolom nama dan gaji')
  const secret = await words('Gaji perorangan adalah rahasia pribadi')
  return [
    { itemId: '1', outcome: 'given' },
    {
      itemId: '2',
      outcome: 'partial',
      withheld: [{ part, letter: 'h', reason: secret, testId }],
    },
    {
      itemId: '3',
      outcome: 'refused',
      letters: ['a'],
      statute: await words('PP 94/2021 Pasal 28'),
      reason: await words('Pemeriksaan masih berjalan'),
      testId,
    },
    { itemId: '4', outcome: 'not_held', holder: await words('Balai Kehutanan'), reason: null },
    {
      itemId: '5',
      outcome: 'not_documented',
      availableOn: '2027-03-01' as LocalDate,
      reason: await words('Sensus belum selesai'),
    },
  ]
}

/** PPID Utama answers everything by itself, up to the notice. */
async function answered(requestId: CaseId, { notify = true } = {}): Promise<void> {
  const utama: Actor = {
    kind: 'person',
    id: portal.utama.id,
    role: 'ppid_utama',
    agencyId: null,
  }
  const take = (step: 4 | 6 | 7, assignmentId: string | null) =>
    doing(requestId, utama, {
      type: 'take_task',
      task: { step, assignmentId },
      takeOver: false,
    })
  await take(4, null)
  const assignmentId = randomUUID()
  const text = await portal.database.db
    .transaction()
    .execute((trx) => vouchText(trx, { streamId: requestId, kind: 'answer', body: '412 guru.' }))
  const outcomes = await outcomesOf(requestId)
  await doing(requestId, utama, {
    ...{ type: 'supply_answer', assignmentId, outcomes, text },
    ...{ files: [], entryIds: [randomUUID()] },
  })
  await take(6, assignmentId)
  await doing(requestId, utama, {
    ...{ type: 'verify_answer', assignmentId, checklist: checklistItems, publish: false },
  })
  if (!notify) return
  await take(7, null)
  const notice = { requestId, actor: utama, seenVersion: null, note: '' }
  const notified = await notifyApplicant(depsWithTest(), notice)
  expect(notified.kind).toBe('done')
}

test('each thing asked for says what was decided of it, why, and by which article', async () => {
  const requestId = await filed()
  await answered(requestId)
  const { body } = await portal.as(portal.siti).get(`/permohonan/${requestId}`)
  const text = body.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
  expect(text).toContain('Permohonan Anda dikabulkan sebagian')
  for (const words of [
    'Rincian 1 diberikan seluruhnya',
    'Rincian 2 diberikan sebagian',
    'Kolom nama dan gaji',
    'Pasal 17 huruf h: dapat mengungkapkan rahasia pribadi',
    'Rincian 3 ditolak',
    'PP 94/2021 Pasal 28',
    'Pasal 17 huruf a: dapat menghambat penegakan hukum',
    'Rincian 4 tidak dikuasai badan ini',
    'Balai Kehutanan',
    'Rincian 5 belum didokumentasikan',
    'Senin, 1 Maret 2027',
    'UU 14/2008 Pasal 22 ayat (7) huruf c',
    'Ajukan keberatan',
  ])
    expect(text).toContain(words)
})

test('before the notice nothing of it is known, and afterwards the status page tells no words', async () => {
  const requestId = await filed()
  await answered(requestId, { notify: false })
  const before = (await portal.as(portal.siti).get(`/permohonan/${requestId}`)).body
  expect(before).not.toContain('Balai Kehutanan')
  expect(before).not.toContain('ditolak</strong>')
  const again = await filed()
  await answered(again)
  const receipt = (await portal.as(portal.siti).get(`/permohonan/${again}/tanda-bukti`)).body
  const [, kode = ''] = /([0-9A-Z]{4}-[0-9A-Z]{4})<\/b>/.exec(receipt) ?? []
  const guest = portal.as(null)
  const loaded = await loadCase(portal.deps, again)
  const sent = await guest.post('/cek-status', { nomor: loaded?.number ?? '', kode })
  guest.cookie = sent.headers.get('set-cookie')?.split(';')[0] ?? ''
  const { body } = await guest.get(sent.to)
  expect(body).toContain('tidak dikuasai badan ini')
  for (const words of ['Balai Kehutanan', 'PP 94/2021', rincian[2] ?? '', 'Kolom nama'])
    expect(body).not.toContain(words)
})

test('in English the case is told in English', async () => {
  const requestId = await filed()
  await answered(requestId)
  const siti = portal.as(portal.siti)
  siti.locale = 'en'
  const { body } = await siti.get(`/permohonan/${requestId}`)
  expect(body).toContain('Your request was granted in part')
  expect(body).toContain('not documented yet')
  expect(hiddenIn(body, 'versi')).toMatch(/^\d+$/)
})

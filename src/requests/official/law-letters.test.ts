import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { caseworkOf } from '../../../test/support/cases.ts'
import { testworkOf } from '../../../test/support/exemption.ts'
import { usePortal } from '../../../test/support/portal.ts'
import { pdfOf } from '../../../test/support/scenes.ts'
import { readLetter } from '../../notices/official/pdf.fixture.ts'
import { type Letter, lettersOf } from '../../notices/official/queries.ts'
import { addDays, instantAt, localDateOf } from '../../procedure/dates.ts'
import { verifyRecords } from '../../records/verify/verify.ts'
import { formatDate } from '../../ui/dates.ts'
import { type Acted, act } from '../act.ts'
import { acknowledgeAnswer } from '../applicant-commands.ts'
import { correctNotice, extendNotice, requestCompletion } from '../law-commands.ts'
import { supplyAnswer } from '../officer-commands.ts'
import type { OutcomeDraft } from '../outcome-drafts.ts'

const portal = usePortal()

async function done(acting: Promise<Acted>): Promise<void> {
  const acted = await acting
  if (acted.kind !== 'done')
    throw new Error(acted.kind === 'refused' ? acted.refusal.code : acted.kind)
}

const utama = (requestId: string) => ({
  ...{ requestId, actor: portal.staff.utama, seenVersion: null },
})

/** The letters of a matter, once all are made. */
async function issued(requestId: string): Promise<Letter[]> {
  return vi.waitFor(
    async () => {
      const letters = await lettersOf(portal.database.db, requestId)
      expect(letters.map(({ lastError }) => lastError)).toEqual(letters.map(() => null))
      expect(letters.filter(({ made }) => made === null)).toEqual([])
      return letters
    },
    { timeout: 30_000, interval: 100 },
  )
}

async function textOf(letter: Letter | undefined): Promise<string> {
  const sha256 = letter?.made?.sha256 ?? ''
  const path = join(portal.storageDir, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  return readLetter(await readFile(path)).text
}

async function answered(
  requestId: string,
  outcomes: readonly OutcomeDraft[],
  files: readonly Buffer[] = [],
): Promise<void> {
  const casework = caseworkOf(portal)
  const [assignmentId = ''] = await casework.forward(requestId, ['dinas-pendidikan'])
  await casework.prepare(requestId, assignmentId, files)
  await done(
    supplyAnswer(portal.tools, {
      ...{ requestId, actor: portal.staff.pendidikan, seenVersion: null, assignmentId },
      ...{ text: 'Sudah kami periksa.', entryIds: [], outcomes },
    }),
  )
  await casework.startVerifying(requestId, assignmentId)
  await casework.verify(requestId, assignmentId)
  await casework.startNotifying(requestId)
  await casework.notify(requestId)
}

test('what is missing is asked for by letter, and a lapse is written down', async () => {
  const requestId = await caseworkOf(portal).file(portal.staff.pemohon.id)
  const asked = { missing: ['identity'] as const, text: 'Foto KTP terpotong.' }
  await done(requestCompletion(portal.tools, { ...utama(requestId), ...asked }))
  const later = instantAt(addDays(localDateOf(portal.tools.clock()), 30), 600)
  await done(
    act(
      { ...portal.tools, clock: () => later },
      {
        ...{ requestId, actor: { kind: 'system' }, seenVersion: null },
        command: async () => ({ type: 'lapse' }),
      },
    ),
  )
  const [receipt, completion, lapse] = await issued(requestId)
  expect([receipt?.kind, completion?.kind, lapse?.kind]).toEqual([
    'receipt',
    'completion_request',
    'lapse_note',
  ])
  expect(await textOf(completion)).toContain('Foto KTP terpotong.')
  expect(await textOf(completion)).toContain('identitas (KTP) yang jelas dan benar')
  expect(await textOf(lapse)).toContain('kami catat gugur')
  expect(lapse?.issuedOn).toBe(localDateOf(later))
})

test('an extension is told with both dates and its reason', async () => {
  const casework = caseworkOf(portal)
  const requestId = await casework.file(portal.staff.pemohon.id)
  await casework.forward(requestId, ['dinas-pendidikan'])
  const { dueOn: was } = await casework.stateOf(requestId)
  const extension = { days: 7, reason: 'not_yet_held', text: 'Data masih dihimpun.' } as const
  await done(extendNotice(portal.tools, { ...utama(requestId), ...extension }))
  const { dueOn } = await casework.stateOf(requestId)
  const letter = (await issued(requestId)).find(({ kind }) => kind === 'extension')
  const text = await textOf(letter)
  expect(text).toContain(formatDate(was ?? localDateOf(portal.tools.clock()), 'id'))
  expect(text).toContain(formatDate(dueOn ?? localDateOf(portal.tools.clock()), 'id'))
  expect(text).toContain('Data masih dihimpun.')
})

test('a refusal comes with its decree, which stands on the test; a correction replaces the notice', async () => {
  const work = testworkOf(portal)
  const testId = await work.propose()
  await work.submit(testId)
  await work.advise(testId)
  await work.approve(testId)
  await work.conclude(testId)
  await work.letters(testId)
  const requestId = await caseworkOf(portal).file(portal.staff.pemohon.id)
  const reason = 'Nilai setiap peserta adalah hasil evaluasi kemampuan.'
  await answered(requestId, [
    {
      ...{ itemId: '1', outcome: 'refused', letters: ['h'], testId, reason },
      statute: 'UU 27/2022 Pasal 4',
    },
  ])
  const letters = await issued(requestId)
  const decree = letters.find(({ kind }) => kind === 'refusal_decree')
  const notice = letters.find(({ kind }) => kind === 'notice')
  expect(decree?.number).toMatch(/^SK-\d{3}\//)
  const sheet = (await lettersOf(portal.database.db, testId)).find(
    ({ kind }) => kind === 'consequence_sheet',
  )
  for (const words of [
    'Pasal 17 huruf h',
    'UU 27/2022 Pasal 4',
    reason,
    sheet?.number ?? 'no sheet',
    'Mengungkap hasil evaluasi kemampuan seseorang.',
    notice?.number ?? 'no notice',
    'Rekaan Pemohon',
    'Petani karet',
  ])
    expect(await textOf(decree)).toContain(words)
  expect(await textOf(notice)).toContain(decree?.number)

  await done(
    correctNotice(portal.tools, {
      ...utama(requestId),
      ...{ reason: 'Nama undang-undang salah tulis.', note: 'Yang benar UU 27 Tahun 2022.' },
    }),
  )
  const second = (await issued(requestId)).findLast(({ kind }) => kind === 'notice')
  expect(second?.replaces).toBe(notice?.letterId)
  const text = await textOf(second)
  expect(text).toContain(`menggantikan surat nomor ${notice?.number}`)
  expect(text).toContain('Nama undang-undang salah tulis.')
  expect(text).toContain('Yang benar UU 27 Tahun 2022.')
  const page = await portal.guest().get(`/verifikasi/${notice?.code}`)
  expect(page.html).toContain(`sudah digantikan oleh surat nomor ${second?.number}`)
})

test('what is partly given names each blacked-out part; receiving it is written down', async () => {
  const requestId = await caseworkOf(portal).file(portal.staff.pemohon.id)
  const part = { part: 'NIK, halaman 2', letter: 'h', reason: 'Nomor kependudukan.' } as const
  await answered(
    requestId,
    [{ itemId: '1', outcome: 'partial', withheld: [part] }],
    [pdfOf('sebagian')],
  )
  await done(
    act(portal.tools, {
      ...{ requestId, actor: { kind: 'system' }, seenVersion: null },
      command: async () => ({ type: 'hand_over', way: 'downloaded' }),
    }),
  )
  const letters = await issued(requestId)
  const notice = await textOf(letters.find(({ kind }) => kind === 'notice'))
  expect(notice).toContain('NIK, halaman 2: Pasal 17 huruf h')
  const handover = await textOf(letters.find(({ kind }) => kind === 'handover'))
  expect(handover).toContain('diunduh pemohon dari portal')
  expect(handover).toContain('jawaban 1.pdf')
})

test('what nobody here holds is told with who holds it, without a decree or a handover', async () => {
  const requestId = await caseworkOf(portal).file(portal.staff.pemohon.id)
  await answered(requestId, [
    { itemId: '1', outcome: 'not_held', holder: 'Badan Pusat Statistik', reason: '' },
  ])
  const letters = await issued(requestId)
  expect(letters.map(({ kind }) => kind)).toEqual(['receipt', 'disposition', 'notice'])
  expect(await textOf(letters.at(-1))).toContain('dikuasai oleh Badan Pusat Statistik')
})

test('an answer of words that was read is handed over, too', async () => {
  const requestId = await caseworkOf(portal).file(portal.staff.pemohon.id)
  await answered(requestId, [{ itemId: '1', outcome: 'given' }])
  const on = { requestId, actor: portal.staff.pemohon, seenVersion: null }
  await done(acknowledgeAnswer(portal.tools, on))
  const handover = (await issued(requestId)).find(({ kind }) => kind === 'handover')
  expect(await textOf(handover)).toContain('jawaban tertulis')
})

test('after all of it the records verify, each number carried by its log', async () => {
  expect((await verifyRecords(portal.database.db)).broken).toEqual([])
})

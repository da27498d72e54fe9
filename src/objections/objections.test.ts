import { expect, it } from 'vitest'
import { caseworkOf } from '../../test/support/cases.ts'
import { at, fileFor, notifiedRequest } from '../../test/support/objections.ts'
import { emailOf } from '../../test/support/office.ts'
import { usePortal } from '../../test/support/portal.ts'
import { workingCalendar } from '../procedure/calendar/working-calendar.ts'
import { statusOf } from '../procedure/objection/state.ts'
import type { LocalDate } from '../procedure/values.ts'
import { verifyRecords } from '../records/verify/verify.ts'
import { act } from '../requests/act.ts'
import { answerObjection, recordExecution, settleObjection, withdrawObjection } from './commands.ts'
import { openDraft, saveObjectionDraft } from './drafts.ts'
import { fileObjection } from './file.ts'
import { emptyFields } from './form.ts'
import { objectionDays, objectionMatters } from './matters.ts'
import { loadOrders } from './orders.ts'
import { loadObjection } from './view.ts'

const portal = usePortal()

const open = async (id: string) => {
  const loaded = await loadObjection(portal.tools, id)
  if (!loaded) throw new Error('no objection')
  return loaded
}

it('the same form sent many times at once is one objection with one number', async () => {
  const { tools, staff } = portal
  const { pemohon: actor } = staff
  const requestId = await notifiedRequest(portal)
  const fields = { ...emptyFields, alasan: ['d'], posisi: 'Bukan ini yang saya minta dahulu.' }
  const draft = { requestId, personId: actor.id, fields, at: tools.clock() }
  await saveObjectionDraft(tools.db, tools.identityKey, draft)
  const draftId = (await openDraft(tools.db, tools.identityKey, draft))?.draftId ?? ''
  const form = {
    position: fields.posisi,
    proxyName: null,
    channel: 'web',
    receivedOn: null,
  } as const
  const send = () =>
    fileObjection(tools, {
      ...{ requestId, applicantId: actor.id, actor, draftId },
      check: () => ({ ...form, grounds: ['d'] }),
    })
  const filed = await Promise.all(Array.from({ length: 8 }, send))
  const ids = filed.map((one) => (one.kind === 'done' ? one.objectionId : one.kind))
  expect(new Set(ids).size).toBe(1)
  expect(filed.filter((one) => one.kind === 'done' && !one.again)).toHaveLength(1)
  const numbers = await tools.db
    .selectFrom('numbers')
    .select('number')
    .where('stream_id', '=', ids[0] ?? '')
    .where('kind', '=', 'K')
    .execute()
  expect(numbers).toHaveLength(1)
})

it('of two answers at once one counts; the other is told', async () => {
  const objectionId = await fileFor(portal, await notifiedRequest(portal))
  const say = () =>
    answerObjection(portal.tools, {
      ...{ objectionId, actor: portal.staff.atasan, seenVersion: null },
      grounds: [{ ground: 'd', decision: 'granted', reasons: 'Datanya ada.' }],
      order: { itemIds: ['1'], what: 'Berikan datanya.', days: 5 },
    })
  const acted = await Promise.all([say(), say()])
  expect(acted.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
  const { state, requestId } = await open(objectionId)
  expect(state.orders).toHaveLength(1)
  const orders = await loadOrders(portal.tools.db, requestId)
  expect([...orders.values()]).toEqual([
    { objectionId, itemIds: ['1'], limit: state.orders[0]?.limit },
  ])
})

it('what is seen of it is what counts: an answer to a page that is out of date changes nothing', async () => {
  const { pemohon, atasan } = portal.staff
  const objectionId = await fileFor(portal, await notifiedRequest(portal))
  const { state } = await open(objectionId)
  const seen = { objectionId, seenVersion: state.version }
  await withdrawObjection(portal.tools, { ...seen, actor: pemohon, reason: '' })
  const acted = await answerObjection(portal.tools, {
    ...{ ...seen, actor: atasan, order: null },
    grounds: [{ ground: 'd', decision: 'upheld', reasons: 'Sudah sesuai.' }],
  })
  expect(acted).toMatchObject({ kind: 'changed' })
  expect(acted.kind === 'changed' && acted.since.map(({ event }) => event.type)).toContain(
    'objection_withdrawn',
  )
})

it('an order that reopens nothing is carried out by words, which everybody then reads', async () => {
  const objectionId = await fileFor(portal, await notifiedRequest(portal))
  await settleObjection(portal.tools, {
    ...{ objectionId, actor: portal.staff.atasan, seenVersion: null },
    agreement: 'PPID meminta maaf, dan pemohon menerimanya.',
    signed: true,
    order: { itemIds: [], what: 'Minta maaf secara tertulis.', days: 3 },
  })
  const done = await recordExecution(portal.tools, {
    ...{ objectionId, actor: portal.staff.utama, seenVersion: null, orderId: '1' },
    note: 'Sudah dikirim hari ini.',
  })
  expect(done.kind).toBe('done')
  const page = await (await portal.as('pemohon')).get(`/keberatan/${objectionId}`)
  expect(page.html).toContain('Sudah dikirim hari ini.')
  expect((await portal.letterTo(emailOf('pemohon'))).subject).toMatch(/dilaksanakan$/)
})

it('a changed calendar moves the day of the answer; both days are on record and the applicant is told', async () => {
  const objectionId = await fileFor(portal, await notifiedRequest(portal))
  const { state, rules } = await open(objectionId)
  const dueOn = state.dueOn ?? ('' as LocalDate)
  const day = { kind: 'libur_daerah', name: 'Gawai', source: 'SK', confirmed: true } as const
  const days = [...rules.calendar.days.values(), { ...day, date: dueOn }]
  const calendar = workingCalendar({ days, officialYears: rules.calendar.officialYears })
  const readRules = async () => ({ ...rules, calendar })
  const matters = objectionMatters({ ...portal.tools, readRules })
  const [moved] = await matters.preview(portal.tools.db, {
    ids: [objectionId],
    rules: { ...rules, calendar },
  })
  expect(moved).toMatchObject({ was: dueOn, number: state.number })
  expect((moved?.deadline.date ?? '') > dueOn).toBe(true)
  expect(await matters.openIds(portal.tools.db, { after: null, limit: 500 })).toContain(objectionId)

  const told: unknown[] = []
  const done = async (_: unknown, day_: unknown) => {
    told.push(day_)
  }
  await matters.recount({ matterId: objectionId, changeId: 'c1', done })
  await matters.recount({ matterId: objectionId, changeId: 'c1', done })
  expect(told).toEqual([{ was: dueOn, dueOn: moved?.deadline.date }, null])
  expect((await open(objectionId)).state).toMatchObject({ dueOn: moved?.deadline.date })
  expect((await portal.letterTo(emailOf('pemohon'))).subject).toMatch(/^Tanggal tanggapan/)
})

it('an order ends with the request when its applicant withdraws that', async () => {
  const past = at(portal, -30)
  const { tools, staff } = portal
  const requestId = await caseworkOf(past).file(staff.pemohon.id)
  const objectionId = await fileFor(portal, requestId, 'pemohon', 'c')
  await answerObjection(tools, {
    ...{ objectionId, actor: staff.atasan, seenVersion: null },
    grounds: [{ ground: 'c', decision: 'granted', reasons: 'Memang belum dijawab.' }],
    order: { itemIds: ['1'], what: 'Jawab permohonannya.', days: 5 },
  })
  expect(statusOf((await open(objectionId)).state)).toBe('executing')
  await act(tools, {
    ...{ requestId, actor: staff.pemohon, seenVersion: null },
    command: async () => ({ type: 'withdraw', reason: null }),
  })
  const { state, words } = await open(objectionId)
  expect(statusOf(state)).toBe('executed')
  expect(words(state.orders[0]?.execution?.note)).toContain('mencabut permohonannya')
})

it('the feeds of the Atasan PPID and of PPID Utama hold their own days alone', async () => {
  const owner = (role: 'atasan_ppid' | 'ppid_utama' | 'ppid_pembantu') => ({
    ...{ personId: 'x', agencyId: null, role },
  })
  const { db } = portal.tools
  const answers = await objectionDays(db, owner('atasan_ppid'))
  expect(answers.every(({ summary }) => summary.endsWith('tanggapan atas keberatan'))).toBe(true)
  expect(answers.length).toBeGreaterThan(0)
  const orders = await objectionDays(db, owner('ppid_utama'))
  expect(orders.every(({ summary }) => summary.endsWith('pelaksanaan perintah'))).toBe(true)
  expect(await objectionDays(db, owner('ppid_pembantu'))).toEqual([])
})

it('all that was written verifies: events, texts and numbers', async () => {
  expect((await verifyRecords(portal.tools.db)).broken).toEqual([])
})

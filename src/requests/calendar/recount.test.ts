import { beforeAll, describe, expect, test } from 'vitest'
import { naiveDeadline } from '../../../test/oracle/naive-calendar.ts'
import { calendarVersion, findChange } from '../../office/calendar.ts'
import { insertPerson } from '../../people/accounts/people.ts'
import type { CalendarEdit } from '../../procedure/calendar/change.ts'
import { addDays, instantAt } from '../../procedure/dates.ts'
import type { RequestEvent } from '../../procedure/request/events.ts'
import { replay } from '../../procedure/request/evolve.ts'
import type { Actor, Instant, LocalDate, PersonId } from '../../procedure/values.ts'
import { loadEvents } from '../../records/load.ts'
import { extendNotice } from '../law-commands.ts'
import { useTestOffice } from '../officer/officer.fixtures.tsx'
import { forwardRequest, takeTask } from '../officer-commands.ts'
import type { MovedMatter } from './matters.ts'
import { previewRules } from './preview.ts'
import { recount, recountedMatters, recountProgress } from './recount.ts'
import { requestMatters } from './request-matters.ts'
import { saveCalendar } from './save.ts'

const office = useTestOffice()
const receipts = Array.from({ length: 50 }, (_, index) =>
  addDays('2026-11-02' as LocalDate, Math.floor((index * 26) / 50)),
)
const today = '2026-11-27' as LocalDate
const cases: { id: string; received: LocalDate }[] = []
let adminId: PersonId

beforeAll(async () => {
  for (const received of receipts) {
    office.now = instantAt(received, 9 * 60)
    cases.push({ id: await office.file(), received })
  }
  office.now = instantAt(today, 9 * 60)
  const { db } = office.database
  const id = await insertPerson(db, {
    ...{ name: 'Rekaan Admin', email: 'admin@contoh.id', passwordHash: 'x', role: 'admin' },
    ...{ agencyId: null, locale: 'id', emailVerified: true, demo: false, consentVersion: null },
  })
  if (id === null) throw new Error('no administrator')
  adminId = id
})

const stateOf = async (id: string) => replay(await loadEvents<RequestEvent>(office.database.db, id))
const matters = () => [requestMatters(office.deps())]
const deps = () => ({
  ...office.deps(),
  matters: matters(),
  baseUrl: 'http://127.0.0.1',
  office: () => ({ name: 'PPID', tagline: '', unit: '', address: '', hours: '', contact: [] }),
})

async function save(edits: readonly CalendarEdit[], at: Instant = office.now): Promise<string> {
  const { db, readRules } = deps()
  const actor: Actor = { kind: 'person', id: adminId, role: 'admin', agencyId: null }
  return saveCalendar(deps(), {
    ...{ edits, actor, at, personId: adminId, reason: 'Gawai Dayak' },
    before: await readRules(db),
    baseVersion: await calendarVersion(db),
  })
}

const holiday = (date: string): CalendarEdit => ({
  kind: 'day',
  day: {
    ...{ date: date as LocalDate, kind: 'libur_daerah', name: 'Gawai Dayak' },
    ...{ source: 'Keputusan Bupati', confirmed: true },
  },
})

async function preview(edits: readonly CalendarEdit[]) {
  const { applyEdits } = await import('../../procedure/calendar/change.ts')
  const rules = await office.deps().readRules(office.database.db)
  return previewRules(office.database.db, {
    matters: matters(),
    rules: { ...rules, ...applyEdits(rules, edits) },
  })
}

const lettersTo = async (kind: string) =>
  office.database.db.selectFrom('messages').selectAll().where('kind', '=', kind).execute()

describe('a holiday on a day inside open cases', () => {
  const added = '2026-12-02'
  const due = (received: string) => naiveDeadline(received, 10, { off: [added] })
  const touched = () =>
    cases.filter(({ received }) => due(received) !== naiveDeadline(received, 10))
  let moved: readonly MovedMatter[]
  let changeId: string

  test('shows before saving exactly the cases it touches, and why each date is what it is', async () => {
    const seen = await preview([holiday(added)])
    moved = seen.moved
    expect(touched().length).toBeGreaterThan(10)
    expect(touched().length).toBeLessThan(45)
    expect(seen.open).toBe(50)
    expect(moved.map(({ matterId }) => matterId).toSorted()).toEqual(
      touched()
        .map(({ id }) => id)
        .toSorted(),
    )
    for (const { matterId, was, deadline } of moved) {
      const received = cases.find(({ id }) => id === matterId)?.received ?? ''
      expect(was).toBe(naiveDeadline(received, 10))
      expect(deadline.date).toBe(due(received))
      expect(deadline.days.at(-1)?.date).toBe(deadline.date)
      expect(deadline.days.filter(({ reason }) => reason.kind === 'counted')).toHaveLength(10)
      expect(deadline.days.find(({ date }) => date === added)?.reason).toMatchObject({
        kind: 'holiday',
        day: { name: 'Gawai Dayak' },
      })
    }
    expect(await calendarVersion(office.database.db)).toBe(0)
  })

  test('moves those and no others once it is saved, each with both dates in its log', async () => {
    const before = await Promise.all(cases.map(({ id }) => stateOf(id)))
    changeId = await save([holiday(added)])
    await recount(deps(), changeId)
    for (const [index, { id, received }] of cases.entries()) {
      const state = await stateOf(id)
      const log = await loadEvents<RequestEvent>(office.database.db, id)
      const last = log.at(-1)?.event
      expect(state.dueOn).toBe(due(received))
      if (due(received) === naiveDeadline(received, 10)) expect(state).toEqual(before[index])
      else
        expect(last).toMatchObject({
          ...{ type: 'due_recalculated', changeId },
          ...{ was: naiveDeadline(received, 10), dueOn: due(received) },
        })
      const row = await office.database.db
        .selectFrom('requests')
        .select('due_on')
        .where('request_id', '=', id)
        .executeTakeFirstOrThrow()
      expect(row.due_on).toBe(due(received))
    }
    const progress = await recountProgress(office.database.db, [changeId])
    expect(progress.get(changeId)).toEqual({ all: 50, done: 50, moved: moved.length })
  })

  test('is told to the applicants it touches, and once to the officers', async () => {
    const letters = await lettersTo('due_moved')
    expect(letters.map(({ stream_id }) => stream_id).toSorted()).toEqual(
      moved.map(({ matterId }) => matterId).toSorted(),
    )
    expect(letters[0]?.body_text).toContain('Gawai Dayak')
    await recount(deps(), changeId)
    expect(await lettersTo('due_moved')).toHaveLength(letters.length)
    const officers = await lettersTo('calendar_changed')
    expect(officers.map(({ recipient_address }) => recipient_address).toSorted()).toEqual([
      'utama2@contoh.id',
      'utama@contoh.id',
    ])
  })

  test('taken away again gives the earlier legal days, and keeps what was promised on record', async () => {
    const undo = (await findChange(office.database.db, changeId))?.undo ?? []
    const seen = await preview(undo)
    expect(seen.moved).toHaveLength(moved.length)
    expect(seen.shifts.every(({ days }) => days < 0)).toBe(true)
    const again = await save(undo)
    await recount(deps(), again)
    for (const { id, received } of cases) {
      const state = await stateOf(id)
      expect(state.dueOn).toBe(naiveDeadline(received, 10))
      expect(state.promisedOn).toBe(due(received))
    }
    const told = (await lettersTo('due_moved')).slice(moved.length)
    expect(told).toHaveLength(moved.length)
    for (const { body_text } of told) {
      expect(body_text).toContain('lebih awal')
      expect(body_text).toContain('tetap tercatat')
    }
  })
})

test('counting that was cut off goes on where it stopped', async () => {
  const changeId = await save([holiday('2026-12-03')])
  const stop = new AbortController()
  let counted = 0
  const inner = matters()
  const cutting = {
    ...deps(),
    matters: inner.map((one) => ({
      ...one,
      recount: async (about: Parameters<typeof one.recount>[0]) => {
        await one.recount(about)
        counted += 1
        if (counted === 12) stop.abort()
      },
    })),
  }
  await expect(recount(cutting, changeId, stop.signal)).rejects.toThrow()
  const half = (await recountProgress(office.database.db, [changeId])).get(changeId)
  expect(half).toMatchObject({ all: 50, done: 12 })
  expect((await findChange(office.database.db, changeId))?.finishedAt).toBeNull()
  await recount(cutting, changeId)
  expect(counted).toBe(50)
  expect((await findChange(office.database.db, changeId))?.finishedAt).not.toBeNull()
})

test('a request filed at the same moment by the calendar before is found by the second look', async () => {
  const early = office.deps()
  const before = await early.readRules(office.database.db)
  const changeId = await save([holiday('2026-12-04')])
  await recount(deps(), changeId)
  const stale = { ...early, readRules: async () => before }
  const id = await office.file('Permohonan yang masuk bersamaan dengan perubahan kalender', stale)
  expect((await stateOf(id)).dueOn).toBe(naiveDeadline(today, 10, { off: ['2026-12-03'] }))
  await recount(deps(), changeId)
  expect((await stateOf(id)).dueOn).toBe(
    naiveDeadline(today, 10, { off: ['2026-12-03', '2026-12-04'] }),
  )
})

test('what was counted, and then put off by the calendar before, is counted again by the second look', async () => {
  const id = await office.file('Permohonan yang diperpanjang saat kalender berubah')
  const before = await office.deps().readRules(office.database.db)
  const was = (await stateOf(id)).dueOn
  const changeId = await save([holiday('2026-12-07')])
  await recount(deps(), changeId)
  const { utama } = office.officers
  const actor: Actor = { kind: 'person', id: utama.id, role: 'ppid_utama', agencyId: null }
  const stale = { ...office.deps(), readRules: async () => before }
  const extension = { days: 7, reason: 'not_yet_held' as const, text: 'Datanya masih dicari.' }
  await extendNotice(stale, { requestId: id, actor, seenVersion: null, ...extension })
  await recount(deps(), changeId)
  const off = ['2026-12-03', '2026-12-04', '2026-12-07']
  expect((await stateOf(id)).dueOn).toBe(naiveDeadline(today, 17, { off }))
  const moved = await recountedMatters(office.database.db, { changeId, limit: 100 })
  expect(moved.find(({ matterId }) => matterId === id)).toMatchObject({
    was,
    dueOn: (await stateOf(id)).dueOn,
  })
})

test('the target of an agency at work moves with the last day, and the agency is told', async () => {
  const id = await office.file('Data puskesmas yang baru dibuka di Kecamatan Badau')
  const { utama } = office.officers
  const actor: Actor = { kind: 'person', id: utama.id, role: 'ppid_utama', agencyId: null }
  const on = { requestId: id, actor, seenVersion: null }
  await takeTask(office.deps(), { ...on, task: { step: 4, assignmentId: null }, takeOver: false })
  await forwardRequest(office.deps(), { ...on, agencyIds: ['dinas-kesehatan'], instruction: '' })
  const was = (await stateOf(id)).assignments[0]?.answerBy
  const edits = [holiday('2026-11-30')]
  const seen = (await preview(edits)).moved.find(({ matterId }) => matterId === id)
  const changeId = await save(edits)
  await recount(deps(), changeId)
  const is = (await stateOf(id)).assignments[0]?.answerBy
  expect(seen?.answers).toEqual([{ agencyId: 'dinas-kesehatan', was, answerBy: is }])
  expect(is).not.toBe(was)
  const row = await office.database.db
    .selectFrom('assignments')
    .select('answer_by')
    .where('request_id', '=', id)
    .executeTakeFirstOrThrow()
  expect(row.answer_by).toBe(is)
  const told = await lettersTo('calendar_changed')
  expect(told.at(-1)?.recipient_address).toBe('kesehatan@contoh.id')
})

test('an estimate becomes certain when the list of its year is official, and the applicant is told', async () => {
  await save([{ kind: 'year', year: 2027, official: false }])
  office.now = instantAt('2026-12-22' as LocalDate, 9 * 60)
  const id = await office.file('Data sekolah yang jatuh temponya tahun depan')
  expect((await stateOf(id)).dueEstimated).toBe(true)
  const edits: CalendarEdit[] = [{ kind: 'year', year: 2027, official: true }]
  const seen = (await preview(edits)).moved.find(({ matterId }) => matterId === id)
  expect(seen?.wasEstimated).toBe(true)
  expect(seen?.deadline.estimated).toBe(false)
  await recount(deps(), await save(edits))
  expect((await stateOf(id)).dueEstimated).toBe(false)
  const letters = await lettersTo('due_moved')
  const letter = letters.find(({ stream_id }) => stream_id === id)
  expect(letter?.body_text).toContain('kini pasti')
})

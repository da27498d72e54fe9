import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  type Act,
  ask,
  awaiting,
  calendar,
  closed,
  completed,
  confirmComplete,
  contextOf,
  corrected,
  extend,
  feeDue,
  forward,
  handOver,
  inVerification,
  lapse,
  lapsed,
  markSilent,
  notified,
  notify,
  pay,
  people,
  play,
  propose,
  ready,
  recalculate,
  recall,
  record,
  reopen,
  silent,
  step4,
  supplied,
  take,
  told,
  verify,
  wib,
  withdraw,
  withdrawn,
} from '../../../test/oracle/request-case.ts'
import { useDatabase } from '../../../test/support/database.ts'
import { insertPerson } from '../../people/accounts/people.ts'
import { decide } from '../../procedure/request/decide.ts'
import type { EventOf, Recorded, RequestEvent } from '../../procedure/request/events.ts'
import { replay } from '../../procedure/request/evolve.ts'
import type { Instant, LocalDate, PersonId } from '../../procedure/values.ts'
import { identityKey, type WrittenCase, writeCase } from './registers.fixture.ts'
import type { RequestRow } from './request-row.ts'
import { countRows, type Placed, registerRows, requestRegister } from './source.ts'

const database = useDatabase()
const today = '2027-02-01' as LocalDate
const period = { from: '2026-01-01' as LocalDate, to: '2027-12-31' as LocalDate }
const source = () => ({ db: database.db, identityKey, calendar, today })
let applicantId: PersonId

beforeAll(async () => {
  const id = await insertPerson(database.db, {
    ...{ name: 'Rekaan', email: 'sari@contoh.id', passwordHash: 'x', role: 'applicant' },
    ...{ agencyId: null, locale: 'id', emailVerified: true, demo: false, consentVersion: null },
  })
  applicantId = id ?? ''
})

/** Everything somebody might do next; the decider refuses what the case does not allow. */
const pool: readonly Act[] = [
  ['utama', take(4)],
  ['utama', forward(['b1', 'dinsos'])],
  ['utama', forward(['b2', 'dinkes', ['i1']], ['b3', 'dinsos', ['i2']])],
  ['utama', recall('a1')],
  ['dinkes', take(5, 'a1')],
  ['utama', take(6, 'a1')],
  ['utama', verify('a1')],
  ['utama', take(7)],
  ['utama', notify],
  ['utama', confirmComplete],
  ['system', lapse],
  ['utama', extend(7)],
  ['utama', extend(3)],
  ['dinkes', propose('a1')],
  ['system', markSilent],
  ['system', recalculate],
  ['sari', ask('q1')],
  ['sari', withdraw],
  ['desk', pay(15_000)],
  ['utama', reopen('i1')],
  ['sari', handOver('downloaded')],
  ['sari', handOver('acknowledged')],
  ['system', handOver('elapsed')],
  ['desk', handOver('collected')],
]
const stations: readonly (readonly Act[])[] = [
  ...[step4, supplied, inVerification, ready, notified, closed, awaiting, completed, lapsed],
  ...[withdrawn, silent, corrected, feeDue],
  ...[told('given'), told('partial'), told('not_held'), told('not_documented'), told('refused')],
]

const life = fc.record({
  station: fc.nat(stations.length - 1),
  next: fc.array(fc.record({ act: fc.nat(pool.length - 1), hours: fc.nat(200) }), {
    maxLength: 25,
  }),
})

type Life = typeof life extends fc.Arbitrary<infer T> ? T : never

/** Plays a station and then whatever of the plan the case allows. */
function playLife({ station, next }: Life): readonly Recorded<RequestEvent>[] {
  const log = [...play(...(stations[station] ?? []))]
  let clock = Date.parse(log.at(-1)?.at ?? wib('2026-11-23 09:00'))
  for (const { act, hours } of next) {
    const [who, command] = pool[act] ?? ['system', lapse]
    const at = new Date(clock + hours * 3_600_000).toISOString() as Instant
    const decision = decide(replay(log), command, contextOf(who, at))
    if (!decision.ok) continue
    clock = Date.parse(at)
    log.push(...record(decision, { seq: log.length + 1, at, actor: people[who] }))
  }
  return log
}

async function readAll(size?: number): Promise<Placed<RequestRow>[]> {
  const rows: Placed<RequestRow>[] = []
  for await (const batch of registerRows(source(), {
    ...{ register: requestRegister, period },
    ...(size ? { size } : {}),
  }))
    rows.push(...batch)
  return rows
}

const wibDate = (at: string) => new Date(Date.parse(at) + 7 * 3_600_000).toISOString().slice(0, 10)

const statuses: Readonly<Record<string, string>> = {
  handed_over: 'handed_over',
  withdrawn: 'withdrawn',
  lapsed: 'lapsed',
  applicant_notified: 'notified',
}

/** The same from the events alone, one after the other, without the state of the procedure. */
function plainly(log: WrittenCase['log']) {
  const all = <T extends RequestEvent['type']>(type: T) =>
    log.flatMap((one) =>
      one.event.type === type ? [{ at: one.at, event: one.event as EventOf<T> }] : [],
    )
  const [submitted] = all('submitted')
  const notices = all('applicant_notified')
  const extended = all('extended').at(-1)
  const fee = notices.at(-1)?.event.fee
  const closing = log.findLast(({ event }) =>
    ['handed_over', 'withdrawn', 'lapsed', 'reopened', 'applicant_notified'].includes(event.type),
  )
  const status = statuses[closing?.event.type ?? ''] ?? 'open'
  const handed = closing?.event.type === 'handed_over' ? closing : null
  const given =
    handed?.event.type === 'handed_over' && !['elapsed', 'notice'].includes(handed.event.way)
  return {
    receivedOn: submitted?.event.receivedOn,
    channel: submitted?.event.channel,
    noticeOn: notices[0] ? wibDate(notices[0].at) : null,
    givenOn: given && handed ? wibDate(handed.at) : null,
    extension: extended
      ? { on: wibDate(extended.at), days: extended.event.days, reason: extended.event.reason }
      : null,
    feeTotal: fee ? fee.copying + fee.sending + fee.other : null,
    paid: all('fee_paid').at(-1)?.event.way ?? null,
    status,
  }
}

test('the register has one row for each case, in the order of the numbers, and agrees with its events', async () => {
  const written: WrittenCase[] = []
  await fc.assert(
    fc.asyncProperty(life, async (plan) => {
      const words = `Rincian ${written.length}`
      written.push(
        await writeCase(database.db, {
          ...{ log: playLife(plan), applicantId, words },
          form: { nama: 'Sari Rekaan', pekerjaan: 'Petani', jalan: 'Jalan 1', telepon: '0812' },
        }),
      )
    }),
    { numRuns: 150 },
  )
  const rows = await readAll(7)
  expect(rows.map(({ row }) => row.number)).toEqual(written.map(({ number }) => number))
  expect(rows.map(({ sequence }) => sequence)).toEqual(written.map((_, index) => index + 1))
  expect(await countRows(database.db, 'P', period)).toBe(written.length)
  for (const [index, { log }] of written.entries()) {
    const { row } = rows[index] ?? { row: null }
    const { feeTotal, paid, ...said } = plainly(log)
    expect(row).toMatchObject(said)
    expect(row?.fee).toEqual(feeTotal === null ? null : { total: feeTotal, way: paid })
    expect(row?.asked).toEqual([`Rincian ${index}`, `Rincian ${index}`])
    expect(row?.applicant).toEqual({
      ...{ name: 'Sari Rekaan', address: 'Jalan 1', occupation: 'Petani' },
      contact: '0812; sari@contoh.id',
    })
    // Nothing of an answer is told before its notice.
    if (row?.noticeOn === null)
      expect(row).toMatchObject({ held: null, outcome: null, refusals: [], attachments: 0 })
  }
  const seen = new Set(rows.map(({ row }) => row.status))
  expect([...seen].toSorted()).toEqual(['handed_over', 'lapsed', 'notified', 'open', 'withdrawn'])
})

describe('a period', () => {
  test('holds what was received on its days, its first and last included', async () => {
    const all = await readAll()
    const day = all[0]?.row.receivedOn ?? today
    const on = { from: day, to: day }
    expect(await countRows(database.db, 'P', on)).toBe(all.length)
    const before = { from: '2026-01-01' as LocalDate, to: '2026-11-22' as LocalDate }
    expect(await countRows(database.db, 'P', before)).toBe(0)
  })
  test('in parts gives each row once', async () => {
    const all = await readAll()
    const parts: string[] = []
    for (let first = 0; first < all.length; first += 40)
      for await (const batch of registerRows(source(), {
        ...{ register: requestRegister, period, first, most: 40 },
      }))
        parts.push(...batch.map(({ row }) => row.number))
    expect(parts).toEqual(all.map(({ row }) => row.number))
  })
})

import { describe, expect, test } from 'vitest'
import {
  type Act,
  calendar,
  closed,
  forward,
  forwarded,
  giveBack,
  inVerification,
  notified,
  notify,
  play,
  ready,
  recall,
  registered,
  sendBack,
  sop,
  stateAfter,
  step4,
  supplied,
  supply,
  take,
  verified,
  wib,
  withdraw,
} from '../../../test/oracle/request-case.ts'
import type { LocalDate } from '../values.ts'
import { replay } from './evolve.ts'
import { isLate, progressOf, whoseTurn } from './progress.ts'

const on = (text: string): LocalDate => text as LocalDate
const line = (acts: readonly Act[], today = '2026-11-23'): string =>
  progressOf(stateAfter(...acts), { calendar, sop, today: on(today) })
    .map(({ status }) => status)
    .join(' ')

describe('the river line', () => {
  test.each<[string, readonly Act[], string]>([
    ['nothing yet', [], 'todo todo todo todo todo todo todo todo'],
    ['registered', registered, 'done done done now todo todo todo todo'],
    ['forwarded', forwarded, 'done done done done now todo todo todo'],
    ['supplied', supplied, 'done done done done done now todo todo'],
    ['verified', verified, 'done done done done done done now todo'],
    ['notified', notified, 'done done done done done done done now'],
    ['closed', closed, 'done done done done done done done done'],
    [
      'withdrawn early',
      [...registered, ['sari', withdraw]],
      'done done done todo todo todo todo todo',
    ],
    ['withdrawn late', [...ready, ['sari', withdraw]], 'done done done done done done todo todo'],
    [
      'half forwarded',
      [...step4, ['utama', forward(['a1', 'dinkes', ['i1']])]],
      'done done done now now todo todo todo',
    ],
    [
      'given back',
      [...forwarded, ['dinkes', giveBack('a1')]],
      'done done done now todo todo todo todo',
    ],
    [
      'one of two answered',
      [
        ...step4,
        ['utama', forward(['a1', 'dinkes'], ['a2', 'dinsos'])],
        ['dinkes', take(5, 'a1')],
        ['dinkes', supply('a1')],
      ],
      'done done done done now now todo todo',
    ],
  ])('of a case %s', (_, acts, expected) => {
    expect(line(acts)).toBe(expected)
  })

  test("turns late the day after a step's date, the last one never", () => {
    expect(line(registered, '2026-11-24')).toContain('done now')
    expect(line(registered, '2026-11-25')).toContain('done late')
    expect(line(notified, '2027-06-01')).toMatch(/now$/)
  })

  test('carries when each step was done and by when it is due', () => {
    const log = play(...closed)
    const steps = progressOf(replay(log), { calendar, sop, today: on('2026-11-23') })
    const moment = (type: string) => log.find(({ event }) => event.type === type)?.at
    expect(steps.map(({ at }) => at)).toEqual([
      null,
      null,
      moment('submitted'),
      moment('forwarded'),
      moment('answer_supplied'),
      moment('answer_verified'),
      moment('applicant_notified'),
      moment('handed_over'),
    ])
    expect(steps.map(({ by }) => by)).toEqual([
      null,
      null,
      null,
      '2026-11-24',
      '2026-12-02',
      '2026-12-04',
      '2026-12-07',
      '2027-01-08',
    ])
    expect(steps.map(({ actor }) => actor)).toEqual(sop.steps.map(({ actor }) => actor))
  })

  test('takes the moment of a step from the assignments that still stand', () => {
    const log = play(
      ...step4,
      ['utama', forward(['a1', 'dinkes'], ['a2', 'dinsos'])],
      ['dinkes', take(5, 'a1')],
      ['dinkes', supply('a1'), '2026-11-24 09:00'],
      ['dinsos', take(5, 'a2')],
      ['dinsos', supply('a2'), '2026-11-25 09:00'],
      ['utama', take(6, 'a2')],
      ['utama', sendBack('a2')],
      ['utama', recall('a2')],
    )
    const steps = progressOf(replay(log), { calendar, sop, today: on('2026-11-25') })
    expect(steps[4]).toMatchObject({ status: 'done', at: wib('2026-11-24 09:00') })
  })

  test('promises no closing date before the notice', () => {
    const steps = progressOf(stateAfter(...registered), { calendar, sop, today: on('2026-11-23') })
    expect(steps.at(-1)?.by).toBeNull()
  })
})

test('whose turn it is follows the open work, then the applicant, then nobody', () => {
  expect(whoseTurn(stateAfter(...inVerification))).toEqual([
    { step: 6, role: 'ppid_utama', agencyId: null },
  ])
  expect(
    whoseTurn(stateAfter(...step4, ['utama', forward(['a1', 'dinkes'], ['a2', 'dinsos'])])),
  ).toEqual([
    { step: 5, role: 'ppid_pembantu', agencyId: 'dinkes' },
    { step: 5, role: 'ppid_pembantu', agencyId: 'dinsos' },
  ])
  expect(whoseTurn(stateAfter(...notified))).toEqual([
    { step: 8, role: 'applicant', agencyId: null },
  ])
  expect(whoseTurn(stateAfter(...closed))).toEqual([])
})

describe('a case is late', () => {
  test('from the day after its due date until the notice', () => {
    const state = stateAfter(...registered)
    expect(isLate(state, on('2026-12-07'))).toBe(false)
    expect(isLate(state, on('2026-12-08'))).toBe(true)
    expect(isLate(stateAfter(), on('2026-12-08'))).toBe(false)
  })

  test('for good when the notice came late, never when it came in time', () => {
    const late = stateAfter(...ready, ['utama', notify, '2026-12-08 08:00'])
    expect(isLate(late, on('2027-06-01'))).toBe(true)
    expect(isLate(stateAfter(...closed), on('2027-06-01'))).toBe(false)
  })

  test('not by time that passes after a withdrawal', () => {
    const state = stateAfter(...registered, ['sari', withdraw])
    expect(isLate(state, on('2027-06-01'))).toBe(false)
  })
})

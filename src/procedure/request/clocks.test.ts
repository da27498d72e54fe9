import { describe, expect, test } from 'vitest'
import {
  type Act,
  calendar,
  forward,
  giveBack,
  handOver,
  hours,
  notify,
  play,
  recall,
  register,
  sendBack,
  sop,
  step4,
  submission,
  submit,
  supply,
  take,
  verify,
  wib,
  withdraw,
} from '../../../test/oracle/request-case.ts'
import { type StepClock, stepClocks } from './clocks.ts'

const MINUTE = 60_000

function clocksOf(acts: readonly Act[], now = '2026-12-04 09:00'): readonly StepClock[] {
  return stepClocks(play(...acts), { calendar, hours, sop, now: wib(now) })
}

/** Step, end, minutes waited, minutes handled, within. */
function told(acts: readonly Act[], now?: string): unknown[][] {
  return clocksOf(acts, now).map(({ step, end, waitingMs, handlingMs, within }) => [
    step,
    end,
    waitingMs === null ? null : waitingMs / MINUTE,
    handlingMs === null ? null : handlingMs / MINUTE,
    within,
  ])
}

const wholeCase: readonly Act[] = [
  [
    'sari',
    {
      ...submission,
      searchStartedAt: wib('2026-11-23 08:30'),
      formOpenedAt: wib('2026-11-23 08:56'),
      portalAnswerMs: 40,
    },
    '2026-11-23 09:00',
  ],
  ['system', register[1], '2026-11-23 09:00'],
  ['utama', take(4), '2026-11-23 14:00'],
  ['utama', forward(['a1', 'dinkes']), '2026-11-23 14:03'],
  ['dinkes', take(5, 'a1'), '2026-11-24 08:30'],
  ['dinkes', supply('a1'), '2026-11-26 08:30'],
  ['utama', take(6, 'a1'), '2026-11-26 08:40'],
  ['utama', verify('a1'), '2026-11-26 08:55'],
  ['utama', take(7), '2026-11-26 08:55'],
  ['utama', notify, '2026-11-26 08:58'],
  ['sari', handOver('downloaded'), '2026-11-26 09:02'],
]

describe('the clocks of a case', () => {
  test('measure each step once it is done: waiting in service hours, handling by the wall clock', () => {
    expect(told(wholeCase)).toEqual([
      [1, 'done', null, 40 / MINUTE, true],
      [2, 'done', null, 26, false],
      [3, 'done', null, 4, true],
      [4, 'done', 4 * 60, 3, true],
      [5, 'done', (16 - 14) * 60 - 3 + 60, 2 * 24 * 60, true],
      [6, 'done', 10, 15, false],
      [7, 'done', 0, 3, true],
      [8, 'done', null, 4, true],
    ])
  })

  test('say what they measured against: working days from receipt at step 5, minutes elsewhere', () => {
    const [, , , four, five] = clocksOf(wholeCase)
    expect(five).toMatchObject({
      standard: { kind: 'working_days_from_receipt', days: 10 },
      workingDaysUsed: 3,
      assignmentId: 'a1',
    })
    expect(four).toMatchObject({ standard: { kind: 'minutes', minutes: 5 }, workingDaysUsed: null })
  })

  test('do not exist before a submission', () => {
    expect(clocksOf([])).toEqual([])
  })

  test('run while a task is open, and judge only once the standard is passed', () => {
    expect(told(step4, '2026-11-23 09:23').at(-1)).toEqual([4, null, 20, 3, null])
    expect(told(step4, '2026-11-23 09:27').at(-1)).toEqual([4, null, 20, 7, false])
    expect(told([submit, register], '2026-11-23 09:30').at(-1)).toEqual([4, null, 30, null, null])
  })

  test('hold step 5 late after the tenth working day, whoever has it', () => {
    const acts: readonly Act[] = [...step4, ['utama', forward(['a1', 'dinkes'])]]
    expect(clocksOf(acts, '2026-12-07 23:59').at(-1)).toMatchObject({
      workingDaysUsed: 10,
      within: null,
    })
    expect(clocksOf(acts, '2026-12-08 00:00').at(-1)).toMatchObject({
      workingDaysUsed: 11,
      within: false,
    })
  })

  test('count a sent-back answer as two runs of steps 5 and 6', () => {
    const acts: readonly Act[] = [
      ...wholeCase.slice(0, 7),
      ['utama', sendBack('a1'), '2026-11-26 08:45'],
      ['dinkes', take(5, 'a1'), '2026-11-26 09:45'],
      ['dinkes', supply('a1'), '2026-11-26 10:45'],
    ]
    expect(told(acts, '2026-11-26 11:00').slice(4)).toEqual([
      [5, 'done', 177, 2 * 24 * 60, true],
      [5, 'done', 60, 60, true],
      [6, 'done', 10, 5, true],
      [6, null, 15, null, null],
    ])
  })

  test('judge no work that fell away', () => {
    const two: readonly Act[] = [...step4, ['utama', forward(['a1', 'dinkes'], ['a2', 'dinsos'])]]
    const dropped: readonly Act[] = [...two, ['utama', recall('a1')], ['dinsos', giveBack('a2')]]
    expect(told(dropped, '2026-11-23 10:20').slice(4)).toEqual([
      [4, null, 30, null, null],
      [5, 'dropped', 10, null, null],
      [5, 'dropped', 20, null, null],
    ])
    expect(told([...two, ['sari', withdraw]]).filter(([, end]) => end === 'dropped')).toHaveLength(
      2,
    )
  })

  test('judge no download that nobody came for, and run while it is awaited', () => {
    const waiting = wholeCase.slice(0, -1)
    expect(told(waiting, '2026-11-26 09:01').at(-1)).toEqual([8, null, null, 3, null])
    expect(told(waiting, '2026-11-26 09:04').at(-1)).toEqual([8, null, null, 6, false])
    const elapsed: readonly Act[] = [
      ...waiting,
      ['system', handOver('elapsed'), '2027-02-01 00:00'],
    ]
    expect(clocksOf(elapsed).at(-1)).toMatchObject({ step: 8, end: 'dropped', within: null })
  })
})

describe('moments carried by the form', () => {
  const carried = (part: Partial<typeof submission>): unknown[] =>
    told([['sari', { ...submission, ...part }, '2026-11-23 09:00']]).slice(0, 3)

  test('are unknown when the person came straight to the form', () => {
    expect(carried({})).toEqual([
      [1, 'done', null, null, null],
      [2, 'done', null, null, null],
      [3, 'done', null, 5, true],
    ])
  })

  test('later than what they precede are treated as unknown', () => {
    const later = {
      searchStartedAt: wib('2026-11-23 08:56'),
      formOpenedAt: wib('2026-11-23 08:55'),
    }
    expect(carried(later)[1]).toEqual([2, 'done', null, null, null])
    const future = {
      searchStartedAt: wib('2026-11-23 08:00'),
      formOpenedAt: wib('2026-11-24 09:00'),
    }
    expect(carried(future).slice(1)).toEqual([
      [2, 'done', null, null, null],
      [3, 'done', null, null, null],
    ])
  })

  test('and a negative answer time of the portal too', () => {
    expect(carried({ portalAnswerMs: -1 })[0]).toEqual([1, 'done', null, null, null])
    expect(carried({ portalAnswerMs: 0 })[0]).toEqual([1, 'done', null, 0, true])
  })
})

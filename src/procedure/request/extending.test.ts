import { describe, expect, test } from 'vitest'
import {
  type Act,
  awaiting,
  calendar,
  contextOf,
  corrected,
  extend,
  extended,
  forward,
  forwarded,
  inProgress,
  lapse,
  markSilent,
  notified,
  outcome,
  play,
  propose,
  recalculate,
  registered,
  reopened,
  silent,
  sop,
  stateAfter,
  step4,
  supplied,
  wib,
} from '../../../test/oracle/request-case.ts'
import type { CalendarDay, WorkingCalendar } from '../calendar/types.ts'
import type { LocalDate } from '../values.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import { progressOf } from './progress.ts'
import { lastDayOfNotice } from './silence.ts'
import type { RequestState } from './state.ts'

describe('an extension', () => {
  test('puts the notice off by at most seven working days: the seventeenth from receipt', () => {
    expect(play(...extended).at(-1)?.event).toMatchObject({
      type: 'extended',
      days: 7,
      dueOn: '2026-12-16',
      answerBy: '2026-12-11',
    })
    expect(stateAfter(...extended)).toMatchObject({
      dueOn: '2026-12-16',
      firstDueOn: '2026-12-07',
      promisedOn: '2026-12-16',
      extension: { granted: { days: 7, was: '2026-12-07', dueOn: '2026-12-16' } },
      assignments: [{ answerBy: '2026-12-11' }],
    })
  })

  test('moves the inner targets of those still at work, and of whom it is forwarded to later', () => {
    const steps = progressOf(stateAfter(...extended), {
      calendar,
      sop,
      today: '2026-11-24' as LocalDate,
    })
    expect(steps.map(({ by }) => by).slice(3, 7)).toEqual([
      '2026-11-24',
      '2026-12-11',
      '2026-12-15',
      '2026-12-16',
    ])
    const before = stateAfter(...supplied)
    const after = stateAfter(...supplied, ['utama', extend(1)])
    expect(after.assignments[0]?.answerBy).toBe(before.assignments[0]?.answerBy)
    const later = stateAfter(...step4, ['utama', extend(7)], ['utama', forward(['a1', 'dinkes'])])
    expect(later.assignments[0]?.answerBy).toBe('2026-12-11')
  })

  test('is granted on the last day, and not after it', () => {
    expect(outcome(stateAfter(...forwarded), ['utama', extend(1), '2026-12-07 23:59'])).toBe(
      'accepted',
    )
    expect(outcome(stateAfter(...forwarded), ['utama', extend(1), '2026-12-08 00:00'])).toBe(
      'extension_after_due',
    )
    expect(outcome(stateAfter(...forwarded), ['dinkes', propose('a1'), '2026-12-08 00:00'])).toBe(
      'extension_after_due',
    )
  })

  test('is asked for by the unit, with its reason', () => {
    const state = stateAfter(...inProgress, ['dinkes2', propose('a1')])
    expect(state.extension).toMatchObject({
      proposed: [{ assignmentId: 'a1', reason: 'not_yet_held' }],
      granted: null,
    })
  })

  const cases: [code: string, past: readonly Act[], act: Act][] = [
    ['already_extended', extended, ['utama', extend(1)]],
    ['already_extended', extended, ['dinkes', propose('a1')]],
    ['extension_days', forwarded, ['utama', extend(0)]],
    ['extension_days', forwarded, ['utama', extend(8)]],
    ['extension_days', forwarded, ['utama', extend(2.5)]],
    ['already_notified', notified, ['utama', extend(1)]],
    ['already_notified', reopened, ['utama', extend(1)]],
    ['not_permitted', forwarded, ['dinkes', extend(1)]],
    ['not_permitted', forwarded, ['dinsos', propose('a1')]],
    ['unknown_assignment', forwarded, ['dinkes', propose('ax')]],
    ['assignment_not_open', supplied, ['dinkes', propose('a1')]],
    ['accepted', registered, ['utama', extend(7)]],
  ]
  test.each(cases)('%s', (code, past, act) => {
    expect(outcome(stateAfter(...past), act)).toBe(code)
  })
})

describe('a changed calendar', () => {
  const holiday = (date: string): CalendarDay => ({
    date: date as LocalDate,
    kind: 'libur_daerah',
    name: 'Gawai',
    source: 'SK Bupati',
    confirmed: true,
  })
  const longer: WorkingCalendar = {
    ...calendar,
    days: new Map([...calendar.days, [holiday('2026-11-30').date, holiday('2026-11-30')]]),
  }
  const recount = (state: RequestState, changed: WorkingCalendar, at = '2026-11-25 09:00') => {
    const context = { ...contextOf('system', wib(at)), calendar: changed }
    const decision = decide(state, recalculate, context)
    if (!decision.ok) return decision.code
    return decision.events.reduce(
      (before, event) => evolve(before, { seq: 9, at: context.now, actor: context.actor, event }),
      state,
    )
  }

  test('moves the last day and the targets of open work, and keeps what was promised', () => {
    const moved = recount(stateAfter(...forwarded), longer)
    expect(moved).toMatchObject({
      dueOn: '2026-12-08',
      firstDueOn: '2026-12-07',
      promisedOn: '2026-12-08',
      assignments: [{ answerBy: '2026-12-03' }],
    })
    expect(recount(moved as RequestState, calendar)).toMatchObject({
      dueOn: '2026-12-07',
      promisedOn: '2026-12-08',
      assignments: [{ answerBy: '2026-12-02' }],
    })
  })

  test('counts an extension in', () => {
    expect(recount(stateAfter(...extended), longer)).toMatchObject({ dueOn: '2026-12-17' })
  })

  test('leaves answered assignments alone, and cases it does not touch', () => {
    const moved = recount(stateAfter(...supplied), longer)
    expect(moved).toMatchObject({ dueOn: '2026-12-08', assignments: [{ answerBy: '2026-12-02' }] })
    expect(recount(stateAfter(...forwarded), calendar)).toBe('due_unchanged')
    expect(recount(stateAfter(...notified), longer)).toBe('already_notified')
    expect(recount(stateAfter(...reopened), longer)).toBe('already_notified')
  })

  test('gives the applicant as many working days to complete the request, and never fewer', () => {
    const within: WorkingCalendar = {
      ...calendar,
      days: new Map([...calendar.days, [holiday('2026-11-25').date, holiday('2026-11-25')]]),
    }
    const moved = recount(stateAfter(...awaiting), within, '2026-11-24 09:00')
    expect(moved).toMatchObject({ dueOn: '2026-12-08', completion: { completeBy: '2026-11-27' } })
    expect(outcome(moved as RequestState, ['system', lapse, '2026-11-27 12:00'])).toBe(
      'lapse_too_early',
    )
    expect(recount(moved as RequestState, calendar, '2026-11-24 10:00')).toMatchObject({
      dueOn: '2026-12-07',
      completion: { completeBy: '2026-11-27' },
    })
  })

  test('that only makes the date an estimate is recorded, too', () => {
    const unofficial = { ...calendar, officialYears: new Set<number>() }
    expect(recount(stateAfter(...forwarded), unofficial)).toMatchObject({ dueEstimated: true })
  })

  test('takes silence back where the office still has time', () => {
    const late: WorkingCalendar = {
      ...calendar,
      days: new Map([...calendar.days, [holiday('2026-12-07').date, holiday('2026-12-07')]]),
    }
    expect(recount(stateAfter(...silent), late, '2026-12-08 09:00')).toMatchObject({
      dueOn: '2026-12-08',
      silentSince: null,
    })
    expect(recount(stateAfter(...silent), late, '2026-12-09 09:00')).toMatchObject({
      dueOn: '2026-12-08',
      silentSince: expect.any(String),
    })
  })
})

describe('silence', () => {
  test('is not called before the legal day, even where an order set an earlier one', () => {
    const { reopening } = stateAfter(...reopened)
    if (reopening === null) throw new Error('it is reopened')
    const ordered = (noticeBy: string): RequestState => ({
      ...stateAfter(...forwarded),
      reopening: { ...reopening, noticeBy: noticeBy as LocalDate },
    })
    expect(lastDayOfNotice(ordered('2026-12-01'))).toBe('2026-12-07')
    expect(lastDayOfNotice(ordered('2026-12-09'))).toBe('2026-12-09')
    expect(lastDayOfNotice(stateAfter(...notified))).toBeNull()
  })

  test('is marked the day after the last one, once, and leaves the case open', () => {
    expect(outcome(stateAfter(...forwarded), ['system', markSilent, '2026-12-07 23:59'])).toBe(
      'silence_too_early',
    )
    const state = stateAfter(...silent)
    expect(state).toMatchObject({ status: 'open', silentSince: wib('2026-12-08 00:10') })
    expect(outcome(state, ['system', markSilent, '2026-12-09 00:10'])).toBe('already_silent')
    expect(outcome(stateAfter(...extended), ['system', markSilent, '2026-12-08 00:10'])).toBe(
      'silence_too_early',
    )
  })

  test('is not for people to mark, nor after a notice', () => {
    expect(outcome(stateAfter(...forwarded), ['utama', markSilent, '2026-12-09 00:10'])).toBe(
      'not_permitted',
    )
    expect(outcome(stateAfter(...corrected), ['system', markSilent, '2027-03-09 00:10'])).toBe(
      'already_notified',
    )
  })

  test('is marked anew when the day set for answering anew passes without its notice', () => {
    const state = stateAfter(...reopened)
    const noticeBy = `${state.reopening?.noticeBy} 23:59`
    expect(outcome(state, ['system', markSilent, noticeBy])).toBe('silence_too_early')
    const missed = stateAfter(...reopened, ['system', markSilent, '2026-12-08 00:10'])
    expect(missed.silentSince).toBe(wib('2026-12-08 00:10'))
    expect(outcome(missed, ['system', markSilent, '2026-12-09 00:10'])).toBe('already_silent')
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  naiveDeadline,
  naiveIsWorkingDay,
  naiveListedDays,
} from '../../../test/oracle/naive-calendar.ts'
import { addDays, epochDay, fromEpochDay } from '../dates.ts'
import type { LocalDate } from '../values.ts'
import {
  deadline,
  maxWorkingDays,
  parseDeadlineInput,
  restsOnUnconfirmedDays,
  workingDaysBetween,
} from './deadline.ts'
import type { CalendarDay } from './types.ts'
import { builtInCalendar, dayOff, isWorkingDay, workingCalendar } from './working-calendar.ts'

const calendar = builtInCalendar()
const on = (text: string): LocalDate => text as LocalDate
const localDay = (date: string, kind: CalendarDay['kind']): CalendarDay => ({
  date: on(date),
  kind,
  name: 'Hari daerah',
  source: 'Keputusan Bupati',
  confirmed: true,
})

/** Dates from which even 40 working days stay inside the years of the list. */
const listedDate = fc
  .integer({ min: epochDay(on('2024-12-31')), max: epochDay(on('2027-10-15')) })
  .map(fromEpochDay)
const anyDate = fc.integer({ min: -25_000, max: 100_000 }).map(fromEpochDay)
const period = fc.integer({ min: 1, max: 40 })

describe('a deadline', () => {
  test.each([
    ['2026-11-23', 3, '2026-11-26'],
    ['2026-11-23', 10, '2026-12-07'],
    ['2026-11-23', 14, '2026-12-11'],
    ['2026-11-23', 17, '2026-12-16'],
    ['2026-11-23', 30, '2027-01-08'],
    ['2026-12-18', 3, '2026-12-23'],
    ['2026-12-18', 10, '2027-01-07'],
    ['2026-12-18', 14, '2027-01-13'],
    ['2026-12-18', 17, '2027-01-18'],
    ['2026-12-18', 30, '2027-02-04'],
    ['2025-03-26', 3, '2025-04-09'],
    ['2025-03-26', 10, '2025-04-21'],
    ['2025-03-26', 14, '2025-04-25'],
    ['2025-03-26', 17, '2025-04-30'],
    ['2025-03-26', 30, '2025-05-22'],
    // Worked by hand: a Saturday; the day before Idulfitri's week of 2026; Natal with cuti bersama; year's end.
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-03-17', 1, '2026-03-25'],
    ['2026-03-17', 3, '2026-03-27'],
    ['2026-12-23', 1, '2026-12-28'],
    ['2026-12-31', 1, '2027-01-04'],
    ['2025-08-15', 1, '2025-08-19'],
  ])('of a request received %s is, after %i working days, %s', (received, days, due) => {
    const found = deadline(calendar, on(received), days)
    expect(found.date).toBe(due)
    expect(found.estimated).toBe(false)
    expect(found.workingDays).toBe(days)
  })

  test('explains every day from receipt to the last', () => {
    const { days } = deadline(calendar, on('2026-12-23'), 2)
    expect(days.map(({ date, reason }) => [date, reason.kind])).toEqual([
      ['2026-12-23', 'receipt'],
      ['2026-12-24', 'holiday'],
      ['2026-12-25', 'holiday'],
      ['2026-12-26', 'weekend'],
      ['2026-12-27', 'weekend'],
      ['2026-12-28', 'counted'],
      ['2026-12-29', 'counted'],
    ])
    expect(days.at(-1)?.reason).toEqual({ kind: 'counted', number: 2 })
    expect(days[1]?.reason).toMatchObject({ day: { name: 'Cuti Bersama Natal' } })
  })

  test('is an estimate as soon as it counts a day of a year without a list', () => {
    expect(deadline(calendar, on('2027-12-30'), 1).estimated).toBe(false)
    expect(deadline(calendar, on('2027-12-30'), 2).estimated).toBe(true)
    expect(deadline(calendar, on('2024-12-31'), 1).estimated).toBe(false)
  })

  test('says when it rests on days nobody has confirmed', () => {
    expect(restsOnUnconfirmedDays(deadline(calendar, on('2027-01-04'), 1))).toBe(true)
    expect(restsOnUnconfirmedDays(deadline(calendar, on('2026-12-31'), 1))).toBe(false)
  })

  test.each([0, -1, 1.5, Number.NaN, maxWorkingDays + 1])('of %d days is refused', (days) => {
    expect(() => deadline(calendar, on('2026-11-23'), days)).toThrow(RangeError)
  })

  test('is on or after no earlier day than receipt, never on a day off, and its days agree with it', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (received, days) => {
        const due = deadline(calendar, received, days)
        expect(due.date > received).toBe(true)
        expect(isWorkingDay(calendar, due.date)).toBe(true)
        expect(due.days.at(-1)).toEqual({
          date: due.date,
          reason: { kind: 'counted', number: days },
        })
        expect(due.days.map(({ date }) => date)).toEqual(
          due.days.map((_, offset) => addDays(received, offset)),
        )
      }),
    )
  })

  test('never comes earlier for a later receipt or a longer period', () => {
    fc.assert(
      fc.property(anyDate, fc.nat(30), period, fc.nat(10), (received, later, days, more) => {
        const due = deadline(calendar, received, days).date
        expect(deadline(calendar, addDays(received, later), days).date >= due).toBe(true)
        const longer = deadline(calendar, received, days + more).date
        expect(more === 0 ? longer === due : longer > due).toBe(true)
      }),
    )
  })

  test('agrees with a naive calendar over all of its years', () => {
    fc.assert(
      fc.property(listedDate, period, (received, days) => {
        expect(deadline(calendar, received, days).date).toBe(naiveDeadline(received, days))
      }),
      { numRuns: 500 },
    )
  })

  test('looks at each day once, however long it is', () => {
    let looks = 0
    const days = new Map(calendar.days)
    days.get = (date) => {
      looks += 1
      return calendar.days.get(date)
    }
    const due = deadline({ ...calendar, days }, on('2026-11-23'), maxWorkingDays)
    expect(looks).toBe(due.days.length - 1)
  })
})

describe('the calendar', () => {
  test('holds exactly the listed holidays, and marks those from secondary copies', () => {
    expect([...calendar.days.keys()].sort()).toEqual(naiveListedDays().sort())
    const unconfirmed = [...calendar.days.values()].filter((day) => !day.confirmed)
    expect(unconfirmed).toHaveLength(18)
    expect(unconfirmed.every(({ date }) => date.startsWith('2027-'))).toBe(true)
    expect([...calendar.officialYears]).toEqual([2025, 2026, 2027])
  })

  test('agrees with a naive one on each day of its years', () => {
    for (let date = on('2025-01-01'); date <= '2027-12-31'; date = addDays(date, 1)) {
      expect([date, isWorkingDay(calendar, date)]).toEqual([date, naiveIsWorkingDay(date)])
    }
  })

  test('tells a holiday on a Sunday as the holiday', () => {
    expect(dayOff(calendar, on('2026-04-05'))).toMatchObject({ kind: 'holiday' })
    expect(dayOff(calendar, on('2026-04-04'))).toEqual({ kind: 'weekend' })
    expect(dayOff(calendar, on('2026-04-06'))).toBeNull()
  })

  test('counts cuti bersama as a working day where an office decides so, weekends excepted', () => {
    const open = workingCalendar({
      days: [localDay('2026-12-24', 'cuti_bersama'), localDay('2026-12-26', 'cuti_bersama')],
      cutiBersamaIsOff: false,
    })
    expect(dayOff(open, on('2026-12-24'))).toBeNull()
    expect(dayOff(open, on('2026-12-26'))).toEqual({ kind: 'weekend' })
  })

  test('takes local holidays and replacement working days', () => {
    const local = workingCalendar({
      days: [
        localDay('2026-06-02', 'libur_daerah'),
        localDay('2026-06-06', 'hari_kerja_pengganti'),
      ],
      officialYears: [2026],
    })
    expect(isWorkingDay(local, on('2026-06-02'))).toBe(false)
    expect(isWorkingDay(local, on('2026-06-06'))).toBe(true)
    expect(deadline(local, on('2026-06-05'), 1).date).toBe('2026-06-06')
  })
})

describe('working days between two dates', () => {
  test('are what is left, and minus the lateness', () => {
    expect(workingDaysBetween(calendar, on('2026-11-23'), on('2026-12-07'))).toBe(10)
    expect(workingDaysBetween(calendar, on('2026-12-07'), on('2026-12-07'))).toBe(0)
    expect(workingDaysBetween(calendar, on('2026-12-09'), on('2026-12-07'))).toBe(-2)
    expect(workingDaysBetween(calendar, on('2026-12-06'), on('2026-12-05'))).toBe(0)
  })

  test('undo a deadline', () => {
    fc.assert(
      fc.property(anyDate, period, (received, days) => {
        const due = deadline(calendar, received, days).date
        expect(workingDaysBetween(calendar, received, due)).toBe(days)
      }),
    )
  })
})

describe('what a person types for a deadline', () => {
  test('becomes a date and a number of days', () => {
    expect(parseDeadlineInput({ received: '2026-11-23', days: '10' })).toEqual({
      ok: true,
      receivedOn: '2026-11-23',
      workingDays: 10,
    })
  })

  test.each([
    ['2026-02-30', '10', 'bad_date'],
    ['2026-11-23', '0', 'bad_days'],
    ['2026-11-23', '10001', 'bad_days'],
    ['2026-11-23', '1e3', 'bad_days'],
    ['2026-11-23', '', 'bad_days'],
  ])('is refused with a code: %s + %j', (received, days, code) => {
    expect(parseDeadlineInput({ received, days })).toEqual({ ok: false, code })
  })
})

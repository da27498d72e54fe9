import { weekday, yearOf } from '../dates.ts'
import type { LocalDate } from '../values.ts'
import { holidays2025To2027 } from './holidays-2025-2027.ts'
import type { CalendarDay, DayReason, WorkingCalendar } from './types.ts'

/** A calendar from rows. `officialYears` defaults to the years that have at least one row. */
export function workingCalendar(options: {
  days: readonly CalendarDay[]
  officialYears?: Iterable<number>
  cutiBersamaIsOff?: boolean
}): WorkingCalendar {
  return {
    days: new Map(options.days.map((day) => [day.date, day])),
    officialYears: new Set(options.officialYears ?? options.days.map((day) => yearOf(day.date))),
    cutiBersamaIsOff: options.cutiBersamaIsOff ?? true,
  }
}

/** The calendar the product ships with: SKB 3 Menteri for 2025 to 2027, cuti bersama off. */
export function builtInCalendar(): WorkingCalendar {
  return workingCalendar({ days: holidays2025To2027 })
}

/** Why `date` is off, or null when it is a working day (hari kerja). A holiday on a weekend is told as the holiday. */
export function dayOff(
  calendar: WorkingCalendar,
  date: LocalDate,
): Extract<DayReason, { kind: 'weekend' | 'holiday' }> | null {
  const day = calendar.days.get(date)
  if (day?.kind === 'hari_kerja_pengganti') return null
  if (day !== undefined && (day.kind !== 'cuti_bersama' || calendar.cutiBersamaIsOff)) {
    return { kind: 'holiday', day }
  }
  return weekday(date) >= 6 ? { kind: 'weekend' } : null
}

/** Hari kerja: Monday to Friday without holidays, and days declared a replacement working day. */
export function isWorkingDay(calendar: WorkingCalendar, date: LocalDate): boolean {
  return dayOff(calendar, date) === null
}

import type { Instant, LocalDate } from './values.ts'

const MS_PER_DAY = 86_400_000
const WIB_OFFSET_MS = 7 * 3_600_000

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** A date of the years 1900 to 2999 written `YYYY-MM-DD`, or null: `2026-02-30` is no date. */
export function parseLocalDate(text: string): LocalDate | null {
  if (!/^(19|2\d)\d{2}-\d{2}-\d{2}$/.test(text)) return null
  const ms = Date.parse(`${text}T00:00:00.000Z`)
  return Number.isNaN(ms) || toText(ms) !== text ? null : (text as LocalDate)
}

/** The date `days` calendar days after `date`; before it when negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(epochDay(date) + days)
}

export function weekday(date: LocalDate): Weekday {
  return weekdayOf(epochDay(date))
}

/** Whole days since 1970-01-01: arithmetic over long spans stays linear and exact. */
export function epochDay(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00.000Z`) / MS_PER_DAY
}

/** Four times as fast as cutting `toISOString`, and every day of every deadline passes here. */
export function fromEpochDay(day: number): LocalDate {
  const date = new Date(day * MS_PER_DAY)
  const month = String(date.getUTCMonth() + 1).padStart(2, '0')
  const dayOfMonth = String(date.getUTCDate()).padStart(2, '0')
  return `${date.getUTCFullYear()}-${month}-${dayOfMonth}` as LocalDate
}

export function weekdayOf(day: number): Weekday {
  // 1970-01-01 was a Thursday.
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday
}

/** The year of a date, as the calendar's official years count it. */
export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4))
}

export function toInstant(date: Date): Instant {
  return date.toISOString() as Instant
}

/** An instant exactly as `toISOString` prints it, or null. For values that travel through forms. */
export function parseInstant(text: string): Instant | null {
  const ms = Date.parse(text)
  if (Number.isNaN(ms)) return null
  const instant = toInstant(new Date(ms))
  return instant === text ? instant : null
}

export function instantMs(instant: Instant): number {
  return Date.parse(instant)
}

/** The WIB calendar date of a moment: 17:00 UTC already belongs to the next day. */
export function localDateOf(instant: Instant): LocalDate {
  return toText(instantMs(instant) + WIB_OFFSET_MS) as LocalDate
}

/** Minutes since midnight WIB, 0 to 1439. */
export function wibMinutes(instant: Instant): number {
  const ms = instantMs(instant) + WIB_OFFSET_MS
  return Math.floor((((ms % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY) / 60_000)
}

/** The moment at which a WIB clock shows `minutes` past midnight on `date`. */
export function instantAt(date: LocalDate, minutes: number): Instant {
  return toInstant(new Date(epochDay(date) * MS_PER_DAY - WIB_OFFSET_MS + minutes * 60_000))
}

function toText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10)
}

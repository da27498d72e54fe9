import type { LocalDate } from '../values.ts'

/** Kinds of days in the office's calendar. `hari_kerja_pengganti` makes a weekend day a working day. */
export type CalendarDayKind =
  | 'libur_nasional'
  | 'cuti_bersama'
  | 'libur_daerah'
  | 'hari_kerja_pengganti'

export interface CalendarDay {
  readonly date: LocalDate
  readonly kind: CalendarDayKind
  readonly name: string
  readonly source: string
  /** False until an administrator has confirmed a day that came from a secondary copy. */
  readonly confirmed: boolean
}

/** Everything the working calendar depends on; comes from the database, never from the clock. */
export interface WorkingCalendar {
  readonly days: ReadonlyMap<LocalDate, CalendarDay>
  /** Years with a holiday list. A deadline that touches another year is an estimate (perkiraan). */
  readonly officialYears: ReadonlySet<number>
  /** Whether cuti bersama counts as a day off (default true: offices are shut). */
  readonly cutiBersamaIsOff: boolean
}

/** Why a day counts or does not. */
export type DayReason =
  | { readonly kind: 'receipt' }
  | { readonly kind: 'counted'; readonly number: number }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'holiday'; readonly day: CalendarDay }

export interface ExplainedDay {
  readonly date: LocalDate
  readonly reason: DayReason
}

/** A deadline that can explain itself: every day from receipt to the last, counted or skipped, and why. */
export interface Deadline {
  readonly date: LocalDate
  readonly workingDays: number
  readonly estimated: boolean
  readonly days: readonly ExplainedDay[]
}

/** Opening hours of the service desk, minutes from midnight WIB, by weekday 1 (Monday) to 7 (Sunday). */
export interface ServiceHours {
  readonly regular: WeekHours
  /** Other hours from a date on: until a last day (Ramadan), which goes first, or until the next ones without an end. */
  readonly exceptions: readonly HoursRange[]
}

/** Hours that hold from `from` to `to`, both included; without `to` they are the regular hours from then on. */
export interface HoursRange {
  readonly from: LocalDate
  readonly to: LocalDate | null
  readonly hours: WeekHours
  /** As the office calls them: `Ramadan 1448 H`. */
  readonly name?: string
}

export type WeekHours = Readonly<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, readonly DaySpan[]>>

/** Open from `start` (included) to `end` (excluded), minutes from midnight. Breaks are gaps between spans. */
export interface DaySpan {
  readonly start: number
  readonly end: number
}

import { parseLocalDate, weekday, yearOf } from '../dates.ts'
import type { LocalDate, TextRef } from '../values.ts'
import type { CalendarDay, CalendarDayKind, ServiceHours, WorkingCalendar } from './types.ts'

/** The working calendar and the hours of service of an office: what an administrator may change. */
export interface OfficeTime {
  readonly calendar: WorkingCalendar
  readonly hours: ServiceHours
}

/** One thing to change in it. */
export type CalendarEdit =
  /** A day is added, or what is said of it replaced. */
  | { readonly kind: 'day'; readonly day: CalendarDay }
  | { readonly kind: 'no_day'; readonly date: LocalDate }
  /** Whether the list of a year is official; deadlines in others are estimates (perkiraan). */
  | { readonly kind: 'year'; readonly year: number; readonly official: boolean }
  | { readonly kind: 'cuti_bersama'; readonly off: boolean }
  | { readonly kind: 'hours'; readonly hours: ServiceHours }

/** What the log of the calendar knows of a change. Deadlines of open matters are counted anew after it. */
export interface CalendarEvent {
  readonly type: 'calendar_changed'
  readonly changeId: string
  readonly edits: readonly CalendarEdit[]
  readonly reason: TextRef
}

/** The calendar and hours after the edits, in their order. */
export function applyEdits(before: OfficeTime, edits: readonly CalendarEdit[]): OfficeTime {
  const days = new Map(before.calendar.days)
  const officialYears = new Set(before.calendar.officialYears)
  let { cutiBersamaIsOff } = before.calendar
  let { hours } = before
  for (const edit of edits) {
    switch (edit.kind) {
      case 'day':
        days.set(edit.day.date, edit.day)
        break
      case 'no_day':
        days.delete(edit.date)
        break
      case 'year':
        if (edit.official) officialYears.add(edit.year)
        else officialYears.delete(edit.year)
        break
      case 'cuti_bersama':
        cutiBersamaIsOff = edit.off
        break
      case 'hours':
        hours = edit.hours
        break
    }
  }
  return { calendar: { days, officialYears, cutiBersamaIsOff }, hours }
}

/** The edits that make `after` of `before`, each thing once, days in their order; none when they say the same. */
export function differences(before: OfficeTime, after: OfficeTime): readonly CalendarEdit[] {
  const [was, is] = [before.calendar, after.calendar]
  const dates = [...new Set([...was.days.keys(), ...is.days.keys()])].sort()
  const years = [...new Set([...was.officialYears, ...is.officialYears])].sort((a, b) => a - b)
  return [
    ...dates.flatMap((date): CalendarEdit[] => {
      const day = is.days.get(date)
      if (sameDay(was.days.get(date), day)) return []
      return [day === undefined ? { kind: 'no_day', date } : { kind: 'day', day }]
    }),
    ...years.flatMap((year): CalendarEdit[] => {
      const official = is.officialYears.has(year)
      return official === was.officialYears.has(year) ? [] : [{ kind: 'year', year, official }]
    }),
    ...(was.cutiBersamaIsOff === is.cutiBersamaIsOff
      ? []
      : [{ kind: 'cuti_bersama', off: is.cutiBersamaIsOff } as const]),
    ...(hoursKey(before.hours) === hoursKey(after.hours)
      ? []
      : [{ kind: 'hours', hours: after.hours } as const]),
  ]
}

/** What is left of edits once those that change nothing are gone, and what would undo them. */
export function settleEdits(
  before: OfficeTime,
  edits: readonly CalendarEdit[],
): { readonly edits: readonly CalendarEdit[]; readonly undo: readonly CalendarEdit[] } {
  const after = applyEdits(before, edits)
  return { edits: differences(before, after), undo: differences(after, before) }
}

// Hours that went through the database have their fields in another order.
function hoursKey({ regular, exceptions }: ServiceHours): string {
  const week = (hours: ServiceHours['regular']) =>
    [1, 2, 3, 4, 5, 6, 7].map((day) => hours[day as 1].map(({ start, end }) => [start, end]))
  return JSON.stringify([
    week(regular),
    exceptions.map(({ from, to, name, hours }) => [from, to, name ?? null, week(hours)]),
  ])
}

function sameDay(a: CalendarDay | undefined, b: CalendarDay | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return (
    a.kind === b.kind && a.name === b.name && a.source === b.source && a.confirmed === b.confirmed
  )
}

/** Kinds of day, in the order forms offer them. */
export const dayKinds = [
  'libur_nasional',
  'cuti_bersama',
  'libur_daerah',
  'hari_kerja_pengganti',
] as const satisfies readonly CalendarDayKind[]

/** What is typed of a day. */
export interface DayInput {
  readonly date: string
  readonly kind: string
  readonly name: string
  readonly source: string
}

export type DayFault =
  | 'bad_date'
  | 'year_out_of_range'
  | 'bad_kind'
  | 'not_a_weekend'
  | 'name_length'
  | 'source_length'

/** Years whose days an office may list: far beyond any case, near enough to catch a slip of the finger. */
export const calendarYears = { first: 2020, last: 2099 } as const

/** A typed day as a day of the calendar, or everything that is wrong with it. Nobody has to confirm what the office writes itself. */
export function checkDay(
  input: DayInput,
):
  | { readonly ok: true; readonly day: CalendarDay }
  | { readonly ok: false; readonly faults: readonly DayFault[] } {
  const date = readLocalDate(input.date)
  const kind = dayKinds.find((known) => known === input.kind)
  const faults: DayFault[] = []
  if (date === null) faults.push('bad_date')
  else if (yearOf(date) < calendarYears.first || yearOf(date) > calendarYears.last)
    faults.push('year_out_of_range')
  if (kind === undefined) faults.push('bad_kind')
  // A working day needs no replacement by itself.
  if (date !== null && kind === 'hari_kerja_pengganti' && weekday(date) < 6)
    faults.push('not_a_weekend')
  if (!isLength(input.name, 3, 150)) faults.push('name_length')
  if (!isLength(input.source, 3, 200)) faults.push('source_length')
  if (faults.length > 0 || date === null || kind === undefined) return { ok: false, faults }
  return { ok: true, day: { date, kind, name: input.name, source: input.source, confirmed: true } }
}

/** `2026-12-07`, `7-12-2026` or `7/12/2026`; null when it is no date. */
export function readLocalDate(text: string): LocalDate | null {
  const typed = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text)
  if (!typed) return parseLocalDate(text)
  const [, day = '', month = '', year] = typed
  return parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

function isLength(text: string, least: number, most: number): boolean {
  const length = [...text].length
  return length >= least && length <= most
}

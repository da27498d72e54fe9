import type { LocalDate } from '../values.ts'
import { readLocalDate } from './change.ts'
import type { DaySpan, HoursRange, ServiceHours, WeekHours } from './types.ts'

/** Days of the week as `WeekHours` counts them, Monday first. */
export const weekdayNumbers = [1, 2, 3, 4, 5, 6, 7] as const
export type WeekdayNumber = (typeof weekdayNumbers)[number]

/** What is typed of hours: a line for each day (`07.30-12.00, 13.00-16.00`, empty when closed), and when they hold. */
export interface HoursInput {
  readonly name: string
  readonly from: string
  /** Empty: from then on. */
  readonly to: string
  readonly days: Readonly<Record<WeekdayNumber, string>>
}

export type HoursFault =
  | { readonly field: 'name'; readonly code: 'name_length' }
  | { readonly field: 'from' | 'to'; readonly code: 'bad_date' }
  | { readonly field: 'to'; readonly code: 'ends_before_it_begins' }
  | { readonly field: 'from'; readonly code: 'overlaps'; readonly with: string }
  | { readonly field: WeekdayNumber; readonly code: 'bad_hours' }
  | { readonly field: 1; readonly code: 'never_open' }

/** Typed hours as a range that can join those there are, or everything that is wrong with them. */
export function checkHours(
  input: HoursInput,
  known: ServiceHours,
):
  | { readonly ok: true; readonly range: HoursRange }
  | { readonly ok: false; readonly faults: readonly HoursFault[] } {
  const faults: HoursFault[] = []
  const length = [...input.name].length
  if (length < 3 || length > 80) faults.push({ field: 'name', code: 'name_length' })
  const from = readLocalDate(input.from)
  if (from === null) faults.push({ field: 'from', code: 'bad_date' })
  const to = input.to === '' ? null : readLocalDate(input.to)
  if (input.to !== '' && to === null) faults.push({ field: 'to', code: 'bad_date' })
  if (from !== null && to !== null && to < from)
    faults.push({ field: 'to', code: 'ends_before_it_begins' })
  if (from !== null) faults.push(...clashes({ from, to }, known))
  const week = weekdayNumbers.map((day) => readSpans(input.days[day]))
  for (const [index, day] of weekdayNumbers.entries())
    if (week[index] === null) faults.push({ field: day, code: 'bad_hours' })
  if (week.every((spans) => spans?.length === 0)) faults.push({ field: 1, code: 'never_open' })
  if (faults.length > 0 || from === null) return { ok: false, faults }
  const hours = Object.fromEntries(
    week.map((spans, index) => [index + 1, spans]),
  ) as unknown as WeekHours
  return { ok: true, range: { from, to, hours, name: input.name } }
}

/** Two spans with an end may not share a day; two without one may not begin on the same. */
function clashes(
  { from, to }: Pick<HoursRange, 'from' | 'to'>,
  { exceptions }: ServiceHours,
): readonly HoursFault[] {
  const other = exceptions.find((one) =>
    to === null || one.to === null
      ? to === one.to && one.from === from
      : one.from <= to && from <= one.to,
  )
  return other ? [{ field: 'from', code: 'overlaps', with: other.name ?? other.from }] : []
}

/** `07.30-12.00, 13:00 – 16:00` as spans in order; none for an empty line; null when it cannot be understood. */
export function readSpans(text: string): readonly DaySpan[] | null {
  if (text.trim() === '') return []
  const spans: DaySpan[] = []
  for (const part of text.split(/[,;]/)) {
    const typed = /^\s*(\d{1,2})[.:](\d{2})\s*[-–—]\s*(\d{1,2})[.:](\d{2})\s*$/.exec(part)
    if (!typed) return null
    const [start, end] = [minutes(typed[1], typed[2]), minutes(typed[3], typed[4])]
    const before = spans.at(-1)
    if (start === null || end === null || end <= start || (before && start < before.end))
      return null
    spans.push({ start, end })
  }
  return spans
}

/** Spans as `readSpans` reads them. */
export function printSpans(spans: readonly DaySpan[]): string {
  return spans.map(({ start, end }) => `${clock(start)}-${clock(end)}`).join(', ')
}

/** The hours with a range added, or without the one that begins and ends so. */
export function withRange(hours: ServiceHours, range: HoursRange): ServiceHours {
  const exceptions = [...hours.exceptions, range].sort((a, b) => a.from.localeCompare(b.from))
  return { ...hours, exceptions }
}

export function withoutRange(
  hours: ServiceHours,
  { from, to }: { from: LocalDate; to: LocalDate | null },
): ServiceHours {
  return {
    ...hours,
    exceptions: hours.exceptions.filter((one) => one.from !== from || one.to !== to),
  }
}

function minutes(hour = '', minute = ''): number | null {
  const total = Number(hour) * 60 + Number(minute)
  return Number(minute) < 60 && total <= 24 * 60 ? total : null
}

function clock(total: number): string {
  return `${String(Math.floor(total / 60)).padStart(2, '0')}.${String(total % 60).padStart(2, '0')}`
}

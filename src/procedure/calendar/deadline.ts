import { epochDay, fromEpochDay, parseLocalDate, yearOf } from '../dates.ts'
import type { LocalDate } from '../values.ts'
import type { Deadline, ExplainedDay, WorkingCalendar } from './types.ts'
import { dayOff, isWorkingDay } from './working-calendar.ts'

/** About forty years: no period of the law comes near, and an explanation stays printable. */
export const maxWorkingDays = 10_000

/**
 * The last day of a period of `workingDays` hari kerja that began with receipt on `receivedOn`.
 * The day of receipt is day 0, whatever day it is (UU 14/2008 Pasal 22(7): "sejak diterimanya permintaan").
 * Throws RangeError unless `workingDays` is a whole number from 1 to `maxWorkingDays`.
 */
export function deadline(
  calendar: WorkingCalendar,
  receivedOn: LocalDate,
  workingDays: number,
): Deadline {
  if (!isPeriod(workingDays))
    throw new RangeError(`workingDays must be 1 to ${maxWorkingDays}, not ${workingDays}`)
  const days: ExplainedDay[] = [{ date: receivedOn, reason: { kind: 'receipt' } }]
  let estimated = false
  let counted = 0
  let day = epochDay(receivedOn)
  let date = receivedOn
  while (counted < workingDays) {
    day += 1
    date = fromEpochDay(day)
    if (!calendar.officialYears.has(yearOf(date))) estimated = true
    const off = dayOff(calendar, date)
    if (off === null) counted += 1
    days.push({ date, reason: off ?? { kind: 'counted', number: counted } })
  }
  return { date, workingDays, estimated, days }
}

/** True when a day that was skipped came from a secondary copy which no administrator has confirmed yet. */
export function restsOnUnconfirmedDays(due: Deadline): boolean {
  return due.days.some(({ reason }) => reason.kind === 'holiday' && !reason.day.confirmed)
}

/**
 * Working days after `from` up to and including `to`; negative when `to` lies before `from`.
 * So `workingDaysBetween(calendar, today, due)` is what is left, or minus the days of lateness.
 */
export function workingDaysBetween(
  calendar: WorkingCalendar,
  from: LocalDate,
  to: LocalDate,
): number {
  if (to < from) return 0 - workingDaysBetween(calendar, to, from)
  const last = epochDay(to)
  let count = 0
  for (let day = epochDay(from) + 1; day <= last; day += 1) {
    if (isWorkingDay(calendar, fromEpochDay(day))) count += 1
  }
  return count
}

export type DeadlineInput =
  | { readonly ok: true; readonly receivedOn: LocalDate; readonly workingDays: number }
  | { readonly ok: false; readonly code: 'bad_date' | 'bad_days' }

/** What a person typed, as arguments of `deadline`, or the code of what is wrong with it. */
export function parseDeadlineInput(input: { received: string; days: string }): DeadlineInput {
  const receivedOn = parseLocalDate(input.received)
  if (receivedOn === null) return { ok: false, code: 'bad_date' }
  const workingDays = /^\d{1,5}$/.test(input.days) ? Number(input.days) : 0
  return isPeriod(workingDays)
    ? { ok: true, receivedOn, workingDays }
    : { ok: false, code: 'bad_days' }
}

function isPeriod(workingDays: number): boolean {
  return Number.isInteger(workingDays) && workingDays >= 1 && workingDays <= maxWorkingDays
}

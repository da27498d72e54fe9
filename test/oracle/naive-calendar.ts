/**
 * A second calendar, deliberately plain: a list of dates, a Date that walks one day at a time.
 * It knows only working days of 2025 to 2027 and shares no line with the calendar it judges.
 */
const daysOff: Record<number, string> = {
  2025: '01-01 01-27 01-28 01-29 03-28 03-29 03-31 04-01 04-02 04-03 04-04 04-07 04-18 04-20 05-01 05-12 05-13 05-29 05-30 06-01 06-06 06-09 06-27 08-17 08-18 09-05 12-25 12-26',
  2026: '01-01 01-16 02-16 02-17 03-18 03-19 03-20 03-21 03-22 03-23 03-24 04-03 04-05 05-01 05-14 05-15 05-27 05-28 05-31 06-01 06-16 08-17 08-25 12-24 12-25',
  2027: '01-01 01-05 02-05 02-06 03-08 03-09 03-10 03-11 03-12 03-15 03-25 03-26 03-28 05-01 05-06 05-17 05-18 05-19 05-20 06-01 06-06 08-15 08-17 12-24 12-25 12-26',
}

/** Days that an office added to the list, or took from it. */
export interface NaiveChanges {
  readonly off?: readonly string[]
  readonly working?: readonly string[]
}

export function naiveIsWorkingDay(date: string, { off, working }: NaiveChanges = {}): boolean {
  if (working?.includes(date)) return true
  if (off?.includes(date)) return false
  const weekdayName = new Date(date).toLocaleDateString('en', { weekday: 'short', timeZone: 'UTC' })
  if (weekdayName === 'Sat' || weekdayName === 'Sun') return false
  const listed = daysOff[Number(date.slice(0, 4))] ?? ''
  return !listed.split(' ').includes(date.slice(5))
}

export function naiveDeadline(
  received: string,
  workingDays: number,
  changes: NaiveChanges = {},
): string {
  const day = new Date(received)
  let left = workingDays
  while (left > 0) {
    day.setUTCDate(day.getUTCDate() + 1)
    if (naiveIsWorkingDay(day.toJSON().slice(0, 10), changes)) left -= 1
  }
  return day.toJSON().slice(0, 10)
}

/** Every date of the list, to compare tables with. */
export function naiveListedDays(): string[] {
  return Object.entries(daysOff).flatMap(([year, days]) =>
    days.split(' ').map((day) => `${year}-${day}`),
  )
}

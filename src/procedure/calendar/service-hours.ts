import { epochDay, fromEpochDay, instantAt, instantMs, localDateOf, weekday } from '../dates.ts'
import type { Instant, LocalDate } from '../values.ts'
import type { DaySpan, HoursRange, ServiceHours, WeekHours, WorkingCalendar } from './types.ts'
import { isWorkingDay } from './working-calendar.ts'

/** When the desk is open on `date`: nothing on a day off; a replacement working day on a weekend keeps Monday's hours. */
export function openSpans(
  calendar: WorkingCalendar,
  hours: ServiceHours,
  date: LocalDate,
): readonly DaySpan[] {
  if (!isWorkingDay(calendar, date)) return []
  const week = weekInForce(hours, date)
  const day = weekday(date)
  return day >= 6 && week[day].length === 0 ? week[1] : week[day]
}

/** The hours of the week that hold on `date`: those of a span around it, else the newest without an end, else the regular. */
export function weekInForce({ regular, exceptions }: ServiceHours, date: LocalDate): WeekHours {
  const begun = exceptions.filter(({ from }) => from <= date)
  const spanning = begun.find(({ to }) => to !== null && date <= to)
  const newest = begun
    .filter(({ to }) => to === null)
    .reduce<HoursRange | null>((best, one) => (best && best.from > one.from ? best : one), null)
  return (spanning ?? newest)?.hours ?? regular
}

/** Milliseconds of service hours between two instants: how long an officer let something wait. 0 when `to` is not after `from`. */
export function serviceMillis(options: {
  calendar: WorkingCalendar
  hours: ServiceHours
  from: Instant
  to: Instant
}): number {
  const from = instantMs(options.from)
  const to = instantMs(options.to)
  const last = epochDay(localDateOf(options.to))
  let total = 0
  for (let day = epochDay(localDateOf(options.from)); day <= last; day += 1) {
    const date = fromEpochDay(day)
    const midnight = instantMs(instantAt(date, 0))
    for (const span of openSpans(options.calendar, options.hours, date)) {
      const start = Math.max(from, midnight + span.start * 60_000)
      const end = Math.min(to, midnight + span.end * 60_000)
      total += Math.max(0, end - start)
    }
  }
  return total
}

const clock = (hour: number, minute = 0): number => hour * 60 + minute

function week(monToThu: readonly DaySpan[], friday: readonly DaySpan[]): WeekHours {
  return { 1: monToThu, 2: monToThu, 3: monToThu, 4: monToThu, 5: friday, 6: [], 7: [] }
}

/** Working hours after Perpres 21/2023, Ramadan 1447 H included; an office may set its own. */
export const defaultServiceHours: ServiceHours = {
  regular: week(
    [
      { start: clock(7, 30), end: clock(12) },
      { start: clock(13), end: clock(16) },
    ],
    [
      { start: clock(7, 30), end: clock(11, 30) },
      { start: clock(13), end: clock(16, 30) },
    ],
  ),
  exceptions: [
    {
      from: '2026-02-19' as LocalDate,
      to: '2026-03-19' as LocalDate,
      name: 'Ramadan 1447 H',
      hours: week(
        [
          { start: clock(8), end: clock(12) },
          { start: clock(12, 30), end: clock(15) },
        ],
        [
          { start: clock(8), end: clock(11, 30) },
          { start: clock(12, 30), end: clock(15, 30) },
        ],
      ),
    },
  ],
}

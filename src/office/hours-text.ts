import { office as en } from '../../locales/en/office.ts'
import { office as id } from '../../locales/id/office.ts'
import type { DaySpan, WeekHours } from '../procedure/calendar/types.ts'

const words = { id, en } as const
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** The hours of a week in one sentence: `Senin–Kamis 07.30–16.00, Jumat 07.30–16.30 WIB`; breaks are left out. */
export function hoursText(hours: WeekHours, locale: 'id' | 'en'): string {
  const t = words[locale]
  const groups: { first: number; last: number; span: string }[] = []
  for (const day of weekdays) {
    const span = wholeSpan(hours[day])
    if (span === null) continue
    const before = groups.at(-1)
    if (before && before.last === day - 1 && before.span === span) before.last = day
    else groups.push({ first: day, last: day, span })
  }
  const lines = groups.map(({ first, last, span }) =>
    first === last
      ? `${t.weekdays[first - 1]} ${span}`
      : `${t.weekdays[first - 1]}–${t.weekdays[last - 1]} ${span}`,
  )
  return lines.length === 0 ? t.closed : `${lines.join(', ')} WIB`
}

function wholeSpan(spans: readonly DaySpan[]): string | null {
  const first = spans[0]
  const last = spans.at(-1)
  return first && last ? `${clock(first.start)}–${clock(last.end)}` : null
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}.${String(minutes % 60).padStart(2, '0')}`
}

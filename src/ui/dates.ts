import type { Instant, LocalDate } from '../procedure/values.ts'
import { type Locale, uiMessages } from './locale.ts'

const wibOffset = 7 * 60 * 60 * 1000

function parts(date: LocalDate) {
  const at = new Date(`${date}T00:00:00Z`)
  return {
    weekday: at.getUTCDay(),
    day: at.getUTCDate(),
    month: at.getUTCMonth(),
    year: at.getUTCFullYear(),
  }
}

/** The calendar date in WIB (UTC+7 all year) of a moment. */
export function dateOf(instant: Instant): LocalDate {
  return new Date(Date.parse(instant) + wibOffset).toISOString().slice(0, 10) as LocalDate
}

/** `Senin, 7 Desember 2026` / `Monday, 7 December 2026`. */
export function formatDate(date: LocalDate, locale: Locale): string {
  const { weekday, day, month, year } = parts(date)
  const { weekdays, months } = uiMessages[locale].dates
  return `${weekdays[weekday]}, ${day} ${months[month]} ${year}`
}

/** `7 Des 2026` / `7 Dec 2026`, for tables. */
export function formatDateShort(date: LocalDate, locale: Locale): string {
  const { day, month, year } = parts(date)
  return `${day} ${uiMessages[locale].dates.monthsShort[month]} ${year}`
}

/** `Senin, 7 Desember`, where the year is plain from around it. */
export function formatDayMonth(date: LocalDate, locale: Locale): string {
  const { weekday, day, month } = parts(date)
  const { weekdays, months } = uiMessages[locale].dates
  return `${weekdays[weekday]}, ${day} ${months[month]}`
}

/** `09.12 WIB` / `09:12 WIB`. */
export function formatTime(instant: Instant, locale: Locale): string {
  const clock = new Date(Date.parse(instant) + wibOffset).toISOString().slice(11, 16)
  return `${locale === 'id' ? clock.replace(':', '.') : clock} WIB`
}

/** `Senin, 7 Desember 2026 pukul 09.12 WIB`. */
export function formatDateTime(instant: Instant, locale: Locale): string {
  return uiMessages[locale].dates.dateTime({
    date: formatDate(dateOf(instant), locale),
    time: formatTime(instant, locale),
  })
}

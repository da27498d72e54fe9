import { addDays, epochDay, parseLocalDate, yearOf } from '../dates.ts'
import type { LocalDate } from '../values.ts'

/** Berkala: announced at least every six months (UU 14/2008 Pasal 9(4)). */
const renewalMonths = 6

/** Days before the last one from which an entry counts as due soon; an inner target, so that renewal comes in time. */
export const renewalNoticeDays = 30

/** The last day by which information published or renewed on `from` must be renewed: six calendar months on. */
export function latestRenewal(from: LocalDate): LocalDate {
  const month = Number(from.slice(5, 7)) - 1 + renewalMonths
  const year = yearOf(from) + Math.floor(month / 12)
  const prefix = `${year}-${String((month % 12) + 1).padStart(2, '0')}-`
  // 31 August and six months is the last day of February.
  for (let day = Number(from.slice(8)); ; day -= 1) {
    const date = parseLocalDate(`${prefix}${String(day).padStart(2, '0')}`)
    if (date) return date
  }
}

/** How an entry stands towards its renewal. `days` are calendar days until the last one; since it when overdue. */
export type RenewalStanding =
  | { readonly kind: 'none' }
  | { readonly kind: 'fresh' | 'soon' | 'overdue'; readonly days: number }

/** The last day itself is still in time. Without a last day nothing is to be renewed. */
export function renewalStanding(validUntil: LocalDate | null, today: LocalDate): RenewalStanding {
  if (validUntil === null) return { kind: 'none' }
  const days = epochDay(validUntil) - epochDay(today)
  if (days < 0) return { kind: 'overdue', days: -days }
  return { kind: days <= renewalNoticeDays ? 'soon' : 'fresh', days }
}

/** Entries valid until this day or earlier are due soon or overdue. */
export function dueSoonUntil(today: LocalDate): LocalDate {
  return addDays(today, renewalNoticeDays)
}

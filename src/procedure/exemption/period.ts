import { addDays, epochDay, parseLocalDate, yearOf } from '../dates.ts'
import type { ExemptionLetter, LocalDate } from '../values.ts'

const passing: readonly ExemptionLetter[] = ['a', 'b', 'c', 'd', 'e', 'f']

/** The letters that close nothing for ever: an exemption by any of them has a last day (UU 14/2008 Pasal 20(1)). */
export function passingLetters(letters: readonly ExemptionLetter[]): readonly ExemptionLetter[] {
  return letters.filter((letter) => passing.includes(letter))
}

/** Letter a (law enforcement): at most thirty years (PP 61/2010). */
export const longestYears = 30

/**
 * Days before the last one on which its people are told that an exemption ends, the office's own targets; 0: it has
 * ended, told on the day after the last.
 */
export const reminderDays = [90, 30, 0] as const
export type ReminderDays = (typeof reminderDays)[number]

/** The last day that an exemption of `years` years from `from` may have. */
export function lastDayOf(from: LocalDate, years: number = longestYears): LocalDate {
  const year = yearOf(from) + years
  // 29 February has no anniversary in most years.
  return parseLocalDate(`${year}${from.slice(4)}`) ?? (`${year}-02-28` as LocalDate)
}

/** How an exemption stands towards its end. `days` are calendar days until the last one; since it when expired. */
export type PeriodStanding =
  | { readonly kind: 'endless' }
  | { readonly kind: 'running' | 'ending' | 'expired'; readonly days: number }

/** The last day itself still belongs to the exemption. */
export function periodStanding(until: LocalDate | null, today: LocalDate): PeriodStanding {
  if (until === null) return { kind: 'endless' }
  const days = epochDay(until) - epochDay(today)
  if (days < 0) return { kind: 'expired', days: -days }
  return { kind: days <= reminderDays[0] ? 'ending' : 'running', days }
}

/** Exemptions with this last day or an earlier one are to be reviewed. */
export function reviewUntil(today: LocalDate): LocalDate {
  return addDays(today, reminderDays[0])
}

/** Which reminder is due for an exemption with this last day; null: none yet. */
export function dueReminder(until: LocalDate, today: LocalDate): ReminderDays | null {
  const standing = periodStanding(until, today)
  if (standing.kind === 'expired') return 0
  if (standing.kind !== 'ending') return null
  return standing.days <= reminderDays[1] ? reminderDays[1] : reminderDays[0]
}

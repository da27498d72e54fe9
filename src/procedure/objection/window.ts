import { deadline } from '../calendar/deadline.ts'
import type { Deadline, WorkingCalendar } from '../calendar/types.ts'
import { localDateOf } from '../dates.ts'
import type { LocalDate } from '../values.ts'
import type { ObjectionState } from './state.ts'
import { disputeDays } from './values.ts'

/** From when the applicant may go to the Komisi Informasi: the written answer, or the last day that passed without one. */
export function windowOpensOn(state: ObjectionState): LocalDate | null {
  const { answer, declined, settled, silentSince } = state
  const written = answer?.at ?? declined?.at ?? settled?.at
  return written === undefined ? silentSince : localDateOf(written)
}

/**
 * The 14 working days of UU 14/2008 Pasal 37(2), each explained; null while they have not begun. A changed calendar may
 * give more time, but takes none of what was told: then the day that was told stands.
 */
export function disputeWindow(state: ObjectionState, calendar: WorkingCalendar): Deadline | null {
  const from = windowOpensOn(state)
  if (from === null || state.withdrawn !== null) return null
  const counted = deadline(calendar, from, disputeDays)
  const { disputeBy } = state
  return disputeBy !== null && disputeBy > counted.date ? { ...counted, date: disputeBy } : counted
}

/** The last day that somebody is told today, for the event that begins the window. */
export function disputeDay(from: LocalDate, calendar: WorkingCalendar): LocalDate {
  return deadline(calendar, from, disputeDays).date
}

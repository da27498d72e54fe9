import { workingDaysBetween } from '../../procedure/calendar/deadline.ts'
import type { WorkingCalendar } from '../../procedure/calendar/types.ts'
import type { LocalDate } from '../../procedure/values.ts'
import type { TagTone } from '../../ui/components/tag/tag.tsx'

/** How a last day stands to today. `days` are working days, left or late. */
export interface Remaining {
  readonly kind: 'left' | 'today' | 'late'
  readonly days: number
  readonly tone: TagTone
}

/** Working days within which a last day counts as near. */
export const nearDays = 2

/** Past its day a case is late, even when no working day has gone by since. */
export function remainingUntil(
  due: LocalDate,
  { calendar, today }: { calendar: WorkingCalendar; today: LocalDate },
): Remaining {
  const days = workingDaysBetween(calendar, today, due)
  if (today > due) return { kind: 'late', days: -days, tone: 'late' }
  return {
    kind: days === 0 ? 'today' : 'left',
    days,
    tone: days <= nearDays ? 'wait' : 'calm',
  }
}

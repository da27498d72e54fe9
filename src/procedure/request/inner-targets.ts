import { deadline } from '../calendar/deadline.ts'
import type { Deadline, WorkingCalendar } from '../calendar/types.ts'
import type { SopVersion } from '../sop/types.ts'
import { responseDays } from '../sop/versions.ts'
import type { LocalDate } from '../values.ts'

interface From {
  readonly calendar: WorkingCalendar
  readonly sop: SopVersion
  readonly receivedOn: LocalDate
}

/** The last day of the notice when it is put off by `days` (0: not put off), with its explanation day by day. */
export function legalDue(days: number, { calendar, sop, receivedOn }: From): Deadline {
  return deadline(calendar, receivedOn, responseDays(sop) + days)
}

/** The inner target of step 5 when the notice is put off by `days`. */
export function answerTarget(days: number, { calendar, sop, receivedOn }: From): LocalDate {
  return deadline(calendar, receivedOn, sop.targets.answerBy + days).date
}

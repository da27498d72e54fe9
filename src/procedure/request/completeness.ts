import { deadline } from '../calendar/deadline.ts'
import { localDateOf } from '../dates.ts'
import type { LocalDate } from '../values.ts'
import type { CommandOf, Refusal } from './commands.ts'
import type { Decision, RequestContext } from './context.ts'
import { accept, refuse } from './decision.ts'
import type { RequestState } from './state.ts'

/**
 * Working days from receipt in which the office says what is missing, and from there for the applicant to complete it:
 * the practice under Perki 1/2021. The legal clock runs from receipt all the same (UU 14/2008 Pasal 22(7)).
 */
export const completenessDays = 3

/** The last day on which the office may ask for what is missing. */
export function lastCheckDay(
  receivedOn: LocalDate,
  { calendar }: Pick<RequestContext, 'calendar'>,
): LocalDate {
  return deadline(calendar, receivedOn, completenessDays).date
}

/** The check found nothing missing. */
export function confirmComplete({ completion, assignments }: RequestState): Decision {
  if (completion.status === 'asked') return awaited()
  if (completion.status === 'confirmed') return refuse('completeness_checked')
  if (assignments.length > 0) return refuse('completeness_check_over')
  return accept({ type: 'completeness_confirmed' })
}

/** Once, within three working days of receipt, and before anybody works on the answer. */
export function requestCompletion(
  state: RequestState,
  { missing, text }: CommandOf<'request_completion'>,
  context: RequestContext & { readonly receivedOn: LocalDate },
): Decision {
  const { completion, assignments, reopening } = state
  if (completion.status === 'asked') return awaited()
  if (completion.status !== 'unchecked') return refuse('completeness_checked')
  const last = lastCheckDay(context.receivedOn, context)
  const today = localDateOf(context.now)
  // What an objection ordered is answered as it stands.
  if (assignments.length > 0 || reopening !== null || today > last)
    return refuse('completeness_check_over', { last })
  if (missing.length === 0) return refuse('completion_nothing_missing')
  const completeBy = deadline(context.calendar, today, completenessDays).date
  return accept({
    type: 'completion_requested',
    missing: [...new Set(missing)],
    text,
    completeBy,
  })
}

/** The applicant supplies what was missing, until the last day included. */
export function complete(
  { completion }: RequestState,
  { text, files, identityRenewed }: CommandOf<'complete'>,
  { now }: RequestContext,
): Decision {
  const { status, completeBy } = completion
  if (status !== 'asked' || completeBy === null) return refuse('completion_not_asked')
  if (localDateOf(now) > completeBy) return refuse('completion_over', { completeBy })
  if (text === null && files.length === 0 && !identityRenewed) return refuse('completion_empty')
  return accept({ type: 'completed', text, files, identityRenewed })
}

/** Nothing came in time: the request lapses (gugur) by a written note. */
export function lapse({ completion }: RequestState, { now }: RequestContext): Decision {
  const { status, completeBy } = completion
  if (status !== 'asked' || completeBy === null) return refuse('completion_not_asked')
  if (localDateOf(now) <= completeBy) return refuse('lapse_too_early', { completeBy })
  return accept({ type: 'lapsed', completeBy })
}

/** Until the applicant has completed the request nobody works on its answer. */
export function awaited(): Refusal {
  return refuse('completion_awaited')
}

import { deadline } from '../calendar/deadline.ts'
import { localDateOf } from '../dates.ts'
import type { LocalDate } from '../values.ts'
import type { CommandOf } from './commands.ts'
import { completenessDays } from './completeness.ts'
import type { Decision, RequestContext } from './context.ts'
import { awaitsAnswer } from './coverage.ts'
import { accept, refuse } from './decision.ts'
import { answerTarget, legalDue } from './inner-targets.ts'
import type { RequestState } from './state.ts'

/**
 * The calendar of the office changed: the last day of an open case and the targets of those who still work on it are
 * counted anew. The latest day ever told stays known as `promisedOn`. The applicant's own day to complete the request only
 * ever moves later.
 */
export function recalculateDue(
  state: RequestState,
  { changeId }: CommandOf<'recalculate_due'>,
  context: RequestContext & { readonly receivedOn: LocalDate; readonly dueOn: LocalDate },
): Decision {
  const days = state.extension.granted?.days ?? 0
  const due = legalDue(days, context)
  const target = answerTarget(days, context)
  const answerBy = state.assignments.filter(awaitsAnswer).flatMap((one) => {
    const { assignmentId, answerBy: was } = one
    return was === null || was === target ? [] : [{ assignmentId, was, answerBy: target }]
  })
  const { dueOn: was } = context
  const same = due.date === was && due.estimated === state.dueEstimated
  if (same && answerBy.length === 0) return refuse('due_unchanged', { dueOn: was })
  return accept({
    type: 'due_recalculated',
    changeId,
    was,
    dueOn: due.date,
    dueEstimated: due.estimated,
    answerBy,
    completeBy: laterCompletion(state, context),
  })
}

function laterCompletion(
  { completion: { status, askedAt, completeBy } }: RequestState,
  { calendar }: RequestContext,
): LocalDate | null {
  if (status !== 'asked' || askedAt === null || completeBy === null) return null
  const { date } = deadline(calendar, localDateOf(askedAt), completenessDays)
  return date > completeBy ? date : null
}

/** The day by which the office owes its next notice: of an order or a correction while answering anew, else the legal one. */
export function noticeDue({ reopening, dueOn }: RequestState): LocalDate | null {
  return reopening?.noticeBy ?? dueOn
}

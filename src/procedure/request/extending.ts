import { localDateOf } from '../dates.ts'
import { extensionDays } from '../extension.ts'
import type { LocalDate } from '../values.ts'
import type { CommandOf, Refusal } from './commands.ts'
import type { Decision, RequestContext } from './context.ts'
import { awaitsAnswer, findAssignment } from './coverage.ts'
import { accept, refuse } from './decision.ts'
import { notOpen } from './forwarding.ts'
import { answerTarget, legalDue } from './inner-targets.ts'
import type { RequestState } from './state.ts'
import { deskOf, sitsAt } from './tasks.ts'

type Received = RequestContext & { readonly receivedOn: LocalDate }

/** A unit that needs more time says so to PPID Utama, while its answer is still to come. */
export function proposeExtension(
  state: RequestState,
  { assignmentId, reason, text }: CommandOf<'propose_extension'>,
  context: RequestContext,
): Decision {
  const assignment = findAssignment(state, assignmentId)
  if (assignment === undefined) return refuse('unknown_assignment', { assignmentId })
  if (!sitsAt(context.actor, deskOf(assignment))) return refuse('not_permitted')
  if (!awaitsAnswer(assignment)) return notOpen(assignment)
  const refused = notExtendable(state, context)
  return refused ?? accept({ type: 'extension_proposed', assignmentId, reason, text })
}

/**
 * UU 14/2008 Pasal 22(8): the notice may be put off by at most seven working days, once, with written reasons, as long
 * as its last day has not passed. With the ten of Pasal 22(7) nobody waits longer than seventeen.
 */
export function extend(
  state: RequestState,
  { days, reason, text }: CommandOf<'extend'>,
  context: Received,
): Decision {
  const refused = notExtendable(state, context)
  if (refused !== null) return refused
  if (!Number.isInteger(days) || days < 1 || days > extensionDays) {
    return refuse('extension_days', { days, most: extensionDays })
  }
  const due = legalDue(days, context)
  return accept({
    type: 'extended',
    days,
    reason,
    text,
    dueOn: due.date,
    dueEstimated: due.estimated,
    answerBy: answerTarget(days, context),
  })
}

function notExtendable(
  { extension, dueOn, notices }: RequestState,
  { now }: RequestContext,
): Refusal | null {
  if (extension.granted !== null) return refuse('already_extended')
  if (notices.length > 0) return refuse('already_notified')
  if (dueOn !== null && localDateOf(now) > dueOn) return refuse('extension_after_due', { dueOn })
  return null
}

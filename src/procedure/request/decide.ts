import { linkTest, notify, sendBack, supplyAnswer, verify } from './answers.ts'
import { authority, isAuthorised } from './authority.ts'
import { handOver } from './closing.ts'
import type { RequestCommand } from './commands.ts'
import { awaited, complete, confirmComplete, lapse, requestCompletion } from './completeness.ts'
import type { Decision, RequestContext } from './context.ts'
import { correctNotice, reopen } from './correction.ts'
import { accept, refuse } from './decision.ts'
import { recalculateDue } from './due.ts'
import { extend, proposeExtension } from './extending.ts'
import { recordPayment } from './fee.ts'
import { forward, recall, returnByUnit } from './forwarding.ts'
import { issueLetter, numberLetter } from './letters.ts'
import { answerQuestion, askQuestion } from './questions.ts'
import { markSilent } from './silence.ts'
import type { RequestState } from './state.ts'
import { submit } from './submission.ts'
import { takeTask } from './taking.ts'
import { personOf } from './tasks.ts'

/**
 * The procedure of a request: what a command makes happen, or the code of why it may not.
 * Reads in the order of a case's life; each line may rely on the ones above it.
 */
export function decide(
  state: RequestState,
  command: RequestCommand,
  context: RequestContext,
): Decision {
  const { actor, sop } = context
  if (!isAuthorised(sop, actor, authority[command.type])) return refuse('not_permitted')
  if (command.type === 'submit') return submit(state, command, context)

  const { receivedOn, dueOn, notifiedAt } = state
  if (receivedOn === null || dueOn === null) return refuse('not_submitted')
  if (isAnotherApplicant(state, context)) return refuse('not_permitted')
  if (isDeskOfAnother(state, command, context)) return refuse('not_permitted')

  if (command.type === 'register') {
    if (state.number !== null) return refuse('already_registered')
    return accept({ type: 'registered', number: command.number })
  }
  if (state.number === null) return refuse('not_registered')

  // Letters and corrections also come after the end.
  if (command.type === 'number_letter') return numberLetter(state, command)
  if (command.type === 'issue_letter') return issueLetter(state, command)
  if (command.type === 'correct_notice') return correctNotice(state, command)
  if (command.type === 'reopen') return reopen(state, command, context)
  if (state.closedAt !== null) return refuse('case_closed')

  if (command.type === 'ask_question') return askQuestion(state, command, context)
  if (command.type === 'answer_question') return answerQuestion(state, command, context)
  if (command.type === 'hand_over' || command.type === 'record_payment') {
    if (state.status !== 'notified' || notifiedAt === null) return refuse('not_notified')
    return command.type === 'hand_over'
      ? handOver(state, command, { ...context, notifiedAt })
      : recordPayment(state, command)
  }
  if (command.type === 'withdraw') {
    if (notifiedAt !== null) return refuse('withdraw_too_late')
    return accept({ type: 'withdrawn', reason: command.reason })
  }
  if (state.status === 'notified') return refuse('already_notified')

  if (command.type === 'confirm_complete') return confirmComplete(state)
  if (command.type === 'request_completion') {
    return requestCompletion(state, command, { ...context, receivedOn })
  }
  if (command.type === 'complete') return complete(state, command, context)
  if (command.type === 'lapse') return lapse(state, context)
  if (command.type === 'recalculate_due') {
    if (notifiedAt !== null) return refuse('already_notified')
    return recalculateDue(state, command, { ...context, receivedOn, dueOn })
  }
  if (state.completion.status === 'asked') return awaited()

  switch (command.type) {
    case 'take_task':
      return takeTask(state, command, context)
    case 'forward':
      return forward(state, command, { ...context, receivedOn })
    case 'recall_forward':
      return recall(state, command)
    case 'return_by_unit':
      return returnByUnit(state, command, context)
    case 'supply_answer':
      return supplyAnswer(state, command, context)
    case 'send_back_answer':
      return sendBack(state, command, context)
    case 'verify_answer':
      return verify(state, command, context)
    case 'link_test':
      return linkTest(state, command, context)
    case 'notify_applicant':
      return notify(state, command, context)
    case 'propose_extension':
      return proposeExtension(state, command, context)
    case 'extend':
      return extend(state, command, { ...context, receivedOn })
    case 'mark_silent':
      return markSilent(state, { ...context, dueOn })
  }
}

/** What only applicants do, a desk officer does for those alone whose request they entered. */
function isDeskOfAnother(
  { assisted }: RequestState,
  { type }: RequestCommand,
  { actor }: RequestContext,
): boolean {
  if (type !== 'complete' && type !== 'withdraw') return false
  return actor.kind === 'person' && actor.role === 'desk_officer' && !assisted
}

function isAnotherApplicant({ applicantId }: RequestState, { actor }: RequestContext): boolean {
  return actor.kind === 'person' && actor.role === 'applicant' && personOf(actor) !== applicantId
}

import { notify, sendBack, supplyAnswer, verify } from './answers.ts'
import { authority, isAuthorised } from './authority.ts'
import { handOver } from './closing.ts'
import type { RequestCommand } from './commands.ts'
import type { Decision, RequestContext } from './context.ts'
import { accept, refuse } from './decision.ts'
import { forward, recall, returnByUnit } from './forwarding.ts'
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

  const { receivedOn, notifiedAt } = state
  if (receivedOn === null) return refuse('not_submitted')
  if (isAnotherApplicant(state, context)) return refuse('not_permitted')
  if (state.closedAt !== null) return refuse('case_closed')

  if (command.type === 'register') {
    if (state.number !== null) return refuse('already_registered')
    return accept({ type: 'registered', number: command.number })
  }
  if (state.number === null) return refuse('not_registered')

  if (command.type === 'hand_over') {
    if (notifiedAt === null) return refuse('not_notified')
    return handOver(state, command, { ...context, notifiedAt })
  }
  if (notifiedAt !== null) {
    return refuse(command.type === 'withdraw' ? 'withdraw_too_late' : 'already_notified')
  }

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
    case 'notify_applicant':
      return notify(state, command, context)
    case 'withdraw':
      return accept({ type: 'withdrawn', reason: command.reason })
  }
}

function isAnotherApplicant({ applicantId }: RequestState, { actor }: RequestContext): boolean {
  return actor.kind === 'person' && actor.role === 'applicant' && personOf(actor) !== applicantId
}

import { deadline } from '../calendar/deadline.ts'
import { localDateOf } from '../dates.ts'
import type { TextRef } from '../values.ts'
import {
  acceptLate,
  answer,
  decline,
  forwardFile,
  markSilent,
  requirePending,
  settle,
} from './answering.ts'
import { mayCommand } from './authority.ts'
import {
  accept,
  type ObjectionCommand,
  type ObjectionCommandOf,
  type ObjectionDecision,
  refuse,
} from './commands.ts'
import type { ObjectionContext } from './context.ts'
import { fileDispute, moveDispute } from './disputes.ts'
import { file } from './filing.ts'
import { recordExecution } from './orders.ts'
import type { ObjectionState } from './state.ts'
import { answerDays } from './values.ts'
import { disputeWindow } from './window.ts'

/**
 * The procedure of an objection: what a command makes happen, or the code of why it may not. Reads in the order of its
 * life; each line may rely on the ones above it.
 */
export function decideObjection(
  state: ObjectionState,
  command: ObjectionCommand,
  context: ObjectionContext,
): ObjectionDecision {
  if (!mayCommand(context.actor, command.type)) return refuse('not_permitted')
  if (command.type === 'file') return file(state, command, context)
  if (state.filedAt === null) return refuse('not_filed')
  if (command.type === 'register') {
    if (state.number !== null) return refuse('already_registered')
    return accept({ type: 'registered', number: command.number })
  }
  if (state.number === null) return refuse('not_registered')
  if (isSomebodyElses(state, context)) return refuse('not_permitted')

  switch (command.type) {
    case 'forward_file':
      return forwardFile(state, command)
    case 'accept_late':
      return acceptLate(state, command)
    case 'decline':
      return decline(state, command, context)
    case 'settle':
      return settle(state, command, context)
    case 'answer':
      return answer(state, command, context)
    case 'mark_silent':
      return markSilent(state, context)
    case 'record_execution':
      return recordExecution(state, command, context)
    case 'respond':
      return respond(state, command, context)
    case 'withdraw':
      return forApplicant(state, { context, statement: command.reason }, () => {
        const refused = requirePending(state)
        return refused ?? accept({ type: 'objection_withdrawn', reason: command.reason })
      })
    case 'file_dispute':
      return fileDispute(state, command, context)
    case 'move_dispute':
      return moveDispute(state, command, context)
    case 'recalculate_due':
      return recalculate(state, command, context)
    case 'number_letter':
      return numberLetter(state, command)
    case 'issue_letter':
      return issueLetter(state, command)
  }
}

function isSomebodyElses({ applicantId }: ObjectionState, { actor }: ObjectionContext): boolean {
  return actor.kind === 'person' && actor.role === 'applicant' && actor.id !== applicantId
}

// Officers speak for an applicant only where the objection came in at the counter, and on the applicant's own words.
function forApplicant(
  { channel }: ObjectionState,
  {
    context: { actor },
    statement,
  }: { readonly context: ObjectionContext; readonly statement: TextRef | null },
  then: () => ObjectionDecision,
): ObjectionDecision {
  const self = actor.kind === 'person' && actor.role === 'applicant'
  if (self) return then()
  if (channel === 'web') return refuse('not_permitted')
  return statement === null ? refuse('statement_missing') : then()
}

function respond(
  state: ObjectionState,
  { response, statement }: ObjectionCommandOf<'respond'>,
  context: ObjectionContext,
): ObjectionDecision {
  return forApplicant(state, { context, statement }, () => {
    const window = disputeWindow(state, context.calendar)
    if (window === null) return refuse('not_answered')
    // With silence nobody can be satisfied.
    const silent = requirePending(state) === null
    if (response === 'satisfied' && silent) return refuse('not_answered')
    if (state.response !== null) return refuse('already_responded')
    if (response === 'to_commission' && localDateOf(context.now) > window.date) {
      return refuse('window_over', { last: window.date })
    }
    return accept({ type: 'applicant_responded', response, statement })
  })
}

/** The calendar changed: the day of the answer follows it, as long as the answer is awaited. */
function recalculate(
  state: ObjectionState,
  { changeId }: ObjectionCommandOf<'recalculate_due'>,
  { calendar }: ObjectionContext,
): ObjectionDecision {
  const refused = requirePending(state)
  if (refused !== null) return refused
  const { receivedOn, dueOn: was } = state
  if (receivedOn === null || was === null) return refuse('not_filed')
  const { date: dueOn, estimated: dueEstimated } = deadline(calendar, receivedOn, answerDays)
  if (dueOn === was && dueEstimated === state.dueEstimated) return refuse('due_unchanged')
  return accept({ type: 'due_recalculated', changeId, was, dueOn, dueEstimated })
}

function numberLetter(
  { letters }: ObjectionState,
  { letterId, kind, number }: ObjectionCommandOf<'number_letter'>,
): ObjectionDecision {
  if (letters.some((letter) => letter.letterId === letterId)) return refuse('letter_known')
  return accept({ type: 'letter_numbered', letterId, kind, number })
}

function issueLetter(
  { letters }: ObjectionState,
  { letterId, file }: ObjectionCommandOf<'issue_letter'>,
): ObjectionDecision {
  const letter = letters.find((one) => one.letterId === letterId)
  if (letter === undefined) return refuse('letter_unknown')
  if (letter.file !== null) return refuse('letter_known')
  return accept({ type: 'letter_issued', letterId, file })
}

import { localDateOf } from '../dates.ts'
import type { TextRef } from '../values.ts'
import type { ObjectionCommand, ObjectionCommandType } from './commands.ts'
import type { ObjectionContext } from './context.ts'
import { decideObjection } from './decide.ts'
import { nextStages } from './disputes.ts'
import { groundsOf } from './grounds.ts'
import { heardGrounds, lateGrounds, type ObjectionState, openOrders } from './state.ts'

/** The commands this actor may issue now, each once: a well-filled one would be accepted, so it is found by asking. */
export function permittedObjectionCommands(
  state: ObjectionState,
  context: ObjectionContext,
): readonly ObjectionCommandType[] {
  const accepted = wellFilled(state, context)
    .filter((command) => decideObjection(state, command, context).ok)
    .map(({ type }) => type)
  return [...new Set(accepted)]
}

const words: TextRef = { textId: '', digest: '' }

function wellFilled(state: ObjectionState, context: ObjectionContext): readonly ObjectionCommand[] {
  const { request, calendar, now, actor } = context
  const today = localDateOf(now)
  const raised = context.earlier.flatMap((one) => one.grounds)
  const web = actor.kind === 'person' && actor.role === 'applicant'
  const grounds = heardGrounds(state).map(({ ground }) => ({
    ground,
    decision: 'upheld' as const,
    reasons: words,
  }))
  return [
    {
      type: 'file',
      requestId: request.requestId,
      applicantId: request.applicantId ?? '',
      channel: web ? 'web' : 'datang_langsung',
      grounds: groundsOf(request, { today, calendar, raised }).map(({ ground }) => ground),
      position: words,
      proxy: null,
      receivedOn: null,
    },
    { type: 'register', number: '' },
    { type: 'forward_file', note: words },
    { type: 'accept_late', grounds: lateGrounds(state), note: words },
    { type: 'decline', reason: words },
    { type: 'settle', agreement: words, order: null, signed: true },
    { type: 'answer', grounds, order: null },
    { type: 'mark_silent' },
    ...openOrders(state).map(({ orderId }) => ({
      type: 'record_execution' as const,
      orderId,
      noticeNumber: null,
      note: words,
    })),
    { type: 'respond', response: 'satisfied', statement: words },
    { type: 'respond', response: 'to_commission', statement: words },
    { type: 'withdraw', reason: words },
    { type: 'file_dispute', commissionNumber: '', on: today },
    ...nextStages(state).map((stage) => ({
      type: 'move_dispute' as const,
      stage,
      on: today,
      note: null,
      order: null,
    })),
    { type: 'recalculate_due', changeId: '' },
    { type: 'number_letter', letterId: '+', kind: 'objection_receipt', number: '' },
    ...state.letters.map(({ letterId }) => ({
      type: 'issue_letter' as const,
      letterId,
      file: { fileId: '', sha256: '', size: 0 },
    })),
  ]
}

import { deadline } from '../calendar/deadline.ts'
import { addDays, localDateOf } from '../dates.ts'
import { oldestReceiptDays } from '../request/submission.ts'
import type { Actor } from '../values.ts'
import {
  accept,
  type ObjectionCommandOf,
  type ObjectionDecision,
  type ObjectionRefusal,
  refuse,
} from './commands.ts'
import type { ObjectionContext } from './context.ts'
import type { RaisedGround } from './events.ts'
import { groundsOf } from './grounds.ts'
import type { ObjectionState } from './state.ts'
import { answerDays } from './values.ts'

type File = ObjectionCommandOf<'file'>

/**
 * Files an objection: in time or marked as late, never turned away for it. On the web people file for themselves; at
 * the counter an officer files for them (Perki 1/2021 Pasal 40 and 41).
 */
export function file(
  state: ObjectionState,
  command: File,
  context: ObjectionContext,
): ObjectionDecision {
  const { calendar, now, request } = context
  if (!mayFileFor(command, context)) return refuse('not_permitted')
  if (state.filedAt !== null) return refuse('already_filed')
  if (context.earlier.some(({ open }) => open)) return refuse('objection_open')
  const refused = faultOfGrounds(command.grounds)
  if (refused !== null) return refused

  const today = localDateOf(now)
  const receivedOn = command.receivedOn ?? today
  if (receivedOn > today) return refuse('receipt_in_future', { today })
  const earliest = command.channel === 'web' ? today : addDays(today, -oldestReceiptDays)
  if (receivedOn < earliest) return refuse('receipt_too_old', { earliest })
  const raised = context.earlier.flatMap(({ grounds }) => grounds)
  const found = groundsOf(request, { today: receivedOn, calendar, raised })
  const chosen: RaisedGround[] = []
  for (const ground of command.grounds) {
    const real = found.find((one) => one.ground === ground)
    if (real === undefined) return refuse('ground_not_found', { ground })
    chosen.push({ ...real, late: receivedOn > real.lastDay })
  }
  const due = deadline(calendar, receivedOn, answerDays)
  const { requestId, applicantId, channel, position, proxy } = command
  return accept({
    type: 'objection_filed',
    requestId,
    applicantId,
    channel,
    proxy,
    grounds: chosen.toSorted((a, b) => a.ground.localeCompare(b.ground)),
    position,
    receivedOn,
    dueOn: due.date,
    dueEstimated: due.estimated,
  })
}

function mayFileFor(command: File, { actor, request }: ObjectionContext): boolean {
  if (command.requestId !== request.requestId) return false
  if (command.applicantId !== request.applicantId) return false
  return isApplicant(actor)
    ? command.channel === 'web' && actor.id === command.applicantId
    : command.channel !== 'web'
}

function isApplicant(actor: Actor): actor is Extract<Actor, { kind: 'person' }> {
  return actor.kind === 'person' && actor.role === 'applicant'
}

function faultOfGrounds(chosen: File['grounds']): ObjectionRefusal | null {
  if (chosen.length === 0) return refuse('ground_missing')
  return new Set(chosen).size < chosen.length ? refuse('ground_twice') : null
}

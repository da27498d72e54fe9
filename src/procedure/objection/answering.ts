import { localDateOf } from '../dates.ts'
import type { LocalDate } from '../values.ts'
import {
  accept,
  type ObjectionCommandOf,
  type ObjectionDecision,
  type ObjectionRefusal,
  refuse,
} from './commands.ts'
import type { ObjectionContext } from './context.ts'
import type { GroundAnswer } from './events.ts'
import { dateOrder } from './orders.ts'
import { awaitsLateDecision, heardGrounds, lateGrounds, type ObjectionState } from './state.ts'
import { mayBeSettled, type ObjectionResult } from './values.ts'
import { disputeDay } from './window.ts'

/** A refusal unless the Atasan PPID still owes an answer. A late answer is better than none: silence does not end it. */
export function requirePending(state: ObjectionState): ObjectionRefusal | null {
  if (state.withdrawn !== null) return refuse('already_withdrawn')
  if (state.declined !== null) return refuse('already_declined')
  if (state.settled !== null) return refuse('already_settled')
  if (state.answer !== null) return refuse('already_answered')
  return state.dispute === null ? null : refuse('dispute_running')
}

export function forwardFile(
  state: ObjectionState,
  { note }: ObjectionCommandOf<'forward_file'>,
): ObjectionDecision {
  const refused = requirePending(state)
  if (refused !== null) return refused
  if (state.forwarded !== null) return refuse('already_forwarded')
  return accept({ type: 'file_forwarded', note })
}

/** A late ground is heard only when the Atasan PPID says so; one raised in time does not carry the late ones with it. */
export function acceptLate(
  state: ObjectionState,
  { grounds, note }: ObjectionCommandOf<'accept_late'>,
): ObjectionDecision {
  const refused = requireLate(state)
  if (refused !== null) return refused
  const late = lateGrounds(state)
  const heard = late.filter((ground) => grounds.includes(ground))
  const unheard = late.filter((ground) => !grounds.includes(ground))
  if (heard.length === 0 || heard.length < grounds.length) return refuse('late_grounds')
  const accepted = { type: 'late_accepted', grounds: heard, note } as const
  return unheard.length === 0
    ? accept(accepted)
    : accept(accepted, { type: 'late_declined', grounds: unheard, reason: note })
}

export function decline(
  state: ObjectionState,
  { reason }: ObjectionCommandOf<'decline'>,
  context: ObjectionContext,
): ObjectionDecision {
  const refused = requireLate(state)
  if (refused !== null) return refused
  const grounds = lateGrounds(state)
  return grounds.length === state.grounds.length
    ? accept({ type: 'objection_declined', reason, disputeBy: disputeByOf(context) })
    : accept({ type: 'late_declined', grounds, reason })
}

function requireLate(state: ObjectionState): ObjectionRefusal | null {
  const refused = requirePending(state)
  if (refused !== null) return refused
  return awaitsLateDecision(state) ? null : refuse('not_late')
}

function requireHeard(state: ObjectionState): ObjectionRefusal | null {
  const refused = requirePending(state)
  if (refused !== null) return refused
  return awaitsLateDecision(state) ? refuse('late_undecided') : null
}

/**
 * Musyawarah (UU 14/2008 Pasal 35(2)): never for an exemption, which no agreement can lift, and only what both sides
 * have signed: nobody ends an objection of another by saying that they agree.
 */
export function settle(
  state: ObjectionState,
  command: ObjectionCommandOf<'settle'>,
  context: ObjectionContext,
): ObjectionDecision {
  const refused = requireHeard(state)
  if (refused !== null) return refused
  const raised = heardGrounds(state).map(({ ground }) => ground)
  if (!mayBeSettled(raised)) return refuse('settle_never_for_a')
  if (!command.signed) return refuse('settle_unsigned')
  const dated = dateOrder(state, command.order, context)
  if (!dated.ok) return dated
  return accept({
    type: 'objection_settled',
    agreement: command.agreement,
    order: dated.order,
    disputeBy: disputeByOf(context),
  })
}

/** The written answer (UU 14/2008 Pasal 36(2) and (3)): each ground with its reasons; what is granted becomes an order. */
export function answer(
  state: ObjectionState,
  command: ObjectionCommandOf<'answer'>,
  context: ObjectionContext,
): ObjectionDecision {
  const refused = requireHeard(state)
  if (refused !== null) return refused
  const grounds: GroundAnswer[] = []
  for (const { ground } of heardGrounds(state)) {
    const said = command.grounds.find((one) => one.ground === ground)
    if (said === undefined) return refuse('ground_unanswered', { ground })
    grounds.push(said)
  }
  const result = resultOf(grounds)
  if (result === 'upheld' && command.order !== null) return refuse('order_without_grant')
  if (result !== 'upheld' && command.order === null) return refuse('order_missing')
  if (command.order?.itemIds.length === 0 && mustGive(grounds, context)) {
    return refuse('order_without_items')
  }
  const dated = dateOrder(state, command.order, context)
  if (!dated.ok) return dated
  const disputeBy = disputeByOf(context)
  return accept({ type: 'objection_answered', result, grounds, order: dated.order, disputeBy })
}

// Refused, unanswered, other than asked for or not granted: who is right about that gets information, not words. Of a
// request that was withdrawn nothing is left to give.
function mustGive(
  grounds: readonly GroundAnswer[],
  { request }: Pick<ObjectionContext, 'request'>,
): boolean {
  const granted = grounds.filter(({ decision }) => decision !== 'upheld')
  return !request.withdrawn && granted.some(({ ground }) => 'acde'.includes(ground))
}

/** Menguatkan, mengabulkan seluruhnya or sebagian, from what is said of each ground. */
export function resultOf(grounds: readonly Pick<GroundAnswer, 'decision'>[]): ObjectionResult {
  const every = (decision: ObjectionResult) => grounds.every((one) => one.decision === decision)
  if (every('upheld')) return 'upheld'
  return every('granted') ? 'granted' : 'partly'
}

/** No answer by the last day: the way to the Komisi Informasi is open (Perki 1/2013). Does not end the duty to answer. */
export function markSilent(
  state: ObjectionState,
  { now, calendar }: ObjectionContext,
): ObjectionDecision {
  const refused = requirePending(state)
  if (refused !== null) return refused
  if (state.silentSince !== null) return refuse('already_silent')
  const { dueOn } = state
  if (dueOn === null || localDateOf(now) <= dueOn) return refuse('silence_too_early')
  return accept({ type: 'silence_marked', dueOn, disputeBy: disputeDay(dueOn, calendar) })
}

function disputeByOf({ now, calendar }: ObjectionContext): LocalDate {
  return disputeDay(localDateOf(now), calendar)
}

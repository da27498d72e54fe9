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
import { dateOrder } from './orders.ts'
import { type ObjectionState, openOrders } from './state.ts'
import { type DisputeStage, mayBeSettled } from './values.ts'
import { disputeWindow, windowOpensOn } from './window.ts'

/** The office notes what the Komisi Informasi tells it: the register number and the day. */
export function fileDispute(
  state: ObjectionState,
  { commissionNumber, on }: ObjectionCommandOf<'file_dispute'>,
  { now, calendar }: ObjectionContext,
): ObjectionDecision {
  if (state.dispute !== null) return refuse('dispute_filed')
  const window = disputeWindow(state, calendar)
  const opens = windowOpensOn(state)
  if (window === null || opens === null) return refuse('dispute_too_early')
  const refused = faultOfDate(on, { from: opens, now })
  if (refused !== null) return refused
  return accept({ type: 'dispute_filed', commissionNumber, on, late: on > window.date })
}

/** From where to where a dispute goes: UU 14/2008 Pasal 40 to 50. `dropped`: withdrawn or lapsed at the commission. */
const ways: Readonly<Record<DisputeStage, readonly DisputeStage[]>> = {
  registered: ['mediation', 'adjudication', 'dropped'],
  mediation: ['agreed', 'mediation_failed', 'dropped'],
  mediation_failed: ['adjudication', 'dropped'],
  adjudication: ['ruling', 'dropped'],
  agreed: ['executed'],
  ruling: ['executed', 'lawsuit', 'final'],
  lawsuit: ['cassation', 'final'],
  cassation: ['final'],
  final: ['executed'],
  executed: [],
  dropped: [],
}

// A ruling may still be set aside by a lawsuit (UU 14/2008 Pasal 47 to 50): what it orders is carried out once it is final.
const orderedAt: ReadonlySet<DisputeStage> = new Set(['agreed', 'final'])

/** The stages a dispute may go to next. Mediation is for grounds b to g (Pasal 40); an exemption alone is adjudicated. */
export function nextStages(state: ObjectionState): readonly DisputeStage[] {
  if (state.dispute === null) return []
  const mediable = state.grounds.some(({ ground }) => mayBeSettled([ground]))
  return ways[state.dispute.stage].filter((stage) => stage !== 'mediation' || mediable)
}

/** What the commission or a court did, and what it ordered. */
export function moveDispute(
  state: ObjectionState,
  command: ObjectionCommandOf<'move_dispute'>,
  context: ObjectionContext,
): ObjectionDecision {
  const { stage, on, note } = command
  if (state.dispute === null) return refuse('dispute_missing')
  if (!nextStages(state).includes(stage)) return refuse('dispute_stage')
  const refused = faultOfDate(on, { from: state.dispute.movedOn, now: context.now })
  if (refused !== null) return refused
  if (command.order !== null && !orderedAt.has(stage)) return refuse('dispute_no_order_here')
  // What was ordered is carried out where the order lies, and the dispute follows.
  if (stage === 'executed' && openOrders(state).length > 0) return refuse('dispute_order_open')
  const dated = dateOrder(state, command.order, context)
  if (!dated.ok) return dated
  return accept({ type: 'dispute_moved', stage, on, note, order: dated.order })
}

function faultOfDate(
  on: LocalDate,
  { from, now }: { readonly from: LocalDate; readonly now: ObjectionContext['now'] },
): ObjectionRefusal | null {
  const today = localDateOf(now)
  return on < from || on > today ? refuse('dispute_date', { from, today }) : null
}

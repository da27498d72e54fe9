import type { AgencyId, LocalDate } from '../values.ts'
import type { CommandOf, Refusal } from './commands.ts'
import type { Decision, RequestContext } from './context.ts'
import { awaitsAnswer, coversItem, findAssignment, uncoveredItems } from './coverage.ts'
import { accept, refuse, requireTaken } from './decision.ts'
import { answerTarget } from './inner-targets.ts'
import type { Assignment, RequestState } from './state.ts'
import { deskOf, findTask, personOf, sitsAt } from './tasks.ts'

/** Step 4 (disposisi): to one agency or several, each with its items; no items named means all that nobody has yet. */
export function forward(
  state: RequestState,
  command: CommandOf<'forward'>,
  context: RequestContext & { readonly receivedOn: LocalDate },
): Decision {
  const refused = requireTaken(state, { step: 4, assignmentId: null }, context.actor)
  if (refused !== null) return refused
  if (command.assignments.length === 0) return refuse('no_agency_chosen')

  const answerBy = answerByOf(state, context)
  const waiting = uncoveredItems(state).map(({ itemId }) => itemId)
  const assignments = command.assignments.map(
    ({ assignmentId, agencyId, itemIds, instruction }) => ({
      assignmentId,
      agencyId,
      itemIds: itemIds.length === 0 ? waiting : [...new Set(itemIds)],
      instruction,
      answerBy,
    }),
  )
  return impossibleForward(state, assignments) ?? accept({ type: 'forwarded', assignments })
}

/** The inner target of step 5. Where items are answered anew, the day of the new notice. */
function answerByOf(
  { reopening, extension }: RequestState,
  context: RequestContext & { readonly receivedOn: LocalDate },
): LocalDate {
  return reopening?.noticeBy ?? answerTarget(extension.granted?.days ?? 0, context)
}

type Disposition = Pick<Assignment, 'assignmentId' | 'itemIds'> & { readonly agencyId: AgencyId }

function impossibleForward(state: RequestState, wanted: readonly Disposition[]): Refusal | null {
  const asked = new Set(state.items.map(({ itemId }) => itemId))
  const ids = new Set(state.assignments.map(({ assignmentId }) => assignmentId))
  const held: Pick<Assignment, 'agencyId' | 'itemIds'>[] = state.assignments.map((one) => ({
    agencyId: one.agencyId,
    itemIds: one.itemIds.filter((itemId) => coversItem(one, itemId)),
  }))
  for (const next of wanted) {
    const unknown = next.itemIds.find((itemId) => !asked.has(itemId))
    if (unknown !== undefined) return refuse('unknown_item', { itemId: unknown })
    if (ids.has(next.assignmentId)) {
      return refuse('duplicate_assignment', { assignmentId: next.assignmentId })
    }
    const twice = held.some(
      ({ agencyId, itemIds }) =>
        agencyId === next.agencyId && itemIds.some((itemId) => next.itemIds.includes(itemId)),
    )
    if (twice) return refuse('agency_already_assigned', { agencyId: next.agencyId })
    ids.add(next.assignmentId)
    held.push(next)
  }
  return null
}

/** A wrong disposisi is taken back while the unit has not answered; its items wait for step 4 again. */
export function recall(state: RequestState, command: CommandOf<'recall_forward'>): Decision {
  const { assignmentId, reason } = command
  const assignment = findAssignment(state, assignmentId)
  if (assignment === undefined) return refuse('unknown_assignment', { assignmentId })
  if (!awaitsAnswer(assignment)) return notOpen(assignment)
  return accept({ type: 'forward_recalled', assignmentId, reason })
}

/** The unit gives a disposisi back as not its field, unless a colleague has it in hand. */
export function returnByUnit(
  state: RequestState,
  command: CommandOf<'return_by_unit'>,
  { actor }: RequestContext,
): Decision {
  const { assignmentId, reason } = command
  const assignment = findAssignment(state, assignmentId)
  if (assignment === undefined) return refuse('unknown_assignment', { assignmentId })
  if (!sitsAt(actor, deskOf(assignment))) return refuse('not_permitted')
  const open = findTask(state, { step: 5, assignmentId })
  if (open === undefined) return notOpen(assignment)
  if (open.takenBy !== null && open.takenBy !== personOf(actor)) {
    return refuse('task_taken_by_other', { step: 5, takenBy: open.takenBy })
  }
  return accept({ type: 'returned_by_unit', assignmentId, reason })
}

/** The answer is given, or the assignment has fallen away: too late to change who works on it. */
export function notOpen({ assignmentId, status }: Assignment): Refusal {
  return refuse('assignment_not_open', { assignmentId, status })
}

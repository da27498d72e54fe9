import { authority, isAuthorised } from './authority.ts'
import type { CommandOf, Refusal } from './commands.ts'
import type { Decision, RequestContext } from './context.ts'
import {
  awaitsAnswer,
  awaitsVerification,
  findAssignment,
  isVerified,
  liveOver,
  pendingAssignments,
  uncoveredItems,
} from './coverage.ts'
import { accept, refuse, requireTaken } from './decision.ts'
import { checklistItems } from './events.ts'
import { notOpen } from './forwarding.ts'
import type { Assignment, RequestState } from './state.ts'
import { deskOf, sitsAt } from './tasks.ts'

type Supply = CommandOf<'supply_answer'>

/** Step 5: the unit answers its assignment; or PPID Utama, with step 4 in hand, answers under a new assignment id. */
export function supplyAnswer(
  state: RequestState,
  command: Supply,
  context: RequestContext,
): Decision {
  const { assignmentId } = command
  const assignment = findAssignment(state, assignmentId)
  if (assignment !== undefined) return answerAssignment(state, command, { ...context, assignment })
  if (isAuthorised(context.sop, context.actor, authority.forward)) {
    return answerItself(state, command, context)
  }
  return refuse('unknown_assignment', { assignmentId })
}

function answerAssignment(
  state: RequestState,
  command: Supply,
  { actor, assignment }: RequestContext & { readonly assignment: Assignment },
): Decision {
  const { assignmentId, itemIds, agencyId } = assignment
  if (!sitsAt(actor, deskOf(assignment))) return refuse('not_permitted')
  if (!awaitsAnswer(assignment)) return notOpen(assignment)
  const refused = requireTaken(state, { step: 5, assignmentId }, actor)
  if (refused !== null) return refused

  // An answer speaks for the whole assignment; naming no item means just that.
  const named = command.itemIds.length === 0 ? itemIds : command.itemIds
  const foreign = named.find((itemId) => !itemIds.includes(itemId))
  if (foreign !== undefined) return refuse('unknown_item', { itemId: foreign })
  const missing = itemIds.find((itemId) => !named.includes(itemId))
  if (missing !== undefined) return refuse('item_not_covered', { itemId: missing })
  return supplied(command, { itemIds, by: agencyId === null ? 'ppid_utama' : 'agency' })
}

function answerItself(state: RequestState, command: Supply, { actor }: RequestContext): Decision {
  const refused = requireTaken(state, { step: 4, assignmentId: null }, actor)
  if (refused !== null) return refused

  const uncovered = uncoveredItems(state).map(({ itemId }) => itemId)
  const itemIds = command.itemIds.length === 0 ? uncovered : [...new Set(command.itemIds)]
  const taken = itemIds.find((itemId) => liveOver(state, itemId) !== undefined)
  if (taken !== undefined) return refuse('item_already_covered', { itemId: taken })
  const unknown = itemIds.find((itemId) => !uncovered.includes(itemId))
  if (unknown !== undefined) return refuse('unknown_item', { itemId: unknown })
  return supplied(command, { itemIds, by: 'ppid_utama' })
}

function supplied(
  command: Supply,
  answer: { itemIds: readonly string[]; by: 'agency' | 'ppid_utama' },
): Decision {
  const { assignmentId, outcome, files, text, entryIds } = command
  if (files.length + entryIds.length === 0 && text === null) return refuse('answer_empty')
  const { by, itemIds } = answer
  return accept({
    type: 'answer_supplied',
    assignmentId,
    by,
    itemIds,
    outcome,
    files,
    text,
    entryIds,
  })
}

/** Step 6, not good enough: back to whoever answered, with a reason. */
export function sendBack(
  state: RequestState,
  { assignmentId, reason }: CommandOf<'send_back_answer'>,
  context: RequestContext,
): Decision {
  const refused = notVerifiable(state, assignmentId, context)
  return refused ?? accept({ type: 'answer_sent_back', assignmentId, reason })
}

/** Step 6: nothing leaves the office before PPID Utama has ticked the whole checklist. */
export function verify(
  state: RequestState,
  command: CommandOf<'verify_answer'>,
  context: RequestContext,
): Decision {
  const { assignmentId, checklist, publish } = command
  const refused = notVerifiable(state, assignmentId, context)
  if (refused !== null) return refused
  const missing = checklistItems.filter((item) => !checklist.includes(item))
  if (missing.length > 0) return refuse('checklist_incomplete', { missing: missing.length })
  return accept({ type: 'answer_verified', assignmentId, checklist: checklistItems, publish })
}

function notVerifiable(
  state: RequestState,
  assignmentId: string,
  { actor }: RequestContext,
): Refusal | null {
  const assignment = findAssignment(state, assignmentId)
  if (assignment === undefined) return refuse('unknown_assignment', { assignmentId })
  if (isVerified(assignment)) return refuse('assignment_already_verified', { assignmentId })
  if (!awaitsVerification(assignment)) return refuse('assignment_not_supplied', { assignmentId })
  return requireTaken(state, { step: 6, assignmentId }, actor)
}

/** Step 7, the written notice: once every item has its verified answer. Late is allowed, and stays visible as late. */
export function notify(
  state: RequestState,
  { noticeNumber, note }: CommandOf<'notify_applicant'>,
  { actor }: RequestContext,
): Decision {
  const [bare] = uncoveredItems(state)
  if (bare !== undefined) return refuse('item_not_covered', { itemId: bare.itemId })
  const pending = pendingAssignments(state).length
  if (pending > 0) return refuse('answers_pending', { pending })
  const refused = requireTaken(state, { step: 7, assignmentId: null }, actor)
  return refused ?? accept({ type: 'applicant_notified', noticeNumber, note })
}

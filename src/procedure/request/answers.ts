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
import { incompleteOutcome, lostItsGround, unfoundedExemption } from './exemptions.ts'
import { impossibleFee } from './fee.ts'
import { notOpen } from './forwarding.ts'
import { unmetOrder } from './ordered.ts'
import { caseOutcome, givesSomething, withTest } from './outcomes.ts'
import type { Answer, Assignment, RequestState } from './state.ts'
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

  const foreign = command.outcomes.find(({ itemId }) => !itemIds.includes(itemId))
  if (foreign !== undefined) return refuse('unknown_item', { itemId: foreign.itemId })
  const told = command.outcomes.map(({ itemId }) => itemId)
  const missing = itemIds.find((itemId) => !told.includes(itemId))
  if (missing !== undefined) return refuse('outcome_incomplete', { itemId: missing })
  return supplied(command, agencyId === null ? 'ppid_utama' : 'agency')
}

function answerItself(state: RequestState, command: Supply, { actor }: RequestContext): Decision {
  const refused = requireTaken(state, { step: 4, assignmentId: null }, actor)
  if (refused !== null) return refused

  const uncovered = uncoveredItems(state).map(({ itemId }) => itemId)
  const itemIds = command.outcomes.map(({ itemId }) => itemId)
  if (itemIds.length === 0) return refuse('outcome_incomplete')
  const taken = itemIds.find((itemId) => liveOver(state, itemId) !== undefined)
  if (taken !== undefined) return refuse('item_already_covered', { itemId: taken })
  const unknown = itemIds.find((itemId) => !uncovered.includes(itemId))
  if (unknown !== undefined) return refuse('unknown_item', { itemId: unknown })
  return supplied(command, 'ppid_utama')
}

/** Each item has its outcome, and what is given is there: a file, words or a published document. */
function supplied(command: Supply, by: 'agency' | 'ppid_utama'): Decision {
  const { assignmentId, outcomes, files, text, entryIds } = command
  if (new Set(outcomes.map(({ itemId }) => itemId)).size < outcomes.length) {
    return refuse('duplicate_item')
  }
  for (const outcome of outcomes) {
    const refused = incompleteOutcome(outcome)
    if (refused !== null) return refused
  }
  if (files.length + entryIds.length === 0) {
    const kinds = outcomes.map(({ outcome }) => outcome)
    if (kinds.includes('given') && text === null) return refuse('answer_empty')
    // Words alone do not show what is left of a document once parts of it are withheld.
    if (kinds.includes('partial')) return refuse('partial_without_file')
  }
  return accept({ type: 'answer_supplied', assignmentId, by, outcomes, files, text, entryIds })
}

/**
 * Step 6, not good enough: back to whoever answered, with a reason. A verified answer goes back only when the
 * consequence test behind it fell away before the notice.
 */
export function sendBack(
  state: RequestState,
  { assignmentId, reason }: CommandOf<'send_back_answer'>,
  context: RequestContext,
): Decision {
  const sentBack = accept({ type: 'answer_sent_back', assignmentId, reason })
  const assignment = findAssignment(state, assignmentId)
  if (assignment !== undefined && lostItsGround(assignment, context)) return sentBack
  const found = verifiable(state, assignmentId, context)
  return found.ok ? sentBack : found
}

/**
 * Step 6: nothing leaves the office before PPID Utama has ticked the whole checklist, and no refusal without the
 * consequence test behind it.
 */
export function verify(
  state: RequestState,
  command: CommandOf<'verify_answer'>,
  context: RequestContext,
): Decision {
  const { assignmentId, checklist, publish } = command
  const found = verifiable(state, assignmentId, context)
  if (!found.ok) return found
  const unfounded = unfoundedExemption(found.assignment, context)
  if (unfounded !== null) return unfounded
  const unmet = unmetOrder(state, found.assignment.answer)
  if (unmet !== null) return unmet
  const missing = checklistItems.filter((item) => !checklist.includes(item))
  if (missing.length > 0) return refuse('checklist_incomplete', { missing: missing.length })
  return accept({ type: 'answer_verified', assignmentId, checklist: checklistItems, publish })
}

/** Step 6: a refusal, or the parts an answer withholds, are put on a consequence test (UU 14/2008 Pasal 19). */
export function linkTest(
  state: RequestState,
  { assignmentId, itemId, testId, letter }: CommandOf<'link_test'>,
  context: RequestContext,
): Decision {
  const found = verifiable(state, assignmentId, context)
  if (!found.ok) return found
  const outcome = found.assignment.answer.outcomes.find((one) => one.itemId === itemId)
  if (outcome === undefined) return refuse('unknown_item', { itemId })
  if (withTest(outcome, { testId, letter }) === outcome) {
    return refuse('item_not_refused', { itemId })
  }
  if (!context.tests.has(testId)) return refuse('test_missing', { itemId })
  return accept({ type: 'test_linked', assignmentId, itemId, testId, letter })
}

/** The answer of an assignment that is in the verifier's hands. */
function verifiable(
  state: RequestState,
  assignmentId: string,
  { actor }: RequestContext,
): { readonly ok: true; readonly assignment: Answered } | Refusal {
  const assignment = findAssignment(state, assignmentId)
  if (assignment === undefined) return refuse('unknown_assignment', { assignmentId })
  if (isVerified(assignment)) return refuse('assignment_already_verified', { assignmentId })
  const { answer } = assignment
  if (!awaitsVerification(assignment) || answer === null) {
    return refuse('assignment_not_supplied', { assignmentId })
  }
  const taken = requireTaken(state, { step: 6, assignmentId }, actor)
  return taken ?? { ok: true, assignment: { ...assignment, answer } }
}

type Answered = Assignment & { readonly answer: Answer }

/**
 * Step 7, the written notice: once every item has its verified answer. Late is allowed, and stays visible as late.
 * Where nothing is given there is nothing to hand over, and the case ends with its notice.
 */
export function notify(
  state: RequestState,
  { noticeNumber, note, fee }: CommandOf<'notify_applicant'>,
  context: RequestContext,
): Decision {
  const [bare] = uncoveredItems(state)
  if (bare !== undefined) return refuse('item_not_covered', { itemId: bare.itemId })
  const pending = pendingAssignments(state).length
  if (pending > 0) return refuse('answers_pending', { pending })
  const refused =
    requireTaken(state, { step: 7, assignmentId: null }, context.actor) ?? impossibleFee(state, fee)
  if (refused !== null) return refused
  // Weeks may lie between the check and the notice: a test may have been opened, or have come to its end.
  const lost = state.assignments.find((one) => lostItsGround(one, context))
  const unfounded = lost === undefined ? null : unfoundedExemption(lost, context)
  if (unfounded !== null) return unfounded
  const version = (state.notices.at(-1)?.version ?? 0) + 1
  const notified = { type: 'applicant_notified', noticeNumber, note, fee, version } as const
  const outcome = caseOutcome(state)
  return outcome !== null && givesSomething(outcome)
    ? accept(notified)
    : accept(notified, { type: 'handed_over', way: 'notice' })
}

import type { FileRef } from '../values.ts'
import type { ItemAsked } from './events.ts'
import type { Assignment, RequestState } from './state.ts'

/** An assignment counts for its items until it is returned by the unit or recalled. */
export function isLive({ status }: Assignment): boolean {
  return status !== 'returned' && status !== 'recalled'
}

/** Step 5 is still to do: also the only time at which an assignment may be recalled or returned. */
export function awaitsAnswer({ status }: Assignment): boolean {
  return status === 'forwarded' || status === 'in_progress' || status === 'sent_back'
}

/** Step 6 is still to do. */
export function awaitsVerification({ status }: Assignment): boolean {
  return status === 'supplied' || status === 'in_verification'
}

export function isVerified({ status }: Assignment): boolean {
  return status === 'verified'
}

export function findAssignment(state: RequestState, assignmentId: string): Assignment | undefined {
  return state.assignments.find((assignment) => assignment.assignmentId === assignmentId)
}

/** Items nobody has been given, or whose assignment fell away. */
export function uncoveredItems(state: RequestState): readonly ItemAsked[] {
  return state.items.filter(({ itemId }) => !liveOver(state, itemId))
}

export function liveOver(state: RequestState, itemId: string): Assignment | undefined {
  return state.assignments.find((assignment) => coversItem(assignment, itemId))
}

/** Whether an assignment stands for an item: live, and the item not being answered anew by another. */
export function coversItem(assignment: Assignment, itemId: string): boolean {
  const { itemIds, anewItemIds } = assignment
  return isLive(assignment) && itemIds.includes(itemId) && !anewItemIds.includes(itemId)
}

/** Assignments that stand between the case and its notice. */
export function pendingAssignments(state: RequestState): readonly Assignment[] {
  return state.assignments.filter(
    (assignment) => awaitsAnswer(assignment) || awaitsVerification(assignment),
  )
}

/** Whether the applicant knows this answer: its notice went out. */
export function isReleased({ releasedIn }: Assignment): boolean {
  return releasedIn !== null
}

/** Files the applicant may have: those of notified answers. What was released once stays so. */
export function releasedFiles(state: RequestState): readonly FileRef[] {
  return state.assignments.filter(isReleased).flatMap(({ answer }) => answer?.files ?? [])
}

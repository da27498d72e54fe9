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
  return state.assignments.find(
    (assignment) => isLive(assignment) && assignment.itemIds.includes(itemId),
  )
}

/** Assignments that stand between the case and its notice. */
export function pendingAssignments(state: RequestState): readonly Assignment[] {
  return state.assignments.filter(
    (assignment) => awaitsAnswer(assignment) || awaitsVerification(assignment),
  )
}

/** Files the applicant may have: those of verified answers, from the notice on. */
export function releasedFiles(state: RequestState): readonly FileRef[] {
  if (state.notifiedAt === null) return []
  return state.assignments.filter(isVerified).flatMap(({ answer }) => answer?.files ?? [])
}

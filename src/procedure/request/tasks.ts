import type { Actor, Instant, PersonId } from '../values.ts'
import { awaitsAnswer, awaitsVerification, pendingAssignments, uncoveredItems } from './coverage.ts'
import type { OfficerStep, TaskKey } from './events.ts'
import type { Assignment, OpenTask, RequestState } from './state.ts'

/** Whose desk a task lies on. */
export type Desk = Pick<OpenTask, 'role' | 'agencyId'>

/** Step 5 lies with the agency's own officer; an answer of PPID Utama itself, and all else, with PPID Utama. */
export function deskOf(assignment: Assignment): Desk {
  const { agencyId } = assignment
  return { role: agencyId === null ? 'ppid_utama' : 'ppid_pembantu', agencyId }
}

/** Whether `actor` sits at this desk: the role and, for a unit, the agency. */
export function sitsAt(actor: Actor, desk: Desk): boolean {
  if (actor.kind === 'system' || actor.role !== desk.role) return false
  return desk.agencyId === null || actor.agencyId === desk.agencyId
}

/** The person behind an actor; null for the system. */
export function personOf(actor: Actor): PersonId | null {
  return actor.kind === 'person' ? actor.id : null
}

export function sameTask(a: TaskKey, b: TaskKey): boolean {
  return a.step === b.step && a.assignmentId === b.assignmentId
}

export function findTask(state: RequestState, key: TaskKey): OpenTask | undefined {
  return state.tasks.find(({ task }) => sameTask(task, key))
}

/**
 * The tasks a case needs follow from where its assignments stand. Those already open stay as they are,
 * so their clocks run on; new ones open `at`; all others are gone.
 */
export function openTasks(state: RequestState, at: Instant): readonly OpenTask[] {
  return neededTasks(state).map(
    ({ task, desk }) =>
      findTask(state, task) ?? { task, ...desk, openedAt: at, takenAt: null, takenBy: null },
  )
}

interface NeededTask {
  readonly task: TaskKey
  readonly desk: Desk
}

const mainDesk: Desk = { role: 'ppid_utama', agencyId: null }

function neededTasks(state: RequestState): readonly NeededTask[] {
  // While the applicant completes the request nobody in the office can work on it.
  if (state.status !== 'open' || state.completion.status === 'asked') return []
  const uncovered = uncoveredItems(state).length > 0
  const pending = pendingAssignments(state)
  return [
    ...(uncovered ? [caseTask(4)] : []),
    ...pending.filter(awaitsAnswer).map((assignment) => ({
      task: { step: 5 as const, assignmentId: assignment.assignmentId },
      desk: deskOf(assignment),
    })),
    ...pending.filter(awaitsVerification).map(({ assignmentId }) => ({
      task: { step: 6 as const, assignmentId },
      desk: mainDesk,
    })),
    ...(!uncovered && pending.length === 0 ? [caseTask(7)] : []),
  ]
}

function caseTask(step: Extract<OfficerStep, 4 | 7>): NeededTask {
  return { task: { step, assignmentId: null }, desk: mainDesk }
}

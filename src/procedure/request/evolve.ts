import type { Actor, Instant } from '../values.ts'
import type { Recorded, RequestEvent } from './events.ts'
import type { Assignment, RequestState } from './state.ts'
import { openTasks, personOf, sameTask } from './tasks.ts'

/** Before anything happened. */
export const initialRequest: RequestState = {
  status: 'absent',
  version: 0,
  applicantId: null,
  channel: null,
  number: null,
  sopVersion: null,
  submittedAt: null,
  receivedOn: null,
  dueOn: null,
  dueEstimated: false,
  items: [],
  purpose: null,
  assignments: [],
  tasks: [],
  notifiedAt: null,
  noticeNumber: null,
  closedAt: null,
  handoverWay: null,
}

/** The state of a case from its whole log, in order. */
export function replay(events: readonly Recorded<RequestEvent>[]): RequestState {
  return events.reduce(evolve, initialRequest)
}

/** What one more event makes of a case. Trusts the log: what may happen is decided before it is written. */
export function evolve(state: RequestState, recorded: Recorded<RequestEvent>): RequestState {
  const next = { ...applyEvent(state, recorded), version: state.version + 1 }
  return { ...next, tasks: openTasks(next, recorded.at) }
}

function applyEvent(state: RequestState, recorded: Recorded<RequestEvent>): RequestState {
  const { event, at, actor } = recorded
  switch (event.type) {
    case 'submitted':
      return {
        ...state,
        status: 'open',
        applicantId: event.applicantId,
        channel: event.channel,
        sopVersion: event.sopVersion,
        submittedAt: at,
        receivedOn: event.receivedOn,
        dueOn: event.dueOn,
        dueEstimated: event.dueEstimated,
        items: event.items,
        purpose: event.purpose,
      }
    case 'registered':
      return { ...state, number: event.number }
    case 'task_taken':
      return takeTask(state, { event, at, actor })
    case 'forwarded':
      return {
        ...state,
        assignments: [
          ...state.assignments,
          ...event.assignments.map((forwarded) => ({ ...newAssignment(at), ...forwarded })),
        ],
      }
    case 'forward_recalled':
      return change(state, event.assignmentId, { status: 'recalled', reason: event.reason })
    case 'returned_by_unit':
      return change(state, event.assignmentId, { status: 'returned', reason: event.reason })
    case 'answer_supplied':
      return supplyAnswer(state, event, at)
    case 'answer_sent_back':
      return change(state, event.assignmentId, { status: 'sent_back', reason: event.reason })
    case 'answer_verified':
      return change(state, event.assignmentId, {
        status: 'verified',
        verifiedAt: at,
        publish: event.publish,
      })
    case 'applicant_notified':
      return { ...state, status: 'notified', notifiedAt: at, noticeNumber: event.noticeNumber }
    case 'handed_over':
      return { ...state, status: 'handed_over', closedAt: at, handoverWay: event.way }
    case 'withdrawn':
      return { ...state, status: 'withdrawn', closedAt: at }
    default:
      return unknownEvent(event)
  }
}

type EventOf<T extends RequestEvent['type']> = Extract<RequestEvent, { type: T }>

function takeTask(
  state: RequestState,
  taken: { event: EventOf<'task_taken'>; at: Instant; actor: Actor },
): RequestState {
  const { task } = taken.event
  const tasks = state.tasks.map((open) =>
    sameTask(open.task, task)
      ? { ...open, takenAt: open.takenAt ?? taken.at, takenBy: personOf(taken.actor) }
      : open,
  )
  const status = task.step === 6 ? 'in_verification' : 'in_progress'
  return change({ ...state, tasks }, task.assignmentId, { status })
}

function supplyAnswer(
  state: RequestState,
  event: EventOf<'answer_supplied'>,
  at: Instant,
): RequestState {
  const { assignmentId, itemIds, outcome, files, text, entryIds, by } = event
  const answer = { outcome, files, text, entryIds, suppliedAt: at, by }
  const known = state.assignments.some((assignment) => assignment.assignmentId === assignmentId)
  const own = { ...newAssignment(at), assignmentId, agencyId: null, itemIds }
  const assignments = known ? state.assignments : [...state.assignments, own]
  return change({ ...state, assignments }, assignmentId, { status: 'supplied', answer })
}

function newAssignment(at: Instant): Omit<Assignment, 'assignmentId' | 'agencyId' | 'itemIds'> {
  return {
    status: 'forwarded',
    instruction: null,
    forwardedAt: at,
    answerBy: null,
    answer: null,
    reason: null,
    verifiedAt: null,
    publish: false,
  }
}

function change(
  state: RequestState,
  assignmentId: string | null,
  part: Partial<Assignment>,
): RequestState {
  return {
    ...state,
    assignments: state.assignments.map((assignment) =>
      assignment.assignmentId === assignmentId ? { ...assignment, ...part } : assignment,
    ),
  }
}

/** A log written by a newer release: refuse to read half of it. */
function unknownEvent(event: never): never {
  throw new TypeError(`Unknown event of a request: ${(event as { type: string }).type}`)
}

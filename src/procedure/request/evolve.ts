import { localDateOf } from '../dates.ts'
import type { Actor, Instant, LocalDate } from '../values.ts'
import { awaitsAnswer, isReleased, isVerified } from './coverage.ts'
import { noticeDue } from './due.ts'
import type { EventOf, Recorded, RequestEvent } from './events.ts'
import { feeTotal } from './fee.ts'
import { modern } from './legacy.ts'
import { caseOutcome, tellingOutcomes, withTest } from './outcomes.ts'
import type { Assignment, RequestState } from './state.ts'
import { openTasks, personOf, sameTask } from './tasks.ts'

/** Before anything happened. */
export const initialRequest: RequestState = {
  status: 'absent',
  version: 0,
  applicantId: null,
  channel: null,
  copy: 'softcopy',
  assisted: false,
  number: null,
  sopVersion: null,
  submittedAt: null,
  receivedOn: null,
  dueOn: null,
  dueEstimated: false,
  firstDueOn: null,
  promisedOn: null,
  completion: {
    status: 'unchecked',
    missing: [],
    text: null,
    askedAt: null,
    completeBy: null,
    reply: null,
  },
  questions: [],
  extension: { proposed: [], granted: null },
  silentSince: null,
  items: [],
  purpose: null,
  assignments: [],
  tasks: [],
  notifiedAt: null,
  noticeNumber: null,
  notices: [],
  told: [],
  lateNoticeOn: null,
  fee: { due: null, payments: [] },
  reopening: null,
  executedOrders: [],
  orderedItemIds: [],
  letters: [],
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
  const { at, actor } = recorded
  const event = modern(recorded.event)
  switch (event.type) {
    case 'submitted':
      return {
        ...state,
        status: 'open',
        applicantId: event.applicantId,
        channel: event.channel,
        copy: event.copy,
        assisted: event.assisted,
        sopVersion: event.sopVersion,
        submittedAt: at,
        receivedOn: event.receivedOn,
        dueOn: event.dueOn,
        dueEstimated: event.dueEstimated,
        firstDueOn: event.dueOn,
        promisedOn: event.dueOn,
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
      return supplyAnswer(state, { event, at, actor })
    case 'answer_sent_back':
      return change(state, event.assignmentId, {
        status: 'sent_back',
        reason: event.reason,
        verifiedAt: null,
        publish: false,
      })
    case 'answer_verified':
      return change(state, event.assignmentId, {
        status: 'verified',
        verifiedAt: at,
        publish: event.publish,
      })
    case 'applicant_notified':
      return notify(state, event, at)
    case 'handed_over':
      return { ...state, status: 'handed_over', closedAt: at, handoverWay: event.way }
    case 'withdrawn':
      return { ...state, status: 'withdrawn', closedAt: at, reopening: null }
    case 'completeness_confirmed':
      return withCompletion(state, { status: 'confirmed' })
    case 'completion_requested': {
      const { missing, text, completeBy } = event
      return withCompletion(state, { status: 'asked', missing, text, completeBy, askedAt: at })
    }
    case 'completed': {
      const { text, files, identityRenewed } = event
      return withCompletion(state, {
        status: 'completed',
        reply: { text, files, identityRenewed, at },
      })
    }
    case 'lapsed':
      return { ...state, status: 'lapsed', closedAt: at }
    case 'question_asked': {
      const { questionId, by, assignmentId, text } = event
      const asked = { questionId, by, assignmentId, text, askedAt: at, askedBy: personOf(actor) }
      return { ...state, questions: [...state.questions, { ...asked, answer: null }] }
    }
    case 'question_answered': {
      const { questionId, text, files } = event
      const answer = { text, files, at, answeredBy: personOf(actor) }
      return {
        ...state,
        questions: state.questions.map((one) =>
          one.questionId === questionId ? { ...one, answer } : one,
        ),
      }
    }
    case 'extension_proposed': {
      const { assignmentId, reason, text } = event
      const { proposed, granted } = state.extension
      const next = { assignmentId, reason, text, at }
      return { ...state, extension: { proposed: [...proposed, next], granted } }
    }
    case 'extended':
      return extend(state, event, at)
    case 'test_linked':
      return linkTest(state, event)
    case 'fee_paid': {
      const { amount, way } = event
      const { due, payments } = state.fee
      return { ...state, fee: { due, payments: [...payments, { amount, way, at }] } }
    }
    case 'silence_marked':
      return { ...state, silentSince: at }
    case 'notice_corrected':
      return correctNotice(state, event, at)
    case 'reopened':
      return reopen(state, event, at)
    case 'due_recalculated':
      return recalculate(state, event, at)
    case 'letter_numbered': {
      const { letterId, kind, number } = event
      const letter = { letterId, kind, number, at, file: null }
      return { ...state, letters: [...state.letters, letter] }
    }
    case 'letter_issued':
      return {
        ...state,
        letters: state.letters.map((one) =>
          one.letterId === event.letterId ? { ...one, file: event.file } : one,
        ),
      }
    default:
      return unknownEvent(event)
  }
}

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
  { event, at, actor }: { event: EventOf<'answer_supplied'>; at: Instant; actor: Actor },
): RequestState {
  const { assignmentId, outcomes, files, text, entryIds, by } = event
  const suppliedBy = personOf(actor)
  const answer = { outcomes, files, text, entryIds, suppliedAt: at, by, suppliedBy }
  const known = state.assignments.some((assignment) => assignment.assignmentId === assignmentId)
  const itemIds = outcomes.map(({ itemId }) => itemId)
  const own = { ...newAssignment(at), assignmentId, agencyId: null, itemIds }
  const assignments = known ? state.assignments : [...state.assignments, own]
  return change({ ...state, assignments }, assignmentId, { status: 'supplied', answer })
}

function notify(
  state: RequestState,
  { noticeNumber, note, fee, version }: EventOf<'applicant_notified'>,
  at: Instant,
): RequestState {
  const outcome = caseOutcome(state)
  if (outcome === null) throw new TypeError('A notice speaks of every item of its request')
  const notice = { number: noticeNumber, version, at, note, replaces: null, reason: null, outcome }
  return {
    ...state,
    status: 'notified',
    notifiedAt: at,
    noticeNumber,
    notices: [...state.notices, notice],
    told: tellingOutcomes(state),
    lateNoticeOn: isLateOn(state, localDateOf(at)) ? localDateOf(at) : state.lateNoticeOn,
    fee: { ...state.fee, due: fee === null || feeTotal(fee) === 0 ? null : fee },
    reopening: null,
    assignments: state.assignments.map((one) =>
      isVerified(one) && !isReleased(one) ? { ...one, releasedIn: version } : one,
    ),
  }
}

function isLateOn(state: RequestState, today: LocalDate): boolean {
  const due = noticeDue(state)
  return due !== null && today > due
}

function correctNotice(
  state: RequestState,
  { noticeNumber, note, reason, replaces, version }: EventOf<'notice_corrected'>,
  at: Instant,
): RequestState {
  const { outcome } = standingNotice(state)
  const notice = { number: noticeNumber, version, at, note, replaces, reason, outcome }
  return { ...state, noticeNumber, notices: [...state.notices, notice] }
}

function standingNotice({ notices }: RequestState) {
  const notice = notices.at(-1)
  if (notice === undefined) throw new TypeError('Only a notice that went out is corrected')
  return notice
}

function extend(state: RequestState, event: EventOf<'extended'>, at: Instant): RequestState {
  const { days, reason, text, dueOn, dueEstimated, answerBy } = event
  const granted = { days, reason, text, at, was: dueBefore(state), dueOn }
  return {
    ...withDue(state, { dueOn, dueEstimated }),
    extension: { ...state.extension, granted },
    assignments: state.assignments.map((one) => (awaitsAnswer(one) ? { ...one, answerBy } : one)),
  }
}

function recalculate(
  state: RequestState,
  { dueOn, dueEstimated, answerBy, completeBy }: EventOf<'due_recalculated'>,
  at: Instant,
): RequestState {
  const moved = new Map(answerBy.map((one) => [one.assignmentId, one.answerBy]))
  return {
    ...withDue(state, { dueOn, dueEstimated }),
    // A later last day takes silence back: the office still has time.
    silentSince: localDateOf(at) <= dueOn ? null : state.silentSince,
    completion: { ...state.completion, completeBy: completeBy ?? state.completion.completeBy },
    assignments: state.assignments.map((one) => ({
      ...one,
      answerBy: moved.get(one.assignmentId) ?? one.answerBy,
    })),
  }
}

function withDue(
  state: RequestState,
  due: { readonly dueOn: LocalDate; readonly dueEstimated: boolean },
): RequestState {
  const { promisedOn } = state
  const later = promisedOn !== null && promisedOn > due.dueOn ? promisedOn : due.dueOn
  return { ...state, ...due, promisedOn: later }
}

function dueBefore({ dueOn }: RequestState): LocalDate {
  if (dueOn === null) throw new TypeError('Only a submitted request is put off')
  return dueOn
}

function linkTest(
  state: RequestState,
  { assignmentId, itemId, testId, letter }: EventOf<'test_linked'>,
): RequestState {
  return {
    ...state,
    assignments: state.assignments.map((one) => {
      if (one.assignmentId !== assignmentId || one.answer === null) return one
      const outcomes = one.answer.outcomes.map((outcome) =>
        outcome.itemId === itemId ? withTest(outcome, { testId, letter }) : outcome,
      )
      return { ...one, answer: { ...one.answer, outcomes } }
    }),
  }
}

function reopen(state: RequestState, event: EventOf<'reopened'>, at: Instant): RequestState {
  const { itemIds, cause, objectionId, reason, noticeBy } = event
  // An order reaches a case that lapsed, too: nothing is asked of the applicant any more.
  const open =
    state.completion.status === 'asked' ? withCompletion(state, { status: 'confirmed' }) : state
  return {
    ...open,
    status: 'open',
    closedAt: null,
    handoverWay: null,
    // A new day was set; when it passes too, the office was silent anew.
    silentSince: null,
    reopening: { itemIds, cause, objectionId, reason, noticeBy, at },
    executedOrders:
      objectionId === null ? state.executedOrders : [...state.executedOrders, objectionId],
    orderedItemIds:
      cause === 'correction'
        ? state.orderedItemIds
        : [...new Set([...state.orderedItemIds, ...itemIds])],
    // Work that no notice has told of yet goes on; what was told is answered anew.
    assignments: state.assignments.map((one) =>
      isReleased(one)
        ? { ...one, anewItemIds: [...new Set([...one.anewItemIds, ...covered(one, itemIds)])] }
        : cause === 'objection' && isVerified(one) && covered(one, itemIds).length > 0
          ? takenBack(one)
          : one,
    ),
  }
}

// It was found good before the order: whether it still is, is looked at again.
function takenBack(verified: Assignment): Assignment {
  return { ...verified, status: 'supplied', verifiedAt: null, publish: false }
}

function covered({ itemIds }: Assignment, wanted: readonly string[]): readonly string[] {
  return itemIds.filter((itemId) => wanted.includes(itemId))
}

function withCompletion(
  state: RequestState,
  part: Partial<RequestState['completion']>,
): RequestState {
  return { ...state, completion: { ...state.completion, ...part } }
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
    releasedIn: null,
    anewItemIds: [],
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

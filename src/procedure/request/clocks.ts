import { workingDaysBetween } from '../calendar/deadline.ts'
import { serviceMillis } from '../calendar/service-hours.ts'
import type { ServiceHours, WorkingCalendar } from '../calendar/types.ts'
import { instantMs, localDateOf } from '../dates.ts'
import type { SopVersion, StandardTime, StepNumber } from '../sop/types.ts'
import { sopStep } from '../sop/versions.ts'
import type { Instant, LocalDate } from '../values.ts'
import type { Recorded, RequestEvent } from './events.ts'
import { evolve, initialRequest } from './evolve.ts'
import type { OpenTask, RequestState } from './state.ts'
import { findTask } from './tasks.ts'

/**
 * One measured run of a step. `waitingMs` (officers' steps only) are service hours from opening to the first
 * "Kerjakan"; `handlingMs` is wall time from there to done, running while it is not. Null means not measured:
 * not begun, or carried by the form in an order that cannot be.
 */
export interface StepClock {
  readonly step: StepNumber
  readonly assignmentId: string | null
  readonly openedAt: Instant | null
  readonly takenAt: Instant | null
  readonly doneAt: Instant | null
  /** `dropped`: the work fell away (recalled, returned, withdrawn, nobody came), so no standard judges it. */
  readonly end: 'done' | 'dropped' | null
  readonly waitingMs: number | null
  readonly handlingMs: number | null
  /** From receipt, where the standard counts working days. */
  readonly workingDaysUsed: number | null
  readonly standard: StandardTime
  /** Null while still open and within the standard, and when not measured. */
  readonly within: boolean | null
}

export interface ClockSettings {
  readonly calendar: WorkingCalendar
  readonly hours: ServiceHours
  readonly now: Instant
  readonly sop: SopVersion
}

/** The clocks of a case, by step and then by opening; nothing before a submission. Never negative. */
export function stepClocks(
  events: readonly Recorded<RequestEvent>[],
  settings: ClockSettings,
): readonly StepClock[] {
  const runs: Run[] = []
  let state = initialRequest
  for (const recorded of events) {
    const next = evolve(state, recorded)
    runs.push(...runsBegunOrEnded(state, next, recorded))
    state = next
  }
  const { receivedOn } = state
  if (receivedOn === null) return []
  const extendedBy = state.extension.granted?.days ?? 0
  const open = state.tasks.map((task) => taskRun(task, { doneAt: null, end: null, state }))
  return [...runs, ...open, ...openHandover(state)]
    .sort((a, b) => a.step - b.step || String(a.openedAt).localeCompare(String(b.openedAt)))
    .map((run) => measure(run, { ...settings, receivedOn, extendedBy }))
}

/** A step from its opening to its end, before anything is measured. */
interface Run
  extends Pick<StepClock, 'step' | 'assignmentId' | 'openedAt' | 'takenAt' | 'doneAt' | 'end'> {
  /** Officers' work lies in a queue from here; null for applicants. */
  readonly queuedAt: Instant | null
  /** The portal measures its own answer; no moments are kept for it. */
  readonly knownMs: number | null
  /** Answering anew after a notice: days from receipt mean nothing there. */
  readonly anew: boolean
}

function runsBegunOrEnded(
  before: RequestState,
  after: RequestState,
  { event, at }: Recorded<RequestEvent>,
): readonly Run[] {
  switch (event.type) {
    case 'submitted':
      return applicantRuns(event, at)
    case 'handed_over':
      // Nothing was there to hand over: the step did not take place.
      if (event.way === 'notice') return []
      return [
        applicantRun(8, {
          openedAt: before.notifiedAt,
          doneAt: at,
          end: event.way === 'elapsed' ? 'dropped' : 'done',
        }),
      ]
    case 'withdrawn':
    case 'lapsed':
    case 'reopened':
    case 'completion_requested':
    case 'forward_recalled':
    case 'returned_by_unit':
      return closedTasks(before, after).map((task) =>
        taskRun(task, { doneAt: at, end: 'dropped', state: before }),
      )
    case 'registered':
    case 'task_taken':
    case 'forwarded':
    case 'answer_supplied':
    case 'answer_sent_back':
    case 'answer_verified':
    case 'applicant_notified':
      return closedTasks(before, after).map((task) =>
        taskRun(task, { doneAt: at, end: 'done', state: before }),
      )
    case 'completeness_confirmed':
    case 'completed':
    case 'question_asked':
    case 'question_answered':
    case 'extension_proposed':
    case 'extended':
    case 'test_linked':
    case 'fee_paid':
    case 'silence_marked':
    case 'notice_corrected':
    case 'due_recalculated':
    case 'letter_numbered':
    case 'letter_issued':
      return []
  }
}

function closedTasks(before: RequestState, after: RequestState): readonly OpenTask[] {
  return before.tasks.filter(({ task }) => findTask(after, task) === undefined)
}

function taskRun(
  open: OpenTask,
  { state, ...ended }: Pick<Run, 'doneAt' | 'end'> & { readonly state: RequestState },
): Run {
  const { task, openedAt, takenAt } = open
  const anew = state.reopening !== null
  return { ...task, openedAt, takenAt, ...ended, queuedAt: openedAt, knownMs: null, anew }
}

function applicantRun(step: StepNumber, run: Pick<Run, 'openedAt' | 'doneAt'> & Partial<Run>): Run {
  const usual = { assignmentId: null, end: 'done' as const, queuedAt: null, knownMs: null }
  const anew = false
  return { step, takenAt: run.openedAt, ...usual, anew, ...run }
}

/** Steps 1 to 3 as the form carried them. A moment that comes after its successor is treated as unknown. */
function applicantRuns(
  event: Extract<RequestEvent, { type: 'submitted' }>,
  submittedAt: Instant,
): readonly Run[] {
  const formOpenedAt = notAfter(event.formOpenedAt, submittedAt)
  const searchStartedAt = notAfter(event.searchStartedAt, formOpenedAt)
  const answerMs = event.portalAnswerMs
  const knownMs = answerMs !== null && answerMs >= 0 ? answerMs : null
  return [
    applicantRun(1, { openedAt: null, doneAt: null, knownMs }),
    applicantRun(2, { openedAt: searchStartedAt, doneAt: formOpenedAt }),
    applicantRun(3, { openedAt: formOpenedAt, doneAt: submittedAt }),
  ]
}

function notAfter(moment: Instant | null, next: Instant | null): Instant | null {
  return moment !== null && next !== null && instantMs(moment) <= instantMs(next) ? moment : null
}

function openHandover({ status, notifiedAt }: RequestState): readonly Run[] {
  if (status !== 'notified') return []
  return [applicantRun(8, { openedAt: notifiedAt, doneAt: null, end: null })]
}

function measure(
  run: Run,
  settings: ClockSettings & { receivedOn: LocalDate; extendedBy: number },
): StepClock {
  const { queuedAt, knownMs, anew, ...moments } = run
  const { takenAt, end } = moments
  const { calendar, hours, now, sop, receivedOn, extendedBy } = settings
  const until = moments.doneAt ?? now
  const { standard } = sopStep(sop, run.step)
  const byDays = standard.kind === 'working_days_from_receipt' && !anew
  const amounts = {
    waitingMs:
      queuedAt === null
        ? null
        : serviceMillis({ calendar, hours, from: queuedAt, to: takenAt ?? until }),
    handlingMs: takenAt === null ? knownMs : Math.max(0, instantMs(until) - instantMs(takenAt)),
    workingDaysUsed: byDays
      ? Math.max(0, workingDaysBetween(calendar, receivedOn, localDateOf(until)))
      : null,
  }
  const limit = standard.kind === 'minutes' ? standard.minutes * 60_000 : standard.days + extendedBy
  const judged = end !== 'dropped' && !(anew && standard.kind !== 'minutes')
  const within = judged ? isWithin(limit, amounts, end) : null
  return { ...moments, ...amounts, standard, within }
}

function isWithin(
  limit: number,
  { handlingMs, workingDaysUsed }: Pick<StepClock, 'handlingMs' | 'workingDaysUsed'>,
  end: StepClock['end'],
): boolean | null {
  const used = workingDaysUsed ?? handlingMs
  if (used === null) return null
  if (used > limit) return false
  return end === 'done' ? true : null
}

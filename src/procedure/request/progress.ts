import { deadline } from '../calendar/deadline.ts'
import type { WorkingCalendar } from '../calendar/types.ts'
import { localDateOf } from '../dates.ts'
import type { SopStep, SopVersion, StepNumber } from '../sop/types.ts'
import type { AgencyId, Instant, LocalDate, Role } from '../values.ts'
import { awaitsAnswer, coversItem, pendingAssignments, uncoveredItems } from './coverage.ts'
import type { RequestState } from './state.ts'

/** One station of the river line (garis alur). */
export interface StepProgress {
  readonly number: StepNumber
  readonly actor: SopStep['actor']
  readonly status: 'done' | 'now' | 'late' | 'todo'
  /** When it was done; null for steps 1 and 2, which leave no trace of a person, and for what is not done. */
  readonly at: Instant | null
  /** By when: inner targets for steps 4 to 6, the legal date for 7, for 8 the day after which the case closes by itself. */
  readonly by: LocalDate | null
}

export interface ProgressSettings {
  readonly calendar: WorkingCalendar
  readonly sop: SopVersion
  readonly today: LocalDate
}

/** The eight steps as they stand today. A withdrawn case keeps what was done; the rest stays `todo`. */
export function progressOf(
  state: RequestState,
  settings: ProgressSettings,
): readonly StepProgress[] {
  const completed = completedSteps(state)
  const targets = targetDates(state, settings)
  const turns = new Set<StepNumber>(whoseTurn(state).map(({ step }) => step))
  return settings.sop.steps.map(({ number, actor }) => {
    const by = targets[number] ?? null
    const at = completed.get(number)
    if (at !== undefined) return { number, actor, status: 'done', at, by }
    if (!turns.has(number)) return { number, actor, status: 'todo', at: null, by }
    const late = number !== 8 && by !== null && settings.today > by
    return { number, actor, status: late ? 'late' : 'now', at: null, by }
  })
}

export interface Turn {
  readonly step: StepNumber
  readonly role: Role
  /** Which unit, at step 5; null for PPID Utama and the applicant. */
  readonly agencyId: AgencyId | null
}

/**
 * Whose turn it is; several at once when several agencies work. The applicant's while the request is to be completed,
 * which is step 3 again. Nobody's once the case is closed.
 */
export function whoseTurn(state: RequestState): readonly Turn[] {
  if (state.status === 'notified') return [{ step: 8, role: 'applicant', agencyId: null }]
  if (awaitsCompletion(state)) return [{ step: 3, role: 'applicant', agencyId: null }]
  return state.tasks.map(({ task, role, agencyId }) => ({ step: task.step, role, agencyId }))
}

/** The case waits for what its applicant was asked to complete. */
export function awaitsCompletion({ status, completion }: RequestState): boolean {
  return status === 'open' && completion.status === 'asked'
}

/**
 * Whether the first notice came, or is still missing, after the last day of UU 14/2008 Pasal 22(7) and (8); and whether
 * a new one, which answers anew, is missing after its own last day.
 */
export function isLate(state: RequestState, today: LocalDate): boolean {
  const { dueOn, reopening, notices, closedAt } = state
  if (dueOn === null) return false
  if (reopening !== null && today > reopening.noticeBy) return true
  const end = notices[0]?.at ?? closedAt
  return (end === null ? today : localDateOf(end)) > dueOn
}

function completedSteps(state: RequestState): ReadonlyMap<StepNumber, Instant | null> {
  const done = new Map<StepNumber, Instant | null>()
  if (state.submittedAt === null) return done
  done.set(1, null).set(2, null)
  if (awaitsCompletion(state)) return done
  done.set(3, state.submittedAt)
  const live = state.assignments.filter((one) => one.itemIds.some((id) => coversItem(one, id)))
  if (uncoveredItems(state).length === 0) {
    done.set(4, latest(live.map(({ forwardedAt }) => forwardedAt)))
    const supplied = latest(live.flatMap(({ answer }) => answer?.suppliedAt ?? []))
    const verified = latest(live.flatMap(({ verifiedAt }) => verifiedAt ?? []))
    if (!live.some(awaitsAnswer)) done.set(5, supplied)
    if (pendingAssignments(state).length === 0) done.set(6, verified)
  }
  if (state.status !== 'open' && state.notifiedAt !== null) done.set(7, state.notifiedAt)
  if (state.status === 'handed_over') done.set(8, state.closedAt)
  return done
}

/** ISO instants sort as text. */
function latest(moments: readonly Instant[]): Instant | null {
  return moments.toSorted().at(-1) ?? null
}

/** Where items are answered anew only the day of the new notice binds. */
function targetDates(
  state: RequestState,
  { calendar, sop }: ProgressSettings,
): Partial<Record<StepNumber, LocalDate | null>> {
  const { receivedOn, completion, reopening, extension, dueOn, notifiedAt } = state
  if (receivedOn === null) return {}
  if (reopening !== null) return { 7: reopening.noticeBy }
  const target = (days: number): LocalDate => deadline(calendar, receivedOn, days).date
  const { forwardBy, answerBy, verifyBy } = sop.targets
  const more = extension.granted?.days ?? 0
  return {
    3: awaitsCompletion(state) ? completion.completeBy : null,
    4: target(forwardBy),
    5: target(answerBy + more),
    6: target(verifyBy + more),
    7: dueOn,
    8:
      notifiedAt === null
        ? null
        : deadline(calendar, localDateOf(notifiedAt), sop.handoverAfterDays).date,
  }
}

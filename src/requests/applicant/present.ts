import type { Agency } from '../../people/agencies.ts'
import type { Locale } from '../../platform/http/route.ts'
import { deadline, workingDaysBetween } from '../../procedure/calendar/deadline.ts'
import type { Deadline } from '../../procedure/calendar/types.ts'
import { localDateOf } from '../../procedure/dates.ts'
import { type StepClock, stepClocks } from '../../procedure/request/clocks.ts'
import { isLive } from '../../procedure/request/coverage.ts'
import {
  isLate,
  progressOf,
  type StepProgress,
  whoseTurn,
} from '../../procedure/request/progress.ts'
import type { RequestState } from '../../procedure/request/state.ts'
import type { SopVersion } from '../../procedure/sop/types.ts'
import { responseDays } from '../../procedure/sop/versions.ts'
import type { AgencyId, Instant } from '../../procedure/values.ts'
import { formatDuration } from '../../ui/amounts.ts'
import { formatDateTime, formatDayMonth } from '../../ui/dates.ts'
import { uiMessages } from '../../ui/locale.ts'
import type { RiverStep } from '../../ui/river/river.tsx'
import type { LoadedCase } from '../load-case.ts'
import { joinNames, requestWords } from './words.ts'

/** For whom a case is put into words: its applicant (`own`), or somebody who has its number and code. */
export interface Audience {
  readonly locale: Locale
  readonly own: boolean
  readonly now: Instant
  readonly agencies: ReadonlyMap<AgencyId, Agency>
}

/** What the river line and the state of a case are made of. */
export type Followed = Pick<LoadedCase, 'log' | 'state' | 'sop' | 'rules'>

/** The name of an agency in a sentence; PPID Utama's own answers carry none. */
export function agencyName(agencyId: AgencyId | null, { locale, agencies }: Audience): string {
  if (agencyId === null) return uiMessages[locale].actors.ppid_utama
  return agencies.get(agencyId)?.name ?? requestWords[locale].timeline.unit
}

/** The eight stations of a case: who, when, by when, and how long it took. */
export function caseRiver({ log, state, sop, rules }: Followed, audience: Audience): RiverStep[] {
  const { locale, now } = audience
  const { calendar, hours } = rules
  const progress = progressOf(state, { calendar, sop, today: localDateOf(now) })
  const clocks = stepClocks(log, { calendar, hours, now, sop })
  const theirs = requestWords[locale].timeline.notifiedTheirs
  return progress.map((step) => ({
    number: step.number,
    status: step.status,
    name: step.number === 7 && !audience.own ? theirs : undefined,
    who: whoOf(step, state, audience),
    when: whenOf(step, state, locale),
    note: durationOf(step, clocks, locale),
  }))
}

/** The same for a list: eight dots. */
export function miniRiver(
  { state, sop, rules }: Omit<Followed, 'log'>,
  now: Instant,
): readonly StepProgress[] {
  return progressOf(state, { calendar: rules.calendar, sop, today: localDateOf(now) })
}

function whoOf({ number, actor }: StepProgress, state: RequestState, audience: Audience): string {
  const { actors } = uiMessages[audience.locale]
  if (actor === 'applicant') return audience.own ? actors.you : actors.applicant
  if (number !== 5) return actors[actor]
  const live = state.assignments.filter(isLive)
  if (live.length === 0) return actors[actor]
  const units = live.flatMap(({ agencyId }) => agencyId ?? [])
  if (units.length === 0) return actors.ppid_utama
  const names = units.map((agencyId) => agencyName(agencyId, audience))
  const t = requestWords[audience.locale].river
  return t.agencyOfficer({ agencies: joinNames(names, audience.locale) })
}

function whenOf(
  { number, at, by, status }: StepProgress,
  state: RequestState,
  locale: Locale,
): string | undefined {
  if (at !== null) return formatDateTime(at, locale)
  if (by === null || status === 'done' || state.closedAt !== null) return undefined
  const t = requestWords[locale].river
  const p = { date: formatDayMonth(by, locale) }
  if (number === 7) return t.by(p)
  return number === 8 ? t.until(p) : t.target(p)
}

function durationOf(
  { number, status }: StepProgress,
  clocks: readonly StepClock[],
  locale: Locale,
): string | undefined {
  if (status !== 'done') return undefined
  const runs = clocks.filter((clock) => clock.step === number && clock.end === 'done')
  const spans = runs.flatMap(({ handlingMs }) => handlingMs ?? [])
  if (spans.length === 0) return undefined
  // Less than a second is no work to tell of: a form that the counter filled, an answer given at once.
  if (number >= 3 && Math.max(...spans) < 1000) return undefined
  const t = requestWords[locale].river
  // Of several runs (agencies at once, or a second answer) the longest is what the applicant waited for.
  const p = { duration: formatDuration(Math.max(...spans), locale) }
  switch (number) {
    case 1:
      return t.answered(p)
    case 2:
      return t.searched(p)
    case 3:
      return t.filled(p)
    case 8:
      return t.took(p)
    case 4:
    case 5:
    case 6:
    case 7:
      return t.handled(p)
  }
}

/** What is happening with a case, in one sentence: whose turn it is, or how it ended. */
export function standingWords(state: RequestState, audience: Audience): string {
  const { state: t, outcome } = requestWords[audience.locale]
  const said = state.notices.at(-1)?.outcome ?? 'given'
  if (state.status === 'notified') return (audience.own ? outcome.ready : outcome.readyTheirs)[said]
  if (state.status === 'handed_over')
    return said === 'given' ? t.handed_over : t.endedWith({ outcome: outcome.kinds[said] })
  if (state.status === 'withdrawn' || state.status === 'lapsed') return t[state.status]
  const turns = whoseTurn(state)
  switch (turns[0]?.step) {
    case 3:
      return audience.own ? t.completeOwn : t.complete
    case 5: {
      const units = turns.filter(({ step }) => step === 5)
      const names = units.map(({ agencyId }) => agencyName(agencyId, audience))
      return t.answer({ agencies: joinNames(names, audience.locale) })
    }
    case 6:
      return t.verify
    case 7:
      return t.notify
    default:
      return t.forward
  }
}

/** How the last day stands, for the box under the title. */
export interface DueStanding {
  /** The last day with its explanation; null when the promise on record is not what the calendar of today gives. */
  readonly deadline: Deadline | null
  readonly late: boolean
  /** Working days of lateness, so far or at the notice. */
  readonly lateDays: number
}

export function dueStanding(
  { state, sop, rules, receivedOn, dueOn }: Followed & Pick<LoadedCase, 'receivedOn' | 'dueOn'>,
  now: Instant,
): DueStanding {
  const { calendar } = rules
  const extra = state.extension.granted?.days ?? 0
  const computed = deadline(calendar, receivedOn, responseDays(sop) + extra)
  const today = localDateOf(now)
  const end = state.notices[0]?.at ?? state.closedAt
  const until = end === null ? today : localDateOf(end)
  const late = isLate(state, today)
  return {
    deadline: computed.date === dueOn ? computed : null,
    late,
    lateDays: Math.max(0, workingDaysBetween(calendar, dueOn, until)),
  }
}

/** How it works: the eight rows of the SOP with their standard times. */
export function howRiver(sop: SopVersion, locale: Locale): RiverStep[] {
  const { actors } = uiMessages[locale]
  const t = requestWords[locale].landing
  return sop.steps.map(({ number, actor, standard }) => ({
    number,
    status: 'todo',
    who: actor === 'applicant' ? actors.you : actors[actor],
    when:
      standard.kind === 'minutes'
        ? t.minutes({ count: standard.minutes })
        : t.workingDays({ count: standard.days }),
  }))
}

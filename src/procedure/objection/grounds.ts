import { deadline } from '../calendar/deadline.ts'
import type { WorkingCalendar } from '../calendar/types.ts'
import { addDays } from '../dates.ts'
import type { ToldOutcome } from '../request/state.ts'
import type { CaseId, LocalDate, PersonId } from '../values.ts'
import type { FoundGround } from './events.ts'
import { filingDays, type Ground } from './values.ts'

/** What an objection must know of the request it is about. */
export interface ObjectedRequest {
  readonly requestId: CaseId
  readonly applicantId: PersonId | null
  readonly itemIds: readonly string[]
  readonly registered: boolean
  readonly withdrawn: boolean
  /** The day on which it lapsed (gugur); null otherwise. */
  readonly lapsedOn: LocalDate | null
  /** Last day of the notice that is owed: the first one, or that of answering anew; null when none is owed. */
  readonly silentAfter: LocalDate | null
  /** The day of the newest notice that came after its last day. */
  readonly lateNoticeOn: LocalDate | null
  readonly lastNoticeOn: LocalDate | null
  /** What the newest notice said of each item, also while items are answered anew; empty before a notice. */
  readonly outcomes: readonly ('given' | 'partial' | 'refused' | 'not_held' | 'not_documented')[]
  /** The same, item by item. */
  readonly told: readonly ToldOutcome[]
  /** Rupiah. */
  readonly fee: number
}

/**
 * The grounds of UU 14/2008 Pasal 35(1) that the case really has today, each with the day it was found and the last day
 * to object (Pasal 36(1)), past or not. `raised`: what earlier objections were about already. Ground b is found on the
 * day it is noticed, which is the day of filing; c the day after the last day of an answer, the first or one given anew;
 * the rest with the notice. Answering anew takes no ground away: the last notice stands until the next.
 */
export function groundsOf(
  request: ObjectedRequest,
  {
    today,
    calendar,
    raised = [],
  }: {
    readonly today: LocalDate
    readonly calendar: WorkingCalendar
    readonly raised?: readonly Pick<FoundGround, 'ground' | 'foundOn'>[]
  },
): readonly FoundGround[] {
  if (!request.registered || request.withdrawn) return []
  return foundGrounds(request, today)
    .filter(([, foundOn]) => foundOn <= today)
    .filter(([ground, foundOn]) => !raised.some((known) => isSame(known, { ground, foundOn })))
    .map(([ground, foundOn]) => ({
      ground,
      foundOn,
      lastDay: deadline(calendar, foundOn, filingDays).date,
    }))
}

// What was not published is noticed anew every day, but objected to once.
function isSame(
  known: Pick<FoundGround, 'ground' | 'foundOn'>,
  found: Pick<FoundGround, 'ground' | 'foundOn'>,
): boolean {
  return known.ground === found.ground && (found.ground === 'b' || known.foundOn === found.foundOn)
}

function foundGrounds(
  request: ObjectedRequest,
  today: LocalDate,
): readonly (readonly [Ground, LocalDate])[] {
  const { lapsedOn, lastNoticeOn: noticeOn, outcomes, fee } = request
  const some = (...kinds: readonly (typeof outcomes)[number][]) =>
    outcomes.some((outcome) => kinds.includes(outcome))
  const whole = noticeOn !== null && outcomes.every((outcome) => outcome === 'given')
  const silentFrom = dayAfterSilence(request, today)
  const lateOn = silentFrom ?? request.lateNoticeOn
  const refused = noticeOn !== null && some('refused', 'not_held', 'not_documented')
  const notGrantedOn = refused ? noticeOn : lapsedOn
  const found: [Ground, LocalDate | null][] = [
    ['a', some('refused', 'partial') ? noticeOn : null],
    ['b', whole ? null : today],
    ['c', silentFrom],
    ['d', some('given', 'partial') ? noticeOn : null],
    ['e', notGrantedOn],
    ['f', fee > 0 ? noticeOn : null],
    ['g', lateOn],
  ]
  return found.flatMap(([ground, on]) => (on === null ? [] : [[ground, on] as const]))
}

function dayAfterSilence({ silentAfter }: ObjectedRequest, today: LocalDate): LocalDate | null {
  return silentAfter !== null && today > silentAfter ? addDays(silentAfter, 1) : null
}

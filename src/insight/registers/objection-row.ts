import { workingDaysBetween } from '../../procedure/calendar/deadline.ts'
import type { WorkingCalendar } from '../../procedure/calendar/types.ts'
import { localDateOf } from '../../procedure/dates.ts'
import {
  isPending,
  type ObjectionState,
  type ObjectionStatus,
  statusOf,
} from '../../procedure/objection/state.ts'
import type {
  DisputeStage,
  Ground,
  ObjectionResult,
  Response,
} from '../../procedure/objection/values.ts'
import type { Channel } from '../../procedure/request/events.ts'
import type { LocalDate, PersonId } from '../../procedure/values.ts'
import type { RequestFacts } from './request-row.ts'

/** What the register knows of an objection beside its log. */
export interface ObjectionFacts {
  readonly applicant: RequestFacts['applicant']
  readonly requestNumber: string
  readonly asked: readonly string[]
  readonly purpose: string
  /** Null where a text was erased by law. */
  readonly words: ReadonlyMap<string, string | null>
  readonly officers: ReadonlyMap<PersonId, string>
}

/** One row of the register of objections (buku register keberatan, Perki 1/2021): one objection. */
export interface ObjectionRow {
  readonly number: string
  readonly receivedOn: LocalDate
  readonly applicant: RequestFacts['applicant']
  /** Who acts for the applicant; empty without a proxy. */
  readonly proxy: string
  readonly requestNumber: string
  readonly asked: readonly string[]
  readonly purpose: string
  readonly grounds: readonly { readonly ground: Ground; readonly late: boolean }[]
  readonly decision: ObjectionResult | 'settled' | 'declined' | null
  readonly answeredOn: LocalDate | null
  /** Name of the Atasan PPID who answered. */
  readonly answeredBy: string
  readonly response: Response | null
  readonly channel: Channel
  readonly status: Exclude<ObjectionStatus, 'absent'>
  readonly dueOn: LocalDate
  readonly workingDays: number
  readonly late: boolean
  /** The last day of the newest order to PPID. */
  readonly orderBy: LocalDate | null
  readonly dispute: { readonly number: string; readonly stage: DisputeStage } | null
}

/** The row of a registered objection, from the state its log gives. */
export function objectionRow(
  state: ObjectionState,
  {
    facts,
    calendar,
    today,
  }: {
    readonly facts: ObjectionFacts
    readonly calendar: WorkingCalendar
    readonly today: LocalDate
  },
): ObjectionRow {
  const { number, receivedOn, dueOn, channel } = state
  const status = statusOf(state)
  if (
    number === null ||
    receivedOn === null ||
    dueOn === null ||
    channel === null ||
    status === 'absent'
  )
    throw new TypeError('Only a registered objection has a row in the register')
  const ended = endOf(state)
  const answeredOn = ended === null ? null : localDateOf(ended.at)
  const stopped = state.withdrawn === null ? null : localDateOf(state.withdrawn.at)
  const end = answeredOn ?? stopped ?? today
  const answeredBy = ended?.by ?? null
  return {
    number,
    receivedOn,
    applicant: facts.applicant,
    proxy: state.proxy === null ? '' : (facts.words.get(state.proxy.name.textId) ?? ''),
    requestNumber: facts.requestNumber,
    asked: facts.asked,
    purpose: facts.purpose,
    grounds: state.grounds.map(({ ground, late }) => ({ ground, late })),
    decision:
      state.answer?.result ??
      (state.settled !== null ? 'settled' : state.declined !== null ? 'declined' : null),
    answeredOn,
    answeredBy: answeredBy === null ? '' : (facts.officers.get(answeredBy) ?? ''),
    response: state.response?.response ?? null,
    channel,
    status,
    dueOn,
    workingDays: Math.max(0, workingDaysBetween(calendar, receivedOn, end)),
    late: answeredOn === null ? isPending(state) && today > dueOn : answeredOn > dueOn,
    orderBy: state.orders.at(-1)?.limit ?? null,
    dispute: state.dispute && {
      number: state.dispute.commissionNumber,
      stage: state.dispute.stage,
    },
  }
}

/** When the Atasan PPID was done with an objection, and who that was: by an answer, an agreement, or not hearing it. */
export function endOf({ answer, settled, declined }: ObjectionState) {
  return answer ?? settled ?? declined
}

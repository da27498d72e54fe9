import { workingDaysBetween } from '../../procedure/calendar/deadline.ts'
import type { WorkingCalendar } from '../../procedure/calendar/types.ts'
import { localDateOf } from '../../procedure/dates.ts'
import { isLive } from '../../procedure/request/coverage.ts'
import type {
  Channel,
  CopyForm,
  ExtensionReason,
  ItemOutcome,
  PaymentWay,
} from '../../procedure/request/events.ts'
import { feePaid, openFee } from '../../procedure/request/fee.ts'
import { answersOf, caseOutcome } from '../../procedure/request/outcomes.ts'
import type { CaseOutcome, RequestState, RequestStatus } from '../../procedure/request/state.ts'
import type { AgencyId, ExemptionLetter, LocalDate, TextRef } from '../../procedure/values.ts'

/** What the register knows of a case beside its log: who asks, and names and words for what the log refers to. */
export interface RequestFacts {
  readonly applicant: {
    readonly name: string
    readonly address: string
    readonly contact: string
    readonly occupation: string
  }
  readonly objections: readonly string[]
  /** Null where a text was erased by law. */
  readonly words: ReadonlyMap<string, string | null>
  readonly agencies: ReadonlyMap<AgencyId, string>
}

/** One row of the register of requests (buku registrasi, Perki 1/2021): one case. */
export interface RequestRow {
  readonly number: string
  readonly receivedOn: LocalDate
  readonly applicant: RequestFacts['applicant']
  readonly asked: readonly string[]
  readonly purpose: string
  /** Held by this body: all of it, some, none; null while nobody has said. */
  readonly held: 'yes' | 'partly' | 'no' | null
  readonly holders: readonly string[]
  readonly notDocumented: boolean
  /** The form in which it is held and given; none while nothing is. */
  readonly forms: readonly ('softcopy' | 'hardcopy')[]
  readonly wish: CopyForm
  readonly outcome: CaseOutcome | null
  readonly status: Exclude<RequestStatus, 'absent'>
  readonly refusals: readonly { readonly letter: ExemptionLetter; readonly reason: string }[]
  readonly noticeOn: LocalDate | null
  readonly givenOn: LocalDate | null
  readonly fee: { readonly total: number; readonly way: PaymentWay | null } | null
  readonly channel: Channel
  readonly agencies: readonly string[]
  readonly extension: {
    readonly on: LocalDate
    readonly days: number
    readonly reason: ExtensionReason
  } | null
  readonly dueOn: LocalDate
  readonly workingDays: number
  /** No notice in time. */
  readonly late: boolean
  readonly objections: readonly string[]
  readonly attachments: number
}

/** The row of a registered case, from the state its log gives. What the notice has not told yet stays out. */
export function requestRow(
  state: RequestState,
  {
    facts,
    calendar,
    today,
  }: {
    readonly facts: RequestFacts
    readonly calendar: WorkingCalendar
    readonly today: LocalDate
  },
): RequestRow {
  const { number, receivedOn, dueOn, channel, status } = state
  if (
    number === null ||
    receivedOn === null ||
    dueOn === null ||
    channel === null ||
    status === 'absent'
  )
    throw new TypeError('Only a registered request has a row in the register')
  const said = saidOutcomes(state)
  const noticeOn = state.notices[0] ? localDateOf(state.notices[0].at) : null
  const end = noticeOn ?? (state.closedAt === null ? today : localDateOf(state.closedAt))
  const wordsOf = (ref: TextRef | null) => (ref === null ? '' : (facts.words.get(ref.textId) ?? ''))
  return {
    number,
    receivedOn,
    applicant: facts.applicant,
    asked: state.items.map(({ text }) => wordsOf(text)),
    purpose: wordsOf(state.purpose),
    ...holding(said, wordsOf),
    forms: formsGiven(state, said),
    wish: state.copy,
    outcome: noticeOn === null ? null : (state.notices.at(-1)?.outcome ?? caseOutcome(state)),
    status,
    refusals: refusalsOf(said, wordsOf),
    noticeOn,
    givenOn: givenOn(state),
    fee: feeOf(state),
    channel,
    agencies: [
      ...new Set(
        state.assignments
          .filter((one) => isLive(one) && one.agencyId !== null)
          .map(({ agencyId }) => facts.agencies.get(agencyId ?? '') ?? agencyId ?? ''),
      ),
    ],
    extension: state.extension.granted && {
      on: localDateOf(state.extension.granted.at),
      days: state.extension.granted.days,
      reason: state.extension.granted.reason,
    },
    dueOn,
    workingDays: Math.max(0, workingDaysBetween(calendar, receivedOn, end)),
    late: end > dueOn && status !== 'withdrawn' && status !== 'lapsed',
    objections: facts.objections,
    attachments:
      noticeOn === null
        ? 0
        : releasedAnswers(state).reduce((sum, one) => sum + one.files.length, 0),
  }
}

/** Every text a row needs the words of. */
export function textsOf(state: RequestState): readonly string[] {
  const said = saidOutcomes(state).flatMap(textsSaid)
  return [...state.items.map(({ text }) => text), state.purpose, ...said].flatMap((ref) =>
    ref === null ? [] : [ref.textId],
  )
}

function textsSaid(outcome: ItemOutcome): readonly (TextRef | null)[] {
  switch (outcome.outcome) {
    case 'given':
    case 'not_documented':
      return []
    case 'partial':
      return outcome.withheld.map(({ reason }) => reason)
    case 'refused':
      return [outcome.reason]
    case 'not_held':
      return [outcome.holder]
  }
}

/** What the notice has told of the items; nothing before it. */
function saidOutcomes(state: RequestState): readonly ItemOutcome[] {
  if (state.notices.length === 0) return []
  return state.items.flatMap(({ itemId }) =>
    answersOf(state, itemId)
      .filter(({ assignment }) => assignment.releasedIn !== null)
      .map(({ outcome }) => outcome),
  )
}

function releasedAnswers(state: RequestState) {
  return state.assignments.flatMap(({ answer, releasedIn }) =>
    answer !== null && releasedIn !== null ? [answer] : [],
  )
}

function holding(
  said: readonly ItemOutcome[],
  wordsOf: (ref: TextRef | null) => string,
): Pick<RequestRow, 'held' | 'holders' | 'notDocumented'> {
  const away = said.filter(({ outcome }) => outcome === 'not_held')
  const undocumented = said.some(({ outcome }) => outcome === 'not_documented')
  const here = said.some(({ outcome }) => outcome !== 'not_held' && outcome !== 'not_documented')
  return {
    held:
      said.length === 0 ? null : !here ? 'no' : away.length > 0 || undocumented ? 'partly' : 'yes',
    holders: [
      ...new Set(
        away
          .map((one) => (one.outcome === 'not_held' ? wordsOf(one.holder) : ''))
          .filter((name) => name !== ''),
      ),
    ],
    notDocumented: undocumented,
  }
}

function formsGiven(state: RequestState, said: readonly ItemOutcome[]): RequestRow['forms'] {
  const gives = said.some(({ outcome }) => outcome === 'given' || outcome === 'partial')
  if (!gives) return []
  const digital = releasedAnswers(state).some(
    ({ files, entryIds, text }) => files.length > 0 || entryIds.length > 0 || text !== null,
  )
  return [
    ...(digital ? (['softcopy'] as const) : []),
    ...(state.copy === 'hardcopy' ? (['hardcopy'] as const) : []),
  ]
}

function refusalsOf(
  said: readonly ItemOutcome[],
  wordsOf: (ref: TextRef | null) => string,
): RequestRow['refusals'] {
  return said.flatMap((outcome) => {
    if (outcome.outcome === 'refused')
      return outcome.letters.map((letter) => ({ letter, reason: wordsOf(outcome.reason) }))
    if (outcome.outcome === 'partial')
      return outcome.withheld.map(({ letter, reason }) => ({ letter, reason: wordsOf(reason) }))
    return []
  })
}

// With nobody to fetch it, and with nothing to give, nothing was given.
function givenOn({ handoverWay, closedAt }: RequestState): LocalDate | null {
  if (closedAt === null || handoverWay === null) return null
  return handoverWay === 'elapsed' || handoverWay === 'notice' ? null : localDateOf(closedAt)
}

// All that was paid, and what the newest notice still asks for.
function feeOf(state: RequestState): RequestRow['fee'] {
  const open = openFee(state)
  const total = feePaid(state) + (open ?? 0)
  if (total === 0) return null
  return { total, way: open === null ? (state.fee.payments.at(-1)?.way ?? null) : null }
}

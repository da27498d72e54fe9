import type { WorkingCalendar } from '../calendar/types.ts'
import { localDateOf } from '../dates.ts'
import { feeTotal } from '../request/fee.ts'
import { answersOf } from '../request/outcomes.ts'
import type { RequestState } from '../request/state.ts'
import type { CaseId, LocalDate } from '../values.ts'
import type { FoundGround } from './events.ts'
import { groundsOf, type ObjectedRequest } from './grounds.ts'

/** A request as an objection sees it. Before the notice nothing of its answers is known to anybody outside. */
export function objectedRequest(requestId: CaseId, state: RequestState): ObjectedRequest {
  const on = (notice: { readonly at: RequestState['notifiedAt'] } | undefined) =>
    notice?.at == null ? null : localDateOf(notice.at)
  return {
    requestId,
    applicantId: state.applicantId,
    itemIds: state.items.map(({ itemId }) => itemId),
    registered: state.number !== null,
    withdrawn: state.status === 'withdrawn',
    lapsedOn: state.status === 'lapsed' ? on({ at: state.closedAt }) : null,
    dueOn: state.dueOn,
    firstNoticeOn: on(state.notices[0]),
    lastNoticeOn: on(state.notices.at(-1)),
    outcomes: state.notices.length === 0 ? [] : toldOutcomes(state),
    fee: state.fee.due === null ? 0 : feeTotal(state.fee.due),
  }
}

/** `groundsOf` for a case: what its applicant may object to today, be it in time or late. */
export function possibleGrounds(
  state: RequestState,
  options: {
    readonly today: LocalDate
    readonly calendar: WorkingCalendar
    readonly raised?: readonly Pick<FoundGround, 'ground' | 'foundOn'>[]
  },
): readonly FoundGround[] {
  return groundsOf(objectedRequest('', state), options)
}

// An agency that says "not with us" has nothing to add where another one answers.
function toldOutcomes(state: RequestState): ObjectedRequest['outcomes'] {
  return state.items.flatMap(({ itemId }) => {
    const kinds = answersOf(state, itemId)
      .filter(({ assignment }) => assignment.releasedIn !== null)
      .map(({ outcome }) => outcome.outcome)
    const telling = kinds.filter((kind) => kind !== 'not_held')
    return telling.length === 0 ? kinds : telling
  })
}

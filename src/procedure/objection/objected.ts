import type { WorkingCalendar } from '../calendar/types.ts'
import { localDateOf } from '../dates.ts'
import { feeTotal } from '../request/fee.ts'
import { lastDayOfNotice } from '../request/silence.ts'
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
    silentAfter: state.closedAt === null ? lastDayOfNotice(state) : null,
    lateNoticeOn: state.lateNoticeOn,
    lastNoticeOn: on(state.notices.at(-1)),
    outcomes: state.told.map(({ outcome }) => outcome),
    told: state.told,
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

import { deadline } from '../calendar/deadline.ts'
import { localDateOf } from '../dates.ts'
import { responseDays } from '../sop/versions.ts'
import { authority, isAuthorised } from './authority.ts'
import type { CommandOf } from './commands.ts'
import type { Decision, RequestContext } from './context.ts'
import { accept, refuse } from './decision.ts'
import type { RequestState } from './state.ts'

/** The words of a notice are corrected by a new version, never by change; what it gives or refuses stays. */
export function correctNotice(
  state: RequestState,
  { noticeNumber, reason, note }: CommandOf<'correct_notice'>,
): Decision {
  const standing = state.notices.at(-1)
  if (standing === undefined) return refuse('not_notified')
  if (state.reopening !== null) return refuse('already_reopened')
  if (note === null && standing.note === null) return refuse('correction_nothing')
  return accept({
    type: 'notice_corrected',
    noticeNumber,
    replaces: standing.number,
    version: standing.version + 1,
    reason,
    note,
  })
}

/**
 * Items are answered anew through steps 4 to 7: because PPID Utama corrects an answer, or because the Atasan PPID
 * ordered it on an objection (Perki 1/2021 Pasal 43). An order also reaches cases that were never answered, or lapsed.
 */
export function reopen(
  state: RequestState,
  command: CommandOf<'reopen'>,
  context: RequestContext,
): Decision {
  if (state.status === 'withdrawn') return refuse('case_closed')
  return command.cause === 'objection'
    ? executeOrder(state, command, context)
    : correctAnswer(state, command, context)
}

function executeOrder(
  state: RequestState,
  { objectionId, itemIds, reason }: CommandOf<'reopen'>,
  { orders }: RequestContext,
): Decision {
  const order = objectionId === null ? undefined : orders.get(objectionId)
  if (order === undefined) return refuse('order_missing')
  if (state.executedOrders.includes(order.objectionId)) return refuse('order_executed')
  if (!areAmong(itemIds, order.itemIds) || !areAsked(state, itemIds)) {
    return refuse('reopen_unknown_item')
  }
  return accept({
    type: 'reopened',
    itemIds,
    cause: 'objection',
    objectionId: order.objectionId,
    reason,
    noticeBy: order.limit,
  })
}

function correctAnswer(
  state: RequestState,
  { itemIds, reason }: CommandOf<'reopen'>,
  context: RequestContext,
): Decision {
  const { calendar, now, sop, actor } = context
  if (!isAuthorised(sop, actor, authority.correct_notice)) return refuse('not_permitted')
  if (state.notices.length === 0) return refuse('not_notified')
  if (state.reopening !== null) return refuse('already_reopened')
  if (!areAsked(state, itemIds)) return refuse('reopen_unknown_item')
  // No law sets a limit here; a new answer takes no longer than a first one.
  const noticeBy = deadline(calendar, localDateOf(now), responseDays(sop)).date
  return accept({
    type: 'reopened',
    itemIds,
    cause: 'correction',
    objectionId: null,
    reason,
    noticeBy,
  })
}

function areAsked({ items }: RequestState, itemIds: readonly string[]): boolean {
  return areAmong(
    itemIds,
    items.map(({ itemId }) => itemId),
  )
}

/** At least one, each once, and all of them known. */
function areAmong(itemIds: readonly string[], known: readonly string[]): boolean {
  const once = new Set(itemIds)
  return (
    once.size > 0 &&
    once.size === itemIds.length &&
    itemIds.every((itemId) => known.includes(itemId))
  )
}

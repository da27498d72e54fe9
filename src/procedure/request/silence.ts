import { localDateOf } from '../dates.ts'
import type { LocalDate } from '../values.ts'
import type { Decision, RequestContext } from './context.ts'
import { accept, refuse } from './decision.ts'
import type { RequestState } from './state.ts'

/**
 * The day after the last one, without any notice: the office was silent (tidak ditanggapi), and the applicant may object
 * (UU 14/2008 Pasal 35(1)c). The case stays open: a late answer is owed all the same.
 */
export function markSilent(
  state: RequestState,
  { now, dueOn: legal }: RequestContext & { readonly dueOn: LocalDate },
): Decision {
  const ordered = state.reopening?.noticeBy ?? legal
  const dueOn = ordered > legal ? ordered : legal
  if (state.notices.length > 0) return refuse('already_notified')
  if (state.silentSince !== null) return refuse('already_silent')
  if (localDateOf(now) <= dueOn) return refuse('silence_too_early', { dueOn })
  return accept({ type: 'silence_marked', dueOn })
}

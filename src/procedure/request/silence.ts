import { localDateOf } from '../dates.ts'
import type { LocalDate } from '../values.ts'
import type { Decision, RequestContext } from './context.ts'
import { accept, refuse } from './decision.ts'
import type { RequestState } from './state.ts'

/**
 * The day after the last one, without the notice that is owed: the office was silent (tidak ditanggapi), and the
 * applicant may object (UU 14/2008 Pasal 35(1)c). So it is after the day of a first notice, and after the day set for
 * answering anew. The case stays open: a late answer is owed all the same.
 */
export function markSilent(
  state: RequestState,
  { now, dueOn: legal }: RequestContext & { readonly dueOn: LocalDate },
): Decision {
  const dueOn = lastDay(state, legal)
  if (state.silentSince !== null) return refuse('already_silent')
  if (localDateOf(now) <= dueOn) return refuse('silence_too_early', { dueOn })
  return accept({ type: 'silence_marked', dueOn })
}

/** The last day on which the notice that is owed is not missed yet; null when none is owed. */
export function lastDayOfNotice(state: RequestState): LocalDate | null {
  const owed = state.reopening !== null || state.notices.length === 0
  return owed && state.dueOn !== null ? lastDay(state, state.dueOn) : null
}

// An order may set a day before the legal one: until that, nobody can call the office silent.
function lastDay({ notices, reopening }: RequestState, legal: LocalDate): LocalDate {
  const noticeBy = reopening?.noticeBy ?? legal
  return notices.length === 0 && legal > noticeBy ? legal : noticeBy
}

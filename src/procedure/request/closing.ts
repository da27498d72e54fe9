import { deadline } from '../calendar/deadline.ts'
import { localDateOf } from '../dates.ts'
import type { Instant } from '../values.ts'
import { handoverAuthority, isAuthorised } from './authority.ts'
import type { CommandOf } from './commands.ts'
import type { Decision, RequestContext } from './context.ts'
import { releasedFiles } from './coverage.ts'
import { accept, refuse } from './decision.ts'
import { openFee } from './fee.ts'
import type { RequestState } from './state.ts'

/**
 * Step 8. Files close the case once all of them were fetched; an answer of words or published documents when the
 * applicant says so; what was fetched at the counter or sent, when the office records it; any answer when nobody came
 * for it in the working days the SOP version sets. A fee is paid first, and copies on paper are never handed over by
 * a download.
 */
export function handOver(
  state: RequestState,
  { way }: CommandOf<'hand_over'>,
  context: RequestContext & { readonly notifiedAt: Instant },
): Decision {
  const { sop, actor, now, calendar, notifiedAt } = context
  if (!isAuthorised(sop, actor, handoverAuthority[way])) return refuse('not_permitted')
  const files = releasedFiles(state).length
  const onPaper = state.copy === 'hardcopy'
  const total = openFee(state)
  if (way === 'elapsed') {
    const last = deadline(calendar, localDateOf(notifiedAt), sop.handoverAfterDays).date
    if (localDateOf(now) <= last) return refuse('handover_too_early', { last })
    return accept({ type: 'handed_over', way })
  }
  if (way === 'downloaded' && files === 0) return refuse('handover_without_files')
  if (way === 'downloaded' && onPaper) return refuse('handover_on_paper')
  if (way === 'acknowledged' && files > 0 && !onPaper)
    return refuse('handover_has_files', { files })
  if (total !== null) return refuse('fee_unpaid', { total })
  return accept({ type: 'handed_over', way })
}

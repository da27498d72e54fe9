import { deadline } from '../calendar/deadline.ts'
import { localDateOf } from '../dates.ts'
import type { Instant } from '../values.ts'
import { handoverAuthority, isAuthorised } from './authority.ts'
import type { CommandOf } from './commands.ts'
import type { Decision, RequestContext } from './context.ts'
import { releasedFiles } from './coverage.ts'
import { accept, refuse } from './decision.ts'
import type { RequestState } from './state.ts'

/**
 * Step 8. Files close the case once all of them were fetched; an answer of words or published documents
 * when the applicant says so; any answer when nobody came for it in the working days the SOP version sets.
 */
export function handOver(
  state: RequestState,
  { way }: CommandOf<'hand_over'>,
  context: RequestContext & { readonly notifiedAt: Instant },
): Decision {
  const { sop, actor, now, calendar, notifiedAt } = context
  if (!isAuthorised(sop, actor, handoverAuthority[way])) return refuse('not_permitted')
  const files = releasedFiles(state).length
  if (way === 'downloaded' && files === 0) return refuse('handover_without_files')
  if (way === 'acknowledged' && files > 0) return refuse('handover_has_files', { files })
  if (way === 'elapsed') {
    const last = deadline(calendar, localDateOf(notifiedAt), sop.handoverAfterDays).date
    if (localDateOf(now) <= last) return refuse('handover_too_early', { last })
  }
  return accept({ type: 'handed_over', way })
}

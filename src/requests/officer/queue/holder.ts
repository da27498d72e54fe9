import { work as t } from '../../../../locales/id/work.ts'
import { whoseTurn } from '../../../procedure/request/progress.ts'
import type { RequestState } from '../../../procedure/request/state.ts'
import type { AgencyId, PersonId } from '../../../procedure/values.ts'

/** In whose hands a case is, in a few words; an agency reads of itself and PPID Utama only. */
export function heldBy(
  state: RequestState,
  names: {
    readonly agencies: ReadonlyMap<AgencyId, string>
    readonly officers: ReadonlyMap<PersonId, string>
    /** The agency that looks; null for PPID Utama. */
    readonly own: AgencyId | null
  },
): string {
  if (state.status === 'notified') return t.holder.applicant
  const turns = whoseTurn(state).filter(
    ({ role, agencyId }) =>
      names.own === null || role !== 'ppid_pembantu' || agencyId === names.own,
  )
  const holders = new Set(
    turns.map(({ role, agencyId }) => {
      if (role === 'applicant') return t.holder.applicant
      if (role !== 'ppid_pembantu' || agencyId === null) return t.mainOffice
      return names.agencies.get(agencyId) ?? agencyId
    }),
  )
  const takers = state.tasks.flatMap(({ takenBy, agencyId }) =>
    names.own === null || agencyId === names.own ? (names.officers.get(takenBy ?? '') ?? []) : [],
  )
  const who = [...holders].join(', ') || t.holder.nobody
  return takers.length === 0 ? who : t.holder.taken({ who, by: [...new Set(takers)].join(', ') })
}

import type { OfficeRules, ReadRules } from '../office/rules.ts'
import type { SignedIn } from '../people/viewer.ts'
import type { Db } from '../platform/database/connect.ts'
import type { Recorded, RequestEvent } from '../procedure/request/events.ts'
import { replay } from '../procedure/request/evolve.ts'
import type { Assignment, RequestState } from '../procedure/request/state.ts'
import type { SopVersion } from '../procedure/sop/types.ts'
import { sopById } from '../procedure/sop/versions.ts'
import type { CaseId, LocalDate, PersonId } from '../procedure/values.ts'
import { loadEvents } from '../records/load.ts'

/** A case with all that its pages are made of. */
export interface LoadedCase {
  readonly requestId: CaseId
  readonly title: string
  readonly number: string
  readonly applicantId: PersonId
  readonly identityId: string | null
  readonly dueOn: LocalDate
  readonly receivedOn: LocalDate
  readonly log: readonly Recorded<RequestEvent>[]
  readonly state: RequestState
  readonly sop: SopVersion
  readonly rules: OfficeRules
}

/** Loads a case by its id; null when there is none. Whether a viewer may see it, `maySee` says. */
export async function loadCase(
  deps: { db: Db; readRules: ReadRules },
  requestId: string,
): Promise<LoadedCase | null> {
  if (!isUuid(requestId)) return null
  const row = await deps.db
    .selectFrom('requests')
    .select(['title', 'number', 'applicant_id', 'identity_id'])
    .where('request_id', '=', requestId)
    .executeTakeFirst()
  if (!row || row.number === null) return null
  const log = await loadEvents<RequestEvent>(deps.db, requestId)
  const state = replay(log)
  const rules = await deps.readRules(deps.db)
  if (state.sopVersion === null || state.dueOn === null || state.receivedOn === null)
    throw new Error('a registered request has an SOP version, a receipt and a due date')
  return {
    requestId,
    title: row.title,
    number: row.number,
    applicantId: row.applicant_id,
    identityId: row.identity_id,
    dueOn: state.dueOn,
    receivedOn: state.receivedOn,
    log,
    state,
    sop: sopById(rules.sopVersions, state.sopVersion),
    rules,
  }
}

/** Whether a text can be the id of a case at all. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text)
}

/**
 * Who sees a case: its applicant, PPID Utama, PPID Pembantu of an agency it was forwarded to and not taken back from, and
 * the counter, as far as it has to do with it.
 * All others get the same answer as for a case that does not exist.
 */
export function maySee(
  person: SignedIn,
  { state, applicantId }: Pick<LoadedCase, 'state' | 'applicantId'>,
): boolean {
  switch (person.role) {
    case 'applicant':
      return applicantId === person.id
    case 'ppid_utama':
      return true
    case 'ppid_pembantu':
      return assignmentsSeenBy(person, state).length > 0
    case 'desk_officer':
      return isForTheDesk(state)
    case 'atasan_ppid':
    case 'tim_pertimbangan':
    case 'admin':
      return false
  }
}

/** Cases that the counter entered, and answers on paper that are fetched or paid for there. */
function isForTheDesk({ assisted, copy, notices }: RequestState): boolean {
  return assisted || (copy === 'hardcopy' && notices.length > 0)
}

/** The assignments of a case an officer may look into: all for PPID Utama, its own for an agency. */
export function assignmentsSeenBy(person: SignedIn, state: RequestState): readonly Assignment[] {
  if (person.role === 'ppid_utama') return state.assignments
  if (person.role !== 'ppid_pembantu' || person.agencyId === null) return []
  return state.assignments.filter(
    ({ agencyId, status }) => agencyId === person.agencyId && status !== 'recalled',
  )
}

import { isPublished } from '../../catalogue/queries.ts'
import { findFile, isFileId, type StoredFile } from '../../documents/files.ts'
import { isKeptOriginal } from '../../documents/redaction/store.ts'
import { personNames } from '../../people/accounts/people.ts'
import { listAgencies } from '../../people/agencies.ts'
import { openText, type SealKey } from '../../people/identity/seal.ts'
import type { Db, Trx } from '../../platform/database/connect.ts'
import type { Recorded, RequestEvent } from '../../procedure/request/events.ts'
import type { AgencyId, CaseId, PersonId } from '../../procedure/values.ts'
import { parseForm, type RequestForm } from '../form/request-form.ts'

/** Names that pages put for ids. Of people only officers: nobody learns here who asks. */
export interface Names {
  readonly officers: ReadonlyMap<PersonId, string>
  readonly agencies: ReadonlyMap<AgencyId, string>
}

/** The names that a timeline of `events` needs, and those of `people` who are officers. */
export async function namesFor(
  db: Db,
  {
    events,
    people = [],
  }: { events: readonly Recorded<RequestEvent>[]; people?: readonly PersonId[] },
): Promise<Names> {
  const acting = events.flatMap(({ actor }) =>
    actor.kind === 'person' && actor.role !== 'applicant' ? [actor.id] : [],
  )
  const [officers, agencies] = await Promise.all([
    personNames(db, [...acting, ...people]),
    agencyNames(db),
  ])
  return { officers, agencies }
}

export async function agencyNames(db: Db): Promise<Map<AgencyId, string>> {
  return new Map((await listAgencies(db)).map(({ id, name }) => [id, name]))
}

/** The form as it was submitted: who asks, and how they want the answer. */
export async function readSubmittedForm(
  db: Db,
  { key, requestId }: { key: SealKey; requestId: CaseId },
): Promise<RequestForm> {
  const row = await db
    .selectFrom('requests')
    .select('form_sealed')
    .where('request_id', '=', requestId)
    .executeTakeFirstOrThrow()
  return parseForm(openText(key, { sealed: row.form_sealed, context: `request:${requestId}` }))
}

/** A file of a case, if it belongs to one of these holders: assignments, or an answer of PPID Utama's own. */
export async function fileOfCase(
  db: Db,
  wanted: { requestId: CaseId; fileId: string; holders: readonly string[] },
): Promise<StoredFile | null> {
  const { requestId, fileId, holders } = wanted
  if (holders.length === 0 || !isFileId(fileId)) return null
  const answered = db
    .selectFrom('answer_files')
    .select('file_id')
    .where('request_id', '=', requestId)
    .where('file_id', '=', fileId)
    .where((eb) => eb(eb.cast<string>('assignment_id', 'text'), 'in', [...holders]))
  const pending = db
    .selectFrom('pending_files')
    .select('file_id')
    .where('request_id', '=', requestId)
    .where('file_id', '=', fileId)
    .where('holder', 'in', [...holders])
  const held = await answered.union(pending).executeTakeFirst()
  return held ? findFile(db, fileId) : null
}

/** Whether nothing refers to a file any more, so that it may go. */
export async function isLoose(trx: Trx, fileId: string): Promise<boolean> {
  const held = await trx
    .selectFrom('answer_files')
    .select('file_id')
    .where('file_id', '=', fileId)
    .union(trx.selectFrom('pending_files').select('file_id').where('file_id', '=', fileId))
    .executeTakeFirst()
  if (held !== undefined || (await isPublished(trx, fileId))) return false
  return !(await isKeptOriginal(trx, fileId))
}

import { openText, type SealKey, sealText } from '../../people/identity/seal.ts'
import type { Db } from '../../platform/database/connect.ts'
import { toInstant } from '../../procedure/dates.ts'
import type { CaseId, Instant, PersonId } from '../../procedure/values.ts'
import type { CounterFields } from '../counter/counter-form.ts'
import type { SealedScan } from '../form/receive-scan.ts'
import { fieldsOfToday, type RequestFields, type StoredFields } from '../form/request-form.ts'

/** When the form was opened and what came before it; clocks of steps 1 to 3. */
export interface FormTimes {
  readonly formOpenedAt: Instant
  readonly searchStartedAt: Instant | null
  readonly portalAnswerMs: number | null
}

/** A new identity as far as it was given: what was typed as NIK, right or wrong, and a scan that has arrived. */
export interface PendingIdentity {
  readonly nik: string
  readonly scan: SealedScan | null
}

export const noIdentity: PendingIdentity = { nik: '', scan: null }

/** A form that is kept on the server until it is submitted. */
export interface Draft {
  readonly draftId: string
  readonly fields: RequestFields
  /** The identity it is sent with; null until one is complete. */
  readonly identityId: string | null
  readonly pending: PendingIdentity
  /** What the counter adds; null for a draft of its applicant. */
  readonly counter: CounterFields | null
  readonly times: FormTimes
  readonly updatedAt: Instant
  /** The request it became. */
  readonly requestId: CaseId | null
}

const context = (draftId: string) => `draft:${draftId}`

/**
 * Keeps what was typed so far. The id comes from the form, so the same form sent twice is one draft; one that was
 * submitted, or is another person's, stays as it is.
 * @returns false when nothing was kept.
 */
export async function saveDraft(
  db: Db,
  key: SealKey,
  draft: {
    draftId: string
    personId: PersonId
    fields: RequestFields
    identityId: string | null
    pending?: PendingIdentity
    counter?: CounterFields
    times: FormTimes
    at: Instant
  },
): Promise<boolean> {
  const kept: Sealed<RequestFields> = {
    fields: draft.fields,
    pending: draft.pending ?? noIdentity,
    counter: draft.counter ?? null,
  }
  const sealed = sealText(key, {
    text: JSON.stringify(kept),
    context: context(draft.draftId),
  })
  const row = await db
    .insertInto('drafts')
    .values({
      draft_id: draft.draftId,
      person_id: draft.personId,
      form_sealed: sealed,
      identity_id: draft.identityId,
      form_opened_at: draft.times.formOpenedAt,
      search_started_at: draft.times.searchStartedAt,
      portal_answer_ms: draft.times.portalAnswerMs,
      updated_at: draft.at,
    })
    .onConflict((conflict) =>
      conflict
        .column('draft_id')
        .doUpdateSet({ form_sealed: sealed, identity_id: draft.identityId, updated_at: draft.at })
        .where('drafts.person_id', '=', draft.personId)
        .where('drafts.request_id', 'is', null),
    )
    .returning('draft_id')
    .executeTakeFirst()
  return row !== undefined
}

/** Whether a draft with this id is somebody else's. */
export async function isDraftOfAnother(
  db: Db,
  { draftId, personId }: { draftId: string; personId: PersonId },
): Promise<boolean> {
  const row = await db
    .selectFrom('drafts')
    .select('draft_id')
    .where('draft_id', '=', draftId)
    .where('person_id', '<>', personId)
    .executeTakeFirst()
  return row !== undefined
}

/** A person's own draft; null when there is none. With `lock` it stays untouched by others until the transaction ends. */
export async function readDraft(
  db: Db,
  key: SealKey,
  wanted: { draftId: string; personId: PersonId; lock?: boolean },
): Promise<Draft | null> {
  const query = selectDrafts(db)
    .where('draft_id', '=', wanted.draftId)
    .where('person_id', '=', wanted.personId)
  const row = await (wanted.lock ? query.forUpdate() : query).executeTakeFirst()
  return row ? toDraft(key, row) : null
}

/** A person's drafts that were not submitted, newest first, at most 20. */
export async function listDrafts(db: Db, key: SealKey, personId: PersonId): Promise<Draft[]> {
  const rows = await selectDrafts(db)
    .where('person_id', '=', personId)
    .where('request_id', 'is', null)
    .orderBy('updated_at', 'desc')
    .limit(20)
    .execute()
  return rows.map((row) => toDraft(key, row))
}

/** Who and where somebody is, as they wrote it in the newest request they filed: so that nobody types it twice. */
export async function lastContact(
  db: Db,
  key: SealKey,
  personId: PersonId,
): Promise<Partial<RequestFields>> {
  const row = await selectDrafts(db)
    .where('person_id', '=', personId)
    .where('request_id', 'is not', null)
    .orderBy('updated_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return {}
  const { nama, pekerjaan, jalan, desa, kecamatan, kabupaten, provinsi, kodePos, telepon } =
    toDraft(key, row).fields
  return { nama, pekerjaan, jalan, desa, kecamatan, kabupaten, provinsi, kodePos, telepon }
}

/** Throws a draft away; a submitted one stays. @returns whether there was one. */
export async function discardDraft(
  db: Db,
  { draftId, personId }: { draftId: string; personId: PersonId },
): Promise<boolean> {
  const gone = await db
    .deleteFrom('drafts')
    .where('draft_id', '=', draftId)
    .where('person_id', '=', personId)
    .where('request_id', 'is', null)
    .returning('draft_id')
    .executeTakeFirst()
  return gone !== undefined
}

function selectDrafts(db: Db) {
  return db
    .selectFrom('drafts')
    .select([
      'draft_id',
      'form_sealed',
      'identity_id',
      'form_opened_at',
      'search_started_at',
      'portal_answer_ms',
      'updated_at',
      'request_id',
    ])
}

/** What lies sealed in a draft's row. */
interface Sealed<Fields> {
  readonly fields: Fields
  readonly pending: PendingIdentity
  /** Absent in drafts of before. */
  readonly counter?: CounterFields | null
}

interface DraftRow {
  readonly draft_id: string
  readonly form_sealed: Buffer
  readonly identity_id: string | null
  readonly form_opened_at: Date
  readonly search_started_at: Date | null
  readonly portal_answer_ms: number | null
  readonly updated_at: Date
  readonly request_id: string | null
}

function toDraft(key: SealKey, row: DraftRow): Draft {
  const { fields, pending, counter } = JSON.parse(
    openText(key, { sealed: row.form_sealed, context: context(row.draft_id) }),
  ) as Sealed<StoredFields>
  return {
    draftId: row.draft_id,
    fields: fieldsOfToday(fields),
    pending,
    counter: counter ?? null,
    identityId: row.identity_id,
    times: {
      formOpenedAt: toInstant(row.form_opened_at),
      searchStartedAt: row.search_started_at && toInstant(row.search_started_at),
      portalAnswerMs: row.portal_answer_ms,
    },
    updatedAt: toInstant(row.updated_at),
    requestId: row.request_id,
  }
}

import { randomUUID } from 'node:crypto'
import { openText, type SealKey, sealText } from '../people/identity/seal.ts'
import type { Db, Trx } from '../platform/database/connect.ts'
import { toInstant } from '../procedure/dates.ts'
import type { CaseId, Instant, PersonId } from '../procedure/values.ts'
import { emptyFields, type ObjectionFields } from './form.ts'

/** A form that is kept on the server until it is sent: one for each person and request. */
export interface ObjectionDraft {
  readonly draftId: string
  readonly fields: ObjectionFields
  /** The power of attorney that has arrived. */
  readonly attorneyFile: string | null
  readonly updatedAt: Instant
  /** The objection it became. */
  readonly objectionId: string | null
}

interface Whose {
  readonly requestId: CaseId
  readonly personId: PersonId
}

const context = (draftId: string) => `objection-draft:${draftId}`

/** Keeps what was typed so far. `attorneyFile` undefined leaves the one that is there. */
export async function saveObjectionDraft(
  db: Db,
  key: SealKey,
  draft: Whose & {
    readonly fields: ObjectionFields
    readonly attorneyFile?: string
    readonly at: Instant
  },
): Promise<void> {
  const known = await openDraft(db, key, draft)
  const draftId = known?.draftId ?? randomUUID()
  const sealed = sealText(key, { text: JSON.stringify(draft.fields), context: context(draftId) })
  const attorney = draft.attorneyFile === undefined ? {} : { attorney_file: draft.attorneyFile }
  await db
    .insertInto('objection_drafts')
    .values({
      draft_id: draftId,
      request_id: draft.requestId,
      person_id: draft.personId,
      form_sealed: sealed,
      updated_at: draft.at,
      ...attorney,
    })
    .onConflict((conflict) =>
      conflict
        .column('draft_id')
        .doUpdateSet({ form_sealed: sealed, updated_at: draft.at, ...attorney })
        .where('objection_drafts.objection_id', 'is', null),
    )
    .execute()
}

/** Whether a person has written an objection to a request, sent or not. */
export async function hasDraft(db: Db, { requestId, personId }: Whose): Promise<boolean> {
  const row = await db
    .selectFrom('objection_drafts')
    .select('draft_id')
    .where('request_id', '=', requestId)
    .where('person_id', '=', personId)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** The draft a person has for a request and has not sent; null without one. */
export async function openDraft(
  db: Db,
  key: SealKey,
  { requestId, personId }: Whose,
): Promise<ObjectionDraft | null> {
  const row = await selectDrafts(db)
    .where('request_id', '=', requestId)
    .where('person_id', '=', personId)
    .where('objection_id', 'is', null)
    .executeTakeFirst()
  return row ? toDraft(key, row) : null
}

/** A person's draft by its id, sent or not, kept from others until the transaction ends. */
export async function lockDraft(
  trx: Trx,
  key: SealKey,
  { requestId, personId, draftId }: Whose & { readonly draftId: string },
): Promise<ObjectionDraft | null> {
  const row = await selectDrafts(trx)
    .where('draft_id', '=', draftId)
    .where('request_id', '=', requestId)
    .where('person_id', '=', personId)
    .forUpdate()
    .executeTakeFirst()
  return row ? toDraft(key, row) : null
}

function selectDrafts(db: Db) {
  return db
    .selectFrom('objection_drafts')
    .select(['draft_id', 'form_sealed', 'attorney_file', 'updated_at', 'objection_id'])
}

function toDraft(
  key: SealKey,
  row: {
    readonly draft_id: string
    readonly form_sealed: Buffer
    readonly attorney_file: string | null
    readonly updated_at: Date
    readonly objection_id: string | null
  },
): ObjectionDraft {
  const text = openText(key, { sealed: row.form_sealed, context: context(row.draft_id) })
  return {
    draftId: row.draft_id,
    fields: { ...emptyFields, ...(JSON.parse(text) as Partial<ObjectionFields>) },
    attorneyFile: row.attorney_file,
    updatedAt: toInstant(row.updated_at),
    objectionId: row.objection_id,
  }
}

import { findFiles, type StoredFile } from '../../documents/files.ts'
import { isKeptOriginal } from '../../documents/redaction/store.ts'
import type { Db, Trx } from '../../platform/database/connect.ts'
import { toInstant } from '../../procedure/dates.ts'
import type { AgencyId, Instant } from '../../procedure/values.ts'
import { type DraftFields, fieldsFrom } from './fields.ts'

/** A working copy as its desk sees it. */
export interface Draft {
  readonly entryId: string
  readonly agencyId: AgencyId
  readonly state: 'draft' | 'submitted' | 'returned'
  readonly fields: DraftFields
  /** Moves with every saving. */
  readonly version: number
  readonly updatedAt: Instant
  readonly files: readonly (StoredFile & { readonly replaces: string | null })[]
}

export const maxEntryFiles = 50

/** The working copy of an entry, or null when there is none. */
export async function findDraft(db: Db, entryId: string): Promise<Draft | null> {
  const row = await db
    .selectFrom('entry_drafts')
    .select(['entry_id', 'agency_id', 'state', 'fields', 'version', 'updated_at'])
    .where('entry_id', '=', entryId)
    .executeTakeFirst()
  if (!row) return null
  const links = await db
    .selectFrom('entry_draft_files')
    .select(['file_id', 'replaces'])
    .where('entry_id', '=', entryId)
    .orderBy('ordinal')
    .execute()
  const replaces = new Map(links.map((link) => [link.file_id, link.replaces]))
  const files = await findFiles(db, [...replaces.keys()])
  return {
    entryId: row.entry_id,
    agencyId: row.agency_id,
    state: row.state as Draft['state'],
    fields: fieldsFrom(row.fields),
    version: row.version,
    updatedAt: toInstant(row.updated_at),
    files: files.map((file) => ({ ...file, replaces: replaces.get(file.fileId) ?? null })),
  }
}

export async function insertDraft(
  trx: Trx,
  draft: {
    entryId: string
    agencyId: AgencyId
    fields: DraftFields
    files: readonly string[]
    at: Instant
  },
): Promise<void> {
  await trx
    .insertInto('entry_drafts')
    .values({
      entry_id: draft.entryId,
      agency_id: draft.agencyId,
      state: 'draft',
      fields: JSON.stringify(draft.fields),
      updated_at: draft.at,
    })
    .execute()
  await writeDraftFiles(trx, {
    entryId: draft.entryId,
    files: draft.files.map((fileId) => ({ fileId, replaces: null })),
  })
}

/** Files of a working copy, in their order. */
export async function writeDraftFiles(
  trx: Trx,
  {
    entryId,
    files,
  }: {
    entryId: string
    files: readonly { readonly fileId: string; readonly replaces: string | null }[]
  },
): Promise<void> {
  await trx.deleteFrom('entry_draft_files').where('entry_id', '=', entryId).execute()
  if (files.length === 0) return
  await trx
    .insertInto('entry_draft_files')
    .values(
      files.map(({ fileId, replaces }, index) => ({
        entry_id: entryId,
        file_id: fileId,
        ordinal: index + 1,
        replaces,
      })),
    )
    .execute()
}

/** Changes a working copy; its version moves by one. */
export async function updateDraft(
  trx: Trx,
  {
    entryId,
    at,
    state,
    fields,
  }: { entryId: string; at: Instant; state?: Draft['state']; fields?: DraftFields },
): Promise<void> {
  await trx
    .updateTable('entry_drafts')
    .set((eb) => ({ version: eb('version', '+', 1), updated_at: at }))
    .$if(state !== undefined, (query) =>
      query.set({ state: state ?? 'draft', submitted_at: state === 'submitted' ? at : null }),
    )
    .$if(fields !== undefined, (query) => query.set({ fields: JSON.stringify(fields) }))
    .where('entry_id', '=', entryId)
    .execute()
}

/** Removes a working copy. @returns the files it had. */
export async function deleteDraft(trx: Trx, entryId: string): Promise<string[]> {
  const files = await trx
    .deleteFrom('entry_draft_files')
    .where('entry_id', '=', entryId)
    .returning('file_id')
    .execute()
  await trx.deleteFrom('entry_drafts').where('entry_id', '=', entryId).execute()
  return files.map((file) => file.file_id)
}

/** Whether no entry and no working copy has a file any more. */
export async function isUnused(trx: Trx, fileId: string): Promise<boolean> {
  const [published, drafted] = await Promise.all(
    (['entry_files', 'entry_draft_files'] as const).map((table) =>
      trx.selectFrom(table).select('file_id').where('file_id', '=', fileId).executeTakeFirst(),
    ),
  )
  return !published && !drafted && !(await isKeptOriginal(trx, fileId))
}

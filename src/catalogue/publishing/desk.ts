import { randomUUID } from 'node:crypto'
import { findFiles } from '../../documents/files.ts'
import type { Trx } from '../../platform/database/connect.ts'
import type { EntryRefusal, Terms } from '../../procedure/publishing/commands.ts'
import { decideEntry } from '../../procedure/publishing/decide.ts'
import { noEntry } from '../../procedure/publishing/state.ts'
import type { Actor, AgencyId, LocalDate } from '../../procedure/values.ts'
import { appendEvents } from '../../records/append.ts'
import { vouchText } from '../../records/texts.ts'
import type { NewEntry } from '../entry.ts'
import { entryById } from '../queries.ts'
import { actOnEntry, appendDecided, type DeskDeps, type EntryActed, type OnEntry } from './act.ts'
import { changeFiles, type FileChanges } from './draft-files.ts'
import { deleteDraft, insertDraft, updateDraft, writeDraftFiles } from './drafts.ts'
import type { DraftFields } from './fields.ts'
import { fieldsOfEntry, newFields } from './first-fields.ts'
import { followUpload, followWithdrawal } from './follow.ts'
import { writePublication } from './publication.ts'

/** Begins an entry. @returns its id, or null when this actor may not. */
export async function openDraft(
  deps: DeskDeps,
  { actor, agencyId }: { actor: Actor; agencyId: AgencyId },
): Promise<string | null> {
  const entryId = randomUUID()
  const now = deps.clock()
  const decision = decideEntry(noEntry, { type: 'open_draft', agencyId }, { now, actor })
  if (!decision.ok) return null
  await deps.db.transaction().execute(async (trx) => {
    await appendEvents(trx, {
      stream: { kind: 'entry', id: entryId },
      expectedVersion: 0,
      at: now,
      actor,
      events: decision.events,
    })
    const fields = newFields({ agencyId, now })
    await insertDraft(trx, { entryId, agencyId, fields, files: [], at: now })
  })
  return entryId
}

/** Begins the next version of a published entry, with what it says now. */
export function openNextVersion(deps: DeskDeps, on: OnEntry): Promise<EntryActed> {
  return actOnEntry(deps, on, async (trx, held) => {
    const { now } = held
    const entry = await entryById(trx, on.entryId)
    const agencyId = entry?.agencyId ?? ''
    const refused = await appendDecided(trx, {
      on,
      held,
      command: { type: 'open_draft', agencyId },
    })
    if (refused) return refused
    if (!entry) throw new Error('an entry that has events and no draft is published')
    // Also those that the scanner has still to look at: nobody has taken them out.
    const files = (await currentFiles(trx, on.entryId)).map(({ fileId }) => fileId)
    const fields = fieldsOfEntry(entry, now)
    await insertDraft(trx, { entryId: on.entryId, agencyId, fields, files, at: now })
    return {}
  })
}

/** Keeps what was typed, sound or not, and changes the files. */
export function saveDraft(
  deps: DeskDeps,
  on: OnEntry & { readonly fields: DraftFields; readonly files: FileChanges },
): Promise<EntryActed> {
  const { entryId, files } = on
  return actOnEntry(deps, on, async (trx, held) => {
    const refused = await appendDecided(trx, { on, held, command: { type: 'save_draft' } })
    if (refused) return refused
    const { draft, now } = held
    const published = new Set((await currentFiles(trx, entryId)).map(({ fileId }) => fileId))
    const before = draft?.files ?? []
    const after = changeFiles(
      before.map(({ fileId, replaces }) => ({ fileId, replaces })),
      files,
      published,
    )
    await updateDraft(trx, { entryId, at: now, fields: on.fields })
    await writeDraftFiles(trx, { entryId, files: after })
    await followUpload(trx, await findFiles(trx, [...files.add, ...files.replace.values()]))
    return { drop: before.map(({ fileId }) => fileId) }
  })
}

/** Hands a draft to PPID Utama. `terms` as `readEntry` found them. */
export function submitDraft(
  deps: DeskDeps,
  on: OnEntry & { readonly entry: NewEntry },
): Promise<EntryActed> {
  return actOnEntry(deps, on, async (trx, held) => {
    const command = { type: 'submit', terms: termsOf(on.entry) } as const
    const refused = await appendDecided(trx, { on, held, command })
    if (refused) return refused
    await updateDraft(trx, { entryId: on.entryId, at: held.now, state: 'submitted' })
    return {}
  })
}

/** Takes a submission back before it was checked. */
export function recallDraft(deps: DeskDeps, on: OnEntry): Promise<EntryActed> {
  return actOnEntry(deps, on, async (trx, held) => {
    const refused = await appendDecided(trx, { on, held, command: { type: 'recall' } })
    if (refused) return refused
    await updateDraft(trx, { entryId: on.entryId, at: held.now, state: 'draft' })
    return {}
  })
}

/** PPID Utama gives a draft back with a reason. */
export function returnDraft(
  deps: DeskDeps,
  on: OnEntry & { readonly reason: string },
): Promise<EntryActed> {
  return actOnEntry(deps, on, async (trx, held) => {
    const reason = await vouchReason(trx, on, 'entry_return')
    const refused = await appendDecided(trx, { on, held, command: { type: 'return', reason } })
    if (refused) return refused
    await updateDraft(trx, { entryId: on.entryId, at: held.now, state: 'returned' })
    return {}
  })
}

/** Throws a draft away; what is published stays as it is. */
export function discardDraft(deps: DeskDeps, on: OnEntry): Promise<EntryActed> {
  return actOnEntry(deps, on, async (trx, held) => {
    const refused = await appendDecided(trx, { on, held, command: { type: 'discard' } })
    return refused ?? { drop: await deleteDraft(trx, on.entryId) }
  })
}

/** Publishes what was checked: a new entry, or the next version of one. */
export function publishDraft(
  deps: DeskDeps,
  on: OnEntry & { readonly entry: NewEntry },
): Promise<EntryActed> {
  const { entryId, actor } = on
  return actOnEntry(deps, on, async (trx, { state, draft, now }) => {
    const files = (draft?.files ?? []).map(({ fileId, replaces }) => ({ fileId, replaces }))
    const entry = { ...on.entry, publishedAt: now, files: files.map(({ fileId }) => fileId) }
    const published = await writePublication(trx, {
      ...{ entryId, state, actor, at: now, origin: 'desk', entry, files },
    })
    if (!published.ok) return published
    await deleteDraft(trx, entryId)
    return {}
  })
}

/** Berkala: still right as it stands. `validUntil` null: as late as the law allows. */
export function renewEntry(
  deps: DeskDeps,
  on: OnEntry & { readonly validUntil: LocalDate | null },
): Promise<EntryActed> {
  return actOnEntry(deps, on, async (trx, held) => {
    const command = { type: 'renew', validUntil: on.validUntil } as const
    const decision = decideEntry(held.state, command, { now: held.now, actor: on.actor })
    if (!decision.ok) return decision
    const refused = await appendDecided(trx, { on, held, command })
    if (refused) return refused
    const [event] = decision.events
    const validUntil = event?.type === 'entry_renewed' ? event.validUntil : null
    await trx
      .updateTable('entries')
      .set({ valid_until: validUntil })
      .where('entry_id', '=', on.entryId)
      .execute()
    return {}
  })
}

/** Takes an entry back: its page stays with the reason, its files do not. */
export function withdrawEntry(
  deps: DeskDeps,
  on: OnEntry & { readonly reason: string },
): Promise<EntryActed> {
  const { entryId } = on
  return actOnEntry(deps, on, async (trx, held): Promise<EntryRefusal | { drop: string[] }> => {
    const reason = await vouchReason(trx, on, 'entry_withdrawal')
    const refused = await appendDecided(trx, { on, held, command: { type: 'withdraw', reason } })
    if (refused) return refused
    await trx
      .updateTable('entries')
      .set({ state: 'withdrawn', withdrawn_at: held.now, withdrawn_reason: on.reason })
      .where('entry_id', '=', entryId)
      .execute()
    await followWithdrawal(trx, entryId)
    return { drop: await deleteDraft(trx, entryId) }
  })
}

/** What of an entry the procedure weighs. */
export function termsOf({ category, validUntil, alert }: NewEntry): Terms {
  return { category, validUntil: validUntil ?? null, alertUntil: alert?.until ?? null }
}

function vouchReason(trx: Trx, on: OnEntry & { readonly reason: string }, kind: string) {
  return vouchText(trx, { streamId: on.entryId, kind, body: on.reason })
}

async function currentFiles(trx: Trx, entryId: string) {
  return trx
    .selectFrom('entry_files')
    .select('file_id as fileId')
    .where('entry_id', '=', entryId)
    .where('replaced_at', 'is', null)
    .orderBy('ordinal')
    .execute()
}

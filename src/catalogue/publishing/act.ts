import type { Kysely } from 'kysely'
import { deleteFile, removeUnreferenced } from '../../documents/files.ts'
import { forgetRedactionsOf } from '../../documents/redaction/store.ts'
import type { Trx } from '../../platform/database/connect.ts'
import type { DB } from '../../platform/database/schema.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import type { EntryCommand, EntryRefusal } from '../../procedure/publishing/commands.ts'
import { decideEntry } from '../../procedure/publishing/decide.ts'
import type { EntryState } from '../../procedure/publishing/state.ts'
import type { Actor, Instant } from '../../procedure/values.ts'
import { appendEvents, mayGoBetter } from '../../records/append.ts'
import { type Draft, findDraft, isUnused } from './drafts.ts'
import { holdEntry } from './log.ts'

export interface DeskDeps {
  readonly db: Kysely<DB>
  readonly storage: Storage
  readonly clock: () => Instant
}

/** Who acts on which entry, and what they saw of it (the form's hidden field); null when nobody looked. */
export interface OnEntry {
  readonly entryId: string
  readonly actor: Actor
  readonly seen: string | null
}

export type EntryActed =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusal: EntryRefusal }
  /** Somebody else was quicker, or the same form was sent twice. */
  | { readonly kind: 'changed' }

/** An entry held for one act. */
export interface Held {
  readonly state: EntryState
  readonly draft: Draft | null
  readonly now: Instant
}

/** Names what a page shows of an entry, to be seen again with what is sent from it. */
export function seenOf({ state, draft }: Pick<Held, 'state' | 'draft'>): string {
  return `${state.version}.${draft?.version ?? 0}`
}

/** One act on an entry in one transaction. `work` writes; a refusal that it returns undoes what it wrote. */
export async function actOnEntry(
  deps: DeskDeps,
  on: OnEntry,
  work: (trx: Trx, held: Held) => Promise<EntryRefusal | { readonly drop?: readonly string[] }>,
): Promise<EntryActed> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const freed = await deps.db.transaction().execute(async (trx) => {
        const state = await holdEntry(trx, on.entryId)
        const draft = await findDraft(trx, on.entryId)
        if (on.seen !== null && on.seen !== seenOf({ state, draft }))
          throw new Stopped({ kind: 'changed' })
        const written = await work(trx, { state, draft, now: deps.clock() })
        if ('ok' in written) throw new Stopped({ kind: 'refused', refusal: written })
        return dropUnused(trx, written.drop ?? [])
      })
      for (const sha256 of freed) await removeUnreferenced(deps, sha256)
      return { kind: 'done' }
    } catch (error) {
      if (error instanceof Stopped) return error.acted
      if (!mayGoBetter(error) || attempt === 2) throw error
    }
  }
}

/** Decides a command and appends what happens. @returns the refusal, or null. */
export async function appendDecided(
  trx: Trx,
  { on, held, command }: { on: OnEntry; held: Held; command: EntryCommand },
): Promise<EntryRefusal | null> {
  const decision = decideEntry(held.state, command, { now: held.now, actor: on.actor })
  if (!decision.ok) return decision
  await appendEvents(trx, {
    stream: { kind: 'entry', id: on.entryId },
    expectedVersion: held.state.version,
    at: held.now,
    actor: on.actor,
    events: decision.events,
  })
  return null
}

/** Takes back uploads that nothing shows any more. @returns the digests whose bytes may go. */
export async function dropUnused(trx: Trx, fileIds: readonly string[]): Promise<string[]> {
  const freed: string[] = []
  for (const fileId of fileIds) {
    if (!(await isUnused(trx, fileId))) continue
    const originals = await forgetRedactionsOf(trx, fileId)
    const sha256 = await deleteFile(trx, fileId)
    if (sha256) freed.push(sha256)
    freed.push(...(await dropUnused(trx, originals)))
  }
  return freed
}

// Rolls the transaction back and carries the result out of it.
class Stopped extends Error {
  readonly acted: EntryActed
  constructor(acted: EntryActed) {
    super('stopped')
    this.acted = acted
  }
}

import { findFiles } from '../../documents/files.ts'
import type { Trx } from '../../platform/database/connect.ts'
import type { EntryCommand, EntryRefusal } from '../../procedure/publishing/commands.ts'
import { decideEntry } from '../../procedure/publishing/decide.ts'
import type { EntryState } from '../../procedure/publishing/state.ts'
import type { EntryOrigin } from '../../procedure/publishing/values.ts'
import type { Actor, Instant } from '../../procedure/values.ts'
import { appendEvents } from '../../records/append.ts'
import { vouchText } from '../../records/texts.ts'
import type { NewEntry } from '../entry.ts'
import { addFiles, insertEntry } from '../queries.ts'
import { slugOf } from '../slug.ts'
import { contentOf } from './content.ts'
import { beginPublication, followPublication } from './follow.ts'
import { type DraftFile, writeNextVersion } from './next-version.ts'

/** One publication of an entry, the first or a later one. */
export interface Publication {
  readonly entryId: string
  readonly state: EntryState
  readonly actor: Actor
  readonly at: Instant
  readonly origin: EntryOrigin
  readonly entry: NewEntry
  /** For a later version: what becomes of the files before. */
  readonly files?: readonly DraftFile[]
}

export type Publishing =
  | { readonly ok: true; readonly version: number; readonly slug: string }
  | EntryRefusal

/**
 * Decides, records and writes a publication in the caller's transaction; after a refusal the caller rolls back.
 * @throws Error of the database when the agency or a file is unknown, or a value breaks its limits.
 */
export async function writePublication(trx: Trx, publication: Publication): Promise<Publishing> {
  const { entryId, state, actor, at, origin, entry } = publication
  const files = await findFiles(trx, entry.files)
  const content = await vouchText(trx, {
    streamId: entryId,
    kind: 'entry',
    body: JSON.stringify(contentOf(entry, files)),
  })
  const { category } = entry
  const terms = {
    category,
    validUntil: entry.validUntil ?? null,
    alertUntil: entry.alert?.until ?? null,
  }
  const command: EntryCommand = {
    type: 'publish',
    origin,
    agencyId: entry.agencyId,
    terms,
    content,
    files: files.map(({ fileId, sha256, size }) => ({ fileId, sha256, size })),
  }
  const decision = decideEntry(state, command, { now: at, actor })
  if (!decision.ok) return decision
  await appendEvents(trx, {
    stream: { kind: 'entry', id: entryId },
    expectedVersion: state.version,
    at,
    actor,
    events: decision.events,
  })
  await beginPublication(trx, { files, priority: origin === 'archive' ? 'later' : 'soon' })
  const version = state.contentVersion + 1
  const slug =
    state.contentVersion === 0
      ? await writeFirstVersion(trx, { entryId, entry, origin })
      : await writeNextVersion(trx, { ...publication, version, files: publication.files ?? [] })
  await trx
    .insertInto('entry_versions')
    .values({ entry_id: entryId, version, text_id: content.textId, published_at: at })
    .execute()
  await followPublication(trx, entryId)
  return { ok: true, version, slug }
}

const numberedSlugs = 50

// Two entries with one title get different addresses, which never change again.
async function writeFirstVersion(
  trx: Trx,
  { entryId, entry, origin }: { entryId: string; entry: NewEntry; origin: EntryOrigin },
): Promise<string> {
  const source = origin === 'answer' ? 'answer' : 'published'
  const base = slugOf(entry.title)
  const insert = (slug: string) => insertEntry(trx, { ...entry, entryId, slug, source })
  let slug = base
  for (let count = 1; !(await insert(slug)); ) {
    count += 1
    slug = count <= numberedSlugs ? `${base}-${count}` : `${base.slice(0, 100)}-${entryId}`
  }
  await addFiles(trx, { entryId, files: entry.files })
  return slug
}

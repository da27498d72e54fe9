import { randomUUID } from 'node:crypto'
import { documentKinds } from '../../documents/kinds.ts'
import { type Examined, examineFile, type FileDeps } from '../../documents/receive-file.ts'
import type { Trx } from '../../platform/database/connect.ts'
import { noEntry } from '../../procedure/publishing/state.ts'
import type { Actor, Instant } from '../../procedure/values.ts'
import type { EntryFile, NewEntry } from '../entry.ts'
import { holdEntry } from '../publishing/log.ts'
import { type Publishing, writePublication } from '../publishing/publication.ts'
import { entryById } from '../queries.ts'
import { keptKey, type Marks, marksOf, type Weighed, weigh } from './digest.ts'
import type { Item, Reason, Trouble } from './item.ts'
import {
  entryOfTwin,
  type Known,
  knownItem,
  lockTwin,
  type Noted,
  noteItem,
  noteOldPaths,
} from './queries.ts'

export interface ImportDeps extends FileDeps {
  readonly importId: string
  readonly maxBytes: number
  readonly actor: Actor
  readonly clock: () => Instant
}

/** What came of one thing of an archive. */
export interface Outcome {
  readonly key: string
  readonly result: 'published' | 'updated' | 'unchanged' | 'duplicate' | 'refused'
  readonly item: Item | null
  readonly slug: string | null
  /** What was refused: the thing itself, or files of it. */
  readonly troubles: readonly Trouble[]
}

/**
 * Brings one thing in, in one transaction: its files, its entry with event and index, and the note that it is done.
 * Killed at any moment it is done wholly or not at all. The same again is `unchanged`; the same under another name a
 * `duplicate`; what has changed since becomes the next version, unless somebody here has worked on it.
 */
export async function bringIn(deps: ImportDeps, item: Item): Promise<Outcome> {
  const key = keptKey(item.key)
  const seen = await weighAll(item, deps)
  const troubles = [...item.troubles, ...seen.troubles]
  const marks = marksOf(item, seen.weighed)
  const known = await knownItem(deps.db, { importId: deps.importId, key })
  const told = { key: item.key, item, troubles }
  if (known?.content === marks.content && known.entryId !== null)
    return { ...told, result: 'unchanged', slug: null }
  const hadFiles = item.files.length + item.troubles.length > 0
  if (hadFiles && seen.weighed.length === 0) return refuseItem(deps, { ...told, known })

  const examined = await examineAll(deps, seen.weighed)
  try {
    const all = [...troubles, ...examined.troubles]
    if (hadFiles && examined.files.length === 0)
      return await refuseItem(deps, { ...told, troubles: all, known })
    const done = await deps.db
      .transaction()
      .execute((trx) => write(trx, { deps, item, key, marks, files: examined.files }))
    return { ...told, troubles: all, ...done }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { reason, detail } = error
    const refusal: Trouble = { key: item.key, reason, detail }
    return await refuseItem(deps, { ...told, troubles: [...troubles, refusal], known })
  } finally {
    for (const { file } of examined.files) await file.discard()
  }
}

/** A thing that did not even become an item. */
export async function noteRefused(deps: ImportDeps, trouble: Trouble): Promise<Outcome> {
  return refuseItem(deps, { key: trouble.key, item: null, troubles: [trouble], known: null })
}

interface Refusing {
  readonly key: string
  readonly item: Item | null
  readonly troubles: readonly Trouble[]
  readonly known: Known | null
}

// What was published before stays, and stays known, when its source has gone bad.
async function refuseItem(deps: ImportDeps, refusing: Refusing): Promise<Outcome> {
  const { key, item, troubles, known } = refusing
  const reason: Reason = troubles.at(-1)?.reason ?? 'unreadable'
  if (known?.entryId == null)
    await deps.db
      .transaction()
      .execute((trx) =>
        noteRefusedItem(trx, { importId: deps.importId, key: keptKey(key), reason }),
      )
  return { key, result: 'refused', item, slug: null, troubles }
}

// Another line of the same archive may bear the key of something that was published.
async function noteRefusedItem(
  trx: Trx,
  noted: { importId: string; key: string; reason: Reason },
): Promise<void> {
  const known = await knownItem(trx, noted)
  if (known?.entryId == null) await noteItem(trx, { ...noted, outcome: 'refused' })
}

/** Reads all files of a thing; of two with the same bytes the first counts. */
export async function weighAll(item: Item, limits: { readonly maxBytes: number }) {
  const weighed: Weighed[] = []
  const troubles: Trouble[] = []
  for (const file of item.files) {
    const result = await weigh(file, limits)
    if ('reason' in result) troubles.push(result)
    else if (!weighed.some((one) => one.sha256 === result.sha256)) weighed.push(result)
  }
  return { weighed, troubles }
}

interface Ready {
  readonly name: string
  readonly file: Examined
}

/** Takes all files in as far as they can be without being kept. The caller discards them. */
export async function examineAll(
  deps: FileDeps & { readonly maxBytes: number },
  weighed: readonly Weighed[],
) {
  const files: Ready[] = []
  const troubles: Trouble[] = []
  for (const { file } of weighed) {
    const stream = await file.open().catch(() => null)
    if (stream === null) {
      troubles.push({ key: file.path, reason: 'unreadable' })
      continue
    }
    const upload = { stream, fileName: file.name, uploadedBy: null, allow: documentKinds }
    const result = await examineFile(deps, { ...upload, maxBytes: deps.maxBytes })
    stream.destroy()
    if ('refused' in result)
      troubles.push({
        ...{ key: file.path, reason: result.refused },
        ...(result.found === undefined ? {} : { detail: result.found }),
      })
    else files.push({ name: file.name, file: result })
  }
  return { files, troubles }
}

interface Writing {
  readonly deps: ImportDeps
  readonly item: Item
  readonly key: string
  readonly marks: Marks
  readonly files: readonly Ready[]
}

type Written = Pick<Outcome, 'result' | 'slug'>

async function write(trx: Trx, writing: Writing): Promise<Written> {
  const { deps, item, key, marks } = writing
  const note = { importId: deps.importId, key }
  await lockTwin(trx, marks.twin)
  // Another run of the same import may have been here since.
  const known = await knownItem(trx, note)
  if (known?.content === marks.content && known.entryId !== null)
    return { result: 'unchanged', slug: null }
  const twin = await entryOfTwin(trx, marks.twin)
  const own = known?.outcome === 'published' ? known.entryId : null
  if (twin !== null && twin !== own) {
    if (own === null) await noteItem(trx, { ...note, outcome: 'duplicate', marks, entryId: twin })
    await noteOldPaths(trx, { entryId: twin, paths: item.oldPaths })
    const slug = (await entryById(trx, twin))?.slug ?? null
    return { result: 'duplicate', slug }
  }
  const { entryId, published } =
    own === null
      ? await writeNew(trx, writing)
      : await writeUpdate(trx, { ...writing, known, entryId: own })
  if (!published.ok) throw new Refused(own === null ? 'not_published' : 'changed', published.code)
  const noted: Noted = {
    ...{ ...note, outcome: 'published', marks, entryId },
    version: published.version,
  }
  await noteItem(trx, noted)
  await noteOldPaths(trx, { entryId, paths: item.oldPaths })
  return { result: own === null ? 'published' : 'updated', slug: published.slug }
}

interface WrittenEntry {
  readonly entryId: string
  readonly published: Publishing
}

async function writeNew(trx: Trx, { deps, item, files }: Writing): Promise<WrittenEntry> {
  const entryId = randomUUID()
  const kept = await keepAll(trx, files)
  const published = await writePublication(trx, {
    ...{ entryId, state: noEntry, actor: deps.actor, at: item.publishedAt, origin: 'archive' },
    entry: newEntry(item, kept),
  })
  return { entryId, published }
}

async function writeUpdate(
  trx: Trx,
  {
    deps,
    item,
    files,
    known,
    entryId,
  }: Writing & { readonly known: Known | null; readonly entryId: string },
): Promise<WrittenEntry> {
  const state = await holdEntry(trx, entryId)
  if (state.contentVersion !== known?.version) throw new Refused('changed', 'edited_here')
  const before = (await entryById(trx, entryId))?.files ?? []
  const same = (ready: Ready) => before.find((file) => file.sha256 === ready.file.sha256)
  const fresh = await keepAll(
    trx,
    files.filter((ready) => !same(ready)),
  )
  const ids = [...fresh]
  const placed = files.map((ready) => {
    const old = same(ready)
    if (old) return { fileId: old.fileId, replaces: null }
    return { fileId: ids.shift() ?? '', replaces: namesake(before, ready.name, files.length) }
  })
  const published = await writePublication(trx, {
    ...{ entryId, state, actor: deps.actor, at: deps.clock(), origin: 'archive' },
    entry: newEntry(
      item,
      placed.map(({ fileId }) => fileId),
    ),
    files: placed,
  })
  return { entryId, published }
}

// One file in the place of one is its next version, whatever either is called.
function namesake(before: readonly EntryFile[], name: string, count: number): string | null {
  const plain = name.normalize('NFC').toLowerCase()
  const only = before.length === 1 && count === 1 ? before[0] : undefined
  return (before.find((file) => file.name.toLowerCase() === plain) ?? only)?.fileId ?? null
}

// In one order everywhere: keeping holds the digest, and two that hold in turn would wait for each other.
async function keepAll(trx: Trx, files: readonly Ready[]): Promise<string[]> {
  const ids = new Map<Ready, string>()
  const order = files.toSorted((a, b) => (a.file.sha256 < b.file.sha256 ? -1 : 1))
  for (const ready of order) ids.set(ready, (await ready.file.keep(trx)).fileId)
  return files.map((ready) => ids.get(ready) ?? '')
}

function newEntry(item: Item, files: readonly string[]): NewEntry {
  const { title, summary, agencyId, category, topic, year, columns, publishedAt } = item
  return { ...columns, title, summary, agencyId, category, topic, year, publishedAt, files }
}

// Carries a refusal out of the transaction, which it undoes.
class Refused extends Error {
  readonly reason: Reason
  readonly detail: string
  constructor(reason: Reason, detail: string) {
    super(reason)
    this.reason = reason
    this.detail = detail
  }
}

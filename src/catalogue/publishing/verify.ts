import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { DB } from '../../platform/database/schema.ts'
import type { EntryEvent } from '../../procedure/publishing/events.ts'
import type { ListEvent } from '../../procedure/publishing/list.ts'
import { replayEntry } from '../../procedure/publishing/state.ts'
import { loadEvents, loadManyEvents } from '../../records/load.ts'
import { readTexts } from '../../records/texts.ts'
import type { Finding } from '../../records/verify/report.ts'
import { digestOf } from '../dip/lists.ts'
import type { Entry } from '../entry.ts'
import { entriesByIds } from '../queries.ts'
import { contentOf, type EntryContent } from './content.ts'
import type { EntryLog } from './log-of.ts'
import { filesAgree, type HeldFile, heldFiles } from './verify-files.ts'

const batch = 500

/**
 * Holds what is published against what its log vouches for, as of one moment: the columns, the files and the standing
 * of every entry, and all rows of every list set by decree. Entries from before there were logs, and texts erased by law, are
 * passed over; whether the log itself is whole, the records say.
 */
export function verifyPublished(db: Kysely<DB>): Promise<Finding[]> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (trx) => [...(await checkEntries(trx)), ...(await checkLists(trx))])
}

async function checkEntries(db: Db): Promise<Finding[]> {
  const findings: Finding[] = []
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const { rows } = await sql<{ id: string }>`
      select stream_id as id from streams where kind = 'entry' and stream_id > ${last}
      order by stream_id limit ${batch}`.execute(db)
    const ids = rows.map(({ id }) => id)
    findings.push(...(await checkBatch(db, ids)))
    if (ids.length < batch) return findings
    last = ids.at(-1) ?? last
  }
}

async function checkBatch(db: Db, ids: readonly string[]): Promise<Finding[]> {
  const [logs, entries, files] = await Promise.all([
    loadManyEvents<EntryEvent>(db, ids),
    entriesByIds(db, ids),
    heldFiles(db, ids),
  ])
  const byId = new Map(entries.map((entry) => [entry.entryId, entry]))
  const texts = await readTexts(
    db,
    [...logs.values()].flatMap((log) => {
      const { content, reason } = lastTexts(log)
      return [content, reason].filter((textId) => textId !== null)
    }),
  )
  return ids.flatMap((id): Finding[] => {
    const log = logs.get(id) ?? []
    const text = (textId: string | null) => texts.get(textId ?? '') ?? null
    const { content, reason } = lastTexts(log)
    const vouched = { content: text(content), reason: text(reason) }
    const whole = agrees(byId.get(id), { log, files: files.get(id) ?? [], ...vouched })
    return whole ? [] : [{ streamId: id, number: null, seq: null, what: 'entry' }]
  })
}

/** The texts behind what an entry says now, and why it was withdrawn. */
function lastTexts(log: EntryLog): { content: string | null; reason: string | null } {
  const published = log.findLast(({ event }) => event.type === 'entry_published')?.event
  const withdrawn = log.findLast(({ event }) => event.type === 'entry_withdrawn')?.event
  return {
    content: published?.type === 'entry_published' ? published.content.textId : null,
    reason: withdrawn?.type === 'entry_withdrawn' ? withdrawn.reason.textId : null,
  }
}

interface Vouched {
  readonly log: EntryLog
  readonly files: readonly HeldFile[]
  /** Null when the text was erased by law. */
  readonly content: string | null
  readonly reason: string | null
}

function agrees(entry: Entry | undefined, { log, files, content, reason }: Vouched): boolean {
  const state = replayEntry(log)
  if (state.contentVersion === 0) return entry === undefined
  if (!entry || entry.version !== state.contentVersion) return false
  if (entry.publishedAt !== state.publishedAt) return false
  if ((entry.withdrawn !== null) !== (state.status === 'withdrawn')) return false
  if (reason !== null && entry.withdrawn?.reason !== reason) return false
  if (entry.validUntil !== state.validUntil) return false
  const vouched = content === null ? null : parse(content)
  if (!filesAgree(files, { log, content: vouched })) return false
  if (content === null) return true
  return (
    vouched !== null && columnsOf(vouched) === columnsOf(contentOf({ ...entry, files: [] }, []))
  )
}

// The day of renewal moves without a new version; files are looked at by themselves.
function columnsOf(content: EntryContent): string {
  return JSON.stringify({ ...content, files: [], validUntil: null })
}

function parse(text: string): EntryContent | null {
  try {
    return JSON.parse(text) as EntryContent
  } catch {
    return null
  }
}

async function checkLists(db: Db): Promise<Finding[]> {
  const lists = await db.selectFrom('dip_lists').select(['version', 'list_id', 'items']).execute()
  const findings: Finding[] = []
  for (const { version, list_id: streamId, items } of lists) {
    const [recorded] = await loadEvents<ListEvent>(db, streamId)
    const found = await digestOf(db, version)
    const event = recorded?.event
    const whole =
      event?.version === version &&
      event.items === items &&
      event.items === found.items &&
      event.digest === found.digest
    if (!whole) findings.push({ streamId, number: null, seq: null, what: 'list' })
  }
  return findings
}

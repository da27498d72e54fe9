import type { Kysely } from 'kysely'
import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { DB } from '../../platform/database/schema.ts'
import type { EntryEvent } from '../../procedure/publishing/events.ts'
import type { ListEvent } from '../../procedure/publishing/list.ts'
import { type EntryState, replayEntry } from '../../procedure/publishing/state.ts'
import { loadEvents, loadManyEvents } from '../../records/load.ts'
import { readTexts } from '../../records/texts.ts'
import type { Finding } from '../../records/verify/report.ts'
import { digestOf } from '../dip/lists.ts'
import type { Entry } from '../entry.ts'
import { entriesByIds } from '../queries.ts'
import { contentOf, type EntryContent } from './content.ts'

const batch = 500

/**
 * Holds what is published against what its log vouches for, as of one moment: the columns and the standing of every
 * entry, and all rows of every list set by decree. Entries from before there were logs, and texts erased by law, are
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
  const logs = await loadManyEvents<EntryEvent>(db, ids)
  const entries = new Map((await entriesByIds(db, ids)).map((entry) => [entry.entryId, entry]))
  const newest = new Map(
    [...logs].map(([id, log]) => {
      const last = log.findLast(({ event }) => event.type === 'entry_published')?.event
      return [id, last?.type === 'entry_published' ? last.content.textId : null]
    }),
  )
  const texts = await readTexts(
    db,
    [...newest.values()].flatMap((textId) => textId ?? []),
  )
  return ids.flatMap((id): Finding[] => {
    const state = replayEntry(logs.get(id) ?? [])
    const text = texts.get(newest.get(id) ?? '') ?? null
    if (agrees(entries.get(id), state, text)) return []
    return [{ streamId: id, number: null, seq: null, what: 'entry' }]
  })
}

function agrees(entry: Entry | undefined, state: EntryState, text: string | null): boolean {
  if (state.contentVersion === 0) return entry === undefined
  if (!entry || entry.version !== state.contentVersion) return false
  if ((entry.withdrawn !== null) !== (state.status === 'withdrawn')) return false
  if (entry.validUntil !== state.validUntil) return false
  if (text === null) return true
  const vouched = parse(text)
  return (
    vouched !== null && columnsOf(vouched) === columnsOf(contentOf({ ...entry, files: [] }, []))
  )
}

// The day of renewal moves without a new version; which files there are, the scanner may change.
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

import type { Db } from '../../platform/database/connect.ts'
import type { EntryEvent } from '../../procedure/publishing/events.ts'
import type { Recorded } from '../../procedure/request/events.ts'
import type { TextRef } from '../../procedure/values.ts'
import { loadEvents } from '../../records/load.ts'
import type { Entry } from '../entry.ts'
import { entryById } from '../queries.ts'

export type EntryLog = readonly Recorded<EntryEvent>[]

/** What happened to an entry. One from before entries had logs tells of its publication as if it had one. */
export async function logOf(db: Db, entryId: string): Promise<EntryLog> {
  const log = await loadEvents<EntryEvent>(db, entryId)
  if (log.length > 0) return log
  const entry = await entryById(db, entryId)
  return entry ? [firstOf(entry, { textId: '', digest: '' })] : []
}

/** The publication of an entry from before entries had logs. */
export function firstOf(entry: Entry, content: TextRef): Recorded<EntryEvent> {
  return {
    seq: 1,
    at: entry.publishedAt,
    actor: { kind: 'system' },
    event: {
      type: 'entry_published',
      version: entry.version,
      origin: 'archive',
      agencyId: entry.agencyId,
      category: entry.category,
      content,
      files: entry.files.map(({ fileId, sha256, size }) => ({ fileId, sha256, size })),
      validUntil: entry.validUntil,
      alertUntil: entry.alert?.until ?? null,
    },
  }
}

import type { Trx } from '../../platform/database/connect.ts'
import type { EntryEvent } from '../../procedure/publishing/events.ts'
import { type EntryState, noEntry, replayEntry } from '../../procedure/publishing/state.ts'
import { appendEvents } from '../../records/append.ts'
import { loadEvents, lockStream } from '../../records/load.ts'
import { vouchText } from '../../records/texts.ts'
import { entryById } from '../queries.ts'
import { contentOf } from './content.ts'
import { firstOf } from './log-of.ts'

/** Holds an entry until the transaction ends and tells how it stands. */
export async function holdEntry(trx: Trx, entryId: string): Promise<EntryState> {
  await lockStream(trx, entryId)
  const log = await loadEvents<EntryEvent>(trx, entryId)
  return log.length > 0 ? replayEntry(log) : takeUp(trx, entryId)
}

/** An entry from before entries had logs begins its log with what it says now. */
async function takeUp(trx: Trx, entryId: string): Promise<EntryState> {
  const entry = await entryById(trx, entryId)
  if (!entry) return noEntry
  const content = contentOf({ ...entry, files: [] }, entry.files)
  const text = await vouchText(trx, {
    streamId: entryId,
    kind: 'entry',
    body: JSON.stringify(content),
  })
  const { at, actor, event } = firstOf(entry, text)
  const recorded = await appendEvents<EntryEvent>(trx, {
    stream: { kind: 'entry', id: entryId },
    expectedVersion: 0,
    at,
    actor,
    events: [event],
  })
  await trx
    .insertInto('entry_versions')
    .values({
      entry_id: entryId,
      version: entry.version,
      text_id: text.textId,
      published_at: entry.publishedAt,
    })
    .execute()
  return replayEntry(recorded)
}

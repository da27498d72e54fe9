import type { Db } from '../../platform/database/connect.ts'
import { readTexts } from '../../records/texts.ts'
import type { EntryLog } from './log-of.ts'

/** Why a draft was last given back; null when it never was, or the words were erased by law. */
export async function lastReason(
  db: Db,
  log: EntryLog,
  type: 'entry_returned' | 'entry_withdrawn',
): Promise<string | null> {
  const last = log.findLast(({ event }) => event.type === type)?.event
  if (!last || !('reason' in last)) return null
  const { textId } = last.reason
  return (await readTexts(db, [textId])).get(textId) ?? null
}

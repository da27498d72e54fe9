import type { Db } from '../../platform/database/connect.ts'
import type { EntryEvent } from '../../procedure/publishing/events.ts'
import type { Actor, Instant } from '../../procedure/values.ts'
import { readTexts } from '../../records/texts.ts'
import { changedColumns, type EntryContent } from './content.ts'
import type { EntryLog } from './log-of.ts'

/** Something that happened to an entry, with what its texts say. */
export interface Happened {
  readonly seq: number
  readonly at: Instant
  readonly actor: Actor
  readonly event: EntryEvent
  /** Why it was returned or withdrawn; null when nothing was said, or the words were erased by law. */
  readonly reason: string | null
  /** What it said when published; null for other events, and when it was erased by law. */
  readonly content: EntryContent | null
  /** Columns that differ from the version before; none for the first. */
  readonly changed: readonly (keyof EntryContent)[]
}

/** What happened to an entry, the newest first; drafts that came to nothing included. */
export async function historyOf(db: Db, log: EntryLog): Promise<Happened[]> {
  const texts = await readTexts(
    db,
    log.flatMap(({ event }) => textOf(event)).filter((textId) => textId !== ''),
  )
  let before: EntryContent | null = null
  const history: Happened[] = []
  for (const { seq, at, actor, event } of log) {
    const text = texts.get(textOf(event)[0] ?? '') ?? null
    const content = event.type === 'entry_published' ? parseContent(text) : null
    const changed = before && content ? changedColumns(before, content) : []
    history.push({
      seq,
      at,
      actor,
      event,
      reason: 'reason' in event ? text : null,
      content,
      changed,
    })
    before = content ?? before
  }
  return history.reverse()
}

function textOf(event: EntryEvent): string[] {
  if (event.type === 'entry_published') return [event.content.textId]
  return 'reason' in event ? [event.reason.textId] : []
}

// Written by `contentOf`; an older version may lack columns that came later.
function parseContent(text: string | null): EntryContent | null {
  return text === null ? null : (JSON.parse(text) as EntryContent)
}

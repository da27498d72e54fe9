import type { Db } from '../../platform/database/connect.ts'
import type { TestEvent } from '../../procedure/exemption/events.ts'
import type { Recorded } from '../../procedure/request/events.ts'
import type { TextRef } from '../../procedure/values.ts'
import { readTexts } from '../../records/texts.ts'

/** Something that happened to a test, with the words that were written to it. */
export interface HappenedToTest extends Recorded<TestEvent> {
  /** Null where nothing was written, or the words were erased by law. */
  readonly words: string | null
}

/** What happened to a test, the newest first. */
export async function historyOf(
  db: Db,
  log: readonly Recorded<TestEvent>[],
): Promise<HappenedToTest[]> {
  const texts = await readTexts(
    db,
    log.flatMap(({ event }) => refOf(event)?.textId ?? []),
  )
  return log
    .map((recorded) => ({
      ...recorded,
      words: texts.get(refOf(recorded.event)?.textId ?? '') ?? null,
    }))
    .reverse()
}

function refOf(event: TestEvent): TextRef | null {
  if ('reason' in event) return event.reason
  return 'note' in event ? event.note : null
}

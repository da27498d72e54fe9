import type { Db } from '../../platform/database/connect.ts'
import type { TestEvent } from '../../procedure/exemption/events.ts'
import type { Recorded } from '../../procedure/request/events.ts'
import type { TextRef } from '../../procedure/values.ts'
import { readTexts } from '../../records/texts.ts'

// Letters have a list of their own: their making would only lengthen the story.
type ToldEvent = Exclude<TestEvent, { type: 'letter_numbered' | 'letter_issued' }>

/** Something that happened to a test, with the words that were written to it. */
export interface HappenedToTest extends Recorded<ToldEvent> {
  /** Null where nothing was written, or the words were erased by law. */
  readonly words: string | null
}

/** What happened to a test, without the making of its letters, the newest first. */
export async function historyOf(
  db: Db,
  log: readonly Recorded<TestEvent>[],
): Promise<HappenedToTest[]> {
  const told = log.filter(isTold)
  const texts = await readTexts(
    db,
    told.flatMap(({ event }) => refOf(event)?.textId ?? []),
  )
  return told
    .map((recorded) => ({
      ...recorded,
      words: texts.get(refOf(recorded.event)?.textId ?? '') ?? null,
    }))
    .reverse()
}

function isTold(recorded: Recorded<TestEvent>): recorded is Recorded<ToldEvent> {
  const { type } = recorded.event
  return type !== 'letter_numbered' && type !== 'letter_issued'
}

function refOf(event: ToldEvent): TextRef | null {
  if ('reason' in event) return event.reason
  return 'note' in event ? event.note : null
}

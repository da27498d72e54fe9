import { toInstant } from '../../procedure/dates.ts'
import type { Actor } from '../../procedure/values.ts'
import { eventHash, genesisHash } from '../chain.ts'
import type { StoredEvent } from './events.ts'
import type { Flaw } from './report.ts'

/** A flaw of one stream, not named yet. */
export interface StreamFlaw {
  readonly streamId: string
  readonly seq: number | null
  readonly what: Flaw
}

/** Where the walk over the log stands: the newest event seen of a stream. */
export interface Place {
  readonly streamId: string
  readonly seq: number
  readonly hash: Buffer
  readonly version: number | null
  readonly head: Buffer | null
}

/** The place before the first event of the stream of `event`. */
export function placeBefore({ streamId, version, head }: StoredEvent): Place {
  return { streamId, seq: 0, hash: genesisHash(streamId), version, head }
}

/** What is wrong with the event that follows `place` in its stream. After a gap its link back cannot be judged. */
export function flawsOfEvent(place: Place, event: StoredEvent): StreamFlaw[] {
  const { streamId, seq } = event
  const flaws: StreamFlaw[] = []
  if (seq === 1 && event.version === null) flaws.push({ streamId, seq, what: 'stream_missing' })
  const follows = seq === place.seq + 1
  if (!follows) flaws.push({ streamId, seq: place.seq + 1, what: 'missing_event' })
  const linked = !follows || event.previousHash.equals(place.hash)
  if (!linked || !isItself(event)) flaws.push({ streamId, seq, what: 'hash' })
  return flaws
}

/** What is wrong at the end of a stream, whose last event stands at `place`. */
export function flawsOfEnd({ streamId, seq, hash, version, head }: Place): StreamFlaw[] {
  if (version === null || head === null) return []
  if (version > seq) return [{ streamId, seq: seq + 1, what: 'missing_event' }]
  return version === seq && head.equals(hash) ? [] : [{ streamId, seq, what: 'head' }]
}

function isItself({
  streamId,
  seq,
  type,
  at,
  actor,
  data,
  previousHash,
  hash,
}: StoredEvent): boolean {
  if (!(at instanceof Date) || Number.isNaN(at.getTime())) return false
  const content = {
    streamId,
    seq,
    type,
    at: toInstant(at),
    actor: actor as Actor,
    data: data as object,
  }
  return eventHash(previousHash, content).equals(hash)
}

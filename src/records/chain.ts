import { createHash } from 'node:crypto'
import type { Actor, Instant } from '../procedure/values.ts'
import { canonicalJson } from './canonical-json.ts'

/** What the hash of an event covers: every column of its row but the hashes. */
export interface ChainedEvent {
  readonly streamId: string
  readonly seq: number
  readonly type: string
  readonly at: Instant
  readonly actor: Actor
  readonly data: object
}

/** What stands before the first event of a stream: SHA-256 of its id in lower case. */
export function genesisHash(streamId: string): Buffer {
  return createHash('sha256').update(streamId.toLowerCase()).digest()
}

/** SHA-256 of the previous event's hash (32 bytes) and the canonical JSON of this one (UTF-8). */
export function eventHash(previous: Buffer, event: ChainedEvent): Buffer {
  const { streamId, seq, type, at, actor, data } = event
  const json = canonicalJson({ streamId: streamId.toLowerCase(), seq, type, at, actor, data })
  return createHash('sha256').update(previous).update(json).digest()
}

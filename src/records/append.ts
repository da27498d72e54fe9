import { sql } from 'kysely'
import type { Trx } from '../platform/database/connect.ts'
import type { Recorded } from '../procedure/request/events.ts'
import type { Actor, Instant } from '../procedure/values.ts'
import { eventHash, genesisHash } from './chain.ts'

/**
 * What a stream is the log of: one request, the office itself, one published entry, one version of the list, one
 * objection, one consequence test, or the changes of the calendar.
 */
export type StreamKind = 'request' | 'office' | 'entry' | 'list' | 'objection' | 'test' | 'calendar'

/** Somebody else wrote first. Load the case again and show what happened. */
export class ConcurrencyConflict extends Error {
  readonly streamId: string
  readonly expected: number
  /** Events the stream has now; 0 when there is no such stream. */
  readonly actual: number

  constructor({
    streamId,
    expected,
    actual,
  }: { streamId: string; expected: number; actual: number }) {
    super(`stream ${streamId} has ${actual} events, not ${expected}`)
    this.name = 'ConcurrencyConflict'
    this.streamId = streamId
    this.expected = expected
    this.actual = actual
  }
}

const deadlock = '40P01'

/** Whether a transaction that failed may go through when tried again: another wrote first, or two waited for each other. */
export function mayGoBetter(error: unknown): boolean {
  return error instanceof ConcurrencyConflict || (error as { code?: unknown }).code === deadlock
}

/** Events to append, all at one moment by one actor. `expectedVersion` is how many events the decider saw: 0 opens the stream. */
export interface Append<E> {
  readonly stream: { readonly kind: StreamKind; readonly id: string }
  readonly expectedVersion: number
  readonly at: Instant
  readonly actor: Actor
  readonly events: readonly E[]
}

/**
 * Appends events to a stream, chained by hash, in one statement for a new stream and two for one that exists.
 * The stream stays locked until the transaction ends, so of two that append at once the second meets the conflict.
 * @throws ConcurrencyConflict when the stream does not have exactly `expectedVersion` events.
 */
export async function appendEvents<E extends { readonly type: string }>(
  trx: Trx,
  append: Append<E>,
): Promise<Recorded<E>[]> {
  const { stream, expectedVersion: expected, at, actor, events } = append
  if (events.length === 0) return []
  const head = expected === 0 ? genesisHash(stream.id) : await readHead(trx, stream.id, expected)
  const rows = chain(append, head)
  const newest = rows.at(-1)?.hash ?? head
  const version = expected + events.length
  const moved =
    expected === 0
      ? sql`insert into streams (stream_id, kind, version, head)
            values (${stream.id}, ${stream.kind}, ${version}, ${newest})
            on conflict (stream_id) do nothing
            returning stream_id`
      : sql`update streams set version = ${version}, head = ${newest}
            where stream_id = ${stream.id} and version = ${expected}
            returning stream_id`
  const written = await sql`
    with moved as (${moved})
    insert into events (stream_id, seq, type, at, actor, data, previous_hash, hash)
    select moved.stream_id, new.seq, new.type, ${at}::timestamptz, ${JSON.stringify(actor)}::jsonb,
      new.data, new.previous_hash, new.hash
    from moved, unnest(
      ${rows.map((row) => row.seq)}::integer[],
      ${rows.map((row) => row.type)}::text[],
      ${rows.map((row) => JSON.stringify(row.data))}::jsonb[],
      ${rows.map((row) => row.previous)}::bytea[],
      ${rows.map((row) => row.hash)}::bytea[]
    ) as new (seq, type, data, previous_hash, hash)`.execute(trx)
  if (Number(written.numAffectedRows ?? 0) !== rows.length)
    throw await conflict(trx, stream.id, expected)
  return events.map((event, index) => ({ seq: expected + index + 1, at, actor, event }))
}

interface ChainedRow {
  readonly seq: number
  readonly type: string
  readonly data: object
  readonly previous: Buffer
  readonly hash: Buffer
}

function chain<E extends { readonly type: string }>(append: Append<E>, head: Buffer): ChainedRow[] {
  const { stream, expectedVersion, at, actor } = append
  let previous = head
  return append.events.map((event, index) => {
    const { type, ...data } = event
    const seq = expectedVersion + index + 1
    const hash = eventHash(previous, { streamId: stream.id, seq, type, at, actor, data })
    const row = { seq, type, data, previous, hash }
    previous = hash
    return row
  })
}

// No lock is needed: a version never comes back, so the guarded update meets this head or none.
async function readHead(trx: Trx, streamId: string, expected: number): Promise<Buffer> {
  const stream = await trx
    .selectFrom('streams')
    .select(['version', 'head'])
    .where('stream_id', '=', streamId)
    .executeTakeFirst()
  if (stream?.version !== expected)
    throw new ConcurrencyConflict({ streamId, expected, actual: stream?.version ?? 0 })
  return stream.head
}

async function conflict(
  trx: Trx,
  streamId: string,
  expected: number,
): Promise<ConcurrencyConflict> {
  const stream = await trx
    .selectFrom('streams')
    .select('version')
    .where('stream_id', '=', streamId)
    .executeTakeFirst()
  return new ConcurrencyConflict({ streamId, expected, actual: stream?.version ?? 0 })
}

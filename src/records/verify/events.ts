import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'

const batchSize = 1000

/** An event as its row holds it, with what the stream's row says; nothing of it is trusted. */
export interface StoredEvent {
  readonly streamId: string
  readonly seq: number
  readonly type: string
  /** What the driver makes of the time: no valid date when it was set to infinity or beyond a `Date`. */
  readonly at: unknown
  readonly actor: unknown
  readonly data: unknown
  readonly previousHash: Buffer
  readonly hash: Buffer
  /** Null when the stream's row is gone. */
  readonly version: number | null
  readonly head: Buffer | null
}

/** All events, stream by stream in their order, in batches: memory stays flat however long the log is. */
export async function* eventBatches(db: Db): AsyncGenerator<readonly StoredEvent[]> {
  let last: StoredEvent | undefined
  for (;;) {
    const after = last ? sql`where (stream_id, seq) > (${last.streamId}, ${last.seq})` : sql``
    // The batch is cut before the join: a merge join would read all streams from the first on, each time.
    const { rows } = await sql<StoredEvent>`
      with batch as materialized (
        select stream_id, seq, type, at, actor, data, previous_hash, hash
        from events
        ${after}
        order by stream_id, seq
        limit ${batchSize}
      )
      select e.stream_id as "streamId", e.seq, e.type, e.at, e.actor, e.data,
        e.previous_hash as "previousHash", e.hash, s.version, s.head
      from batch e left join streams s on s.stream_id = e.stream_id
      order by e.stream_id, e.seq`.execute(db)
    if (rows.length > 0) yield rows
    if (rows.length < batchSize) return
    last = rows.at(-1)
  }
}

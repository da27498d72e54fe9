import type { Db, Trx } from '../platform/database/connect.ts'
import { toInstant } from '../procedure/dates.ts'
import type { Recorded } from '../procedure/request/events.ts'
import type { Actor } from '../procedure/values.ts'

type Event = { readonly type: string }

/** All events of a stream in their order; none when there is no such stream. `E` is what the caller appended to it. */
export async function loadEvents<E extends Event>(
  db: Db,
  streamId: string,
): Promise<Recorded<E>[]> {
  const rows = await selectEvents(db).where('stream_id', '=', streamId).orderBy('seq').execute()
  return rows.map((row) => recorded<E>(row))
}

/** The events of several streams by stream id, in one query. Every id asked for is in the map. The caller limits how many. */
export async function loadManyEvents<E extends Event>(
  db: Db,
  streamIds: readonly string[],
): Promise<Map<string, Recorded<E>[]>> {
  const streams = new Map<string, Recorded<E>[]>(streamIds.map((id) => [id, []]))
  if (streams.size === 0) return streams
  const rows = await selectEvents(db)
    .where('stream_id', 'in', [...streams.keys()])
    .orderBy('stream_id')
    .orderBy('seq')
    .execute()
  for (const row of rows) streams.get(row.stream_id)?.push(recorded<E>(row))
  return streams
}

/** Keeps others from appending to a stream until the transaction ends, so that what is loaded next stays the newest. */
export async function lockStream(trx: Trx, streamId: string): Promise<void> {
  await trx
    .selectFrom('streams')
    .select('stream_id')
    .where('stream_id', '=', streamId)
    .forUpdate()
    .execute()
}

function selectEvents(db: Db) {
  return db.selectFrom('events').select(['stream_id', 'seq', 'type', 'at', 'actor', 'data'])
}

interface EventRow {
  readonly seq: number
  readonly type: string
  readonly at: Date
  readonly actor: unknown
  readonly data: unknown
}

// The log holds what `appendEvents` was given, so its shape is the writer's.
function recorded<E extends Event>(row: EventRow): Recorded<E> {
  const event = { type: row.type, ...(row.data as object) } as E
  return { seq: row.seq, at: toInstant(row.at), actor: row.actor as Actor, event }
}

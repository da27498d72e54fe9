import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { StreamFlaw } from './chain.ts'
import type { Finding } from './report.ts'

/** Streams that have no event, and streams that only their texts still know. */
export async function checkStreams(db: Db): Promise<{ streams: number; flaws: StreamFlaw[] }> {
  const { rows: counted } = await sql<{
    streams: number
  }>`select count(*) as streams from streams`.execute(db)
  const { rows: flaws } = await sql<StreamFlaw>`
    select s.stream_id as "streamId", null as seq, 'events_missing' as what
    from streams s
    where not exists (select from events e where e.stream_id = s.stream_id)
    union all
    select distinct t.stream_id, null::integer, 'stream_missing'
    from texts t
    where not exists (select from streams s where s.stream_id = t.stream_id)`.execute(db)
  return { streams: counted[0]?.streams ?? 0, flaws }
}

/** Names each flaw by its case: the number allotted to it or, where that row is gone, the one its events carry. */
export async function nameCases(db: Db, flaws: readonly StreamFlaw[]): Promise<Finding[]> {
  const ids = [...new Set(flaws.map((flaw) => flaw.streamId))]
  if (ids.length === 0) return []
  const { rows } = await sql<{ streamId: string; number: string | null }>`
    select stream_id as "streamId", data ->> 'number' as number
    from events where stream_id = any(${ids}::uuid[]) and type = 'registered'
    union all
    select stream_id, number
    from numbers where stream_id = any(${ids}::uuid[]) and kind in ('P', 'K')`.execute(db)
  const numbers = new Map(rows.map((row) => [row.streamId, row.number]))
  return flaws.map((flaw) => ({ ...flaw, number: numbers.get(flaw.streamId) ?? null }))
}

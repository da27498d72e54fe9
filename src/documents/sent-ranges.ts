import { sql } from 'kysely'
import type { Db } from '../platform/database/connect.ts'

/** Bytes of a file that were sent to its applicant; `end` excluded. */
export interface SentRange {
  readonly streamId: string
  readonly fileId: string
  readonly start: number
  readonly end: number
  /** Of the whole file, in bytes. */
  readonly size: number
}

/**
 * Adds what was sent to what was sent before. Ranges may overlap, repeat and come in any order, from several
 * connections at once. @returns whether all ranges together cover the file.
 */
export async function recordSentRange(
  db: Db,
  { streamId, fileId, start, end, size }: SentRange,
): Promise<{ complete: boolean }> {
  const from = Math.max(0, start)
  const to = Math.min(end, size)
  const part =
    from < to
      ? sql`int8multirange(int8range(${from}::bigint, ${to}::bigint))`
      : sql`'{}'::int8multirange`
  const whole = sql`int8range(0, ${size}::bigint)`
  const { rows } = await sql<{ complete: boolean }>`
    insert into sent_ranges as sent (stream_id, file_id, ranges, complete)
    values (${streamId}, ${fileId}, ${part}, ${part} @> ${whole})
    on conflict (stream_id, file_id) do update set
      ranges = sent.ranges + excluded.ranges,
      complete = sent.complete or (sent.ranges + excluded.ranges) @> ${whole},
      updated_at = now()
    returning complete`.execute(db)
  return { complete: rows[0]?.complete ?? false }
}

export interface FileProgress {
  readonly fileId: string
  /** Distinct bytes of the file that were sent. */
  readonly sentBytes: number
  readonly complete: boolean
}

/** What of a case's files was sent; a file of which nothing was sent is not listed. */
export async function handoverProgress(db: Db, streamId: string): Promise<FileProgress[]> {
  const { rows } = await sql<{ file_id: string; sent_bytes: number; complete: boolean }>`
    select file_id, complete,
      (select coalesce(sum(upper(part) - lower(part)), 0)::bigint from unnest(ranges) as part) as sent_bytes
    from sent_ranges where stream_id = ${streamId} order by file_id`.execute(db)
  return rows.map((row) => ({
    fileId: row.file_id,
    sentBytes: row.sent_bytes,
    complete: row.complete,
  }))
}

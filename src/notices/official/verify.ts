import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import type { Finding } from '../../records/verify/report.ts'

const batch = 500

interface Row {
  readonly letterId: string
  readonly streamId: string
  readonly number: string
  readonly sha256: string | null
  /** Whether the log numbers the letter as its row does, and vouches for the same file. */
  readonly vouched: boolean
}

/**
 * Holds every letter against the log of its matter, and the stored bytes against the checksum that the log vouches for.
 * Whether the logs themselves are whole, the records say.
 */
export async function verifyLetters(db: Db, storage: Storage): Promise<Finding[]> {
  const findings: Finding[] = await missingRows(db)
  let last = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await readBatch(db, last)
    for (const { streamId, number, sha256, vouched } of rows)
      if (!vouched || (sha256 !== null && !(await holds(storage, sha256))))
        findings.push({ streamId, number, seq: null, what: 'letter' })
    if (rows.length < batch) return findings
    last = rows.at(-1)?.letterId ?? last
  }
}

async function readBatch(db: Db, last: string): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select l.letter_id as "letterId", l.stream_id as "streamId", l.number, l.sha256,
      exists (
        select from events e
        where e.stream_id = l.stream_id and e.type = 'letter_numbered'
          and e.data ->> 'letterId' = l.letter_id::text
          and e.data ->> 'number' = l.number and e.data ->> 'kind' = l.kind
      ) and (l.file_id is null or exists (
        select from events e join files f on f.file_id = l.file_id
        where e.stream_id = l.stream_id and e.type = 'letter_issued'
          and e.data ->> 'letterId' = l.letter_id::text
          and e.data -> 'file' ->> 'fileId' = l.file_id::text
          and e.data -> 'file' ->> 'sha256' = l.sha256 and f.sha256 = l.sha256
      )) as vouched
    from letters l
    where l.letter_id > ${last}
    order by l.letter_id
    limit ${batch}`.execute(db)
  return rows
}

/** Letters that a log numbers and nobody knows any more. */
async function missingRows(db: Db): Promise<Finding[]> {
  const { rows } = await sql<{ streamId: string; number: string; seq: number }>`
    select e.stream_id as "streamId", e.data ->> 'number' as number, e.seq
    from events e
    where e.type = 'letter_numbered'
      and not exists (select from letters l where l.letter_id::text = e.data ->> 'letterId')`.execute(
    db,
  )
  return rows.map((row) => ({ ...row, what: 'letter' }))
}

async function holds(storage: Storage, sha256: string): Promise<boolean> {
  const hash = createHash('sha256')
  try {
    await pipeline(storage.open(sha256), hash)
    return hash.digest('hex') === sha256
  } catch {
    return false
  }
}

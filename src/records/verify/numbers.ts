import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { type NumberKind, numberCarriers } from '../numbers.ts'
import type { StreamFlaw } from './chain.ts'
import type { StoredEvent } from './events.ts'
import type { Finding, Flaw } from './report.ts'

const batchSize = 1000

/** Checks that each number the events of a batch carry was allotted to their stream. */
export async function checkCarriedNumbers(
  db: Db,
  events: readonly StoredEvent[],
): Promise<StreamFlaw[]> {
  const carried = events.flatMap((event) => {
    const number = carriedNumber(event)
    return number === null ? [] : [{ event, number }]
  })
  if (carried.length === 0) return []
  const rows = await db
    .selectFrom('numbers')
    .select(['number', 'stream_id'])
    .where('number', 'in', [...new Set(carried.map(({ number }) => number))])
    .execute()
  const streamOf = new Map(rows.map((row) => [row.number, row.stream_id]))
  return carried
    .filter(({ event, number }) => streamOf.get(number) !== event.streamId)
    .map(({ event }) => ({ streamId: event.streamId, seq: event.seq, what: 'number_missing' }))
}

function carriedNumber({ type, data }: StoredEvent): string | null {
  const carrier = Object.values(numberCarriers)
    .flat()
    .find((candidate) => candidate.type === type)
  if (!carrier || data === null || typeof data !== 'object') return null
  const number: unknown = Reflect.get(data, carrier.field)
  return typeof number === 'string' ? number : null
}

interface StoredNumber {
  readonly number: string
  readonly kind: NumberKind
  readonly year: number
  readonly sequence: number
  readonly streamId: string
  readonly hasStream: boolean
  readonly carried: boolean
}

/** Checks each series (kind and year) of numbers: no gaps, as far as its counter, each in an event of its case. */
export async function checkNumbers(db: Db): Promise<{ numbers: number; findings: Finding[] }> {
  const findings: Finding[] = []
  const newest = new Map<string, number>()
  let numbers = 0
  for await (const row of storedNumbers(db)) {
    numbers += 1
    const { number, streamId, sequence } = row
    const series = seriesOf(row)
    const before = newest.get(series) ?? 0
    if (sequence > before + 1) findings.push(gap(row, before + 1, sequence - 1))
    newest.set(series, sequence)
    if (!row.hasStream) findings.push({ streamId, number, seq: null, what: 'stream_missing' })
    else if (!row.carried) findings.push({ streamId, number, seq: null, what: 'number_mismatch' })
  }
  return { numbers, findings: [...findings, ...(await checkCounters(db, newest))] }
}

async function checkCounters(db: Db, newest: ReadonlyMap<string, number>): Promise<Finding[]> {
  const rows = await db.selectFrom('number_counters').select(['kind', 'year', 'value']).execute()
  const counters = new Map(rows.map((row) => [seriesOf(row), row.value]))
  const lost = rows
    .filter((row) => (newest.get(seriesOf(row)) ?? 0) < row.value)
    .map((row) => gap(row, (newest.get(seriesOf(row)) ?? 0) + 1, row.value))
  const behind = [...newest]
    .filter(([series, sequence]) => (counters.get(series) ?? 0) < sequence)
    .map(([series]) => ({ streamId: null, number: series, seq: null, what: 'counter' as const }))
  return [...lost, ...behind]
}

async function* storedNumbers(db: Db): AsyncGenerator<StoredNumber> {
  const carriers = Object.entries(numberCarriers).flatMap(([kind, each]) =>
    each.map(({ type, field }) => sql`(${kind}::text, ${type}::text, ${field}::text)`),
  )
  let last: StoredNumber | undefined
  for (;;) {
    const after = last
      ? sql`where (n.kind, n.year, n.sequence) > (${last.kind}, ${last.year}, ${last.sequence})`
      : sql``
    const { rows } = await sql<StoredNumber>`
      with carriers (kind, type, field) as (values ${sql.join(carriers)})
      select n.number, n.kind, n.year, n.sequence, n.stream_id as "streamId",
        exists (select from streams s where s.stream_id = n.stream_id) as "hasStream",
        exists (
          select from events e join carriers c on c.type = e.type
          where e.stream_id = n.stream_id and c.kind = n.kind and e.data ->> c.field = n.number
        ) as carried
      from numbers n
      ${after}
      order by n.kind, n.year, n.sequence
      limit ${batchSize}`.execute(db)
    yield* rows
    if (rows.length < batchSize) return
    last = rows.at(-1)
  }
}

function seriesOf({ kind, year }: { kind: string; year: number }): string {
  return `${kind}/${year}`
}

function gap({ kind, year }: { kind: string; year: number }, from: number, to: number): Finding {
  const what: Flaw = 'number_gap'
  const name = (sequence: number) => `${kind}-${String(sequence).padStart(3, '0')}`
  const number = `${from === to ? name(from) : `${name(from)}..${name(to)}`}/${year}`
  return { streamId: null, number, seq: null, what }
}

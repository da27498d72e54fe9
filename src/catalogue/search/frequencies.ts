import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { remembered } from './memory.ts'
import type { Term, Way } from './understand.ts'

/** How often words are used, as far as it is known without counting. */
export interface Frequencies {
  /** Entries in the index, about. */
  readonly entries: number
  /** Share of entries with a lexeme, 0 to 1. */
  shareOf(lexeme: string): number
  /** The moment after which about `entries` entries were published; null when there are hardly more. */
  newest(entries: number): string | null
}

// A catalogue of fewer entries is counted, one of more is known from PostgreSQL's own statistics.
const countable = 20_000
const sample = 2_000

interface Statistics {
  readonly entries: number
  readonly lexemes: readonly string[] | null
  readonly shares: readonly number[] | null
}

async function load(db: Db): Promise<Frequencies> {
  const { rows } = await sql<Statistics>`
    select
      (select greatest(reltuples, 0)::float8 from pg_class where oid = 'entry_index'::regclass) as entries,
      most_common_elems::text::text[] as lexemes, most_common_elem_freqs::float8[] as shares
    from (select) as nothing
    left join pg_stats on schemaname = 'public' and tablename = 'entry_index' and attname = 'words'`.execute(
    db,
  )
  const known = rows[0]
  if (known?.lexemes && known.shares && known.entries > countable) {
    const shares = new Map(known.lexemes.map((lexeme, at) => [lexeme, known.shares?.[at] ?? 0]))
    const least = Math.min(...shares.values())
    return frequencies({
      entries: known.entries,
      shares,
      least,
      moments: await momentsOf(db, known.entries),
    })
  }
  const { rows: counted } = await sql<{ entries: number; lexeme: string | null; count: number }>`
    with newest as (
      select words from entry_index order by published_at desc, entry_id desc limit ${sample}
    ), counted as (
      select lexeme, count(*) as count
      from newest cross join lateral unnest(tsvector_to_array(newest.words)) as lexeme
      group by lexeme
      having count(*) > 1
    )
    select entries, lexeme, count
    from (select count(*) as entries from newest) as all_of_them left join counted on true`.execute(
    db,
  )
  const entries = counted[0]?.entries ?? 0
  const shares = new Map(counted.map(({ lexeme, count }) => [lexeme ?? '', count / entries]))
  return frequencies({
    entries: Math.max(entries, known?.entries ?? 0),
    shares,
    least: 1 / Math.max(1, entries),
    moments: [],
  })
}

const firstStep = 1_000

/** When the 1,000th newest entry was published, the 2,000th, the 4,000th and so on. */
async function momentsOf(db: Db, entries: number): Promise<string[]> {
  const moments: string[] = []
  for (let step = firstStep; step < entries / 2; step *= 2) {
    const { rows } = await sql<{ moment: string }>`
      select published_at::text as moment from entry_index
      order by published_at desc, entry_id desc offset ${step}::int limit 1`.execute(db)
    if (!rows[0]) break
    moments.push(rows[0].moment)
  }
  return moments
}

function frequencies({
  entries,
  shares,
  least,
  moments,
}: {
  entries: number
  shares: ReadonlyMap<string, number>
  least: number
  moments: readonly string[]
}): Frequencies {
  return {
    entries,
    shareOf: (lexeme) => shares.get(lexeme) ?? least / 2,
    newest(wanted) {
      const step = Math.max(0, Math.ceil(Math.log2(wanted / firstStep)))
      return moments[step] ?? null
    },
  }
}

const keepMs = 30_000

/** How often words are used, half a minute old or, in a large catalogue, a few minutes. */
export const readFrequencies = remembered(load, keepMs)

/** Share of entries with a term in any of its ways, if words stood independently of each other. */
export function shareOfTerm({ ways }: Pick<Term, 'ways'>, { shareOf }: Frequencies): number {
  const shareOfWay = (way: Way) =>
    way.reduce(
      (share, forms) =>
        share *
        Math.min(
          1,
          forms.reduce((sum, form) => sum + shareOf(form), 0),
        ),
      1,
    )
  return Math.min(
    1,
    ways.reduce((sum, way) => sum + shareOfWay(way), 0),
  )
}

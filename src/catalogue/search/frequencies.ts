import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { remembered } from './memory.ts'

/** How often words are used, as far as it is known without counting. */
export interface Frequencies {
  /** Entries in the index, about. */
  readonly entries: number
  /** Share of entries with a lexeme, 0 to 1. */
  shareOf(lexeme: string): number
  /** Share of entries with a lexeme in the title. */
  shareOfTitles(lexeme: string): number
  /** The moment after which about `entries` entries were published; null when there are hardly more. */
  newest(entries: number): string | null
  /** Months and years in which at least the newest `entries` were published; null when that is hardly less than all. */
  periods(entries: number): Periods | null
}

/** Labels of months and years, and about how many entries they have together. */
export interface Periods {
  readonly labels: readonly string[]
  readonly entries: number
}

// A catalogue of fewer entries is counted, one of more is known from PostgreSQL's own statistics.
const countable = 20_000
const sample = 2_000

interface Statistics {
  readonly entries: number
  readonly column: 'words' | 'title' | null
  readonly lexemes: readonly string[] | null
  readonly shares: readonly number[] | null
}

async function load(db: Db): Promise<Frequencies> {
  const { rows } = await sql<Statistics>`
    select
      (select greatest(reltuples, 0)::float8 from pg_class where oid = 'entry_index'::regclass) as entries,
      attname as column, most_common_elems::text::text[] as lexemes, most_common_elem_freqs::float8[] as shares
    from (select) as nothing
    left join pg_stats on schemaname = 'public' and tablename = 'entry_index' and attname in ('words', 'title')`.execute(
    db,
  )
  const entriesKnown = rows[0]?.entries ?? 0
  const words = sharesOf(rows, 'words')
  if (words.size > 0 && entriesKnown > countable)
    return frequenciesOf({
      entries: entriesKnown,
      words,
      titles: sharesOf(rows, 'title'),
      moments: await momentsOf(db, entriesKnown),
    })
  const { rows: counted } = await sql<Counted>`
    with newest as (
      select words, title from entry_index order by published_at desc, entry_id desc limit ${sample}
    ), lexemes as (
      select 'words' as column, unnest(tsvector_to_array(words)) as lexeme from newest
      union all
      select 'title', unnest(tsvector_to_array(title)) from newest
    ), counted as (
      select lexemes.column, lexeme, count(*) as count from lexemes
      group by lexemes.column, lexeme
      having count(*) > 1
    )
    select all_of_them.entries, counted.column, lexeme, count
    from (select count(*) as entries from newest) as all_of_them left join counted on true`.execute(
    db,
  )
  const entries = counted[0]?.entries ?? 0
  const shares = (column: Statistics['column']) =>
    new Map(
      counted
        .filter((row) => row.column === column)
        .map(({ lexeme, count }) => [lexeme, count / entries]),
    )
  return frequenciesOf({
    entries: Math.max(entries, entriesKnown),
    words: shares('words'),
    titles: shares('title'),
    moments: [],
  })
}

interface Counted {
  readonly entries: number
  readonly column: Statistics['column']
  readonly lexeme: string
  readonly count: number
}

function sharesOf(rows: readonly Statistics[], column: Statistics['column']): Map<string, number> {
  const found = rows.find((row) => row.column === column)
  return new Map((found?.lexemes ?? []).map((lexeme, at) => [lexeme, found?.shares?.[at] ?? 0]))
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

/** From shares of lexemes, labels among them, and the moments of every 1,000th, 2,000th, 4,000th newest entry. */
export function frequenciesOf({
  entries,
  words,
  titles,
  moments,
}: {
  entries: number
  words: ReadonlyMap<string, number>
  titles: ReadonlyMap<string, number>
  moments: readonly string[]
}): Frequencies {
  // A word that statistics do not know is rarer than all they know; of a few entries all words are known.
  const within = (shares: ReadonlyMap<string, number>) => {
    let least = entries > countable ? 1 : 1 / Math.max(1, entries)
    for (const share of shares.values()) least = Math.min(least, share)
    const unknown = shares.size === 0 ? 1 / Math.max(1, entries) : least / 2
    return (lexeme: string) => shares.get(lexeme) ?? unknown
  }
  const months = monthsOf(words)
  return {
    entries,
    periods(wanted) {
      const month = entries > countable && months.find(({ since }) => since * entries >= wanted)
      return month && month.since < mostOfAll
        ? { labels: labelsSince(month.month), entries: month.since * entries }
        : null
    },
    shareOf: within(words),
    shareOfTitles: within(titles),
    newest(wanted) {
      const step = Math.max(0, Math.ceil(Math.log2(wanted / firstStep)))
      return moments[step] ?? null
    },
  }
}

const mostOfAll = 0.7

// Months, the latest first, with the share of entries that were published in them or later.
function monthsOf(words: ReadonlyMap<string, number>): { month: string; since: number }[] {
  let since = 0
  return [...words]
    .filter(([lexeme]) => lexeme.startsWith(monthLabel))
    .toSorted(([one], [other]) => (one < other ? 1 : -1))
    .map(([lexeme, share]) => {
      since += share
      return { month: lexeme.slice(monthLabel.length), since }
    })
}

const monthLabel = '#m:'

// The rest of its year month by month, then whole years, one more than there can be: statistics may be some months old.
function labelsSince(month: string): string[] {
  const year = Number(month.slice(0, 4))
  const first = Number(month.slice(4))
  const months = Array.from(
    { length: 13 - first },
    (_, at) => `${monthLabel}${year * 100 + first + at}`,
  )
  const years = Math.max(0, new Date().getUTCFullYear() + 1 - year)
  return [...months, ...Array.from({ length: years }, (_, at) => `#y:${year + 1 + at}`)]
}

const keepMs = 30_000

/** How often words are used, half a minute old or, in a large catalogue, a few minutes. */
export const readFrequencies = remembered(load, keepMs)

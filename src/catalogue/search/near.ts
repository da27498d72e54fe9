import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { Frequencies } from './frequencies.ts'
import { slipsBetween } from './slips.ts'
import { stemOf } from './text.ts'
import { quoted, termQuery } from './tsquery.ts'
import type { Understood } from './types.ts'
import type { Asked, Term } from './understand.ts'
import { shareOfTerm } from './weights.ts'

const fewEntries = 5_000
const leastBegun = 3
const mostBegun = 20
const mostAlike = 20

interface Row {
  readonly at: number
  readonly found: boolean
  readonly begun: string[] | null
  readonly alike: string[] | null
}

/** A search with the words that nothing has put right. */
export interface Mended {
  readonly asked: Asked
  readonly mended: Understood['mended']
  /** Terms with which something is found at all. */
  readonly known: readonly Term[]
  readonly changed: boolean
}

/**
 * Puts right the words of a search that stand in no entry: half-typed ones become the words that begin so, wrongly
 * spelled ones the word that they were meant to be, numbers are looked for by their parts.
 */
export async function mend(
  db: Db,
  asked: Asked,
  { exact, frequencies }: { exact: boolean; frequencies: Frequencies },
): Promise<Mended> {
  const single = asked.terms.map(({ kind, typed }) =>
    kind === 'words' && /^[a-z]{3,40}$/.test(typed) ? typed : '',
  )
  // One entry with a common word is found at once by looking at any; with a rare one only by the inverted index, which is
  // taken where what it gives has to be sorted.
  const rare = asked.terms.map(
    (term) => shareOfTerm(term, frequencies) * frequencies.entries < fewEntries,
  )
  const { rows } = await sql<Row>`
    select term.at::int as at, there.found,
      case when not there.found and length(term.word) >= ${leastBegun}::int then (
        select array_agg(stem) from (
          select stem, min(length(word)) as long from vocabulary
          where word ^@ term.word
          group by stem order by long, stem limit ${mostBegun}::int
        ) as begun
      ) end as begun,
      case when not there.found and length(term.word) >= 4 then (
        select array_agg(word) from (
          select word from vocabulary
          where word % term.word
          order by similarity(word, term.word) desc, word limit ${mostAlike}::int
        ) as alike
      ) end as alike
    from unnest(${asked.terms.map(termQuery)}::text[], ${single}::text[], ${rare}::boolean[])
      with ordinality as term (query, word, rare, at)
    cross join lateral (
      select case
        when term.rare then exists (
          select from entry_index where words @@ term.query::tsquery
          order by published_at + interval '0' offset 0 limit 1
        )
        else exists (select from entry_index where words @@ term.query::tsquery)
      end as found offset 0
    ) as there`.execute(db)
  const mended: { from: string; to: string }[] = []
  const known: Term[] = []
  let changed = false
  const terms: Term[] = []
  for (const [at, term] of asked.terms.entries()) {
    const row = rows.find((one) => one.at === at + 1)
    if (!row || row.found) {
      terms.push(term)
      known.push(term)
      continue
    }
    const begun = row.begun ?? []
    const meant = begun.length > 0 || exact ? null : await meantWord(db, { typed: term.typed, row })
    const ways =
      begun.length > 0
        ? [[begun]]
        : meant !== null
          ? [[[stemOf(meant)]]]
          : term.loose.length > 0
            ? term.loose
            : null
    if (meant !== null) mended.push({ from: term.typed, to: meant })
    const better = ways ? { ...term, ways, loose: [] } : term
    changed ||= ways !== null
    if (ways) known.push(better)
    terms.push(better)
  }
  return { asked: { ...asked, terms }, mended, known, changed }
}

// The least slips first, then the word that most entries have.
async function meantWord(
  db: Db,
  { typed, row }: { typed: string; row: Row },
): Promise<string | null> {
  const most = typed.length >= 8 ? 2 : 1
  const near = (row.alike ?? [])
    .map((word) => ({ word, slips: slipsBetween(typed, word) }))
    .filter(({ slips }) => slips <= most)
  const least = Math.min(...near.map(({ slips }) => slips))
  const best = near.filter(({ slips }) => slips === least).map(({ word }) => word)
  if (best.length === 0) return null
  const { rows } = await sql<{ word: string }>`
    select word from unnest(${best}::text[], ${best.map((word) => quoted(stemOf(word)))}::text[]) as near (word, query)
    cross join lateral (
      select count(*) as uses from (
        select from entry_index where words @@ near.query::tsquery limit 200
      ) as enough
    ) as used
    where uses > 0
    order by uses desc, word limit 1`.execute(db)
  return rows[0]?.word ?? null
}

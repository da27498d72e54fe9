import { CompiledQuery } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { isCategory } from '../entry.ts'
import type { SearchQuery } from '../search-query.ts'
import { browseStatement, countAll } from './browse.ts'
import {
  candidatesStatement,
  type Found,
  mostCandidates,
  pageSize,
  type Search,
  someStatement,
} from './candidates.ts'
import { readFamilies } from './families.ts'
import type { Statement } from './filters.ts'
import { readFrequencies } from './frequencies.ts'
import { createMarker } from './marks.ts'
import { mend } from './near.ts'
import { hitOf, type ShownRow, shownStatement } from './shown.ts'
import { readLexicon } from './terms.ts'
import { type Facets, kinds, type SearchResult, type Understood } from './types.ts'
import { type Term, understand } from './understand.ts'
import { weightsOf } from './weights.ts'

export { pageSize }

// With fewer entries that have all of three words or more, those that lack one are ranked among them.
const enough = 10

/**
 * Finds published entries by their words and by what their files say, in pages. Without words: all of them, narrowed.
 * Total: any words are fine. What is ranked and counted is bounded, whatever the size of the catalogue.
 */
export async function searchEntries(db: Db, query: SearchQuery): Promise<SearchResult> {
  if (query.words === '') return await browse(db, query)
  const [lexicon, families, frequencies] = await Promise.all([
    readLexicon(db),
    readFamilies(db),
    readFrequencies(db),
  ])
  const asked = understand(query.words, { lexicon, families })
  const understood: Understood = {
    words: asked.terms.map(({ typed }) => typed),
    left: asked.left,
    mended: [],
    widened: asked.widened,
  }
  const { order, after } = query
  const search: Search = { asked, filters: query, order, after, frequencies }
  if (asked.terms.length === 0) return nothing(understood)
  const found = await findAll(db, search)
  if (found.total >= enough || (found.total > 0 && asked.terms.length < 3))
    return await show(db, { search, found, match: 'all', understood })
  if (found.total > 0) {
    const [more] = await run<Found>(db, someStatement(search))
    if (more && more.total > found.total)
      return await show(db, { search, found: more, match: 'mixed', understood })
    return await show(db, { search, found, match: 'all', understood })
  }

  const better = await mend(db, asked, query)
  const told = { ...understood, mended: better.mended }
  if (better.changed) {
    const mended = { ...search, asked: better.asked }
    const again = await findAll(db, mended)
    if (again.total > 0)
      return await show(db, { search: mended, found: again, match: 'all', understood: told })
  }
  if (better.known.length === 0 || asked.terms.length < 2) return nothing(told)
  const partly = { ...search, asked: { ...better.asked, terms: better.known } }
  const some = await run<Found>(db, someStatement(partly))
  const first = some[0]
  return first && first.total > 0
    ? await show(db, { search: partly, found: first, match: 'some', understood: told })
    : nothing(told)
}

async function findAll(db: Db, search: Search): Promise<Found> {
  const statement = candidatesStatement(search)
  const [found] = await run<Found>(db, statement)
  if (!found) throw new Error('the statement of a search answers one row')
  // Among the newest there were fewer than the words' shares promised: look at all.
  return statement.windowed && found.total < mostCandidates
    ? await findAll(db, { ...search, window: false })
    : found
}

async function run<T>(db: Db, { text, values }: Statement): Promise<T[]> {
  const { rows } = await db.executeQuery<T>(CompiledQuery.raw(text, [...values]))
  return rows
}

async function show(
  db: Db,
  {
    search,
    found,
    match,
    understood,
  }: {
    search: Search
    found: Found
    match: SearchResult['match']
    understood: Understood
  },
): Promise<SearchResult> {
  const { terms } = search.asked
  const { hits, next } = await fetchShown(db, {
    ranked: found.ranked ?? [],
    terms,
    weights: weightsOf(terms, search.frequencies),
    weigh: search.order === 'sesuai' && terms.length > 1,
    after: search.after,
  })
  return {
    hits,
    total: { count: found.total, capped: found.total >= mostCandidates },
    facets: facetsOf(found),
    match,
    understood,
    next,
  }
}

async function fetchShown(
  db: Db,
  asked: Parameters<typeof shownStatement>[0] & { readonly terms: readonly Term[] },
): Promise<Pick<SearchResult, 'hits' | 'next'>> {
  if (asked.ranked.length === 0) return { hits: [], next: null }
  const rows = await run<ShownRow>(db, shownStatement(asked))
  const mark = createMarker(asked.terms)
  const hits = rows.slice(0, pageSize).map((row) => hitOf(row, mark))
  return { hits, next: rows.length > pageSize ? (hits.at(-1)?.entryId ?? null) : null }
}

async function browse(db: Db, query: SearchQuery): Promise<SearchResult> {
  const [ids, { total, facets }] = await Promise.all([
    run<{ entry_id: string }>(db, browseStatement(query)),
    countAll(db, query),
  ])
  const shown = await fetchShown(db, {
    ranked: ids.map(({ entry_id }) => [entry_id, 0] as const),
    terms: [],
    weights: [],
    weigh: false,
    after: null,
  })
  return {
    ...shown,
    total: { count: total, capped: false },
    facets,
    match: 'all',
    understood: { words: [], left: [], mended: [], widened: [] },
  }
}

function nothing(understood: Understood): SearchResult {
  return {
    hits: [],
    total: { count: 0, capped: false },
    facets: { category: [], agency: [], year: [], kind: [] },
    match: 'all',
    understood,
    next: null,
  }
}

function facetsOf({ facets }: Found): Facets {
  const of = (name: string) => (facets ?? []).filter(([facet]) => facet === name)
  return {
    category: of('category').flatMap(([, value, count]) =>
      isCategory(value) ? [{ value, count }] : [],
    ),
    agency: of('agency').map(([, value, count]) => ({ value, count })),
    year: of('year').map(([, value, count]) => ({ value: Number(value), count })),
    kind: of('kind').flatMap(([, value, count]) => {
      const kind = kinds.find((one) => one === value)
      return kind ? [{ value: kind, count }] : []
    }),
  }
}

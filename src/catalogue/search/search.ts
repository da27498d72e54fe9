import { CompiledQuery, sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { isCategory } from '../entry.ts'
import type { SearchQuery } from '../search-query.ts'
import { browseStatement, countAll } from './browse.ts'
import {
  candidatesStatement,
  type Found,
  mostCandidates,
  type Search,
  someStatement,
} from './candidates.ts'
import { readFamilies } from './families.ts'
import type { Statement } from './filters.ts'
import { readFrequencies } from './frequencies.ts'
import { createMarker } from './marks.ts'
import { mend } from './near.ts'
import { hitOf, pageSize, type ShownPage, shownStatement } from './shown.ts'
import { readLexicon } from './terms.ts'
import { type Facets, kinds, type SearchResult, type Understood } from './types.ts'
import { type Term, understand } from './understand.ts'

export { pageSize }

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
    unknown: [],
    mended: [],
    widened: asked.widened,
  }
  const { order, after } = query
  const search: Search = { asked, filters: query, order, after, frequencies }
  if (asked.terms.length === 0) return nothing(understood)
  const found = asked.phrases.length === 0 ? await findAll(db, search) : null
  if (found && (found.total >= enough || (found.total > 0 && asked.terms.length < fewTerms)))
    return show({ search, found, match: 'all', understood })
  try {
    return await inTime(db, (trx) =>
      findWell(trx, { search, found, understood, exact: query.exact }),
    )
  } catch (error) {
    if ((error as { code?: unknown }).code !== queryCanceled) throw error
    return { ...nothing(understood), late: true }
  }
}

// With fewer entries that have all of three words or more, those that lack one are ranked among them.
const enough = 10
const fewTerms = 3
const queryCanceled = '57014'

// The roads beside the common one are bounded, too, but not all as tightly.
async function inTime<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  if (db.isTransaction) return await work(db)
  return await db.transaction().execute(async (trx) => {
    await sql`set local statement_timeout = '3s'`.execute(trx)
    return await work(trx)
  })
}

async function findWell(
  db: Db,
  {
    search,
    found,
    understood,
    exact,
  }: { search: Search; found: Found | null; understood: Understood; exact: boolean },
): Promise<SearchResult> {
  const first = await findMixed(db, search, found)
  if (first) return show({ ...first, understood })
  const { frequencies } = search
  const { asked, known, changed, mended } = await mend(db, search.asked, { exact, frequencies })
  const unknown = asked.terms.filter((term) => !known.includes(term)).map(({ typed }) => typed)
  const told = { ...understood, unknown, mended }
  const again = changed ? await findMixed(db, { ...search, asked }) : null
  if (again) return show({ ...again, understood: told })
  if (known.length === 0 || asked.terms.length < 2) return nothing(told)
  const some = await findSome(db, { ...search, asked: { ...asked, terms: known } })
  return some.found.total > 0 ? show({ ...some, match: 'some', understood: told }) : nothing(told)
}

interface Matched {
  readonly search: Search
  readonly found: Found
  readonly match: SearchResult['match']
  readonly most?: number
}

// `before`: what has all the words, where that is known already.
async function findMixed(
  db: Db,
  search: Search,
  before: Found | null = null,
): Promise<Matched | null> {
  const found = before ?? (await findAll(db, search))
  if (found.total === 0) return null
  if (found.total < enough && search.asked.terms.length >= fewTerms) {
    const more = await findSome(db, search)
    if (more.found.total > found.total) return { ...more, match: 'mixed' }
  }
  return { search, found, match: 'all' }
}

async function findSome(db: Db, search: Search): Promise<Omit<Matched, 'match'>> {
  const statement = someStatement(search)
  return { search, found: await runOne<Found>(db, statement), most: statement.each }
}

async function findAll(db: Db, search: Search): Promise<Found> {
  const statement = candidatesStatement(search)
  const found = await runOne<Found>(db, statement)
  // Among the newest there were fewer than the words' shares promised: look among more, in the end among all.
  return found.looked < statement.least
    ? await findAll(db, { ...search, reach: farther * (search.reach ?? 1) })
    : found
}

const farther = 8

async function runOne<T>(db: Db, statement: Statement): Promise<T> {
  const [row] = await run<T>(db, statement)
  if (!row) throw new Error('the statement of a search answers one row')
  return row
}

async function run<T>(db: Db, { text, values }: Statement): Promise<T[]> {
  const { rows } = await db.executeQuery<T>(CompiledQuery.raw(text, [...values]))
  return rows
}

function show({
  search,
  found,
  match,
  understood,
  most = mostCandidates,
}: Matched & { readonly understood: Understood }): SearchResult {
  return {
    ...pageOf(found, search.asked.terms),
    total: { count: found.total, capped: found.total >= most },
    facets: facetsOf(found),
    match,
    understood,
    late: false,
  }
}

function pageOf({ hits, more }: ShownPage, terms: readonly Term[]) {
  const mark = createMarker(terms)
  const page = (hits ?? []).map((row) => hitOf(row, mark))
  return { hits: page, next: more ? (page.at(-1)?.entryId ?? null) : null }
}

async function browse(db: Db, query: SearchQuery): Promise<SearchResult> {
  const [ids, { total, facets }] = await Promise.all([
    run<{ entry_id: string }>(db, browseStatement(query)),
    countAll(db, query),
  ])
  const shown = await runOne<ShownPage>(db, shownStatement(ids.map(({ entry_id }) => entry_id)))
  return {
    ...pageOf(shown, []),
    total: { count: total, capped: false },
    facets,
    match: 'all',
    understood: { words: [], left: [], unknown: [], mended: [], widened: [] },
    late: false,
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
    late: false,
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

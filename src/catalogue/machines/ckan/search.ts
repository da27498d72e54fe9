import { type RawBuilder, sql } from 'kysely'
import { machines } from '../../../../locales/en/machines.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Entry } from '../../entry.ts'
import { entriesByIds } from '../../queries.ts'
import { searchEntries } from '../../search/search.ts'
import { parseSearch } from '../../search-query.ts'
import { conditionsOf, extension, handedOut } from './conditions.ts'
import { rememberDear } from './dear.ts'
import type { Clause, Sort } from './query.ts'
import { invalid } from './refusal.ts'

export interface Search {
  readonly words: string
  readonly clauses: readonly Clause[]
  readonly sort: Sort
  readonly start: number
  readonly rows: number
}

export interface Found {
  readonly count: number
  readonly entries: readonly Entry[]
}

/** How often each value occurs, the most frequent first. */
export type Counts = readonly { readonly name: string; readonly count: number }[]

/** What CKAN's field names mean to a facet. */
export const facetFields = ['organization', 'groups', 'tags', 'res_format', 'extras_tahun'] as const
export type FacetField = (typeof facetFields)[number]

/**
 * Entries that were found or chosen, and how many there are. Without words everything that is published can be walked
 * through and is counted exactly; with words it is what the search of the pages finds, which looks at so many at most.
 */
export async function searchPackages(db: Db, search: Search): Promise<Found> {
  const among = await idsOfWords(db, search)
  const where = within(search, among)
  const [count, rows] = await Promise.all([
    among === null
      ? rememberDear(db, `count ${JSON.stringify(search.clauses)}`, () => countOf(db, where))
      : countOf(db, where),
    search.rows === 0 ? [] : idsOf(db, { where, search, among }),
  ])
  return { count, entries: await entriesByIds(db, rows) }
}

/** A facet that is asked for. */
export interface FacetQuery {
  readonly search: Search
  readonly field: FacetField
  readonly limit: number
}

/** @see searchPackages; `limit` of 0 or less means no limit, and is 1,000 at most. */
export function countFacet(db: Db, query: FacetQuery): Promise<Counts> {
  const { search, field, limit } = query
  if (search.words !== '') return countValues(db, query)
  const key = `facet ${field} ${limit} ${JSON.stringify(search.clauses)}`
  return rememberDear(db, key, () => countValues(db, query))
}

async function countValues(db: Db, { search, field, limit }: FacetQuery): Promise<Counts> {
  const where = within(search, await idsOfWords(db, search))
  const most = limit <= 0 ? 1_000 : Math.min(limit, 1_000)
  const column: Readonly<Record<FacetField, RawBuilder<unknown>>> = {
    organization: sql`entries.agency_id`,
    groups: sql`entries.category`,
    tags: sql`entries.topic`,
    extras_tahun: sql`entries.year::text`,
    res_format: sql`upper(${extension})`,
  }
  const source =
    field === 'res_format'
      ? sql`entries join entry_files using (entry_id) join files using (file_id)`
      : sql`entries`
  const files = field === 'res_format' ? sql`and ${handedOut}` : sql``
  const { rows } = await sql<{ name: string | null; count: number }>`
    select ${column[field]} as name, count(distinct entries.entry_id) as count
    from ${source} where ${where} ${files}
    group by 1 order by 2 desc, 1 limit ${most}`.execute(db)
  return rows.flatMap(({ name, count }) => (name === null ? [] : [{ name, count }]))
}

// No search of ours finds more than this.
const mostFound = 1_000

// Of one request every facet counts what the same words find: they are looked for once.
const looked = new WeakMap<Search, Promise<string[] | null>>()

function idsOfWords(db: Db, search: Search): Promise<string[] | null> {
  const known = looked.get(search)
  if (known) return known
  const ids = findIds(db, search)
  looked.set(search, ids)
  return ids
}

/** What the words find, the best first; null without words. */
async function findIds(db: Db, { words, clauses }: Search): Promise<string[] | null> {
  if (words === '') return null
  // Narrowed before it looks at the best, as far as it can be.
  const one = (field: string) =>
    clauses.find((clause) => clause.field === field && !clause.not && clause.values.length === 1)
      ?.values[0] ?? ''
  const asked = parseSearch({
    q: words,
    kategori: one('groups'),
    dinas: one('organization') || one('owner_org'),
    tahun: one('extras_tahun'),
    urut: 'sesuai',
  })
  const ids: string[] = []
  let after: string | null = null
  do {
    const page = await searchEntries(db, { ...asked, after })
    // Half an answer would look like a whole one.
    if (page.late) throw invalid('q', machines.ckan.late)
    ids.push(...page.hits.map((hit) => hit.entryId))
    after = page.next
  } while (after !== null && ids.length < mostFound)
  return ids
}

function within({ clauses }: Search, among: readonly string[] | null): RawBuilder<unknown> {
  const where = conditionsOf(clauses)
  return among === null ? where : sql`${where} and entries.entry_id = any(${[...among]}::uuid[])`
}

async function countOf(db: Db, where: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from entries where ${where}`.execute(db)
  return rows[0]?.count ?? 0
}

// Farther in, every page would walk over all that came before: `metadata_modified` narrows instead.
const farthest = 1_000_000

async function idsOf(
  db: Db,
  {
    where,
    search: { sort, start, rows: limit },
    among,
  }: { where: RawBuilder<unknown>; search: Search; among: readonly string[] | null },
): Promise<string[]> {
  if (start > farthest) throw invalid('start', machines.ckan.tooFar)
  const changed = sql`coalesce(entries.withdrawn_at, entries.updated_at)`
  const keys: Readonly<Record<Sort['by'], RawBuilder<unknown>>> = {
    score: among === null ? changed : sql`array_position(${[...among]}::uuid[], entries.entry_id)`,
    metadata_modified: changed,
    metadata_created: sql`entries.published_at`,
    name: sql`entries.slug`,
    title: sql`lower(entries.title)`,
  }
  // The best is the first of the ids.
  const ascending = sort.by === 'score' && among !== null ? !sort.ascending : sort.ascending
  const way = ascending ? sql`asc` : sql`desc`
  const { rows } = await sql<{ entry_id: string }>`
    select entries.entry_id from entries where ${where}
    order by ${keys[sort.by]} ${way}, entries.entry_id ${way} limit ${limit} offset ${start}`.execute(
    db,
  )
  return rows.map((row) => row.entry_id)
}

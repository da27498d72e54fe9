import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '../platform/database/connect.ts'
import type { Entry } from './entry.ts'
import { entriesByIds } from './queries.ts'
import type { SearchQuery } from './search-query.ts'
import { searchWords } from './words.ts'

/** A page of results. `match` is `some` when no entry has all the words and these have at least one. */
export interface SearchResult {
  readonly entries: readonly Entry[]
  readonly total: number
  readonly match: 'all' | 'some'
  /** Names the next page; null on the last one. */
  readonly next: string | null
}

export const pageSize = 15
const mostWords = 20

/**
 * Finds published entries by title, summary, topic and year, in pages. A word is found by its stem and by its first
 * letters; `"…"`, `-word` and `or` work as in web search engines.
 */
export async function searchEntries(db: Db, query: SearchQuery): Promise<SearchResult> {
  for (const match of ['all', 'some'] as const) {
    const found = match === 'all' ? allWords(query.words) : someWords(query.words)
    if (found === null) continue
    const total = await countEntries(db, query, found)
    if (total === 0) continue
    const ids = await pageOfIds(db, query, found)
    const page = ids.slice(0, pageSize)
    const next = ids.length > pageSize ? (page.at(-1) ?? null) : null
    return { entries: await entriesByIds(db, page), total, match, next }
  }
  return { entries: [], total: 0, match: 'all', next: null }
}

type TsQuery = RawBuilder<unknown>
/** `every` when no words were asked for. */
type Found = TsQuery | 'every'

const operators = /"|(^|\s)-[\p{L}\p{N}]|\sor\s/iu

function allWords(words: string): Found | null {
  if (words === '') return 'every'
  if (operators.test(words)) return sql`websearch_to_tsquery('indonesian', ${words})`
  return joined(searchWords(words), sql` && `)
}

function someWords(words: string): Found | null {
  const several = searchWords(words)
  return several.length < 2 || operators.test(words) ? null : joined(several, sql` || `)
}

function joined(words: readonly string[], by: RawBuilder<unknown>): TsQuery | null {
  if (words.length === 0) return null
  return sql`(${sql.join(words.slice(0, mostWords).map(oneWord), by)})`
}

// A word holds letters and digits only, so it is safe inside the syntax of to_tsquery.
function oneWord(word: string): TsQuery {
  const stem = sql`plainto_tsquery('indonesian', ${word})`
  return word.length < 3 ? stem : sql`(${stem} || to_tsquery('simple', ${`${word}:*`}))`
}

function conditions(query: SearchQuery, found: Found): RawBuilder<SqlBool>[] {
  const all: RawBuilder<SqlBool>[] = []
  if (found !== 'every') all.push(sql<SqlBool>`search @@ ${found}`)
  if (query.category) all.push(sql<SqlBool>`category = ${query.category}`)
  if (query.agencyId) all.push(sql<SqlBool>`agency_id = ${query.agencyId}`)
  if (query.year) all.push(sql<SqlBool>`year = ${query.year}`)
  return all
}

async function countEntries(db: Db, query: SearchQuery, found: Found): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*) as total from entries ${where(conditions(query, found))}`.execute(db)
  return rows[0]?.total ?? 0
}

/** The ids of one page and one more, if there is one. */
async function pageOfIds(db: Db, query: SearchQuery, found: Found): Promise<string[]> {
  const { rows } = await pageStatement(query, found).execute(db)
  return rows.map((row) => row.entry_id)
}

/** The statement behind a page of results, for those who explain it. */
export function statementFor(query: SearchQuery): RawBuilder<{ entry_id: string }> {
  return pageStatement(query, allWords(query.words) ?? 'every')
}

function pageStatement(query: SearchQuery, found: Found): RawBuilder<{ entry_id: string }> {
  const all = conditions(query, found)
  const key = sortKey(query, found)
  if (query.after) {
    const anchor = (column: RawBuilder<unknown>) =>
      sql`(select ${column} from entries where entry_id = ${query.after}::uuid)`
    const last = [...key.columns, sql`entry_id`]
    const before = sql.join(last.map(anchor))
    const direction = key.ascending ? sql`>` : sql`<`
    all.push(sql<SqlBool>`(${sql.join(last)}) ${direction} (${before})`)
  }
  const way = key.ascending ? sql`asc` : sql`desc`
  const order = sql.join([...key.columns, sql`entry_id`].map((column) => sql`${column} ${way}`))
  return sql<{ entry_id: string }>`
    select entry_id from entries ${where(all)} order by ${order} limit ${pageSize + 1}`
}

function sortKey(
  query: SearchQuery,
  found: Found,
): { columns: RawBuilder<unknown>[]; ascending: boolean } {
  if (query.order === 'judul') return { columns: [sql`lower(title)`], ascending: true }
  if (query.order === 'sesuai' && found !== 'every')
    return { columns: [sql`ts_rank(search, ${found})`, sql`published_at`], ascending: false }
  return { columns: [sql`published_at`], ascending: false }
}

function where(all: readonly RawBuilder<SqlBool>[]): RawBuilder<unknown> {
  return all.length === 0 ? sql`` : sql`where ${sql.join([...all], sql` and `)}`
}

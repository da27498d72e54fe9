import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { Category } from '../entry.ts'
import type { SearchQuery } from '../search-query.ts'
import { collectValues, type Filters, narrowing, type Statement } from './filters.ts'
import { remembered } from './memory.ts'
import { pageSize } from './shown.ts'
import type { Facet, Facets, Kind } from './types.ts'

/** One page of a list without words, the ids only and one more than is shown, straight from an index. */
export function browseStatement(query: SearchQuery): Statement {
  const values = collectValues()
  const narrow = narrowing(query, values)
  const after = query.after === null ? null : values.add(query.after)
  const byTitle = query.order === 'judul'
  const key = byTitle
    ? 'lower(entries.title), entries.entry_id'
    : 'entry_index.published_at, entry_index.entry_id'
  const from = byTitle
    ? 'entries join entry_index on entry_index.entry_id = entries.entry_id'
    : 'entry_index'
  const anchor = byTitle
    ? `(select lower(title), entry_id from entries where entry_id = ${after}::uuid)`
    : `(select published_at, entry_id from entry_index where entry_id = ${after}::uuid)`
  const beyond = after === null ? '' : ` and (${key}) ${byTitle ? '>' : '<'} ${anchor}`
  const order = byTitle
    ? 'lower(entries.title), entries.entry_id'
    : 'entry_index.published_at desc, entry_index.entry_id desc'
  const text = `select entry_index.entry_id from ${from} where true${narrow}${beyond} order by ${order} limit ${pageSize + 1}`
  return { text, values: values.all }
}

interface Cell {
  readonly category: Category
  readonly agency: string
  readonly year: number
  readonly kind: Kind
  readonly count: number
}

const keepMs = 1_000

const readCells = remembered(async (db: Db) => {
  const { rows } = await sql<Cell>`
    select category, agency_id as agency, year, kind, count(*) as count
    from entry_index group by category, agency_id, year, kind`.execute(db)
  return rows
}, keepMs)

/** How many published entries a list without words has, and of what; exact, in a large catalogue some time old. */
export async function countAll(
  db: Db,
  { category, agencyId, year, kind }: Filters,
): Promise<{ total: number; facets: Facets }> {
  const cells = (await readCells(db)).filter(
    (cell) =>
      (category === null || cell.category === category) &&
      (agencyId === null || cell.agency === agencyId) &&
      (year === null || cell.year === year) &&
      (kind === null || cell.kind === kind),
  )
  return {
    total: cells.reduce((sum, { count }) => sum + count, 0),
    facets: {
      category: facet(cells, ({ category: value }) => value),
      agency: facet(cells, ({ agency }) => agency),
      year: facet(cells, ({ year: value }) => value),
      kind: facet(cells, ({ kind: value }) => value),
    },
  }
}

function facet<T extends string | number>(
  cells: readonly Cell[],
  read: (cell: Cell) => T,
): Facet<T>[] {
  const counts = new Map<T, number>()
  for (const cell of cells) {
    const value = read(cell)
    counts.set(value, (counts.get(value) ?? 0) + cell.count)
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

import type { SearchQuery } from '../search-query.ts'

/** The text of a statement and its values, in the order of their numbers. */
export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** Collects the values of a statement while its text is written. */
export interface Values {
  readonly all: unknown[]
  /** Adds a value and gives its name in the text. */
  add(value: unknown): string
}

export function collectValues(): Values {
  const all: unknown[] = []
  return {
    all,
    add: (value) => {
      all.push(value)
      return `$${all.length}`
    },
  }
}

export type Filters = Pick<SearchQuery, 'category' | 'agencyId' | 'year' | 'kind'>

const columns = {
  category: 'category',
  agencyId: 'agency_id',
  year: 'year',
  kind: 'kind',
} as const

/** The columns that a search is narrowed by, as words of a statement's name. */
export function filterNames(filters: Filters): string[] {
  return filterKeys
    .filter((key) => filters[key] !== null)
    .map((key) => columns[key].replace('_', '-'))
}

const filterKeys = ['category', 'agencyId', 'year', 'kind'] as const

/** Conditions on `entry_index`, each with `and` before it. */
export function narrowing(filters: Filters, values: Values): string {
  return filterKeys
    .filter((key) => filters[key] !== null)
    .map((key) => ` and entry_index.${columns[key]} = ${values.add(filters[key])}`)
    .join('')
}

export function isNarrowed(filters: Filters): boolean {
  return filterNames(filters).length > 0
}

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

const prepared = new Map<string, string>()

/**
 * The text of a statement that is prepared once on each connection. All of one name are one text, whose values alone
 * differ: it is kept, so that what writes it again for each search leaves nothing behind.
 */
export function preparedText(name: string, text: string): string {
  const all = `/*prepare ${name}*/${text}`
  const before = prepared.get(name)
  if (before === undefined) prepared.set(name, all)
  else if (before.length !== all.length) throw new Error(`two statements are called ${name}`)
  return before ?? all
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
  category: { name: 'category', label: 'c' },
  agencyId: { name: 'agency_id', label: 'a' },
  year: { name: 'year', label: 't' },
  kind: { name: 'kind', label: 'k' },
} as const

const filterKeys = ['category', 'agencyId', 'year', 'kind'] as const

const chosen = (filters: Filters) => filterKeys.filter((key) => filters[key] !== null)

/** The columns that a search is narrowed by, as words of a statement's name. */
export function filterNames(filters: Filters): string[] {
  return chosen(filters).map((key) => columns[key].name.replace('_', '-'))
}

/** Conditions on `entry_index`, each with `and` before it. */
export function narrowing(filters: Filters, values: Values): string {
  return chosen(filters)
    .map((key) => ` and entry_index.${columns[key].name} = ${values.add(filters[key])}`)
    .join('')
}

/** The same as lexemes among the words and the title of an entry (`search_labels` in the database). */
export function labelsOf(filters: Filters): string[] {
  return chosen(filters).map((key) => `#${columns[key].label}:${filters[key]}`)
}

export function isNarrowed(filters: Filters): boolean {
  return chosen(filters).length > 0
}

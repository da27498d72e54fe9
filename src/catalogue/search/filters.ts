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

/** Conditions on `entry_index`, each with `and` before it. */
export function narrowing(filters: Filters, values: Values): string {
  const { category, agencyId, year, kind } = filters
  return [
    category === null ? '' : ` and category = ${values.add(category)}`,
    agencyId === null ? '' : ` and agency_id = ${values.add(agencyId)}`,
    year === null ? '' : ` and year = ${values.add(year)}`,
    kind === null ? '' : ` and kind = ${values.add(kind)}`,
  ].join('')
}

export function isNarrowed({ category, agencyId, year, kind }: Filters): boolean {
  return category !== null || agencyId !== null || year !== null || kind !== null
}

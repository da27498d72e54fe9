import type { Cell, Table } from './content.ts'
import { tenths } from './numbers.ts'
import { districts, months } from './places.ts'
import { at, type Random } from './random.ts'

type ColumnKind =
  | { readonly kind: 'int'; readonly low: number; readonly high: number }
  | { readonly kind: 'tenths'; readonly low: number; readonly high: number }
  | { readonly kind: 'choice'; readonly among: readonly string[] }
  | { readonly kind: 'cycle'; readonly among: readonly string[] }
  | { readonly kind: 'part'; readonly of: string; readonly low: number; readonly high: number }
  | { readonly kind: 'percent'; readonly of: string; readonly whole: string }
  | { readonly kind: 'verdict'; readonly of: string; readonly against: string }
export type ColumnSpec = ColumnKind & { readonly name: string; readonly summed: boolean }

/** How a table is made: named rows, and columns that fill themselves from a source of numbers. */
export interface TableSpec {
  readonly caption: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly columns: readonly ColumnSpec[]
}

export const int = (name: string, low: number, high: number): ColumnSpec => ({
  kind: 'int',
  name,
  low,
  high,
  summed: true,
})
/** Whole numbers whose sum means nothing: prices, ages, percentages, hours. */
export const level = (name: string, low: number, high: number): ColumnSpec => ({
  kind: 'int',
  name,
  low,
  high,
  summed: false,
})
export const size = (name: string, low: number, high: number): ColumnSpec => ({
  kind: 'tenths',
  name,
  low,
  high,
  summed: true,
})
export const rate = (name: string, low: number, high: number): ColumnSpec => ({
  kind: 'tenths',
  name,
  low,
  high,
  summed: false,
})
export const choice = (name: string, ...among: string[]): ColumnSpec => ({
  kind: 'choice',
  name,
  among,
  summed: false,
})
/** One value after the other, row by row: prices, hours and rules that must stand as written. */
export const given = (name: string, ...among: string[]): ColumnSpec => ({
  kind: 'cycle',
  name,
  among,
  summed: false,
})

export const perDistrict = (caption: string, ...columns: ColumnSpec[]): TableSpec => ({
  caption,
  heads: ['Kecamatan'],
  rows: districts.map((name) => [name]),
  columns,
})
export const perMonth = (caption: string, ...columns: ColumnSpec[]): TableSpec => ({
  caption,
  heads: ['Bulan'],
  rows: months.map((name) => [name]),
  columns,
})
export const perRow = (
  caption: string,
  head: string,
  names: readonly string[],
  ...columns: ColumnSpec[]
): TableSpec => ({
  caption,
  heads: [head],
  rows: names.map((name) => [name]),
  columns,
})
/** Every kecamatan with every name beneath it: the long tables of spreadsheets. */
export const perDistrictAnd = (
  caption: string,
  head: string,
  names: readonly string[],
  ...columns: ColumnSpec[]
): TableSpec => ({
  caption,
  heads: ['Kecamatan', head],
  rows: districts.flatMap((district) => names.map((name) => [district, name])),
  columns,
})
export const perPair = (
  caption: string,
  heads: readonly [string, string],
  names: readonly (readonly [string, readonly string[]])[],
  ...columns: ColumnSpec[]
): TableSpec => ({
  caption,
  heads,
  rows: names.flatMap(([first, seconds]) => seconds.map((second) => [first, second])),
  columns,
})

/** A whole number that is `low` to `high` percent of an earlier column: never more spent than was granted. */
export const part = (name: string, of: string, low: number, high: number): ColumnSpec => ({
  kind: 'part',
  name,
  of,
  low,
  high,
  summed: true,
})
/** Like `part`, for figures whose sum means nothing: the goal of a next year, the score against a target. */
export const grown = (name: string, of: string, low: number, high: number): ColumnSpec => ({
  ...part(name, of, low, high),
  summed: false,
})
/** What percentage one earlier column is of another. */
export const percent = (name: string, of: string, whole: string): ColumnSpec => ({
  kind: 'percent',
  name,
  of,
  whole,
  summed: false,
})
/** Whether an earlier column reached another. */
export const verdict = (name: string, of: string, against: string): ColumnSpec => ({
  kind: 'verdict',
  name,
  of,
  against,
  summed: false,
})

export const makeTable = (spec: TableSpec, random: Random): Table => {
  const rows = spec.rows.map((heads, index): Cell[] => {
    const made = new Map<string, Cell>()
    for (const column of spec.columns)
      made.set(column.name, makeCell(column, { random, index, made }))
    return [...heads, ...made.values()]
  })
  const sums = spec.columns.map(
    (column, index): Cell =>
      column.summed
        ? tenths(rows.reduce((sum, row) => sum + Number(row[spec.heads.length + index]), 0))
        : '',
  )
  const labels = ['Jumlah', ...spec.heads.slice(1).map(() => '')]
  return {
    caption: spec.caption,
    columns: [
      ...spec.heads.map((name) => ({ name, numeric: false })),
      ...spec.columns.map(({ name, kind }) => ({
        name,
        numeric: isNumeric(kind),
      })),
    ],
    rows,
    total: spec.columns.some((column) => column.summed) ? [...labels, ...sums] : null,
  }
}

const isNumeric = (kind: ColumnKind['kind']): boolean =>
  kind === 'int' || kind === 'tenths' || kind === 'part' || kind === 'percent'

interface RowSoFar {
  readonly random: Random
  readonly index: number
  readonly made: ReadonlyMap<string, Cell>
}

const makeCell = (column: ColumnSpec, { random, index, made }: RowSoFar): Cell => {
  switch (column.kind) {
    case 'int':
      return roundLike(random.int(column.low, column.high), column.high)
    case 'tenths':
      return tenths(random.int(column.low * 10, column.high * 10) / 10)
    case 'choice':
      return random.pick(column.among)
    case 'cycle':
      return at(column.among, index)
    case 'part':
      return Math.round((earlier(made, column.of) * random.int(column.low, column.high)) / 100)
    case 'percent':
      return tenths((earlier(made, column.of) * 100) / Math.max(1, earlier(made, column.whole)))
    case 'verdict':
      return judge(earlier(made, column.of) / earlier(made, column.against))
  }
}

const earlier = (made: ReadonlyMap<string, Cell>, name: string): number => {
  const cell = made.get(name)
  if (typeof cell !== 'number') throw new Error(`no number stands before in the column ${name}`)
  return cell
}

const judge = (share: number): string => {
  if (share >= 1) return 'tercapai'
  return share >= 0.9 ? 'hampir tercapai' : 'belum tercapai'
}

// Prices and budgets come in round figures; counts do not.
const roundLike = (value: number, high: number): number =>
  high >= 10_000 ? Math.round(value / 500) * 500 : value

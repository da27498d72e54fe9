import type { Table } from './content.ts'
import { formatNumber, rupiah, tenths } from './numbers.ts'
import { districts, months } from './places.ts'
import { at, type Random } from './random.ts'

/** What the slots of a sentence may refer to. */
export interface Setting {
  readonly random: Random
  readonly tables: readonly Table[]
  /** Named values: `{tahun}`, `{periode}`, `{instansi}` and so on. */
  readonly values: Readonly<Record<string, string>>
}

/**
 * Fills the slots of a sentence. `{n:3-9}` a whole number, `{d:3-9}` one with tenths, `{rp:3-9}` millions of rupiah,
 * `{kec}` a kecamatan, `{bulan}` a month, `{a|b}` one of several wordings, `{jumlah:Kolom}`, `{rata:Kolom}`,
 * `{tertinggi:Kolom}` and `{terendah:Kolom}` a figure or place out of the document's own tables; other names are
 * looked up among the values. Throws on a slot that nothing fills.
 */
export const fill = (sentence: string, setting: Setting): string =>
  sentence.replace(/\{([^{}]+)\}/g, (_, slot: string) => fillSlot(slot, setting))

const fillSlot = (slot: string, { random, tables, values }: Setting): string => {
  const value = values[slot]
  if (value !== undefined) return value
  if (slot.includes('|')) return random.pick(slot.split('|'))
  if (slot === 'kec') return random.pick(districts)
  if (slot === 'bulan') return random.pick(months)
  const [name = '', argument = ''] = splitOnce(slot)
  if (name === 'n' || name === 'd' || name === 'rp') return figure(name, { argument, random })
  return fromTables(name, { column: argument, tables })
}

const splitOnce = (slot: string): [string, string] => {
  const colon = slot.indexOf(':')
  return colon < 0 ? [slot, ''] : [slot.slice(0, colon), slot.slice(colon + 1)]
}

const figure = (
  name: 'n' | 'd' | 'rp',
  { argument, random }: { argument: string; random: Random },
): string => {
  const [low = 0, high = 0] = argument.split('-').map(Number)
  if (name === 'rp') return rupiah(random.int(low, high))
  return formatNumber(
    name === 'n' ? random.int(low, high) : tenths(random.int(low * 10, high * 10) / 10),
  )
}

const fromTables = (
  name: string,
  { column, tables }: { column: string; tables: readonly Table[] },
): string => {
  const table = tables.find(({ columns }) => columns.some((one) => one.name === column))
  if (table === undefined) throw new Error(`no table has the column of the slot ${name}:${column}`)
  const index = table.columns.findIndex((one) => one.name === column)
  const sorted = [...table.rows].sort((one, other) => Number(other[index]) - Number(one[index]))
  const sum = table.rows.reduce((total, row) => total + Number(row[index]), 0)
  switch (name) {
    case 'jumlah':
      return formatNumber(tenths(sum))
    case 'rata':
      return formatNumber(tenths(sum / table.rows.length))
    case 'tertinggi':
      return String(at(sorted, 0)[0])
    case 'terendah':
      return String(at(sorted, sorted.length - 1)[0])
    default:
      throw new Error(`unknown slot ${name}`)
  }
}

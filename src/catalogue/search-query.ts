import type { AgencyId } from '../procedure/values.ts'
import { type Category, isCategory } from './entry.ts'
import { type Kind, kinds } from './search/types.ts'

export const orders = ['sesuai', 'terbaru', 'judul'] as const
export type Order = (typeof orders)[number]

/** What somebody looks for, read from an address; whatever is not understood is as if it were not there. */
export interface SearchQuery {
  /** At most 200 characters; '' when only browsing. */
  readonly words: string
  /** True when the words were longer and have been cut. */
  readonly cut: boolean
  readonly category: Category | null
  readonly agencyId: AgencyId | null
  readonly year: number | null
  readonly kind: Kind | null
  /** Words are taken as they were typed: no slip of spelling is mended. */
  readonly exact: boolean
  readonly order: Order
  /** The entry after which the page begins. */
  readonly after: string | null
}

export const longestQuery = 200

/** Reads the parameters `q`, `kategori`, `dinas`, `tahun`, `jenis`, `persis`, `urut` and `sesudah`. Total: any text is fine. */
export function parseSearch(query: Readonly<Record<string, string>>): SearchQuery {
  const asked = (query['q'] ?? '')
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
  const characters = [...asked.slice(0, longestQuery * 2)]
  const words = characters.slice(0, longestQuery).join('').trim()
  const category = query['kategori'] ?? ''
  const agencyId = query['dinas'] ?? ''
  const year = query['tahun'] ?? ''
  const after = query['sesudah'] ?? ''
  return {
    words,
    cut: characters.length > longestQuery,
    category: isCategory(category) ? category : null,
    agencyId: /^[a-z0-9-]{2,60}$/.test(agencyId) ? agencyId : null,
    year: /^(19|20|21)\d\d$/.test(year) ? Number(year) : null,
    kind: kinds.find((kind) => kind === query['jenis']) ?? null,
    exact: query['persis'] === '1',
    order: orderOf(query['urut'], words),
    after: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(after) ? after : null,
  }
}

/** Whether anything was asked for: words or a filter. */
export function isSearch(query: SearchQuery): boolean {
  return (
    query.words !== '' ||
    query.category !== null ||
    query.agencyId !== null ||
    query.year !== null ||
    query.kind !== null
  )
}

/** The parameters of the same search, in a fixed order; what is left at its default is left out. */
export function searchParameters(query: SearchQuery): Record<string, string> {
  const fields: Record<string, string> = {}
  if (query.words) fields['q'] = query.words
  if (query.category) fields['kategori'] = query.category
  if (query.agencyId) fields['dinas'] = query.agencyId
  if (query.year) fields['tahun'] = String(query.year)
  if (query.kind) fields['jenis'] = query.kind
  if (query.exact) fields['persis'] = '1'
  if (query.order !== orderOf(undefined, query.words)) fields['urut'] = query.order
  return fields
}

function orderOf(asked: string | undefined, words: string): Order {
  if (asked === 'judul' || asked === 'terbaru') return asked
  return words === '' ? 'terbaru' : 'sesuai'
}

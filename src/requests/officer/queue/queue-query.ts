import type { AgencyId } from '../../../procedure/values.ts'

/** Views of the list of PPID Utama, and of an agency's. */
export const mainTabs = [
  'terbuka',
  'teruskan',
  'periksa',
  'beritahukan',
  'pertanyaan',
  'pemohon',
  'dekat',
  'terlambat',
  'selesai',
] as const
export const agencyTabs = ['jawab', 'perbaiki', 'diperiksa', 'terlambat', 'selesai'] as const
export type MainTab = (typeof mainTabs)[number]
export type AgencyTab = (typeof agencyTabs)[number]
export type QueueOrder = 'tenggat' | 'terbaru' | 'nomor'

/** Which part of a list an officer looks at, read from the address; what is not understood is as if it were not there. */
export interface QueueQuery<Tab extends string> {
  readonly tab: Tab
  /** Parts of a number or of the title; all must be found. At most six. */
  readonly words: string
  readonly agencyId: AgencyId | null
  readonly order: QueueOrder
  /** The row after which the page begins. */
  readonly after: string | null
}

type Parameters = Readonly<Record<string, string>>

export function parseQueue<Tab extends string>(
  tabs: readonly [Tab, ...Tab[]],
  query: Parameters,
): QueueQuery<Tab> {
  const tab = tabs.find((known) => known === query['tab']) ?? tabs[0]
  const orders = ordersOf(tabs, tab)
  const after = query['sesudah'] ?? ''
  const agencyId = query['dinas'] ?? ''
  return {
    tab,
    words: (query['cari'] ?? '').toWellFormed().replaceAll(/\s+/g, ' ').trim().slice(0, 100),
    agencyId: /^[a-z0-9-]{2,60}$/.test(agencyId) ? agencyId : null,
    order: orders.find((known) => known === query['urut']) ?? orders[0],
    after: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(after) ? after : null,
  }
}

/**
 * What a view can be sorted by, its usual order first. A finished case has no last day to wait for; an agency's list has
 * no index by number.
 */
export function ordersOf(
  tabs: readonly string[],
  tab: string,
): readonly [QueueOrder, ...QueueOrder[]] {
  const byNumber: readonly QueueOrder[] = tabs === mainTabs ? ['nomor'] : []
  return tab === 'selesai' ? ['terbaru', ...byNumber] : ['tenggat', 'terbaru', ...byNumber]
}

/** The address of a list; what is left at its default is left out. */
export function queueHref<Tab extends string>(
  tabs: readonly [Tab, ...Tab[]],
  query: QueueQuery<Tab>,
): string {
  const fields = new URLSearchParams()
  if (query.tab !== tabs[0]) fields.set('tab', query.tab)
  if (query.words) fields.set('cari', query.words)
  if (query.agencyId) fields.set('dinas', query.agencyId)
  if (query.order !== ordersOf(tabs, query.tab)[0]) fields.set('urut', query.order)
  if (query.after) fields.set('sesudah', query.after)
  const text = fields.toString()
  return text === '' ? '/kerja' : `/kerja?${text}`
}

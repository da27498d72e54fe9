import type { Role } from '../../procedure/values.ts'

/** Parts of the desk's list. */
const tabs = ['periksa', 'draf', 'terbit', 'pembaruan', 'dicabut'] as const
export type DeskTab = (typeof tabs)[number]

/** The parts in the order in which a role works on them. */
export function tabsOf(role: Role): readonly [DeskTab, ...DeskTab[]] {
  return role === 'ppid_utama' ? tabs : ['draf', 'periksa', 'terbit', 'pembaruan', 'dicabut']
}

export interface DeskQuery {
  readonly tab: DeskTab
  /** Words of the title; all must be found. At most six. */
  readonly words: string
  readonly agencyId: string | null
  /** The entry after which the page begins. */
  readonly after: string | null
}

export function parseDesk(role: Role, query: Readonly<Record<string, string>>): DeskQuery {
  const known = tabsOf(role)
  const after = query['sesudah'] ?? ''
  const agencyId = query['dinas'] ?? ''
  return {
    tab: known.find((tab) => tab === query['tab']) ?? known[0],
    words: (query['cari'] ?? '')
      .toWellFormed()
      .replaceAll(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, 100),
    agencyId: /^[a-z0-9-]{2,60}$/.test(agencyId) ? agencyId : null,
    after: isEntryId(after) ? after : null,
  }
}

/** Whether a text can be the id of an entry at all. */
export function isEntryId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

/** The address of a part of the list; what is left at its default is left out. */
export function deskHref(role: Role, query: DeskQuery): string {
  const fields = new URLSearchParams()
  if (query.tab !== tabsOf(role)[0]) fields.set('tab', query.tab)
  if (query.words) fields.set('cari', query.words)
  if (query.agencyId) fields.set('dinas', query.agencyId)
  if (query.after) fields.set('sesudah', query.after)
  const text = fields.toString()
  return text === '' ? '/kerja/informasi' : `/kerja/informasi?${text}`
}

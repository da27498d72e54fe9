import type { AgencyId, Instant } from '../procedure/values.ts'

/** Kategori Informasi Publik that may be published (UU 14/2008 Pasal 9, 10 and 11). Exempt information never is. */
export const categories = ['berkala', 'serta_merta', 'setiap_saat'] as const
export type Category = (typeof categories)[number]

export function isCategory(text: string): text is Category {
  return (categories as readonly string[]).includes(text)
}

/** A file of a published entry. */
export interface EntryFile {
  readonly fileId: string
  readonly name: string
  readonly mediaType: string
  /** Bytes. */
  readonly size: number
  /** Hex digest of the bytes. */
  readonly sha256: string
  /** Complete downloads so far; best effort. */
  readonly downloads: number
}

/** One entry of the Daftar Informasi Publik (UU 14/2008 Pasal 11(1)a). */
export interface Entry {
  readonly entryId: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly agencyId: AgencyId
  readonly agencyName: string
  readonly agencyShortName: string
  readonly category: Category
  readonly topic: string
  readonly year: number
  readonly publishedAt: Instant
  /** In their order; files that the scanner has refused or not yet looked at are left out. */
  readonly files: readonly EntryFile[]
}

/** What publishing needs. */
export interface NewEntry {
  /** 3 to 300 characters. */
  readonly title: string
  readonly summary: string
  readonly agencyId: AgencyId
  readonly category: Category
  readonly topic: string
  /** The year the information is about. */
  readonly year: number
  /** Ids of stored files, in the order they are shown. May be empty: the summary is then all there is. */
  readonly files: readonly string[]
  readonly publishedAt: Instant
}

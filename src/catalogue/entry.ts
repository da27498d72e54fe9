import type { AgencyId, Instant, LocalDate } from '../procedure/values.ts'

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
  readonly version: number
  /** Set when a newer file has taken its place; its address still hands it out. */
  readonly replacedBy: string | null
}

/** In which form the information can be had. */
export const forms = ['softcopy', 'hardcopy', 'both'] as const
export type Form = (typeof forms)[number]

/** What the list says of an entry beside its title, summary, agency and category (Perki 1/2021, columns of the DIP). */
export interface ListColumns {
  /** Pejabat/unit/satker yang menguasai informasi; null: the agency itself. */
  readonly holder: string | null
  /** Penanggung jawab pembuatan atau penerbitan. */
  readonly producer: string | null
  /** Waktu pembuatan. */
  readonly madeOn: LocalDate | null
  /** Tempat pembuatan. */
  readonly madeAt: string | null
  readonly form: Form
  /** Jangka waktu penyimpanan atau retensi arsip. */
  readonly retention: string | null
  /** Number of the decree, regulation or letter, as it is quoted. */
  readonly documentNumber: string | null
  /** Berkala: the day by which it must be renewed (UU 14/2008 Pasal 9(4)). */
  readonly validUntil: LocalDate | null
}

/** Serta merta: what the banner on every page says, and until when (UU 14/2008 Pasal 10). */
export interface Alert {
  readonly text: string
  readonly until: Instant
}

/** One entry of the Daftar Informasi Publik (UU 14/2008 Pasal 11(1)a). */
export interface Entry extends ListColumns {
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
  /** When its content last changed. */
  readonly updatedAt: Instant
  /** Of its content, from 1. */
  readonly version: number
  /** Set when it was taken back: its page stays, with the reason, its files do not. */
  readonly withdrawn: { readonly at: Instant; readonly reason: string } | null
  readonly alert: Alert | null
  /** In their order, replaced ones left out; files that the scanner has refused or not yet looked at are left out. */
  readonly files: readonly EntryFile[]
}

/** What publishing needs. */
export interface NewEntry extends Partial<ListColumns> {
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
  readonly alert?: Alert | null
}

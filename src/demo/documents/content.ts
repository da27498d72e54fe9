import type { LocalDate } from '../../procedure/values.ts'

/** What a cell holds: text as it stands, or a number that each format prints in its own way. */
export type Cell = string | number

export interface Table {
  readonly caption: string
  readonly columns: readonly { readonly name: string; readonly numeric: boolean }[]
  readonly rows: readonly (readonly Cell[])[]
  /** A last row of sums, first cell included; absent where sums mean nothing. */
  readonly total: readonly Cell[] | null
}

export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly table: Table }

export interface Section {
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** The legal body of a regulation or decree: considerations, laws recalled, and what is decided. */
export interface Decision {
  readonly issuer: string
  readonly about: string
  readonly weighing: readonly string[]
  readonly recalling: readonly string[]
  readonly rules: readonly {
    readonly label: string
    readonly text: string
    readonly points: readonly string[]
  }[]
}

/** Which Typst template a PDF uses. */
export type Form = 'laporan' | 'pengumuman' | 'keputusan'

/** All that stands in a document, whatever its format. */
export interface Content {
  readonly form: Form
  readonly number: string
  readonly sections: readonly Section[]
  readonly annexes: readonly Section[]
  readonly decision: Decision | null
  readonly signer: { readonly post: string; readonly name: string }
}

export type Category = 'berkala' | 'serta_merta' | 'setiap_saat'
export type Format = 'pdf' | 'xlsx' | 'csv'

/** One published document of the demonstration (Informasi Publik, UU 14/2008 Pasal 9-11). */
export interface DemoDocument {
  /** Stable slug, unique. */
  readonly key: string
  readonly title: string
  /** One to three sentences. */
  readonly summary: string
  readonly agencyId: string
  readonly category: Category
  readonly topic: string
  readonly year: number
  readonly publishedOn: LocalDate
  readonly format: Format
  readonly fileName: string
}

/** A document together with what writes its content. */
export interface Entry {
  readonly document: DemoDocument
  readonly content: () => Content
}

/** Printed on every page, sheet and row: nobody may take these documents for real ones. */
export const fictionNotice = 'Dokumen contoh untuk peragaan; isinya rekaan'

export const text = (value: string): Block => ({ kind: 'text', text: value })
export const list = (items: readonly string[]): Block => ({ kind: 'list', ordered: false, items })
export const steps = (items: readonly string[]): Block => ({ kind: 'list', ordered: true, items })
export const tableBlock = (table: Table): Block => ({ kind: 'table', table })

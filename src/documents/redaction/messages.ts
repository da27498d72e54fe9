import type { Searched } from '../sensitive/inside/search-file.ts'
import type { Rect } from './geometry.ts'

/** Why a file cannot be blacked out here. */
export type RedactionReason =
  /** Locked with a password. */
  | 'encrypted'
  | 'broken'
  | 'unsupported'
  | 'too_large'
  | 'too_many_pages'
  | 'too_many_scans'
  | 'too_much_text'
  | 'too_much_memory'
  | 'too_long'
  /** Reading the result back still found something under a box. */
  | 'not_removed'
  /** Nobody worked on it for so long that the text of its pages was forgotten. */
  | 'expired'
  /** The process ended by itself. */
  | 'crashed'

export interface PageBox {
  readonly page: number
  readonly rect: Rect
}

/** What the process is asked. `folder` holds the file as `bytes`; what comes of it is written there. */
export type RedactionOrder =
  /** The text of every page with its places, one line of JSON a page in `pages.ndjson`. */
  | { readonly type: 'prepare'; readonly folder: string; readonly limits: OrderLimits }
  /** A picture of a page in `page.jpg`, at most so many dots wide. */
  | {
      readonly type: 'page'
      readonly folder: string
      readonly limits: OrderLimits
      readonly page: number
      readonly width: number
    }
  /** Where personal data stands in it; its name tells apart what looks the same. */
  | {
      readonly type: 'search'
      readonly folder: string
      readonly limits: OrderLimits
      readonly fileName: string
    }
  /** The redacted file in `result.pdf`. */
  | {
      readonly type: 'apply'
      readonly folder: string
      readonly limits: OrderLimits
      readonly boxes: readonly PageBox[]
      /** Words that may be nowhere in the file any more, beside those the process itself finds under the boxes. */
      readonly words: readonly string[]
      /** Makes a picture of every page. */
      readonly flat: boolean
    }

export interface OrderLimits {
  readonly pages: number
  readonly ocrPages: number
  readonly textLength: number
}

/** What came of a redaction. */
export interface RedactionReport {
  readonly pages: number
  /** Pages that became pictures, because letters or drawings reached under a box otherwise. */
  readonly flattened: readonly number[]
  /** Pages where words that are under a box elsewhere can still be read, and how often. */
  readonly remaining: readonly { readonly page: number; readonly count: number }[]
}

export type RedactionNews =
  | { readonly type: 'step'; readonly done: number; readonly of: number }
  | { readonly type: 'prepared'; readonly pages: number }
  | { readonly type: 'drawn' }
  | { readonly type: 'searched'; readonly searched: Searched }
  | { readonly type: 'applied'; readonly report: RedactionReport }
  | { readonly type: 'refused'; readonly reason: RedactionReason }

export const files = {
  bytes: 'bytes',
  base: 'base.pdf',
  pages: 'pages.ndjson',
  picture: 'page.jpg',
  result: 'result.pdf',
} as const

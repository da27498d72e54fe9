import type { ReadingLimits } from './limits.ts'
import type { ReadingReason } from './reasons.ts'

/** What the reading process is asked: one file at a time. */
export interface ReadOrder {
  /** Folder of this file alone: the bytes lie in `bytes`; parts and preview are written beside them. */
  readonly folder: string
  /** Only tells apart what looks the same (CSV and plain text). */
  readonly fileName: string
  readonly limits: ReadingLimits
}

/** How the reading of a file's text ended. */
export interface TextOutcome {
  /** Null: all of it was read. */
  readonly reason: ReadingReason | null
  /** Pages, slides or sheets; null where the format has none. */
  readonly pages: number | null
  readonly pagesRead: number | null
  readonly ocrPages: number
}

/** One part of the text, a line of `parts.ndjson`. */
export interface Part {
  readonly page: number | null
  /** The name of a sheet. */
  readonly label: string | null
  readonly ocr: boolean
  readonly text: string
}

export interface PreviewSize {
  readonly mediaType: 'image/jpeg'
  readonly width: number
  readonly height: number
}

/** What the reading process says. A `page` is announced before its work begins. */
export type ReadNews =
  | {
      readonly type: 'page'
      readonly pages: number
      readonly pagesRead: number
      readonly ocrPages: number
      readonly ocr: boolean
    }
  | { readonly type: 'text'; readonly outcome: TextOutcome }
  | { readonly type: 'done'; readonly preview: PreviewSize | null }

export const bytesFile = 'bytes'
export const partsFile = 'parts.ndjson'
export const previewFile = 'preview'

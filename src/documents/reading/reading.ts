import type { Language } from './language.ts'
import type { ReadingReason } from './reasons.ts'

/**
 * Version of the reader. Raise it when it reads better: files are then read again when they are next asked for, and
 * keep what was found before until then.
 */
export const readerVersion = 1

/** `waiting` and `reading` pass; `partly`: some of the text is there; `unreadable`: none. */
export type ReadingState = 'waiting' | 'reading' | 'read' | 'partly' | 'unreadable'

/** What is known of the inside of a file. */
export interface Reading {
  readonly sha256: string
  readonly state: ReadingState
  /** Set with `partly` and `unreadable`. */
  readonly reason: ReadingReason | null
  /** Pages, slides or sheets; null where the format has none, or not known yet. */
  readonly pages: number | null
  /** Grows while a file is being read. */
  readonly pagesRead: number | null
  /** Those of them recognised from pictures. */
  readonly ocrPages: number
  readonly language: Language | null
}

/** How many files are in each state. */
export type ReadingCounts = Readonly<Record<ReadingState, number>>

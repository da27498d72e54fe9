import type { AgencyId, Instant } from '../../procedure/values.ts'
import type { Category } from '../entry.ts'

/** A piece of text; `marked` where it is what was searched for. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** Where in a file, or in its summary, the words were found. */
export interface Passage {
  readonly pieces: readonly Piece[]
  /** The file it stands in; null when it is the summary. */
  readonly fileId: string | null
  /** Page of a document, from 1; null where there are no pages. */
  readonly page: number | null
  /** Name of a sheet or slide, where it has one. */
  readonly label: string | null
}

/** What a list shows of a file. */
export interface HitFile {
  readonly fileId: string
  readonly name: string
  /** Bytes. */
  readonly size: number
}

/** One entry found. */
export interface Hit {
  readonly entryId: string
  readonly slug: string
  readonly title: readonly Piece[]
  readonly agencyId: AgencyId
  readonly agencyShortName: string
  readonly category: Category
  readonly year: number
  readonly publishedAt: Instant
  readonly files: readonly HitFile[]
  readonly passage: Passage | null
}

/** How many; `capped` when there are more than were counted. */
export interface Count {
  readonly count: number
  readonly capped: boolean
}

/** Kinds of files, for narrowing a search. */
export const kinds = ['pdf', 'sheet', 'text', 'picture', 'other', 'none'] as const
export type Kind = (typeof kinds)[number]

/** One way to narrow a search, and how many of the counted entries it keeps. */
export interface Facet<T extends string | number> {
  readonly value: T
  readonly count: number
}

export interface Facets {
  readonly category: readonly Facet<Category>[]
  readonly agency: readonly Facet<AgencyId>[]
  readonly year: readonly Facet<number>[]
  readonly kind: readonly Facet<Kind>[]
}

/** What the search made of the words, for people to see and to take back. */
export interface Understood {
  /** Words that were looked for, as they were typed. */
  readonly words: readonly string[]
  /** Words left out because they say nothing. */
  readonly left: readonly string[]
  /** Words that stand nowhere and could not be put right; told only where nothing has all the words. */
  readonly unknown: readonly string[]
  /** Slips of spelling that were mended. */
  readonly mended: readonly { readonly from: string; readonly to: string }[]
  /** Abbreviations and long forms that were looked for as well. */
  readonly widened: readonly { readonly from: string; readonly to: string }[]
}

/**
 * A page of results. `match` is `all` when each has all the words, `mixed` when those with all are so few that others with
 * some are ranked among them, `some` when no entry has all the words and these have at least one.
 */
export interface SearchResult {
  readonly hits: readonly Hit[]
  readonly total: Count
  /** Of the counted entries. */
  readonly facets: Facets
  readonly match: 'all' | 'mixed' | 'some'
  readonly understood: Understood
  /** True when the search took too long and was given up. */
  readonly late: boolean
  /** Names the next page (`sesudah`); null on the last one. */
  readonly next: string | null
}

import type { Readable } from 'node:stream'
import type { AgencyId, Instant } from '../../procedure/values.ts'
import type { Category, ListColumns } from '../entry.ts'

/** Why a thing of an archive was not brought in, or not wholly. */
export const reasons = [
  // The file itself.
  'empty',
  'too_large',
  'type_not_allowed',
  'name_missing',
  'name_with_path',
  'name_too_long',
  'storage_full',
  'interrupted',
  'infected',
  'unreadable',
  'encrypted',
  'not_a_file',
  'link_outside',
  'unsafe_path',
  'missing_file',
  'too_deep',
  // What is said of it.
  'no_title',
  'no_agency',
  'unknown_agency',
  'unknown_category',
  'exempt',
  'bad_line',
  'bad_year',
  'bad_date',
  'bad_form',
  'bad_sidecar',
  'same_key',
  'not_public',
  // It was brought in before, and is another now.
  'changed',
  // The portal would not have it.
  'not_published',
] as const
export type Reason = (typeof reasons)[number]

/** A thing, or a file of a thing, that was refused. */
export interface Trouble {
  /** Path, line or id in the archive. */
  readonly key: string
  readonly reason: Reason
  /** The value at fault, as it stands in the archive. */
  readonly detail?: string
}

/** A file as it lies in an archive. */
export interface SourceFile {
  /** With `/` between folders, relative to the archive. */
  readonly path: string
  readonly name: string
  /** Bytes, as the archive says; what comes out of `open` may be more. */
  readonly size: number
  readonly modifiedAt: Instant | null
  open(): Promise<Readable>
}

/** One entry to be, as its archive describes it: words, not yet agencies and categories. */
export interface Draft {
  /** Names it within its archive, also the next time. */
  readonly key: string
  readonly title: string
  readonly summary: string | null
  /** What may name its agency, category or topic: folders from the outermost in, or the categories of a post. */
  readonly terms: readonly string[]
  /** Said outright, in a column. */
  readonly agency: string | null
  readonly category: string | null
  readonly topic: string | null
  readonly year: number | null
  readonly columns: Partial<ListColumns>
  readonly publishedAt: Instant | null
  readonly files: readonly SourceFile[]
  readonly troubles: readonly Trouble[]
  /** By the path of a file, what it stood under elsewhere in the archive: where that is exempt, it stays closed. */
  readonly alsoUnder?: ReadonlyMap<string, readonly string[]>
  /** Where it stood in the portal that is left. */
  readonly oldPaths: readonly string[]
}

/** One entry to be, settled: what is asked of `publishEntry`, with files still in their archive. */
export interface Item {
  readonly key: string
  readonly title: string
  readonly summary: string
  readonly agencyId: AgencyId
  readonly category: Category
  readonly topic: string
  readonly year: number
  readonly columns: Partial<ListColumns>
  readonly publishedAt: Instant
  readonly files: readonly SourceFile[]
  readonly troubles: readonly Trouble[]
  readonly oldPaths: readonly string[]
}

/** What an archive holds, before anything is looked into. */
export interface Inventory {
  readonly drafts: readonly Draft[]
  readonly troubles: readonly Trouble[]
  /** Hidden files, `Thumbs.db` and the like: nobody misses them. */
  readonly skipped: number
  /** Columns of lists that nobody here knows. */
  readonly ignored: readonly string[]
}

import type { AgencyId, FileRef, Instant, LocalDate, TextRef } from '../values.ts'
import type { EntryCategory, EntryOrigin } from './values.ts'

/**
 * What happens to an entry of the Daftar Informasi Publik (UU 14/2008 Pasal 11(1)a). What it says, and every reason, is
 * a text the event vouches for: an entry may name people.
 */
export type EntryEvent =
  /** A working copy: of an entry to come, or of the next version of a published one. */
  | { readonly type: 'entry_drafted'; readonly agencyId: AgencyId }
  | { readonly type: 'entry_submitted' }
  /** Taken back by whoever submitted it, before it was checked. */
  | { readonly type: 'entry_recalled' }
  | { readonly type: 'entry_returned'; readonly reason: TextRef }
  | { readonly type: 'entry_discarded' }
  | {
      readonly type: 'entry_published'
      /** Of the content, from 1. */
      readonly version: number
      readonly origin: EntryOrigin
      readonly agencyId: AgencyId
      readonly category: EntryCategory
      readonly content: TextRef
      readonly files: readonly FileRef[]
      readonly validUntil: LocalDate | null
      readonly alertUntil: Instant | null
    }
  /** Berkala: looked at again and still right. */
  | { readonly type: 'entry_renewed'; readonly validUntil: LocalDate }
  | { readonly type: 'entry_withdrawn'; readonly reason: TextRef }

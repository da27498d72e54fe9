import type { AgencyId, FileRef, Instant, LocalDate, TextRef } from '../values.ts'
import type { EntryEvent } from './events.ts'
import type { EntryCategory, EntryOrigin } from './values.ts'

/** What somebody asks of an entry. */
export type EntryCommand =
  | { readonly type: 'open_draft'; readonly agencyId: AgencyId }
  | { readonly type: 'save_draft' }
  | { readonly type: 'submit'; readonly terms: Terms }
  | { readonly type: 'recall' }
  | { readonly type: 'return'; readonly reason: TextRef }
  | { readonly type: 'discard' }
  | {
      readonly type: 'publish'
      readonly origin: EntryOrigin
      readonly agencyId: AgencyId
      readonly terms: Terms
      readonly content: TextRef
      readonly files: readonly FileRef[]
    }
  /** `validUntil` null: as late as the law allows. */
  | { readonly type: 'renew'; readonly validUntil: LocalDate | null }
  | { readonly type: 'withdraw'; readonly reason: TextRef }

export type EntryCommandType = EntryCommand['type']

/** What decides how long an entry stands: its category and the dates that go with it. */
export interface Terms {
  readonly category: EntryCategory
  readonly validUntil: LocalDate | null
  /** Until when the banner of serta merta information stands; null without one. */
  readonly alertUntil: Instant | null
}

/** Stable codes of refusal; the sentences live in `locales/`. */
export type EntryRefusalCode =
  | 'not_permitted'
  | 'draft_exists'
  | 'no_draft'
  | 'draft_submitted'
  | 'not_submitted'
  | 'not_published'
  | 'entry_withdrawn'
  | 'not_periodic'
  | 'valid_until_missing'
  | 'valid_until_past'
  | 'valid_until_too_late'
  | 'alert_missing'
  | 'alert_over'
  | 'alert_not_immediate'

/** A refusal, with the values its sentence may name; never personal data. */
export interface EntryRefusal {
  readonly ok: false
  readonly code: EntryRefusalCode
  readonly detail: Readonly<Record<string, string | number>>
}

export type EntryDecision =
  | { readonly ok: true; readonly events: readonly EntryEvent[] }
  | EntryRefusal

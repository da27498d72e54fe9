import type { LetterKind } from '../letters.ts'
import type { AgencyId, CaseId, FileRef, TextRef } from '../values.ts'
import type { Renewed, SheetTerms, TestEvent } from './events.ts'
import type { Conclusion, OpeningCause, TestOccasion } from './values.ts'

/** What somebody asks of a consequence test. */
export type TestCommand =
  | {
      readonly type: 'propose'
      readonly agencyId: AgencyId
      readonly occasion: TestOccasion
      readonly requestId: CaseId | null
      readonly itemId: string | null
      readonly renews: Renewed | null
      readonly title: TextRef
    }
  /** Keeps what was written so far; no event but for the first time of each who writes. */
  | { readonly type: 'write_sheet' }
  | { readonly type: 'submit_sheet'; readonly sheet: TextRef; readonly terms: SheetTerms }
  | { readonly type: 'give_opinion'; readonly agrees: boolean; readonly reason: TextRef }
  | { readonly type: 'send_back'; readonly reason: TextRef }
  | { readonly type: 'approve'; readonly note: TextRef | null }
  | { readonly type: 'deny'; readonly reason: TextRef }
  | { readonly type: 'conclude' }
  | { readonly type: 'start_review'; readonly reason: TextRef }
  | { readonly type: 'close_review'; readonly reason: TextRef }
  | { readonly type: 'open'; readonly cause: OpeningCause; readonly reason: TextRef }
  | { readonly type: 'drop'; readonly reason: TextRef }
  /** Another test of the same information was concluded. */
  | { readonly type: 'supersede'; readonly byTestId: string; readonly found: Conclusion['kind'] }
  | {
      readonly type: 'number_letter'
      readonly letterId: string
      readonly kind: LetterKind
      readonly number: string
    }
  | { readonly type: 'issue_letter'; readonly letterId: string; readonly file: FileRef }

export type TestCommandType = TestCommand['type']

/** Stable codes of refusal; the sentences, with their articles, live in `locales/`. */
export type TestRefusalCode =
  | 'not_permitted'
  | 'already_proposed'
  | 'request_missing'
  | 'order_only_main'
  | 'not_open_for_writing'
  | 'letters_missing'
  | 'letters_of_open'
  | 'period_missing'
  | 'period_of_letters'
  | 'period_past'
  | 'period_too_long'
  | 'not_in_consideration'
  | 'opinion_given'
  | 'opinions_missing'
  | 'opinions_against'
  | 'own_draft'
  | 'not_approved'
  | 'not_sent'
  | 'not_concluded'
  | 'not_in_review'
  | 'not_expired'
  | 'consent_not_enough'
  | 'letter_known'
  | 'letter_unknown'

/** A refusal, with the values its sentence may name; never personal data. */
export interface TestRefusal {
  readonly ok: false
  readonly code: TestRefusalCode
  readonly detail: Readonly<Record<string, string | number>>
}

export type TestDecision =
  | { readonly ok: true; readonly events: readonly TestEvent[] }
  | TestRefusal

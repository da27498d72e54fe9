import type { LetterKind } from '../letters.ts'
import type { AgencyId, CaseId, ExemptionLetter, FileRef, LocalDate, TextRef } from '../values.ts'
import type { Conclusion, OpeningCause, TestOccasion } from './values.ts'

/** What the sheet of a test says that the procedure weighs; its words are a text that the event vouches for. */
export interface SheetTerms {
  readonly conclusion: Conclusion
  /** Letters of UU 14/2008 Pasal 17; none when the information is found open. */
  readonly letters: readonly ExemptionLetter[]
  /** Last day of the exemption; null: without a date, for the reason that the sheet gives. */
  readonly until: LocalDate | null
  /** Whether the sheet says why the period has no last day. */
  readonly endless: boolean
}

/** The exempt information whose classification a test looks at anew, and the test it came from; null: written by hand. */
export interface Renewed {
  readonly exemptId: string
  readonly testId: string | null
}

/**
 * What happens to a consequence test (uji konsekuensi, UU 14/2008 Pasal 19, Perki 1/2021 Pasal 49 and after). What
 * people wrote is a text the event vouches for.
 */
export type TestEvent =
  /** USUL. `title` names the information without its content. */
  | {
      readonly type: 'test_proposed'
      readonly agencyId: AgencyId
      readonly occasion: TestOccasion
      readonly requestId: CaseId | null
      readonly itemId: string | null
      readonly renews: Renewed | null
      readonly title: TextRef
    }
  /** UJI: somebody writes the sheet, and thereby gives no opinion of it and decides nothing about it. */
  | { readonly type: 'sheet_begun' }
  /** PERTIMBANGAN: the sheet as it goes to the tim pertimbangan. */
  | ({ readonly type: 'sheet_submitted'; readonly sheet: TextRef } & SheetTerms)
  | { readonly type: 'opinion_given'; readonly agrees: boolean; readonly reason: TextRef }
  | { readonly type: 'test_sent_back'; readonly reason: TextRef }
  /** DISETUJUI, by the Atasan PPID. */
  | { readonly type: 'test_approved'; readonly note: TextRef | null }
  /** Not approved: the information may not be refused. */
  | { readonly type: 'test_denied'; readonly reason: TextRef }
  /** DITETAPKAN: the decree on classification, or that the information is open. Its number is a letter's. */
  | ({ readonly type: 'test_concluded' } & Omit<SheetTerms, 'endless'>)
  /** DITINJAU: its classification is looked at again. */
  | { readonly type: 'review_started'; readonly reason: TextRef }
  /** Looked at, and it stands until its period ends. */
  | { readonly type: 'review_closed'; readonly reason: TextRef }
  /** DIPERPANJANG: another test found it exempt further on. */
  | { readonly type: 'exemption_extended'; readonly byTestId: string }
  /** DIBUKA. `byTestId`: another test found it open. */
  | {
      readonly type: 'exemption_opened'
      readonly cause: OpeningCause
      readonly reason: TextRef | null
      readonly byTestId: string | null
    }
  | { readonly type: 'test_dropped'; readonly reason: TextRef }
  | {
      readonly type: 'letter_numbered'
      readonly letterId: string
      readonly kind: LetterKind
      readonly number: string
    }
  | { readonly type: 'letter_issued'; readonly letterId: string; readonly file: FileRef }

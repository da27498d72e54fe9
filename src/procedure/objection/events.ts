import type { LetterKind } from '../letters.ts'
import type { Channel } from '../request/events.ts'
import type { CaseId, FileRef, LocalDate, PersonId, TextRef } from '../values.ts'
import type { DisputeStage, Ground, GroundDecision, ObjectionResult, Response } from './values.ts'

/** A ground that the case really has: since when, and the last day to object to it (UU 14/2008 Pasal 36(1)). */
export interface FoundGround {
  readonly ground: Ground
  readonly foundOn: LocalDate
  readonly lastDay: LocalDate
}

export interface RaisedGround extends FoundGround {
  /** Raised after its last day: the Atasan PPID says whether it is heard. */
  readonly late: boolean
}

/** Kuasa: who acts for the applicant, and the special power of attorney (surat kuasa khusus). */
export interface Representative {
  readonly name: TextRef
  readonly attorney: FileRef
}

/** What PPID is told to do. Without items it concerns a fee, a delay or information to publish. */
export interface Order {
  readonly itemIds: readonly string[]
  readonly text: TextRef
  /** Working days from today. */
  readonly days: number
}

export interface DatedOrder extends Order {
  /** Counts within its objection, from 1. */
  readonly orderId: string
  readonly limit: LocalDate
}

export interface GroundAnswer {
  readonly ground: Ground
  readonly decision: GroundDecision
  readonly reasons: TextRef
}

/**
 * Everything that can happen to an objection (keberatan, UU 14/2008 Pasal 35 to 37) and to the dispute that may follow.
 * No personal data: people, texts and files are referred to, never quoted.
 */
export type ObjectionEvent =
  | {
      readonly type: 'objection_filed'
      readonly requestId: CaseId
      readonly applicantId: PersonId
      readonly channel: Channel
      readonly proxy: Representative | null
      readonly grounds: readonly RaisedGround[]
      /** Kasus posisi: what happened, in the applicant's words. */
      readonly position: TextRef
      /** WIB date of receipt: day 0 of the answer. */
      readonly receivedOn: LocalDate
      readonly dueOn: LocalDate
      readonly dueEstimated: boolean
    }
  | { readonly type: 'registered'; readonly number: string }
  /** PPID lays the file before the Atasan PPID, with notes of its own. It decides nothing. */
  | { readonly type: 'file_forwarded'; readonly note: TextRef }
  /** Late grounds that are heard all the same. */
  | { readonly type: 'late_accepted'; readonly grounds: readonly Ground[]; readonly note: TextRef }
  /** Late grounds that are not heard, while others are. */
  | {
      readonly type: 'late_declined'
      readonly grounds: readonly Ground[]
      readonly reason: TextRef
    }
  /** Every ground was late and none is heard. */
  | {
      readonly type: 'objection_declined'
      readonly reason: TextRef
      readonly disputeBy: LocalDate
    }
  /** Musyawarah: what both agreed on. */
  | {
      readonly type: 'objection_settled'
      readonly agreement: TextRef
      readonly order: DatedOrder | null
      readonly disputeBy: LocalDate
    }
  | {
      readonly type: 'objection_answered'
      readonly result: ObjectionResult
      readonly grounds: readonly GroundAnswer[]
      readonly order: DatedOrder | null
      /** Last day to go to the Komisi Informasi (Pasal 37(2)), as it was told that day; it never gets shorter. */
      readonly disputeBy: LocalDate
    }
  | {
      readonly type: 'silence_marked'
      readonly dueOn: LocalDate
      readonly disputeBy: LocalDate
    }
  | {
      readonly type: 'order_executed'
      readonly orderId: string
      /** The written notice of the reopened items, or words of PPID where nothing is to be handed out. */
      readonly noticeNumber: string | null
      readonly note: TextRef | null
    }
  | {
      readonly type: 'applicant_responded'
      readonly response: Response
      readonly statement: TextRef | null
    }
  | { readonly type: 'objection_withdrawn'; readonly reason: TextRef | null }
  | {
      readonly type: 'dispute_filed'
      /** Nomor register of the Komisi Informasi. */
      readonly commissionNumber: string
      readonly on: LocalDate
      /** Filed after the window of UU 14/2008 Pasal 37(2): the Komisi Informasi says whether it is heard. */
      readonly late: boolean
    }
  | {
      readonly type: 'dispute_moved'
      readonly stage: DisputeStage
      readonly on: LocalDate
      readonly note: TextRef | null
      readonly order: DatedOrder | null
    }
  | {
      readonly type: 'due_recalculated'
      readonly changeId: string
      readonly was: LocalDate
      readonly dueOn: LocalDate
      readonly dueEstimated: boolean
    }
  | {
      readonly type: 'letter_numbered'
      readonly letterId: string
      readonly kind: LetterKind
      readonly number: string
    }
  | { readonly type: 'letter_issued'; readonly letterId: string; readonly file: FileRef }

import type { LetterKind } from '../letters.ts'
import type { Channel } from '../request/events.ts'
import type { CaseId, FileRef, LocalDate, PersonId, TextRef } from '../values.ts'
import type { GroundAnswer, ObjectionEvent, Order, Representative } from './events.ts'
import type { DisputeStage, Ground, Response } from './values.ts'

/** What somebody asks of an objection. `decideObjection` turns it into events or refuses with a code. */
export type ObjectionCommand =
  | {
      readonly type: 'file'
      readonly requestId: CaseId
      readonly applicantId: PersonId
      readonly channel: Channel
      readonly grounds: readonly Ground[]
      readonly position: TextRef
      readonly proxy: Representative | null
      /** The day a letter reached the office, entered at the counter later; null for today. */
      readonly receivedOn: LocalDate | null
    }
  | { readonly type: 'register'; readonly number: string }
  | { readonly type: 'forward_file'; readonly note: TextRef }
  /** Which of the grounds that were raised late are heard; the other late ones are not. */
  | { readonly type: 'accept_late'; readonly grounds: readonly Ground[]; readonly note: TextRef }
  | { readonly type: 'decline'; readonly reason: TextRef }
  | {
      readonly type: 'settle'
      readonly agreement: TextRef
      readonly order: Order | null
      /** That both sides have signed the minutes (berita acara) of it. */
      readonly signed: boolean
    }
  | {
      readonly type: 'answer'
      readonly grounds: readonly GroundAnswer[]
      readonly order: Order | null
    }
  | { readonly type: 'mark_silent' }
  | {
      readonly type: 'record_execution'
      readonly orderId: string
      readonly noticeNumber: string | null
      readonly note: TextRef | null
    }
  | {
      readonly type: 'respond'
      readonly response: Response
      /** What the applicant said of it at the counter; null when they respond themselves. */
      readonly statement: TextRef | null
    }
  | { readonly type: 'withdraw'; readonly reason: TextRef | null }
  | { readonly type: 'file_dispute'; readonly commissionNumber: string; readonly on: LocalDate }
  | {
      readonly type: 'move_dispute'
      readonly stage: DisputeStage
      readonly on: LocalDate
      readonly note: TextRef | null
      readonly order: Order | null
    }
  | { readonly type: 'recalculate_due'; readonly changeId: string }
  | {
      readonly type: 'number_letter'
      readonly letterId: string
      readonly kind: LetterKind
      readonly number: string
    }
  | { readonly type: 'issue_letter'; readonly letterId: string; readonly file: FileRef }

export type ObjectionCommandType = ObjectionCommand['type']

export type ObjectionCommandOf<T extends ObjectionCommandType> = Extract<
  ObjectionCommand,
  { type: T }
>

/** Stable codes of refusal. Each has a sentence in `locales/` with what is missing and its article. */
export type ObjectionRefusalCode =
  | 'not_permitted'
  | 'already_filed'
  | 'not_filed'
  | 'already_registered'
  | 'not_registered'
  | 'ground_missing'
  | 'ground_not_found'
  | 'ground_twice'
  | 'objection_open'
  | 'receipt_in_future'
  | 'receipt_too_old'
  | 'already_withdrawn'
  | 'already_declined'
  | 'already_answered'
  | 'already_settled'
  | 'already_forwarded'
  | 'dispute_running'
  | 'late_undecided'
  | 'not_late'
  | 'late_grounds'
  | 'settle_never_for_a'
  | 'settle_unsigned'
  | 'ground_unanswered'
  | 'order_missing'
  | 'order_without_grant'
  | 'order_without_items'
  | 'order_days'
  | 'unknown_item'
  | 'request_withdrawn'
  | 'silence_too_early'
  | 'already_silent'
  | 'order_unknown'
  | 'order_executed'
  | 'order_not_met'
  | 'execution_by_notice'
  | 'execution_without_words'
  | 'not_answered'
  | 'already_responded'
  | 'statement_missing'
  | 'window_over'
  | 'dispute_too_early'
  | 'dispute_filed'
  | 'dispute_missing'
  | 'dispute_stage'
  | 'dispute_date'
  | 'dispute_no_order_here'
  | 'dispute_order_open'
  | 'due_unchanged'
  | 'letter_known'
  | 'letter_unknown'

/** A refusal, with the values its sentence may name; never personal data. */
export interface ObjectionRefusal {
  readonly ok: false
  readonly code: ObjectionRefusalCode
  readonly detail: Readonly<Record<string, string | number>>
}

export type ObjectionDecision =
  | { readonly ok: true; readonly events: readonly ObjectionEvent[] }
  | ObjectionRefusal

export function accept(...events: readonly ObjectionEvent[]): ObjectionDecision {
  return { ok: true, events }
}

export function refuse(
  code: ObjectionRefusalCode,
  detail: ObjectionRefusal['detail'] = {},
): ObjectionRefusal {
  return { ok: false, code, detail }
}

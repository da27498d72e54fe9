import type { LetterKind } from '../letters.ts'
import type {
  AgencyId,
  ExemptionLetter,
  FileRef,
  Instant,
  LocalDate,
  PersonId,
  TextRef,
} from '../values.ts'
import type {
  Channel,
  ChecklistItem,
  CopyForm,
  ExtensionReason,
  Fee,
  HandoverWay,
  ItemAsked,
  ItemOutcome,
  MissingPart,
  PaymentWay,
  ReopenCause,
  TaskKey,
} from './events.ts'

/** What somebody asks of the case. `decide` turns it into events or refuses with a code. */
export type RequestCommand =
  | {
      readonly type: 'submit'
      readonly applicantId: PersonId
      readonly channel: Channel
      readonly copy: CopyForm
      /** The day it reached the office, for what the counter enters later; today without it. */
      readonly receivedOn?: LocalDate
      readonly items: readonly ItemAsked[]
      readonly purpose: TextRef
      readonly searchStartedAt: Instant | null
      readonly formOpenedAt: Instant
      readonly portalAnswerMs: number | null
    }
  | { readonly type: 'register'; readonly number: string }
  | { readonly type: 'take_task'; readonly task: TaskKey; readonly takeOver: boolean }
  | {
      readonly type: 'forward'
      readonly assignments: readonly {
        readonly assignmentId: string
        readonly agencyId: AgencyId
        readonly itemIds: readonly string[]
        readonly instruction: TextRef | null
      }[]
    }
  | { readonly type: 'recall_forward'; readonly assignmentId: string; readonly reason: TextRef }
  | { readonly type: 'return_by_unit'; readonly assignmentId: string; readonly reason: TextRef }
  | {
      readonly type: 'supply_answer'
      readonly assignmentId: string
      /** One for each item of the assignment. */
      readonly outcomes: readonly ItemOutcome[]
      readonly files: readonly FileRef[]
      readonly text: TextRef | null
      readonly entryIds: readonly string[]
    }
  | { readonly type: 'send_back_answer'; readonly assignmentId: string; readonly reason: TextRef }
  | {
      readonly type: 'verify_answer'
      readonly assignmentId: string
      readonly checklist: readonly ChecklistItem[]
      readonly publish: boolean
    }
  | {
      readonly type: 'notify_applicant'
      readonly noticeNumber: string
      readonly note: TextRef | null
      /** Null: free of charge. */
      readonly fee: Fee | null
    }
  | { readonly type: 'hand_over'; readonly way: HandoverWay }
  | { readonly type: 'withdraw'; readonly reason: TextRef | null }
  | { readonly type: 'confirm_complete' }
  | {
      readonly type: 'request_completion'
      readonly missing: readonly MissingPart[]
      readonly text: TextRef
    }
  | {
      readonly type: 'complete'
      readonly text: TextRef | null
      readonly files: readonly FileRef[]
      readonly identityRenewed: boolean
    }
  | { readonly type: 'lapse' }
  | {
      readonly type: 'ask_question'
      readonly questionId: string
      /** Of the unit that asks; null for everybody else. */
      readonly assignmentId: string | null
      readonly text: TextRef
    }
  | {
      readonly type: 'answer_question'
      readonly questionId: string
      readonly text: TextRef
      readonly files: readonly FileRef[]
    }
  | {
      readonly type: 'propose_extension'
      readonly assignmentId: string
      readonly reason: ExtensionReason
      readonly text: TextRef
    }
  | {
      readonly type: 'extend'
      readonly days: number
      readonly reason: ExtensionReason
      readonly text: TextRef
    }
  | {
      readonly type: 'link_test'
      readonly assignmentId: string
      readonly itemId: string
      readonly testId: string /** Of the parts that it is for; null: a refusal, or all parts without a test. */
      readonly letter: ExemptionLetter | null
    }
  | { readonly type: 'record_payment'; readonly amount: number; readonly way: PaymentWay }
  | { readonly type: 'mark_silent' }
  | {
      readonly type: 'correct_notice'
      readonly noticeNumber: string
      readonly reason: TextRef
      readonly note: TextRef | null
    }
  | {
      readonly type: 'reopen'
      readonly itemIds: readonly string[]
      readonly cause: ReopenCause
      readonly objectionId: string | null
      readonly reason: TextRef
    }
  | { readonly type: 'recalculate_due'; readonly changeId: string }
  | {
      readonly type: 'number_letter'
      readonly letterId: string
      readonly kind: LetterKind
      readonly number: string
    }
  | { readonly type: 'issue_letter'; readonly letterId: string; readonly file: FileRef }

export type RequestCommandType = RequestCommand['type']

/** The command of one type. */
export type CommandOf<T extends RequestCommandType> = Extract<RequestCommand, { type: T }>

/** Stable codes of refusal. Each has a sentence in `locales/` that says what is missing and what to do. */
export type RefusalCode =
  | 'not_permitted'
  | 'already_submitted'
  | 'receipt_in_future'
  | 'receipt_too_old'
  | 'not_submitted'
  | 'no_items'
  | 'duplicate_item'
  | 'already_registered'
  | 'not_registered'
  | 'case_closed'
  | 'already_notified'
  | 'not_notified'
  | 'task_not_open'
  | 'task_not_taken'
  | 'task_taken_by_other'
  | 'task_already_yours'
  | 'no_agency_chosen'
  | 'unknown_item'
  | 'item_not_covered'
  | 'item_already_covered'
  | 'duplicate_assignment'
  | 'agency_already_assigned'
  | 'unknown_assignment'
  | 'assignment_not_open'
  | 'assignment_not_supplied'
  | 'assignment_already_verified'
  | 'answer_empty'
  | 'checklist_incomplete'
  | 'answers_pending'
  | 'handover_has_files'
  | 'handover_without_files'
  | 'handover_too_early'
  | 'handover_on_paper'
  | 'withdraw_too_late'
  | 'completion_awaited'
  | 'completeness_checked'
  | 'completeness_check_over'
  | 'completion_nothing_missing'
  | 'completion_not_asked'
  | 'completion_over'
  | 'completion_empty'
  | 'lapse_too_early'
  | 'question_unknown'
  | 'question_repeated'
  | 'question_answered'
  | 'question_own'
  | 'question_without_files'
  | 'already_extended'
  | 'extension_after_due'
  | 'extension_days'
  | 'outcome_incomplete'
  | 'refusal_without_letter'
  | 'withheld_without_reason'
  | 'partial_without_file'
  | 'item_not_refused'
  | 'test_missing'
  | 'test_not_concluded'
  | 'test_says_open'
  | 'test_other_agency'
  | 'test_other_letter'
  | 'test_expired'
  | 'test_same_person'
  | 'fee_not_allowed'
  | 'fee_bad'
  | 'fee_unpaid'
  | 'nothing_to_pay'
  | 'silence_too_early'
  | 'already_silent'
  | 'correction_nothing'
  | 'already_reopened'
  | 'reopen_unknown_item'
  | 'order_missing'
  | 'order_executed'
  | 'order_not_met'
  | 'due_unchanged'
  | 'letter_known'
  | 'letter_unknown'
  | 'letter_already_issued'

/** A refusal, with the values its sentence may name (dates, numbers, agency ids; never personal data). */
export interface Refusal {
  readonly ok: false
  readonly code: RefusalCode
  readonly detail: Readonly<Record<string, string | number>>
}

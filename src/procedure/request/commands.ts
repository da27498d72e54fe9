import type { AgencyId, FileRef, Instant, PersonId, TextRef } from '../values.ts'
import type { Channel, ChecklistItem, HandoverWay, ItemAsked, Outcome, TaskKey } from './events.ts'

/** What somebody asks of the case. `decide` turns it into events or refuses with a code. */
export type RequestCommand =
  | {
      readonly type: 'submit'
      readonly applicantId: PersonId
      readonly channel: Channel
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
      readonly itemIds: readonly string[]
      readonly outcome: Outcome
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
    }
  | { readonly type: 'hand_over'; readonly way: HandoverWay }
  | { readonly type: 'withdraw'; readonly reason: TextRef | null }

export type RequestCommandType = RequestCommand['type']

/** The command of one type. */
export type CommandOf<T extends RequestCommandType> = Extract<RequestCommand, { type: T }>

/** Stable codes of refusal. Each has a sentence in `locales/` that says what is missing and what to do. */
export type RefusalCode =
  | 'not_permitted'
  | 'already_submitted'
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
  | 'withdraw_too_late'

/** A refusal, with the values its sentence may name (dates, numbers, agency ids; never personal data). */
export interface Refusal {
  readonly ok: false
  readonly code: RefusalCode
  readonly detail: Readonly<Record<string, string | number>>
}

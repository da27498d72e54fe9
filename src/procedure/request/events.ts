import type { SopVersionId, StepNumber } from '../sop/types.ts'
import type { AgencyId, FileRef, Instant, LocalDate, PersonId, TextRef } from '../values.ts'

/** Channel of a request (rules: Perki 1/2021, UU 14/2008 Pasal 22(1)). Only `web` is filed by the applicant alone. */
export type Channel = 'web' | 'datang_langsung' | 'surat' | 'email' | 'telepon'

/** One piece of information asked for (rincian). The case's outcome is derived from the items' outcomes. */
export interface ItemAsked {
  readonly itemId: string
  readonly text: TextRef
}

/** Identifies a piece of work somebody must do: a step, and for steps 5 and 6 the assignment it concerns. */
export interface TaskKey {
  readonly step: OfficerStep
  readonly assignmentId: string | null
}

/** Steps done by officers, each opened as a task and timed. */
export type OfficerStep = Extract<StepNumber, 4 | 5 | 6 | 7>

/** What an answer says of the items it covers (UU 14/2008 Pasal 22(7)). More outcomes join with the law around the procedure. */
export type Outcome = 'given'

export type HandoverWay = 'downloaded' | 'acknowledged' | 'elapsed'

/**
 * Everything that can happen to a request (permohonan informasi publik). Append-only; no personal data:
 * people, agencies, texts and files are referred to, never quoted.
 */
export type RequestEvent =
  | {
      readonly type: 'submitted'
      readonly applicantId: PersonId
      readonly channel: Channel
      readonly sopVersion: SopVersionId
      /** WIB date of receipt: day 0 of every deadline. */
      readonly receivedOn: LocalDate
      /** Last day of the written notice, UU 14/2008 Pasal 22(7). */
      readonly dueOn: LocalDate
      /** True when a year on the way has no official holiday list yet (perkiraan). */
      readonly dueEstimated: boolean
      readonly items: readonly ItemAsked[]
      readonly purpose: TextRef
      /** Clock of step 2: first search to opened form, carried by the form; null when the person came straight to it. */
      readonly searchStartedAt: Instant | null
      readonly formOpenedAt: Instant
      /** Clock of step 1: milliseconds the portal took to answer its front page, carried likewise; null when unknown. */
      readonly portalAnswerMs: number | null
    }
  /** The registration number, allotted last in the transaction of the submission (UU 14/2008 Pasal 22(4)). */
  | { readonly type: 'registered'; readonly number: string }
  | { readonly type: 'task_taken'; readonly task: TaskKey; readonly takenOver: boolean }
  | {
      readonly type: 'forwarded'
      readonly assignments: readonly {
        readonly assignmentId: string
        readonly agencyId: AgencyId
        readonly itemIds: readonly string[]
        readonly instruction: TextRef | null
        /** Inner target of step 5 for this assignment. */
        readonly answerBy: LocalDate
      }[]
    }
  | { readonly type: 'forward_recalled'; readonly assignmentId: string; readonly reason: TextRef }
  | { readonly type: 'returned_by_unit'; readonly assignmentId: string; readonly reason: TextRef }
  | {
      readonly type: 'answer_supplied'
      readonly assignmentId: string
      /** `agency` answers its own assignment; `ppid_utama` may answer items itself, which opens an assignment of its own. */
      readonly by: 'agency' | 'ppid_utama'
      readonly itemIds: readonly string[]
      readonly outcome: Outcome
      readonly files: readonly FileRef[]
      readonly text: TextRef | null
      /** Published documents the answer points to. */
      readonly entryIds: readonly string[]
    }
  | { readonly type: 'answer_sent_back'; readonly assignmentId: string; readonly reason: TextRef }
  | {
      readonly type: 'answer_verified'
      readonly assignmentId: string
      readonly checklist: readonly ChecklistItem[]
      /** The officer's tick: the answer also becomes published information, without any trace of the applicant. */
      readonly publish: boolean
    }
  /** The written notice (pemberitahuan tertulis), UU 14/2008 Pasal 22(7). */
  | {
      readonly type: 'applicant_notified'
      readonly noticeNumber: string
      readonly note: TextRef | null
    }
  | { readonly type: 'handed_over'; readonly way: HandoverWay }
  | { readonly type: 'withdrawn'; readonly reason: TextRef | null }

/** What PPID Utama confirms at step 6 before an answer may leave. */
export const checklistItems = [
  'complete',
  'readable',
  'no_personal_data',
  'no_exempt_content',
] as const
export type ChecklistItem = (typeof checklistItems)[number]

/** An event with what the log knows of it: its place in the case, when and by whom. */
export interface Recorded<E> {
  readonly seq: number
  readonly at: Instant
  readonly actor: import('../values.ts').Actor
  readonly event: E
}

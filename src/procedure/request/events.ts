import type { LetterKind } from '../letters.ts'
import type { SopVersionId, StepNumber } from '../sop/types.ts'
import type {
  Actor,
  AgencyId,
  ExemptionLetter,
  FileRef,
  Instant,
  LocalDate,
  PersonId,
  TextRef,
} from '../values.ts'

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

/** How the information is wished for (cara memperoleh): to see it, as a file, or on paper. */
export const copyForms = ['view', 'softcopy', 'hardcopy'] as const
export type CopyForm = (typeof copyForms)[number]

/** What a request may lack at its check for completeness (Perki 1/2021, formulir permintaan). */
export const missingParts = [
  'identity',
  'items',
  'purpose',
  'authority',
  'legal_body',
  'contact',
  'other',
] as const
export type MissingPart = (typeof missingParts)[number]

/** Why the notice may be put off (UU 14/2008 Pasal 22(8)): not held or documented yet, or not yet decided whether exempt. */
export const extensionReasons = ['not_yet_held', 'exemption_undecided'] as const
export type ExtensionReason = (typeof extensionReasons)[number]

/** Rupiah, whole numbers. Only for paper copies; digital copies are free (UU 14/2008 Pasal 21 and 22(7)g). */
export interface Fee {
  readonly copying: number
  readonly sending: number
  readonly other: number
}

/** A blacked-out part (penghitaman) with its reason: UU 14/2008 Pasal 22(7)e. */
export interface Withheld {
  readonly part: TextRef
  readonly letter: ExemptionLetter
  readonly reason: TextRef
  readonly testId: string | null
}

/** What an answer says of one item: UU 14/2008 Pasal 22(7)a to e. */
export type ItemOutcome = { readonly itemId: string } & (
  | { readonly outcome: 'given' }
  | { readonly outcome: 'partial'; readonly withheld: readonly Withheld[] }
  | {
      readonly outcome: 'refused'
      readonly letters: readonly ExemptionLetter[]
      /** The article of law that the refusal stands on besides Pasal 17. */
      readonly statute: TextRef
      readonly reason: TextRef
      /** The consequence test behind it; null while it is a claim that still needs one. */
      readonly testId: string | null
    }
  | {
      readonly outcome: 'not_held'
      readonly holder: TextRef | null
      readonly reason: TextRef | null
    }
  | {
      readonly outcome: 'not_documented'
      readonly availableOn: LocalDate | null
      readonly reason: TextRef
    }
)
export type OutcomeKind = ItemOutcome['outcome']

/**
 * How information reached its applicant: fetched from the portal, acknowledged, nobody came in time, fetched at the
 * counter, sent by post or courier. `notice`: there is nothing to hand over, so the notice itself ends the case.
 */
export const handoverWays = [
  'downloaded',
  'acknowledged',
  'elapsed',
  'collected',
  'sent',
  'notice',
] as const
export type HandoverWay = (typeof handoverWays)[number]

/**
 * Everything that can happen to a request (permohonan informasi publik). Append-only; no personal data:
 * people, agencies, texts and files are referred to, never quoted.
 */
export type RequestEvent =
  | {
      readonly type: 'submitted'
      readonly applicantId: PersonId
      readonly channel: Channel
      readonly copy: CopyForm
      /** Entered by a desk officer for the person who came, wrote or called. */
      readonly assisted: boolean
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
      readonly outcomes: readonly ItemOutcome[]
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
      readonly fee: Fee | null
      /** 1, 2, ...: a corrected notice is a new version, never a change. */
      readonly version: number
    }
  | { readonly type: 'handed_over'; readonly way: HandoverWay }
  | { readonly type: 'withdrawn'; readonly reason: TextRef | null }
  /** The check for completeness found nothing missing. */
  | { readonly type: 'completeness_confirmed' }
  /** What is missing, asked for once and within three working days of receipt. The legal clock runs on. */
  | {
      readonly type: 'completion_requested'
      readonly missing: readonly MissingPart[]
      readonly text: TextRef
      /** Last day for the applicant, included. */
      readonly completeBy: LocalDate
    }
  | {
      readonly type: 'completed'
      readonly text: TextRef | null
      readonly files: readonly FileRef[]
      readonly identityRenewed: boolean
    }
  /** Not completed in time (gugur): closed by a written note; the person may file again. */
  | { readonly type: 'lapsed'; readonly completeBy: LocalDate }
  | {
      readonly type: 'question_asked'
      readonly questionId: string
      readonly by: 'applicant' | 'office'
      /** The assignment a unit asks about; null for PPID Utama and the applicant. */
      readonly assignmentId: string | null
      readonly text: TextRef
    }
  | {
      readonly type: 'question_answered'
      readonly questionId: string
      readonly text: TextRef
      readonly files: readonly FileRef[]
    }
  /** A unit asks PPID Utama for more time. */
  | {
      readonly type: 'extension_proposed'
      readonly assignmentId: string
      readonly reason: ExtensionReason
      readonly text: TextRef
    }
  /** The notice is put off (perpanjangan waktu), once, by at most seven working days: UU 14/2008 Pasal 22(8). */
  | {
      readonly type: 'extended'
      readonly days: number
      readonly reason: ExtensionReason
      readonly text: TextRef
      readonly dueOn: LocalDate
      readonly dueEstimated: boolean
      /** The new inner target of step 5. */
      readonly answerBy: LocalDate
    }
  /** The consequence test (uji konsekuensi) on which a refusal stands: UU 14/2008 Pasal 19. */
  | {
      readonly type: 'test_linked'
      readonly assignmentId: string
      readonly itemId: string
      readonly testId: string /** Of the parts that it is for; null: a refusal, or all parts that had none. */
      readonly letter: ExemptionLetter | null
    }
  | { readonly type: 'fee_paid'; readonly amount: number; readonly way: PaymentWay }
  /** The last day passed without any notice: the person may object (UU 14/2008 Pasal 35(1)c). The case stays open. */
  | { readonly type: 'silence_marked'; readonly dueOn: LocalDate }
  /** The words of a notice corrected, by a new letter that takes the place of an earlier one. */
  | {
      readonly type: 'notice_corrected'
      readonly noticeNumber: string
      readonly replaces: string
      readonly version: number
      readonly reason: TextRef
      readonly note: TextRef | null
    }
  /** Items are answered anew through steps 4 to 7; what earlier notices released stays released. */
  | {
      readonly type: 'reopened'
      readonly itemIds: readonly string[]
      readonly cause: ReopenCause
      readonly objectionId: string | null
      readonly reason: TextRef
      readonly noticeBy: LocalDate
    }
  /** The calendar of the office changed under an open case. */
  | {
      readonly type: 'due_recalculated'
      readonly changeId: string
      readonly was: LocalDate
      readonly dueOn: LocalDate
      readonly dueEstimated: boolean
      readonly answerBy: readonly {
        readonly assignmentId: string
        readonly was: LocalDate
        readonly answerBy: LocalDate
      }[]
      /** The applicant's later day to complete the request; null when it stays. */
      readonly completeBy: LocalDate | null
    }
  | {
      readonly type: 'letter_numbered'
      readonly letterId: string
      readonly kind: LetterKind
      readonly number: string
    }
  | { readonly type: 'letter_issued'; readonly letterId: string; readonly file: FileRef }

export type RequestEventType = RequestEvent['type']

/** The event of one type. */
export type EventOf<T extends RequestEventType> = Extract<RequestEvent, { type: T }>

/** A fee is paid at the counter or to the account of the regency. */
export type PaymentWay = 'cash' | 'transfer'

/** Why a notified case is answered anew: the office corrects itself, or an objection was granted. */
export type ReopenCause = 'correction' | 'objection'

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
  readonly actor: Actor
  readonly event: E
}

import type { LetterKind } from '../letters.ts'
import type { SopVersionId } from '../sop/types.ts'
import type { AgencyId, FileRef, Instant, LocalDate, PersonId, TextRef } from '../values.ts'
import type {
  Channel,
  CopyForm,
  ExtensionReason,
  Fee,
  HandoverWay,
  ItemAsked,
  ItemOutcome,
  MissingPart,
  OutcomeKind,
  PaymentWay,
  ReopenCause,
  TaskKey,
} from './events.ts'

/** Where an assignment (disposisi to one agency, or an answer by PPID Utama itself) stands. */
export type AssignmentStatus =
  | 'forwarded'
  | 'in_progress'
  | 'supplied'
  | 'in_verification'
  | 'sent_back'
  | 'verified'
  | 'returned'
  | 'recalled'

export interface Answer {
  readonly outcomes: readonly ItemOutcome[]
  readonly files: readonly FileRef[]
  readonly text: TextRef | null
  readonly entryIds: readonly string[]
  readonly suppliedAt: Instant
  readonly by: 'agency' | 'ppid_utama'
  /** Who drafted it: a refusal's drafter may not have concluded its test. */
  readonly suppliedBy: PersonId | null
}

export interface Payment {
  readonly amount: number
  readonly way: PaymentWay
  readonly at: Instant
}

export interface Assignment {
  readonly assignmentId: string
  /** Null when PPID Utama answers by itself. */
  readonly agencyId: AgencyId | null
  readonly itemIds: readonly string[]
  readonly status: AssignmentStatus
  readonly instruction: TextRef | null
  readonly forwardedAt: Instant
  readonly answerBy: LocalDate | null
  readonly answer: Answer | null
  /** Why the unit returned it, it was recalled, or its answer was last sent back. */
  readonly reason: TextRef | null
  readonly verifiedAt: Instant | null
  readonly publish: boolean
  /** Version of the notice that released it; null before. */
  readonly releasedIn: number | null
  /** Items of it that are answered anew by a later assignment. */
  readonly anewItemIds: readonly string[]
}

/** Work that waits for, or is in the hands of, an officer. */
export interface OpenTask {
  readonly task: TaskKey
  readonly role: 'ppid_utama' | 'ppid_pembantu'
  readonly agencyId: AgencyId | null
  readonly openedAt: Instant
  /** When it was first taken: handling began. Taking over keeps it. */
  readonly takenAt: Instant | null
  readonly takenBy: PersonId | null
}

/** The check for completeness: `asked` is the only state in which the case waits for the applicant. */
export interface Completion {
  readonly status: 'unchecked' | 'asked' | 'completed' | 'confirmed'
  readonly missing: readonly MissingPart[]
  readonly text: TextRef | null
  readonly askedAt: Instant | null
  readonly completeBy: LocalDate | null
  readonly reply: {
    readonly text: TextRef | null
    readonly files: readonly FileRef[]
    readonly identityRenewed: boolean
    readonly at: Instant
  } | null
}

export interface Question {
  readonly questionId: string
  readonly by: 'applicant' | 'office'
  readonly assignmentId: string | null
  readonly text: TextRef
  readonly askedAt: Instant
  readonly askedBy: PersonId | null
  readonly answer: {
    readonly text: TextRef
    readonly files: readonly FileRef[]
    readonly at: Instant
    readonly answeredBy: PersonId | null
  } | null
}

export interface ExtensionProposal {
  readonly assignmentId: string
  readonly reason: ExtensionReason
  readonly text: TextRef
  readonly at: Instant
}

export interface GrantedExtension {
  readonly days: number
  readonly reason: ExtensionReason
  readonly text: TextRef
  readonly at: Instant
  /** The last day before it was put off. */
  readonly was: LocalDate
  readonly dueOn: LocalDate
}

/** A written notice as it went out; the last one stands. */
export interface Notice {
  readonly number: string
  readonly version: number
  readonly at: Instant
  readonly note: TextRef | null
  /** Number of the notice it takes the place of; null for a first one and after answering anew. */
  readonly replaces: string | null
  /** Why it was corrected. */
  readonly reason: TextRef | null
  readonly outcome: CaseOutcome
}

/** What the case says as a whole: seluruhnya, sebagian, ditolak, tidak dikuasai, belum didokumentasikan. */
export type CaseOutcome = OutcomeKind

/** Items being answered anew after a notice. */
export interface Reopening {
  readonly itemIds: readonly string[]
  readonly cause: ReopenCause
  readonly objectionId: string | null
  readonly reason: TextRef
  readonly noticeBy: LocalDate
  readonly at: Instant
}

/** What a notice said of an item; several of one item where several agencies answered it. */
export interface ToldOutcome {
  readonly itemId: string
  readonly outcome: OutcomeKind
}

/** A letter of the case; its file is null while it is being made. */
export interface CaseLetter {
  readonly letterId: string
  readonly kind: LetterKind
  readonly number: string
  readonly at: Instant
  readonly file: FileRef | null
}

export type RequestStatus = 'absent' | 'open' | 'notified' | 'handed_over' | 'withdrawn' | 'lapsed'

/** A request as its log of events tells it. */
export interface RequestState {
  readonly status: RequestStatus
  /** How many events made it: the version that optimistic concurrency expects. */
  readonly version: number
  readonly applicantId: PersonId | null
  readonly channel: Channel | null
  readonly copy: CopyForm
  readonly assisted: boolean
  readonly number: string | null
  readonly sopVersion: SopVersionId | null
  readonly submittedAt: Instant | null
  readonly receivedOn: LocalDate | null
  /** Last day of the written notice as the calendar stands: UU 14/2008 Pasal 22(7) and (8). */
  readonly dueOn: LocalDate | null
  readonly dueEstimated: boolean
  /** The last day that was told at receipt. */
  readonly firstDueOn: LocalDate | null
  /** The latest last day that the applicant was ever told. */
  readonly promisedOn: LocalDate | null
  readonly completion: Completion
  readonly questions: readonly Question[]
  readonly extension: {
    readonly proposed: readonly ExtensionProposal[]
    readonly granted: GrantedExtension | null
  }
  /** Since when the system has found the last day of the notice that is owed passed without it. */
  readonly silentSince: Instant | null
  readonly items: readonly ItemAsked[]
  readonly purpose: TextRef | null
  readonly assignments: readonly Assignment[]
  readonly tasks: readonly OpenTask[]
  /** When the latest answer was notified; kept while items are answered anew. */
  readonly notifiedAt: Instant | null
  /** Number of the notice that stands. */
  readonly noticeNumber: string | null
  readonly notices: readonly Notice[]
  /** What the newest notice said of the items, as it said it: answering anew takes nothing of it back. */
  readonly told: readonly ToldOutcome[]
  /** The day of the newest notice that came after its last day; null while all came in time. */
  readonly lateNoticeOn: LocalDate | null
  /**
   * What the copies on paper of the case cost as the newest notice says, null when it is free; and what was paid,
   * whatever notice asked for it.
   */
  readonly fee: { readonly due: Fee | null; readonly payments: readonly Payment[] }
  /** Not null only while items are answered anew. */
  readonly reopening: Reopening | null
  /** Objections whose orders have flowed back into the case. */
  readonly executedOrders: readonly string[]
  /** Items that such an order is about: they are not refused any more. */
  readonly orderedItemIds: readonly string[]
  readonly letters: readonly CaseLetter[]
  readonly closedAt: Instant | null
  readonly handoverWay: HandoverWay | null
}

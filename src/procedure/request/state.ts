import type { SopVersionId } from '../sop/types.ts'
import type { AgencyId, FileRef, Instant, LocalDate, PersonId, TextRef } from '../values.ts'
import type { Channel, HandoverWay, ItemAsked, Outcome, TaskKey } from './events.ts'

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
  readonly outcome: Outcome
  readonly files: readonly FileRef[]
  readonly text: TextRef | null
  readonly entryIds: readonly string[]
  readonly suppliedAt: Instant
  readonly by: 'agency' | 'ppid_utama'
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

export type RequestStatus = 'absent' | 'open' | 'notified' | 'handed_over' | 'withdrawn'

/** A request as its log of events tells it. */
export interface RequestState {
  readonly status: RequestStatus
  /** How many events made it: the version that optimistic concurrency expects. */
  readonly version: number
  readonly applicantId: PersonId | null
  readonly channel: Channel | null
  readonly number: string | null
  readonly sopVersion: SopVersionId | null
  readonly submittedAt: Instant | null
  readonly receivedOn: LocalDate | null
  readonly dueOn: LocalDate | null
  readonly dueEstimated: boolean
  readonly items: readonly ItemAsked[]
  readonly purpose: TextRef | null
  readonly assignments: readonly Assignment[]
  readonly tasks: readonly OpenTask[]
  readonly notifiedAt: Instant | null
  readonly noticeNumber: string | null
  readonly closedAt: Instant | null
  readonly handoverWay: HandoverWay | null
}

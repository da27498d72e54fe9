import type { LocalDate, Role } from '../values.ts'

export type SopVersionId = string
export type StepNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** Mutu baku waktu of a step: minutes of handling, or working days (hari kerja) from receipt. */
export type StandardTime =
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'working_days_from_receipt'; readonly days: number }

/** One row of the SOP table. Official Indonesian text, the only visible text outside `locales/` and `letters/`. */
export interface SopStep {
  readonly number: StepNumber
  /** Kegiatan, as the SOP words it. */
  readonly activity: string
  /** Pelaksana. */
  readonly actor: Extract<Role, 'applicant' | 'ppid_utama' | 'ppid_pembantu'>
  /** Persyaratan dan perlengkapan. */
  readonly requirements: readonly string[]
  readonly standard: StandardTime
  readonly output: string
  /** Keterangan; empty when the SOP has none. */
  readonly note: string
}

/** Inner targets inside the legal deadline, in working days from receipt. An office may change them. */
export interface InnerTargets {
  readonly forwardBy: number
  readonly answerBy: number
  readonly verifyBy: number
  readonly noticeBy: number
}

/** A version of the SOP. A case keeps the version it was filed under. */
export interface SopVersion {
  readonly id: SopVersionId
  readonly effectiveFrom: LocalDate
  readonly identity: {
    readonly unit: readonly string[]
    readonly number: string
    readonly madeOn: LocalDate
    readonly revisedOn: LocalDate | null
    readonly effectiveOn: LocalDate
    readonly approvedBy: string
    readonly name: string
    readonly legalBasis: readonly string[]
    readonly relations: readonly string[]
    readonly warning: string
    readonly qualifications: readonly string[]
    readonly equipment: readonly string[]
    readonly recording: readonly string[]
  }
  readonly steps: readonly [SopStep, SopStep, SopStep, SopStep, SopStep, SopStep, SopStep, SopStep]
  readonly targets: InnerTargets
  /** Working days after the notice when an answer nobody fetched closes by itself. */
  readonly handoverAfterDays: number
}

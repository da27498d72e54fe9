/** A calendar date in WIB (Asia/Pontianak, UTC+7, no daylight saving), `YYYY-MM-DD`. */
export type LocalDate = string & { readonly __localDate: true }

/** A moment in UTC, ISO 8601 with milliseconds, as `Date.prototype.toISOString` prints it. */
export type Instant = string & { readonly __instant: true }

/** Opaque identifiers. They say nothing about a person, so events may carry them. */
export type PersonId = string
export type AgencyId = string
export type CaseId = string

/**
 * Who may act. `applicant` is the Pemohon Informasi; `ppid_utama` the main information officer;
 * `ppid_pembantu` the assistant officer of one agency (Perki 1/2021: PPID Pelaksana);
 * `atasan_ppid` answers objections; `tim_pertimbangan` weighs consequence tests;
 * `desk_officer` is the petugas layanan at the counter; `admin` keeps accounts and settings.
 */
export const roles = [
  'applicant',
  'ppid_utama',
  'ppid_pembantu',
  'atasan_ppid',
  'tim_pertimbangan',
  'desk_officer',
  'admin',
] as const
export type Role = (typeof roles)[number]

/** Who does something: a signed-in person in one role, or the system itself (a timer, a job). */
export type Actor =
  | {
      readonly kind: 'person'
      readonly id: PersonId
      readonly role: Role
      readonly agencyId: AgencyId | null
    }
  | { readonly kind: 'system' }

/** Words of a person, kept in a row of their own that the law can erase; the event holds the salted SHA-256 (hex). */
export interface TextRef {
  readonly textId: string
  readonly digest: string
}

/** A stored file: its id, the SHA-256 of its bytes (hex) and its size in bytes. No name: names may hold personal data. */
export interface FileRef {
  readonly fileId: string
  readonly sha256: string
  readonly size: number
}

/** Letters of UU 14/2008 Pasal 17: why information may be exempt. */
export const exemptionLetters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const
export type ExemptionLetter = (typeof exemptionLetters)[number]

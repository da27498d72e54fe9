import type { Role } from '../procedure/values.ts'

/** Who may use a route, for the route's line. A role that does not exist is a type error. */
export function onlyRole(...roles: readonly [Role, ...Role[]]): readonly Role[] {
  return roles
}

/** Those who ask for information (Pemohon Informasi). */
export const applicants = onlyRole('applicant')
/** Those who forward, verify and notify (PPID Utama). */
export const mainOfficers = onlyRole('ppid_utama')
/** Those who answer for an agency (PPID Pembantu/Pelaksana). */
export const agencyOfficers = onlyRole('ppid_pembantu')
/** Both kinds of information officer: who has a queue of work. */
export const officers = onlyRole('ppid_utama', 'ppid_pembantu')

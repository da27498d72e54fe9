import { z } from 'zod'
import type { AgencyId, Role } from '../../procedure/values.ts'
import { type PasswordRefusal, refusePassword } from './password-rules.ts'

/** What can be wrong with what somebody chose. */
export type ChoiceRefusal = 'name_length' | 'name_characters' | 'email_invalid' | PasswordRefusal

export type AccountRefusal = ChoiceRefusal | 'email_taken' | 'agency_required' | 'agency_unknown'

/** An account that cannot be made, with the reason. */
export class AccountRefused extends Error {
  readonly code: AccountRefusal
  constructor(code: AccountRefusal) {
    super(`account refused: ${code}`)
    this.name = 'AccountRefused'
    this.code = code
  }
}

/** The form in which an address is kept and compared. */
export function normalEmail(text: string): string {
  return text.trim().toLowerCase()
}

const emailForm = z.email().max(254)

export function refuseEmail(email: string): 'email_invalid' | null {
  return emailForm.safeParse(email).success ? null : 'email_invalid'
}

// A name goes into the mail that confirms an address which may be a stranger's: nothing in it may pass for an address.
const nameForm = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} .,'’()\-/]*$/u

export function refuseName(name: string): 'name_length' | 'name_characters' | null {
  const length = [...name].length
  if (length < 3 || length > 150) return 'name_length'
  return nameForm.test(name) ? null : 'name_characters'
}

/** Everything wrong with what somebody chose, in the order of the form. */
export function refuseAccount(choice: {
  readonly name: string
  readonly email: string
  readonly password: string
}): ChoiceRefusal[] {
  return [refuseName(choice.name), refuseEmail(choice.email), refusePassword(choice)].filter(
    (refusal) => refusal !== null,
  )
}

/** A PPID Pembantu belongs to an agency; who asks for information to none. */
export function refuseAgency(account: {
  readonly role: Role
  readonly agencyId: AgencyId | null
}): 'agency_required' | null {
  return account.role === 'ppid_pembantu' && !account.agencyId ? 'agency_required' : null
}

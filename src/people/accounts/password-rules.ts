export type PasswordRefusal = 'password_too_short' | 'password_too_long' | 'password_is_email'

export const passwordLength = { min: 10, max: 128 } as const

/** Why a password may not be chosen, or null. Length in characters as a person counts them; no rule on kinds of character. */
export function refusePassword(choice: {
  readonly password: string
  readonly email: string
}): PasswordRefusal | null {
  const length = [...choice.password].length
  if (length < passwordLength.min) return 'password_too_short'
  if (length > passwordLength.max) return 'password_too_long'
  const same = choice.password.trim().toLowerCase() === choice.email.trim().toLowerCase()
  return same ? 'password_is_email' : null
}

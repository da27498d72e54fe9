import { people as en } from '../../../locales/en/people.ts'
import { people as id } from '../../../locales/id/people.ts'
import type { Locale } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/forms.tsx'
import type { ChoiceRefusal } from '../accounts/account-rules.ts'
import { passwordLength } from '../accounts/password-rules.ts'

export type PeopleWords = typeof id

export const peopleWords: Readonly<Record<Locale, PeopleWords>> = { id, en }

const fields: Readonly<Record<ChoiceRefusal, string>> = {
  name_length: 'nama',
  name_characters: 'nama',
  email_invalid: 'surel',
  password_too_short: 'sandi',
  password_too_long: 'sandi',
  password_is_email: 'sandi',
}

/** What is wrong with a choice, beside its field. */
export function refusalError(t: PeopleWords, refusal: ChoiceRefusal): FieldError {
  const words = t.refusals[refusal]
  return {
    field: fields[refusal],
    message: typeof words === 'string' ? words : words(passwordLength),
  }
}

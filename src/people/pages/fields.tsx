import { Input } from '../../ui/components/input/input.tsx'
import { PasswordInput } from '../../ui/components/password-input/password-input.tsx'
import { errorOf, type FormErrors } from '../../ui/forms.tsx'
import { passwordLength } from '../accounts/password-rules.ts'
import type { PeopleWords } from './words.ts'

export function EmailField(props: {
  readonly t: PeopleWords
  readonly value: string
  readonly errors: FormErrors
  readonly hint?: string
}) {
  return (
    <Input
      name="surel"
      type="email"
      label={props.t.fields.email}
      hint={props.hint}
      value={props.value}
      error={errorOf(props.errors, 'surel')}
      autocomplete="email"
      autocapitalize="none"
      spellcheck={false}
    />
  )
}

export function NewPasswordField(props: {
  readonly t: PeopleWords
  readonly label: string
  readonly errors: FormErrors
}) {
  return (
    <PasswordInput
      name="sandi"
      label={props.label}
      hint={props.t.fields.passwordHint(passwordLength)}
      error={errorOf(props.errors, 'sandi')}
      autocomplete="new-password"
    />
  )
}

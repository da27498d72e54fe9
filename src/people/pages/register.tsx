import { Button } from '../../ui/components/button/button.tsx'
import { Checkboxes } from '../../ui/components/checkboxes/checkboxes.tsx'
import { Input } from '../../ui/components/input/input.tsx'
import { InsetText } from '../../ui/components/inset-text/inset-text.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../ui/forms.tsx'
import { withReturn } from '../accounts/return-path.ts'
import { EmailField, NewPasswordField } from './fields.tsx'
import type { PeopleWords } from './words.ts'

export interface RegisterValues {
  readonly name: string
  readonly email: string
  readonly consent: boolean
}

export function RegisterPage(props: {
  readonly t: PeopleWords
  readonly values: RegisterValues
  readonly errors: FormErrors
  readonly back: string | null
}) {
  const { t, values, errors, back } = props
  return (
    <>
      <FormErrorSummary errors={errors} />
      <h1>{t.register.title}</h1>
      <p>{t.register.lead}</p>
      <p>
        {t.register.haveAccount} <a href={withReturn('/masuk', back)}>{t.register.signIn}</a>
      </p>
      <PostForm action="/daftar" fields={back ? { kembali: back } : {}}>
        <Input
          name="nama"
          label={t.fields.name}
          hint={t.fields.nameHint}
          value={values.name}
          error={errorOf(errors, 'nama')}
          autocomplete="name"
          spellcheck={false}
        />
        <EmailField t={t} value={values.email} errors={errors} hint={t.fields.emailHint} />
        <NewPasswordField t={t} label={t.fields.password} errors={errors} />
        <InsetText>
          <h2>{t.register.privacyTitle}</h2>
          <ul>
            {t.register.privacy.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <a href="/data-pribadi">{t.register.privacyLink}</a>
        </InsetText>
        <Checkboxes
          name="setuju"
          items={[{ value: 'ya', label: t.register.consent, checked: values.consent }]}
          error={errorOf(errors, 'setuju')}
        />
        <Button>{t.register.submit}</Button>
      </PostForm>
    </>
  )
}

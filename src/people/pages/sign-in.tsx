import { Button } from '../../ui/components/button/button.tsx'
import { InsetText } from '../../ui/components/inset-text/inset-text.tsx'
import { NotificationBanner } from '../../ui/components/notification-banner/notification-banner.tsx'
import { PasswordInput } from '../../ui/components/password-input/password-input.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../ui/forms.tsx'
import { withReturn } from '../accounts/return-path.ts'
import { EmailField } from './fields.tsx'
import type { PeopleWords } from './words.ts'

export function SignInPage(props: {
  readonly t: PeopleWords
  readonly email: string
  readonly errors: FormErrors
  readonly back: string | null
  readonly passwordChanged: boolean
}) {
  const { t, errors, back } = props
  return (
    <>
      <FormErrorSummary errors={errors} />
      {props.passwordChanged ? (
        <NotificationBanner type="success" heading={t.signIn.passwordChanged} />
      ) : null}
      <h1>{t.signIn.title}</h1>
      {back ? <InsetText>{t.signIn.needed}</InsetText> : null}
      <PostForm action="/masuk" fields={back ? { kembali: back } : {}}>
        <EmailField t={t} value={props.email} errors={errors} />
        <PasswordInput
          name="sandi"
          label={t.fields.password}
          error={errorOf(errors, 'sandi')}
          autocomplete="current-password"
        />
        <Button>{t.signIn.submit}</Button>
      </PostForm>
      <p>
        <a href="/lupa-sandi">{t.signIn.forgot}</a>
      </p>
      <p>
        {t.signIn.noAccount} <a href={withReturn('/daftar', back)}>{t.signIn.register}</a>
      </p>
    </>
  )
}

import { Button } from '../../ui/components/button/button.tsx'
import { NotificationBanner } from '../../ui/components/notification-banner/notification-banner.tsx'
import { FormErrorSummary, type FormErrors, PostForm } from '../../ui/forms.tsx'
import { withReturn } from '../accounts/return-path.ts'
import { EmailField, NewPasswordField } from './fields.tsx'
import type { PeopleWords } from './words.ts'

/** After registering: the mail is on its way. Without a known address the form asks for it. */
export function ConfirmationSentPage(props: {
  readonly t: PeopleWords
  readonly email: string | null
  readonly typed: string
  readonly errors: FormErrors
  readonly resent: boolean
  readonly back: string | null
}) {
  const { t, email, back } = props
  return (
    <>
      <FormErrorSummary errors={props.errors} />
      {props.resent ? <NotificationBanner type="success" heading={t.sent.resent} /> : null}
      <h1>{t.sent.title}</h1>
      <p>{email ? t.sent.body({ email }) : t.sent.bodyUnknown}</p>
      <p>{t.sent.late}</p>
      <PostForm action="/daftar/kirim-ulang" fields={back ? { kembali: back } : {}}>
        {email ? null : <EmailField t={t} value={props.typed} errors={props.errors} />}
        <Button look="quiet">{t.sent.resend}</Button>
      </PostForm>
      <p>
        <a href={withReturn('/daftar', back)}>{t.sent.change}</a>
      </p>
    </>
  )
}

/** What the link of the mail opens: looking changes nothing, the button does. */
export function ConfirmPage(props: { readonly t: PeopleWords; readonly token: string }) {
  const { t } = props
  return (
    <>
      <h1>{t.confirm.title}</h1>
      <p>{t.confirm.body}</p>
      <PostForm action="/konfirmasi" fields={{ token: props.token }}>
        <Button>{t.confirm.submit}</Button>
      </PostForm>
      <p>{t.confirm.notYou}</p>
    </>
  )
}

export function DeadConfirmLinkPage(props: { readonly t: PeopleWords }) {
  const { t } = props
  return (
    <>
      <h1>{t.deadLink.title}</h1>
      <p>{t.deadLink.confirm}</p>
      <p>
        <a href="/masuk">{t.signIn.title}</a>
      </p>
      <PostForm action="/daftar/kirim-ulang">
        <EmailField t={t} value="" errors={[]} />
        <Button look="quiet">{t.deadLink.askAgain}</Button>
      </PostForm>
    </>
  )
}

export function ForgotPage(props: {
  readonly t: PeopleWords
  readonly email: string
  readonly errors: FormErrors
}) {
  const { t } = props
  return (
    <>
      <FormErrorSummary errors={props.errors} />
      <h1>{t.forgot.title}</h1>
      <p>{t.forgot.lead}</p>
      <PostForm action="/lupa-sandi">
        <EmailField t={t} value={props.email} errors={props.errors} />
        <Button>{t.forgot.submit}</Button>
      </PostForm>
    </>
  )
}

export function ResetSentPage(props: { readonly t: PeopleWords }) {
  const { t } = props
  return (
    <>
      <h1>{t.forgot.sentTitle}</h1>
      <p>{t.forgot.sent}</p>
      <p>
        {t.forgot.late} <a href="/lupa-sandi">{t.forgot.again}</a>
      </p>
    </>
  )
}

export function ResetPage(props: {
  readonly t: PeopleWords
  readonly token: string
  readonly errors: FormErrors
}) {
  const { t } = props
  return (
    <>
      <FormErrorSummary errors={props.errors} />
      <h1>{t.reset.title}</h1>
      <p>{t.reset.lead}</p>
      <PostForm action="/atur-sandi" fields={{ token: props.token }}>
        <NewPasswordField t={t} label={t.fields.newPassword} errors={props.errors} />
        <Button>{t.reset.submit}</Button>
      </PostForm>
    </>
  )
}

export function DeadResetLinkPage(props: { readonly t: PeopleWords }) {
  const { t } = props
  return (
    <>
      <h1>{t.deadLink.title}</h1>
      <p>{t.deadLink.reset}</p>
      <p>
        <a href="/lupa-sandi">{t.deadLink.askAgain}</a>
      </p>
    </>
  )
}

import { type Answer, seeOther } from '../platform/http/route.ts'
import type { FormErrors } from '../ui/forms.tsx'
import { normalEmail, refuseEmail } from './accounts/account-rules.ts'
import { emailBehindLink } from './accounts/mail-links.ts'
import { requestReset, resetPassword } from './accounts/password-reset.ts'
import { refusePassword } from './accounts/password-rules.ts'
import { PasswordsBusy } from './accounts/passwords.ts'
import { DeadResetLinkPage, ForgotPage, ResetPage, ResetSentPage } from './pages/mailed.tsx'
import { peopleWords, refusalError } from './pages/words.ts'
import { type AppExchange, personOf } from './viewer.ts'
import type { Handler, PeopleWeb } from './web-deps.ts'

export const forgotForm: Handler = async (web, exchange) =>
  showForgot(web, exchange, { errors: [], status: 200 })

export const submitForgot: Handler = async (web, exchange) => {
  const email = normalEmail(exchange.form.line('surel'))
  if (refuseEmail(email)) {
    const errors = [refusalError(peopleWords[exchange.locale], 'email_invalid')]
    return showForgot(web, exchange, { errors, status: 422 })
  }
  await requestReset(web, email)
  return seeOther('/lupa-sandi/terkirim')
}

/** A signed-in person changes their password by the same mailed link: whoever sits at an open session cannot. */
export const changePassword: Handler = async (web, exchange) => {
  await requestReset(web, personOf(exchange).email)
  return seeOther('/lupa-sandi/terkirim')
}

export const resetSent: Handler = async (web, exchange) => {
  const t = peopleWords[exchange.locale]
  return web.show(
    exchange,
    { title: t.forgot.sentTitle, robots: 'noindex' },
    <ResetSentPage t={t} />,
  )
}

export const resetForm: Handler = async (web, exchange) => {
  const token = exchange.query['token'] ?? ''
  if (!(await emailBehindLink(web.db, { purpose: 'reset_password', token })))
    return showDeadLink(web, exchange)
  return showReset(web, exchange, { token, errors: [], status: 200 })
}

export const submitReset: Handler = async (web, exchange) => {
  const t = peopleWords[exchange.locale]
  const token = exchange.form.line('token')
  const password = exchange.form.text('sandi')
  const email = await emailBehindLink(web.db, { purpose: 'reset_password', token })
  if (!email) return showDeadLink(web, exchange)
  const refusal = refusePassword({ password, email })
  if (refusal)
    return showReset(web, exchange, { token, errors: [refusalError(t, refusal)], status: 422 })
  try {
    const personId = await resetPassword(web, { token, password })
    if (!personId) return showDeadLink(web, exchange)
    await exchange.audit(`person:${personId}`)
  } catch (error) {
    if (!(error instanceof PasswordsBusy)) throw error
    const errors = [{ field: '', message: t.refusals.busy }]
    return showReset(web, exchange, { token, errors, status: 503 })
  }
  return seeOther('/masuk?sandi=baru')
}

function showForgot(
  web: PeopleWeb,
  exchange: AppExchange,
  { errors, status }: { readonly errors: FormErrors; readonly status: number },
): Answer {
  const t = peopleWords[exchange.locale]
  return web.show(
    exchange,
    { title: t.forgot.title, section: 'akun', status, hasErrors: errors.length > 0 },
    <ForgotPage t={t} email={exchange.form.line('surel')} errors={errors} />,
  )
}

function showReset(
  web: PeopleWeb,
  exchange: AppExchange,
  state: { readonly token: string; readonly errors: FormErrors; readonly status: number },
): Answer {
  const t = peopleWords[exchange.locale]
  const { token, errors, status } = state
  return web.show(
    exchange,
    { title: t.reset.title, robots: 'noindex', status, hasErrors: errors.length > 0 },
    <ResetPage t={t} token={token} errors={errors} />,
  )
}

function showDeadLink(web: PeopleWeb, exchange: AppExchange): Answer {
  const t = peopleWords[exchange.locale]
  return web.show(
    exchange,
    { title: t.deadLink.title, robots: 'noindex', status: 410 },
    <DeadResetLinkPage t={t} />,
  )
}

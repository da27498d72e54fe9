import { type Answer, seeOther } from '../platform/http/route.ts'
import type { FieldError, FormErrors } from '../ui/forms.tsx'
import { normalEmail, refuseAccount, refuseEmail } from './accounts/account-rules.ts'
import { emailBehindLink } from './accounts/mail-links.ts'
import { PasswordsBusy } from './accounts/passwords.ts'
import { confirmEmail, register, resendConfirmation } from './accounts/registration.ts'
import { withReturn } from './accounts/return-path.ts'
import { ConfirmationSentPage, ConfirmPage, DeadConfirmLinkPage } from './pages/mailed.tsx'
import { RegisterPage, type RegisterValues } from './pages/register.tsx'
import { peopleWords, refusalError } from './pages/words.ts'
import { startSession } from './sessions/sign-in.ts'
import { type AppExchange, personOf } from './viewer.ts'
import { type Handler, type PeopleWeb, returnPath, setCookies, userAgentOf } from './web-deps.ts'

const nothingTyped: RegisterValues = { name: '', email: '', consent: false }

export const registerForm: Handler = async (web, exchange) => {
  const back = returnPath(exchange)
  if (exchange.viewer.kind === 'person') return seeOther(back ?? '/akun')
  return showForm(web, exchange, { values: nothingTyped, errors: [], status: 200 })
}

export const submitRegistration: Handler = async (web, exchange) => {
  const { form, locale } = exchange
  const t = peopleWords[locale]
  const values: RegisterValues = {
    name: form.line('nama'),
    email: form.line('surel'),
    consent: form.text('setuju') === 'ya',
  }
  const choice = {
    name: values.name,
    email: normalEmail(values.email),
    password: form.text('sandi'),
  }
  const errors: FieldError[] = refuseAccount(choice).map((refusal) => refusalError(t, refusal))
  if (!values.consent) errors.push({ field: 'setuju', message: t.refusals.consent_missing })
  if (errors.length > 0) return showForm(web, exchange, { values, errors, status: 422 })
  try {
    await register(web, { ...choice, locale, returnPath: returnPath(exchange) })
  } catch (error) {
    if (!(error instanceof PasswordsBusy)) throw error
    const busy = [{ field: '', message: t.refusals.busy }]
    return showForm(web, exchange, { values, errors: busy, status: 503 })
  }
  web.registered.remember(exchange, choice.email)
  return seeOther(withReturn('/daftar/terkirim', returnPath(exchange)))
}

export const confirmationSent: Handler = async (web, exchange) =>
  showSent(web, exchange, { typed: '', errors: [], status: 200 })

export const resend: Handler = async (web, exchange) => {
  const t = peopleWords[exchange.locale]
  const typed = exchange.form.line('surel')
  const email = exchange.form.has('surel') ? normalEmail(typed) : web.registered.recall(exchange)
  if (!email || refuseEmail(email)) {
    const errors = [refusalError(t, 'email_invalid')]
    return showSent(web, exchange, { typed, errors, status: 422 })
  }
  const back = returnPath(exchange)
  await resendConfirmation(web, { email, returnPath: back })
  web.registered.remember(exchange, email)
  return seeOther(sentAgain(back))
}

/** "Send again" of a signed-in person: to their own address. */
export const resendToViewer: Handler = async (web, exchange) => {
  const { email } = personOf(exchange)
  const back = returnPath(exchange)
  await resendConfirmation(web, { email, returnPath: back })
  web.registered.remember(exchange, email)
  return seeOther(sentAgain(back))
}

export const confirmForm: Handler = async (web, exchange) => {
  const t = peopleWords[exchange.locale]
  const token = exchange.query['token'] ?? ''
  if (!(await emailBehindLink(web.db, { purpose: 'confirm_email', token })))
    return showDeadLink(web, exchange)
  return web.show(
    exchange,
    { title: t.confirm.title, robots: 'noindex' },
    <ConfirmPage t={t} token={token} />,
  )
}

export const confirm: Handler = async (web, exchange) => {
  const link = await confirmEmail(web, exchange.form.line('token'))
  if (!link) return showDeadLink(web, exchange)
  const { personId } = link
  await exchange.audit(`person:${personId}`)
  setCookies(exchange, await startSession(web, { personId, userAgent: userAgentOf(exchange) }))
  return seeOther(link.returnPath ?? '/permohonan')
}

function sentAgain(back: string | null): string {
  return `/daftar/terkirim?${new URLSearchParams({ ulang: '1', ...(back ? { kembali: back } : {}) })}`
}

function showForm(
  web: PeopleWeb,
  exchange: AppExchange,
  state: {
    readonly values: RegisterValues
    readonly errors: FormErrors
    readonly status: number
  },
): Answer {
  const t = peopleWords[exchange.locale]
  const { status, errors } = state
  return web.show(
    exchange,
    { title: t.register.title, section: 'akun', status, hasErrors: errors.length > 0 },
    <RegisterPage t={t} values={state.values} errors={errors} back={returnPath(exchange)} />,
  )
}

function showSent(
  web: PeopleWeb,
  exchange: AppExchange,
  state: { readonly typed: string; readonly errors: FormErrors; readonly status: number },
): Answer {
  const t = peopleWords[exchange.locale]
  const { status, errors } = state
  return web.show(
    exchange,
    {
      title: t.sent.title,
      robots: 'noindex',
      personal: true,
      status,
      hasErrors: errors.length > 0,
    },
    <ConfirmationSentPage
      t={t}
      email={errors.length > 0 ? null : web.registered.recall(exchange)}
      typed={state.typed}
      errors={errors}
      resent={exchange.query['ulang'] === '1'}
      back={returnPath(exchange)}
    />,
  )
}

function showDeadLink(web: PeopleWeb, exchange: AppExchange): Answer {
  const t = peopleWords[exchange.locale]
  return web.show(
    exchange,
    { title: t.deadLink.title, robots: 'noindex', status: 410 },
    <DeadConfirmLinkPage t={t} />,
  )
}

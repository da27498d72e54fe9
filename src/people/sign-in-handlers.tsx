import { type Answer, seeOther } from '../platform/http/route.ts'
import type { Role } from '../procedure/values.ts'
import type { FormErrors } from '../ui/forms.tsx'
import { normalEmail, refuseEmail } from './accounts/account-rules.ts'
import { PasswordsBusy } from './accounts/passwords.ts'
import { SignInPage } from './pages/sign-in.tsx'
import { type PeopleWords, peopleWords, refusalError } from './pages/words.ts'
import { endSession } from './sessions/sessions.ts'
import { type SignIn, signIn, signOut } from './sessions/sign-in.ts'
import type { AppExchange } from './viewer.ts'
import { type Handler, type PeopleWeb, returnPath, setCookies, userAgentOf } from './web-deps.ts'
import { workHome } from './work-home.ts'

export const signInForm: Handler = async (web, exchange) => {
  const { viewer } = exchange
  if (viewer.kind === 'person') return seeOther(returnPath(exchange) ?? homeOf(viewer.role))
  return showForm(web, exchange, { errors: [], status: 200 })
}

export const submitSignIn: Handler = async (web, exchange) => {
  const t = peopleWords[exchange.locale]
  const email = normalEmail(exchange.form.line('surel'))
  const password = exchange.form.text('sandi')
  const missing = missingFields(t, { email, password })
  if (missing.length > 0) return showForm(web, exchange, { errors: missing, status: 422 })
  const outcome = await tryPassword(web, exchange, { email, password })
  if (outcome.kind === 'signed_in') return enter(web, exchange, outcome)
  await exchange.audit('account', { outcome: outcome.kind })
  return showForm(web, exchange, refusal(t, outcome))
}

export const submitSignOut: Handler = async (web, exchange) => {
  if (exchange.viewer.kind === 'person') await exchange.audit(`person:${exchange.viewer.id}`)
  setCookies(exchange, await signOut(web, exchange.request.headers.cookie ?? ''))
  return seeOther('/')
}

/** Where a person's work is. */
export function homeOf(role: Role): string {
  if (role === 'applicant') return '/permohonan'
  return workHome[role] ?? '/akun'
}

async function enter(
  web: PeopleWeb,
  exchange: AppExchange,
  entered: Extract<SignIn, { kind: 'signed_in' }>,
): Promise<Answer> {
  const { viewer } = exchange
  await exchange.audit(`person:${entered.personId}`, { outcome: 'signed_in' })
  if (viewer.kind === 'person')
    await endSession(web.db, { personId: viewer.id, sessionId: viewer.sessionId })
  setCookies(exchange, entered.cookies)
  return seeOther(returnPath(exchange) ?? homeOf(entered.role))
}

function missingFields(t: PeopleWords, form: { email: string; password: string }): FormErrors {
  return [
    ...(refuseEmail(form.email) ? [refusalError(t, 'email_invalid')] : []),
    ...(form.password === '' ? [{ field: 'sandi', message: t.refusals.password_missing }] : []),
  ]
}

async function tryPassword(
  web: PeopleWeb,
  exchange: AppExchange,
  form: { readonly email: string; readonly password: string },
): Promise<SignIn | { readonly kind: 'busy' }> {
  try {
    return await signIn(web, { ...form, userAgent: userAgentOf(exchange) })
  } catch (error) {
    if (error instanceof PasswordsBusy) return { kind: 'busy' }
    throw error
  }
}

function refusal(
  t: PeopleWords,
  outcome: Exclude<SignIn, { kind: 'signed_in' }> | { readonly kind: 'busy' },
): { readonly errors: FormErrors; readonly status: number } {
  switch (outcome.kind) {
    case 'refused':
      return { errors: [{ field: 'surel', message: t.refusals.sign_in }], status: 422 }
    case 'wait': {
      const minutes = Math.ceil(outcome.seconds / 60)
      const message = t.refusals.sign_in_wait({ minutes })
      return { errors: [{ field: 'surel', message }], status: 429 }
    }
    case 'busy':
      return { errors: [{ field: '', message: t.refusals.busy }], status: 503 }
  }
}

function showForm(
  web: PeopleWeb,
  exchange: AppExchange,
  state: { readonly errors: FormErrors; readonly status: number },
): Answer {
  const t = peopleWords[exchange.locale]
  const { errors, status } = state
  return web.show(
    exchange,
    { title: t.signIn.title, section: 'akun', status, hasErrors: errors.length > 0 },
    <SignInPage
      t={t}
      email={exchange.form.line('surel')}
      errors={errors}
      back={returnPath(exchange)}
      passwordChanged={exchange.query['sandi'] === 'baru'}
    />,
  )
}

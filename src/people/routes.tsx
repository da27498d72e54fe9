import * as account from './account-handlers.tsx'
import * as password from './password-handlers.tsx'
import { createRegisteredAddress } from './registered-address.ts'
import * as registration from './registration-handlers.tsx'
import type { SessionDeps } from './sessions/sign-in.ts'
import * as entrance from './sign-in-handlers.tsx'
import { type AppRoute, signedIn } from './viewer.ts'
import type { ShowPage } from './web.tsx'
import type { Handler, PeopleWeb } from './web-deps.ts'

const perMinute = (max: number) => ({ max, perSeconds: 60 })
const everyone = 'everyone'

/** Accounts: registration, confirmation, sign-in and -out, password, the account page. */
export function peopleRoutes(deps: SessionDeps & { readonly show: ShowPage }): AppRoute[] {
  const secure = deps.baseUrl.startsWith('https:')
  const registered = createRegisteredAddress({ secret: deps.secret, secure })
  const web: PeopleWeb = { ...deps, registered }
  const to =
    (handler: Handler): AppRoute['handle'] =>
    (exchange) =>
      handler(web, exchange)
  // biome-ignore format: one line a URL
  return [
    { method: 'GET', url: '/daftar', access: everyone, audit: 'none', handle: to(registration.registerForm) },
    { method: 'POST', url: '/daftar', access: everyone, audit: 'account.register', limit: perMinute(10), handle: to(registration.submitRegistration) },
    { method: 'GET', url: '/daftar/terkirim', access: everyone, audit: 'none', handle: to(registration.confirmationSent) },
    { method: 'POST', url: '/daftar/kirim-ulang', access: everyone, audit: 'account.resend_confirmation', limit: perMinute(5), handle: to(registration.resend) },
    { method: 'GET', url: '/konfirmasi', access: everyone, audit: 'none', limit: perMinute(30), handle: to(registration.confirmForm) },
    { method: 'POST', url: '/konfirmasi', access: everyone, audit: 'account.confirm_email', limit: perMinute(10), handle: to(registration.confirm) },
    { method: 'GET', url: '/masuk', access: everyone, audit: 'none', handle: to(entrance.signInForm) },
    { method: 'POST', url: '/masuk', access: everyone, audit: 'account.sign_in', limit: perMinute(10), handle: to(entrance.submitSignIn) },
    { method: 'POST', url: '/keluar', access: everyone, audit: 'account.sign_out', handle: to(entrance.submitSignOut) },
    { method: 'GET', url: '/lupa-sandi', access: everyone, audit: 'none', handle: to(password.forgotForm) },
    { method: 'POST', url: '/lupa-sandi', access: everyone, audit: 'account.request_reset', limit: perMinute(5), handle: to(password.submitForgot) },
    { method: 'GET', url: '/lupa-sandi/terkirim', access: everyone, audit: 'none', handle: to(password.resetSent) },
    { method: 'GET', url: '/atur-sandi', access: everyone, audit: 'none', limit: perMinute(30), handle: to(password.resetForm) },
    { method: 'POST', url: '/atur-sandi', access: everyone, audit: 'account.set_password', limit: perMinute(10), handle: to(password.submitReset) },
    { method: 'GET', url: '/akun', access: signedIn, audit: 'none', handle: to(account.accountPage) },
    { method: 'POST', url: '/akun/kirim-konfirmasi', access: signedIn, audit: 'account.resend_confirmation', limit: perMinute(5), handle: to(registration.resendToViewer) },
    { method: 'POST', url: '/akun/ganti-sandi', access: signedIn, audit: 'account.request_reset', limit: perMinute(5), handle: to(password.changePassword) },
    { method: 'POST', url: '/akun/sesi', access: signedIn, audit: 'account.end_session', handle: to(account.endOneSession) },
    { method: 'POST', url: '/akun/sesi-lain', access: signedIn, audit: 'account.end_other_sessions', handle: to(account.endTheOthers) },
  ]
}

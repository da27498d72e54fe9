import { APIError } from 'better-auth/api'
import type { PersonId, Role } from '../../procedure/values.ts'
import { normalEmail } from '../accounts/account-rules.ts'
import type { AccountDeps } from '../accounts/registration.ts'
import { countAttempt, forgetAttempts } from '../accounts/sign-in-attempts.ts'
import type { Auth } from './auth.ts'

export interface SessionDeps extends AccountDeps {
  readonly auth: Auth
}

export type SignIn =
  | {
      readonly kind: 'signed_in'
      readonly personId: PersonId
      readonly role: Role
      readonly cookies: string[]
    }
  /** Address and password do not belong together; which of the two is wrong is never said. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'wait'; readonly seconds: number }

/** Signs in by password; `cookies` are values of Set-Cookie. @throws PasswordsBusy */
export async function signIn(
  deps: SessionDeps,
  form: { readonly email: string; readonly password: string; readonly userAgent: string },
): Promise<SignIn> {
  const email = normalEmail(form.email)
  const seconds = await countAttempt(deps.db, { secret: deps.secret, email })
  if (seconds > 0) return { kind: 'wait', seconds }
  try {
    const { response, headers } = await deps.auth.api.signInEmail({
      body: { email, password: form.password },
      headers: new Headers({ 'user-agent': form.userAgent }),
      returnHeaders: true,
    })
    await forgetAttempts(deps.db, { secret: deps.secret, email })
    const role = await roleOf(deps, response.user.id)
    return { kind: 'signed_in', personId: response.user.id, role, cookies: headers.getSetCookie() }
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return { kind: 'refused' }
    throw error
  }
}

/** Signs a person in who followed a mailed link. Returns values of Set-Cookie. */
export async function startSession(
  deps: SessionDeps,
  { personId, userAgent }: { readonly personId: PersonId; readonly userAgent: string },
): Promise<string[]> {
  const { headers } = await deps.auth.api.startSession({
    body: { personId },
    headers: new Headers({ 'user-agent': userAgent }),
    returnHeaders: true,
  })
  return headers.getSetCookie()
}

/** Ends the session of a `Cookie` header. Returns values of Set-Cookie that take the cookie away. */
export async function signOut(deps: SessionDeps, cookie: string): Promise<string[]> {
  const { headers } = await deps.auth.api.signOut({
    headers: new Headers({ cookie }),
    returnHeaders: true,
  })
  return headers.getSetCookie()
}

async function roleOf(deps: SessionDeps, personId: PersonId): Promise<Role> {
  const { role } = await deps.db
    .selectFrom('people')
    .select('role')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  return role as Role
}

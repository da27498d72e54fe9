import type { Kysely } from 'kysely'
import type { Trx } from '../../platform/database/connect.ts'
import type { DB } from '../../platform/database/schema.ts'
import type { Locale } from '../../platform/http/route.ts'
import type { PersonId } from '../../procedure/values.ts'
import { issueLink, type MailLink, takeLink } from './mail-links.ts'
import { hashPassword } from './passwords.ts'
import { type Addressee, findByEmail, insertPerson } from './people.ts'

/** The privacy notice shown on the form (UU 27/2022 Pasal 21). A new text gets a new version. */
export const consentVersion = '2026-11'

export type AnnouncementKind = 'confirm_email' | 'reset_password' | 'already_registered'

/** Has a message sent to a person, in the transaction given: either both last or neither. `link` is a whole address. */
export type Announce = (
  trx: Trx,
  message: {
    readonly kind: AnnouncementKind
    readonly person: Addressee
    readonly link: string
  },
) => Promise<void>

export interface AccountDeps {
  readonly db: Kysely<DB>
  readonly baseUrl: string
  /** Keys the cookies of sessions and the digests of attempts to sign in. */
  readonly secret: string
  readonly announce: Announce
}

/**
 * Registers a person and sends the link that confirms the address; an address that has an account gets a mail saying so
 * instead. The caller cannot tell the two apart and must not show them differently.
 */
export async function register(
  deps: AccountDeps,
  form: {
    readonly name: string
    readonly email: string
    readonly password: string
    readonly locale: Locale
    readonly returnPath: string | null
  },
): Promise<void> {
  const passwordHash = await hashPassword(form.password)
  await deps.db.transaction().execute(async (trx) => {
    const id = await insertPerson(trx, {
      ...form,
      passwordHash,
      role: 'applicant',
      agencyId: null,
      emailVerified: false,
      demo: false,
      consentVersion,
    })
    const person = await findByEmail(trx, form.email)
    if (!person) throw new Error('a registered address has no account')
    await mailLink(deps, trx, {
      kind: id ? 'confirm_email' : 'already_registered',
      person,
      returnPath: form.returnPath,
    })
  })
}

/** Sends the confirming link again, unless the address is unknown or confirmed; the caller cannot tell. */
export async function resendConfirmation(
  deps: AccountDeps,
  { email, returnPath }: { readonly email: string; readonly returnPath: string | null },
): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    const person = await findByEmail(trx, email)
    if (person && !person.emailVerified)
      await mailLink(deps, trx, { kind: 'confirm_email', person, returnPath })
  })
}

/** Uses a confirming link. Null when it is late, used or unknown. */
export async function confirmEmail(deps: AccountDeps, token: string): Promise<MailLink | null> {
  return deps.db.transaction().execute(async (trx) => {
    const link = await takeLink(trx, { purpose: 'confirm_email', token })
    if (!link) return null
    await markConfirmed(trx, link.personId)
    return link
  })
}

/** Marks a person's address as theirs: they followed a link that went there. */
export async function markConfirmed(trx: Trx, personId: PersonId): Promise<void> {
  await trx
    .updateTable('people')
    .set({ email_verified: true, updated_at: new Date() })
    .where('id', '=', personId)
    .execute()
}

const linkPaths = {
  confirm_email: '/konfirmasi',
  reset_password: '/atur-sandi',
  already_registered: '/masuk',
} as const

/** Issues a link and announces it, or does nothing when the person has had too many. */
export async function mailLink(
  deps: AccountDeps,
  trx: Trx,
  message: {
    readonly kind: AnnouncementKind
    readonly person: Addressee
    readonly returnPath: string | null
  },
): Promise<void> {
  const { kind, person, returnPath } = message
  const token = await issueLink(trx, {
    purpose: kind === 'confirm_email' ? 'confirm_email' : 'reset_password',
    personId: person.id,
    returnPath,
  })
  if (!token) return
  const link = new URL(linkPaths[kind], deps.baseUrl)
  // The owner of an account needs no secret to sign in; the one issued only counts towards their hour.
  if (kind !== 'already_registered') link.searchParams.set('token', token)
  const { id, name, email, locale } = person
  await deps.announce(trx, { kind, person: { id, name, email, locale }, link: link.href })
}

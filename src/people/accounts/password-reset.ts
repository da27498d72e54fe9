import { randomUUID } from 'node:crypto'
import type { Trx } from '../../platform/database/connect.ts'
import type { PersonId } from '../../procedure/values.ts'
import { takeLink } from './mail-links.ts'
import { hashPassword } from './passwords.ts'
import { findByEmail } from './people.ts'
import { type AccountDeps, mailLink, markConfirmed } from './registration.ts'
import { forgetAttempts } from './sign-in-attempts.ts'

/** Mails a link to a new password, when the address has an account; the caller cannot tell. */
export async function requestReset(deps: AccountDeps, email: string): Promise<void> {
  await deps.db.transaction().execute(async (trx) => {
    const person = await findByEmail(trx, email)
    if (person) await mailLink(deps, trx, { kind: 'reset_password', person, returnPath: null })
  })
}

/**
 * Sets a new password with a mailed link, which also proves the address, and ends every session and every other link of
 * the account: whoever held them before is out. Null when the link is late, used or unknown.
 */
export async function resetPassword(
  deps: AccountDeps,
  { token, password }: { readonly token: string; readonly password: string },
): Promise<PersonId | null> {
  const passwordHash = await hashPassword(password)
  const done = await deps.db.transaction().execute(async (trx) => {
    const link = await takeLink(trx, { purpose: 'reset_password', token })
    if (!link) return null
    await setPassword(trx, { personId: link.personId, passwordHash })
    await markConfirmed(trx, link.personId)
    await trx.deleteFrom('sessions').where('user_id', '=', link.personId).execute()
    await trx.deleteFrom('mail_links').where('person_id', '=', link.personId).execute()
    return trx
      .selectFrom('people')
      .select(['id', 'email'])
      .where('id', '=', link.personId)
      .executeTakeFirstOrThrow()
  })
  if (!done) return null
  await forgetAttempts(deps.db, { secret: deps.secret, email: done.email })
  return done.id
}

async function setPassword(
  trx: Trx,
  { personId, passwordHash }: { readonly personId: PersonId; readonly passwordHash: string },
): Promise<void> {
  const changed = await trx
    .updateTable('credentials')
    .set({ password: passwordHash, updated_at: new Date() })
    .where('user_id', '=', personId)
    .where('provider_id', '=', 'credential')
    .returning('id')
    .execute()
  if (changed.length > 0) return
  // Entered at the counter until now: the mailed link makes it their account.
  await trx
    .insertInto('credentials')
    .values({
      id: randomUUID(),
      account_id: personId,
      provider_id: 'credential',
      user_id: personId,
      password: passwordHash,
    })
    .execute()
}

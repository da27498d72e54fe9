import { randomUUID } from 'node:crypto'
import type { Db, Trx } from '../../platform/database/connect.ts'
import type { PersonId, Role } from '../../procedure/values.ts'
import { normalEmail } from './account-rules.ts'

const nowhere = '@tanpa-surel.invalid'

/** What the office knows of an address before it enters a request for the person behind it. */
export interface KnownPerson {
  readonly id: PersonId
  readonly name: string
  readonly role: Role
}

/** The person with exactly this address; null when nobody has it. */
export async function personWithEmail(db: Db, email: string): Promise<KnownPerson | null> {
  const row = await db
    .selectFrom('people')
    .select(['id', 'name', 'role'])
    .where('email', '=', normalEmail(email))
    .executeTakeFirst()
  return row ? { id: row.id, name: row.name, role: row.role as Role } : null
}

/**
 * Makes a person who came, wrote or called, without a password: an applicant as any other, who may later take the
 * account over by "forgot my password" when an address is known. Without one no mail is ever sent to them.
 * @returns null when somebody has the address.
 */
export async function insertVisitor(
  trx: Trx,
  { name, email }: { readonly name: string; readonly email: string | null },
): Promise<PersonId | null> {
  const id = randomUUID()
  const row = await trx
    .insertInto('people')
    .values({
      id,
      name,
      email: email === null ? `${id}${nowhere}` : normalEmail(email),
      email_verified: false,
      reachable_by_mail: email !== null,
      role: 'applicant',
      agency_id: null,
      locale: 'id',
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** An address as people may be shown it and mail may go to; null for one that stands only for having none. */
export function shownEmail(email: string): string | null {
  return email.endsWith(nowhere) ? null : email
}

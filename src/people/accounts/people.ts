import { randomUUID } from 'node:crypto'
import type { Db } from '../../platform/database/connect.ts'
import type { Locale } from '../../platform/http/route.ts'
import type { AgencyId, PersonId, Role } from '../../procedure/values.ts'
import { agencyById } from '../agencies.ts'
import { AccountRefused, normalEmail, refuseAccount, refuseAgency } from './account-rules.ts'
import { hashPassword } from './passwords.ts'

/** Whom a message of this room goes to. */
export interface Addressee {
  readonly id: PersonId
  readonly name: string
  readonly email: string
  readonly locale: Locale
}

export interface NewPerson {
  readonly name: string
  readonly email: string
  readonly passwordHash: string
  readonly role: Role
  readonly agencyId: AgencyId | null
  readonly locale: Locale
  readonly emailVerified: boolean
  readonly demo: boolean
  /** The privacy notice the person agreed to; null where an office made the account. */
  readonly consentVersion: string | null
}

/** Adds a person and their password in one statement. Null when the address has an account. */
export async function insertPerson(db: Db, person: NewPerson): Promise<PersonId | null> {
  const id = randomUUID()
  const added = await db
    .with('person', (with_) =>
      with_
        .insertInto('people')
        .values({
          id,
          name: person.name,
          email: normalEmail(person.email),
          email_verified: person.emailVerified,
          role: person.role,
          agency_id: person.agencyId,
          locale: person.locale,
          demo: person.demo,
          consent_version: person.consentVersion,
          consented_at: person.consentVersion === null ? null : new Date(),
        })
        .onConflict((conflict) => conflict.column('email').doNothing())
        .returning('id'),
    )
    .insertInto('credentials')
    .columns(['id', 'account_id', 'provider_id', 'user_id', 'password'])
    .expression((from) =>
      from
        .selectFrom('person')
        .select((select) => [
          select.val(randomUUID()).$castTo<string>().as('id'),
          select.val<string>(id).as('account_id'),
          select.val<string>('credential').as('provider_id'),
          'person.id as user_id',
          select.val<string>(person.passwordHash).as('password'),
        ]),
    )
    .returning('user_id')
    .executeTakeFirst()
  return added?.user_id ?? null
}

/**
 * Makes an account on behalf of the office, its address taken as confirmed: for the command line and the demo data.
 * Sends no mail. @throws AccountRefused
 */
export async function createUser(
  db: Db,
  user: {
    readonly name: string
    readonly email: string
    readonly password: string
    readonly role: Role
    readonly agencyId: AgencyId | null
    readonly locale?: Locale
    readonly demo?: boolean
  },
): Promise<PersonId> {
  const refusal =
    refuseAccount({ ...user, email: normalEmail(user.email) })[0] ?? refuseAgency(user)
  if (refusal) throw new AccountRefused(refusal)
  if (user.agencyId && !(await agencyById(db, user.agencyId)))
    throw new AccountRefused('agency_unknown')
  const id = await insertPerson(db, {
    name: user.name,
    email: user.email,
    passwordHash: await hashPassword(user.password),
    role: user.role,
    agencyId: user.agencyId,
    locale: user.locale ?? 'id',
    emailVerified: true,
    demo: user.demo ?? false,
    consentVersion: null,
  })
  if (!id) throw new AccountRefused('email_taken')
  return id
}

/** The account of an address, however it is written. */
export async function findByEmail(
  db: Db,
  email: string,
): Promise<(Addressee & { readonly emailVerified: boolean }) | null> {
  const row = await db
    .selectFrom('people')
    .select(['id', 'name', 'email', 'locale', 'email_verified'])
    .where('email', '=', normalEmail(email))
    .executeTakeFirst()
  return row ? { ...addressee(row), emailVerified: row.email_verified } : null
}

/** Names by id, of those that exist, for timelines and lists. */
export async function personNames(
  db: Db,
  ids: readonly PersonId[],
): Promise<Map<PersonId, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('people')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** One person as messages address them. */
export async function addresseeById(db: Db, id: PersonId): Promise<Addressee | null> {
  const row = await db
    .selectFrom('people')
    .select(['id', 'name', 'email', 'locale'])
    .where('id', '=', id)
    .executeTakeFirst()
  return row ? addressee(row) : null
}

/** The officers of a role, and of one agency where given, as messages address them. */
export async function addresseesByRole(
  db: Db,
  { role, agencyId }: { readonly role: Role; readonly agencyId?: AgencyId },
): Promise<Addressee[]> {
  const rows = await db
    .selectFrom('people')
    .select(['id', 'name', 'email', 'locale'])
    .where('role', '=', role)
    .$if(agencyId !== undefined, (query) => query.where('agency_id', '=', agencyId ?? null))
    .orderBy('name')
    .orderBy('id')
    .limit(100)
    .execute()
  return rows.map(addressee)
}

/** Keeps the language a person chose for pages and messages. */
export async function setLocale(
  db: Db,
  { personId, locale }: { readonly personId: PersonId; readonly locale: Locale },
): Promise<void> {
  await db
    .updateTable('people')
    .set({ locale, updated_at: new Date() })
    .where('id', '=', personId)
    .execute()
}

function addressee(row: { id: string; name: string; email: string; locale: string }): Addressee {
  const { id, name, email, locale } = row
  return { id, name, email, locale: locale === 'en' ? 'en' : 'id' }
}

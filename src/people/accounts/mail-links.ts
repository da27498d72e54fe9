import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { PersonId } from '../../procedure/values.ts'

export type LinkPurpose = 'confirm_email' | 'reset_password'

export interface MailLink {
  readonly personId: PersonId
  readonly returnPath: string | null
}

const lifetime: Readonly<Record<LinkPurpose, string>> = {
  confirm_email: '3 days',
  reset_password: '1 hour',
}
const atMostPerHour = 5

/**
 * Makes the secret of a link that goes out by mail, in the transaction that writes the mail. Null when the person has had
 * five in the last hour: nobody's mailbox is filled by a stranger who knows the address.
 */
export async function issueLink(
  db: Db,
  link: MailLink & { readonly purpose: LinkPurpose },
): Promise<string | null> {
  const token = randomBytes(24).toString('base64url')
  await forgetOldLinks(db)
  const recent = await db
    .selectFrom('mail_links')
    .select((select) => select.fn.countAll<number>().as('count'))
    .where('person_id', '=', link.personId)
    .where('created_at', '>', sql<Date>`now() - interval '1 hour'`)
    .executeTakeFirstOrThrow()
  if (recent.count >= atMostPerHour) return null
  await db
    .insertInto('mail_links')
    .values({
      token_digest: digest(token),
      purpose: link.purpose,
      person_id: link.personId,
      return_path: link.returnPath,
      expires_at: sql<Date>`now() + ${lifetime[link.purpose]}::interval`,
    })
    .execute()
  return token
}

/** The address of the account behind a link that would still work; the link stays unused. Null otherwise. */
export async function emailBehindLink(
  db: Db,
  { purpose, token }: { readonly purpose: LinkPurpose; readonly token: string },
): Promise<string | null> {
  const row = await db
    .selectFrom('mail_links')
    .innerJoin('people', 'people.id', 'mail_links.person_id')
    .select('people.email')
    .where('token_digest', '=', digest(token))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst()
  return row?.email ?? null
}

/** Uses a link up: the second of two at once gets null, as does a late or unknown one. */
export async function takeLink(
  db: Db,
  { purpose, token }: { readonly purpose: LinkPurpose; readonly token: string },
): Promise<MailLink | null> {
  const row = await db
    .deleteFrom('mail_links')
    .where('token_digest', '=', digest(token))
    .where('purpose', '=', purpose)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning(['person_id as personId', 'return_path as returnPath'])
    .executeTakeFirst()
  return row ?? null
}

async function forgetOldLinks(db: Db): Promise<void> {
  const old = db
    .selectFrom('mail_links')
    .select('token_digest')
    .where('expires_at', '<', sql<Date>`now() - interval '1 hour'`)
    .limit(100)
    .forUpdate()
    .skipLocked()
  await db.deleteFrom('mail_links').where('token_digest', 'in', old).execute()
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

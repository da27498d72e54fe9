import { createHash, createHmac, randomUUID } from 'node:crypto'
import type { Db } from '../../../platform/database/connect.ts'
import { toInstant } from '../../../procedure/dates.ts'
import type { AgencyId, Instant, PersonId, Role } from '../../../procedure/values.ts'

/** The key of a person's calendar feed; derived anew whenever its page is shown, so that no copy of it lies anywhere. */
export interface FeedKey {
  readonly key: string
  readonly madeAt: Instant
}

/** Whose deadlines a feed holds. */
export interface FeedOwner {
  readonly personId: PersonId
  readonly role: Role
  readonly agencyId: AgencyId | null
}

export async function feedKeyOf(
  db: Db,
  { personId, secret }: { readonly personId: PersonId; readonly secret: string },
): Promise<FeedKey | null> {
  const row = await db
    .selectFrom('calendar_keys')
    .select(['key_id', 'digest', 'created_at'])
    .where('person_id', '=', personId)
    .executeTakeFirst()
  if (!row) return null
  const key = keyOf(secret, row.key_id)
  // Made with another secret of the portal: it opens nothing any more.
  return row.digest.equals(digestOf(key)) ? { key, madeAt: toInstant(row.created_at) } : null
}

/** Gives a person a new key; the one before stops working. */
export async function renewFeedKey(
  db: Db,
  {
    personId,
    secret,
    at,
  }: { readonly personId: PersonId; readonly secret: string; readonly at: Instant },
): Promise<void> {
  const keyId = randomUUID()
  const made = { key_id: keyId, digest: digestOf(keyOf(secret, keyId)), created_at: at }
  await db
    .insertInto('calendar_keys')
    .values({ person_id: personId, ...made })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(made))
    .execute()
}

export async function revokeFeedKey(db: Db, personId: PersonId): Promise<void> {
  await db.deleteFrom('calendar_keys').where('person_id', '=', personId).execute()
}

/** Whose key it is, with the role they have now; null for a key that was revoked or never made. */
export async function ownerOfKey(db: Db, key: string): Promise<FeedOwner | null> {
  if (!/^[\w-]{43}$/.test(key)) return null
  const row = await db
    .selectFrom('calendar_keys as k')
    .innerJoin('people as p', 'p.id', 'k.person_id')
    .select(['p.id', 'p.role', 'p.agency_id'])
    .where('k.digest', '=', digestOf(key))
    .executeTakeFirst()
  return row ? { personId: row.id, role: row.role as Role, agencyId: row.agency_id } : null
}

function keyOf(secret: string, keyId: string): string {
  return createHmac('sha256', secret).update(`calendar-feed:${keyId}`).digest('base64url')
}

function digestOf(key: string): Buffer {
  return createHash('sha256').update(key).digest()
}

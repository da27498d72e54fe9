import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { PersonId } from '../../procedure/values.ts'

/** A place where a person is signed in. */
export interface Session {
  readonly id: string
  readonly startedAt: Date
  readonly endsAt: Date
  /** What the browser calls itself, as it was sent. */
  readonly userAgent: string
}

/** The running sessions of a person, newest first, fifty at most. */
export async function listSessions(db: Db, personId: PersonId): Promise<Session[]> {
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'created_at as startedAt', 'expires_at as endsAt', 'user_agent as userAgent'])
    .where('user_id', '=', personId)
    .where('expires_at', '>', sql<Date>`now()`)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(50)
    .execute()
  return rows.map((row) => ({ ...row, userAgent: row.userAgent ?? '' }))
}

/** Ends one session of a person at once; one of somebody else's is left alone. */
export async function endSession(
  db: Db,
  { personId, sessionId }: { readonly personId: PersonId; readonly sessionId: string },
): Promise<void> {
  await db
    .deleteFrom('sessions')
    .where('user_id', '=', personId)
    .where(sql`id::text`, '=', sessionId)
    .execute()
}

/** Ends every session of a person but one. */
export async function endOtherSessions(
  db: Db,
  { personId, keep }: { readonly personId: PersonId; readonly keep: string },
): Promise<void> {
  await db.deleteFrom('sessions').where('user_id', '=', personId).where('id', '!=', keep).execute()
}

import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { normalEmail } from './account-rules.ts'

/** After ten wrong passwords an address waits out the rest of its quarter of an hour. */
const atMost = 10
const windowSeconds = 15 * 60

/**
 * Counts an attempt before the password is looked at, so that a hundred at once are a hundred; known and unknown
 * addresses alike. Returns the seconds to wait, 0 when the attempt may go on.
 */
export async function countAttempt(
  db: Db,
  { secret, email }: { readonly secret: string; readonly email: string },
): Promise<number> {
  const past = sql<boolean>`sign_in_attempts.window_started_at < now() - make_interval(secs => ${windowSeconds})`
  const { attempts, age } = await db
    .insertInto('sign_in_attempts')
    .values({ email_digest: digest(secret, email), attempts: 1, window_started_at: sql`now()` })
    .onConflict((conflict) =>
      conflict.column('email_digest').doUpdateSet({
        attempts: sql`case when ${past} then 1 else sign_in_attempts.attempts + 1 end`,
        window_started_at: sql`case when ${past} then now() else sign_in_attempts.window_started_at end`,
      }),
    )
    .returning([
      'attempts',
      sql<number>`extract(epoch from now() - window_started_at)::float8`.as('age'),
    ])
    .executeTakeFirstOrThrow()
  return attempts > atMost ? Math.max(1, Math.ceil(windowSeconds - age)) : 0
}

/** Forgets the attempts of an address whose owner has shown up, and those whose time is over. */
export async function forgetAttempts(
  db: Db,
  { secret, email }: { readonly secret: string; readonly email: string },
): Promise<void> {
  const over = db
    .selectFrom('sign_in_attempts')
    .select('email_digest')
    .where((where) =>
      where.or([
        where('email_digest', '=', digest(secret, email)),
        where('window_started_at', '<', sql<Date>`now() - make_interval(secs => ${windowSeconds})`),
      ]),
    )
    .limit(100)
    .forUpdate()
    .skipLocked()
  await db.deleteFrom('sign_in_attempts').where('email_digest', 'in', over).execute()
}

function digest(secret: string, email: string): Buffer {
  return createHmac('sha256', secret)
    .update(`sign-in attempt:${normalEmail(email)}`)
    .digest()
}

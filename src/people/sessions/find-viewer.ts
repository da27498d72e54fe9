import type { IncomingHttpHeaders } from 'node:http'
import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { Role } from '../../procedure/values.ts'
import type { Viewer } from '../viewer.ts'
import { readSessionToken, sessionCookie } from './session-cookie.ts'

export const guest: Viewer = { kind: 'guest' }

/**
 * Who sends a request: one query by the signed token, and none without a cookie. An ended or expired session is a guest.
 * Writes nothing.
 */
export function createFindViewer(deps: {
  readonly db: Db
  readonly secret: string
  readonly baseUrl: string
}): (headers: IncomingHttpHeaders) => Promise<Viewer> {
  const name = sessionCookie.name({ secure: deps.baseUrl.startsWith('https:') })
  return async (headers) => {
    const token = readSessionToken(headers.cookie, { name, secret: deps.secret })
    return token ? findByToken(deps.db, token) : guest
  }
}

async function findByToken(db: Db, token: string): Promise<Viewer> {
  const row = await db
    .selectFrom('sessions')
    .innerJoin('people', 'people.id', 'sessions.user_id')
    .select([
      'people.id',
      'people.name',
      'people.email',
      'people.email_verified as emailVerified',
      'people.role',
      'people.agency_id as agencyId',
      'people.locale',
      'sessions.id as sessionId',
    ])
    .where('sessions.token', '=', token)
    .where('sessions.expires_at', '>', sql<Date>`now()`)
    .executeTakeFirst()
  if (!row) return guest
  return {
    ...row,
    kind: 'person',
    // The table admits no others.
    role: row.role as Role,
    locale: row.locale === 'en' ? 'en' : 'id',
  }
}

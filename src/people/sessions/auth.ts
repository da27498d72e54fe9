import { randomUUID } from 'node:crypto'
import { betterAuth } from 'better-auth'
import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../platform/database/schema.ts'
import { passwordLength } from '../accounts/password-rules.ts'
import { hashPassword, verifyPassword } from '../accounts/passwords.ts'
import { sessionCookie } from './session-cookie.ts'

const applicantDays = 30
const officerHours = 12

export interface AuthOptions {
  readonly db: Kysely<DB>
  readonly secret: string
  readonly baseUrl: string
}

/**
 * better-auth on our own tables: it checks passwords, starts and ends sessions and writes their cookies. It is called from
 * our pages only; its own HTTP routes are not served. Accounts are made and confirmed by `accounts/`, in the transaction
 * that writes the mail.
 */
export type Auth = ReturnType<typeof createAuth>

export function createAuth({ db, secret, baseUrl }: AuthOptions) {
  const secure = baseUrl.startsWith('https:')
  return betterAuth({
    baseURL: baseUrl,
    secret,
    database: { db, type: 'postgres', transaction: true },
    user: { modelName: 'people', fields: { ...times, emailVerified: 'email_verified' } },
    session: {
      modelName: 'sessions',
      fields: {
        ...times,
        userId: 'user_id',
        expiresAt: 'expires_at',
        ipAddress: 'ip_address',
        userAgent: 'user_agent',
      },
      expiresIn: applicantDays * 24 * 3600,
      disableSessionRefresh: true,
    },
    account: {
      modelName: 'credentials',
      fields: {
        ...times,
        accountId: 'account_id',
        providerId: 'provider_id',
        userId: 'user_id',
        accessToken: 'access_token',
        refreshToken: 'refresh_token',
        idToken: 'id_token',
        accessTokenExpiresAt: 'access_token_expires_at',
        refreshTokenExpiresAt: 'refresh_token_expires_at',
      },
    },
    verification: { modelName: 'verifications', fields: { ...times, expiresAt: 'expires_at' } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: passwordLength.min,
      maxPasswordLength: 4 * passwordLength.max,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => ({
            data: {
              ...session,
              userAgent: session.userAgent?.slice(0, 300) ?? '',
              expiresAt: await sessionEnd(db, session.userId),
            },
          }),
        },
      },
    },
    advanced: {
      cookiePrefix: sessionCookie.prefix,
      useSecureCookies: secure,
      database: { generateId: () => randomUUID() },
      ipAddress: { disableIpTracking: true },
      // The router has refused POSTs of other sites already; none comes here from outside.
      disableCSRFCheck: true,
      disableOriginCheck: true,
    },
    // Its log lines carry addresses of people.
    logger: { disabled: true },
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    plugins: [startSession],
  })
}

const times = { createdAt: 'created_at', updatedAt: 'updated_at' } as const

/** Signs a person in who proved themselves in another way than by password: a mailed link. */
const startSession = {
  id: 'start-session',
  endpoints: {
    startSession: createAuthEndpoint(
      '/start-session',
      {
        method: 'POST',
        body: z.object({ personId: z.uuid() }),
        metadata: { SERVER_ONLY: true },
      },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.personId)
        if (!user) throw ctx.error('NOT_FOUND')
        const session = await ctx.context.internalAdapter.createSession(user.id)
        await setSessionCookie(ctx, { session, user })
        return ctx.json({ started: true })
      },
    ),
  },
} as const

/** The end is set once, at the start: looking at pages writes nothing. An officer's ends with the working day. */
async function sessionEnd(db: Kysely<DB>, personId: string): Promise<Date> {
  const person = await db
    .selectFrom('people')
    .select('role')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow()
  await db
    .deleteFrom('sessions')
    .where('user_id', '=', personId)
    .where('expires_at', '<', sql<Date>`now()`)
    .execute()
  const hours = person.role === 'applicant' ? applicantDays * 24 : officerHours
  return new Date(Date.now() + hours * 3600 * 1000)
}

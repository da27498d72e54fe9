import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, inject } from 'vitest'
import { type App, type AppOptions, createApp, furnish } from '../../src/app.tsx'
import { readConfig } from '../../src/platform/config.ts'
import { startWorker, type Worker } from '../../src/platform/jobs/worker.ts'
import { Client } from './client.ts'
import { type TestDatabase, useDatabase } from './database.ts'
import { emailOf, type Member, openOffice, password, type Staff } from './office.ts'

export type Tools = Awaited<ReturnType<typeof furnish>>

/** The whole portal on a port of its own, with a small office. Read its fields inside tests and hooks only. */
export interface TestPortal {
  readonly origin: string
  readonly app: App
  readonly database: TestDatabase
  /** Folder of the file store. */
  readonly storageDir: string
  /** What the rooms are wired with, to bring cases into a state by the product's own commands. */
  readonly tools: Tools
  readonly staff: Staff
  /** A visitor who has not signed in. */
  guest(): Client
  /** A member of the office, signed in through the form; one client for each. */
  as(member: Member): Promise<Client>
  /** The newest letter to an address: its subject, and its links as paths. */
  letterTo(email: string): Promise<{ subject: string; text: string; links: string[] }>
}

interface Opened {
  readonly origin: string
  readonly app: App
  readonly tools: Tools
  readonly staff: Staff
  readonly worker: Worker
  /** What went wrong in jobs. */
  readonly failures: unknown[]
}

/** Opens the portal before the file's tests and closes it after them. `demo` adds what only demo mode has. */
export function usePortal({
  limits = false,
  demo = false,
  maxUploadBytes = 2_000_000,
  env = {},
}: {
  readonly limits?: boolean
  readonly demo?: boolean
  readonly maxUploadBytes?: number
  /** More settings. */
  readonly env?: Readonly<Record<string, string>>
} = {}): TestPortal {
  const database = useDatabase({ max: 20 })
  const dataDir = mkdtempSync(join(tmpdir(), 'terbuka-portal-'))
  const clients = new Map<Member, Promise<Client>>()
  let opened: Opened | undefined
  beforeAll(async () => {
    const config = readConfig({
      ...env,
      NODE_ENV: demo ? 'test' : 'production',
      DATA_DIR: dataDir,
      DATABASE_URL: database.appUrl,
      MAX_UPLOAD_BYTES: String(maxUploadBytes),
    })
    const secrets = {
      appSecret: 'a secret of the tests, long enough',
      identityKey: Buffer.alloc(32, 7),
    }
    const port = await freePort()
    const origin = `http://127.0.0.1:${port}`
    const assetsDir = inject('assetsDir')
    const options: AppOptions = {
      connection: database,
      config,
      secrets,
      baseUrl: origin,
      assetsDir,
      limits,
    }
    const tools = await furnish(options)
    const staff = await openOffice(database.db)
    const app = await createApp(options)
    await app.server.listen({ host: '127.0.0.1', port })
    const failures: unknown[] = []
    const worker = await startWorker({
      pool: database.pool,
      tasks: app.tasks,
      onError: (error) => failures.push(error),
    })
    opened = { origin, app, tools, staff, worker, failures }
  })
  afterAll(async () => {
    await opened?.worker.stop()
    opened?.app.server.server.closeAllConnections()
    await opened?.app.close()
    rmSync(dataDir, { recursive: true, force: true })
    const [failure] = opened?.failures ?? []
    if (failure) throw failure
  })
  const now = () => {
    if (!opened) throw new Error('the portal is not open yet')
    return opened
  }
  const guest = () => new Client(now().origin)
  return {
    database,
    storageDir: join(dataDir, 'files'),
    guest,
    get origin() {
      return now().origin
    },
    get app() {
      return now().app
    },
    get tools() {
      return now().tools
    },
    get staff() {
      return now().staff
    },
    as(member) {
      const known = clients.get(member) ?? signIn(guest(), emailOf(member))
      clients.set(member, known)
      return known
    },
    async letterTo(email) {
      const letter = await database.db
        .selectFrom('messages')
        .select(['subject', 'body_text as text'])
        .where('recipient_address', '=', email)
        .orderBy('created_at', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow()
      const links = [...letter.text.matchAll(new RegExp(`${now().origin}(/\\S*)`, 'g'))]
      return { ...letter, links: links.map(([, path]) => path ?? '') }
    },
  }
}

/** Signs a visitor in by the form. @throws Error when that is refused. */
export async function signIn(client: Client, email: string, secret = password): Promise<Client> {
  const sent = await client.send(await client.get('/masuk'), '/masuk', {
    surel: email,
    sandi: secret,
  })
  if (sent.status !== 303) throw new Error(`${email} could not sign in: ${sent.status}`)
  return client
}

// Pages and letters name the portal's address, so it must be known before anybody listens there.
async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening))
  const address = probe.address()
  await new Promise((closed) => probe.close(closed))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type Connection, connect } from '../../src/platform/database/connect.ts'
import { startPostgres } from '../../src/platform/database/embedded.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { createDiskStorage } from '../../src/platform/storage/disk.ts'
import { verifyRecords } from '../../src/records/verify/verify.ts'
import { type Browser, openBrowser, type Page } from '../../src/walkthrough/browser.ts'
import { fillInRequest, type Registered, sendRequest, signIn } from '../../src/walkthrough/life.ts'
import { applicantName, openSmallOffice } from '../../src/walkthrough/office.ts'
import { away, clusterOf, until } from './owner-process.ts'

vi.setConfig({ testTimeout: 120_000 })

const clients = 6
const requestsEach = 8
const killAfter = 12
const password = 'a password of this test'

/** One filled-in form, and what its sender was told. */
interface Sending {
  readonly browser: Browser
  readonly review: Page
  told: Registered | null
}

let dataDir = ''
let portal: ChildProcess | null = null
const browsers: Browser[] = []

beforeAll(() => {
  expect(spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status).toBe(0)
})

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'terbuka-stream-'))
})

afterEach(async () => {
  for (const browser of browsers.splice(0)) browser.close()
  await stopPortal()
  const home = dirname(clusterOf(dataDir))
  if (home.startsWith(away)) rmSync(home, { recursive: true, force: true })
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 10 })
})

test('kill -9 of server and database in a stream of submissions loses none that was acknowledged and doubles none', async () => {
  const accounts = await withDatabase(({ db }) =>
    openSmallOffice(
      { db, storage: createDiskStorage(join(dataDir, 'files')), scanner: null },
      { password, applicants: clients },
    ),
  )
  const port = await freePort()
  await startPortal(port)
  const sendings = (
    await Promise.all(accounts.applicants.map((email, client) => fillIn({ port, email, client })))
  ).flat()

  const stream = Promise.all(sendings.map((sending) => send(sending).catch(() => {})))
  await until(() => acknowledged(sendings).length >= killAfter, 'some are acknowledged')
  await killAll()
  await stream
  const before = acknowledged(sendings).map(({ told }) => told)
  expect(before.length).toBeLessThan(sendings.length)

  await startPortal(port)
  for (const sending of sendings) if (sending.told === null) await send(sending)
  // Who was answered may not believe it, and sends again all the same.
  const again = await Promise.all(
    sendings.map(({ browser, review }) => sendRequest(browser, review)),
  )
  expect(again).toEqual(sendings.map(({ told }) => told))
  await stopPortal()

  const { rows, report } = await withDatabase(async ({ db }) => ({
    rows: await db.selectFrom('requests').select(['request_id', 'number']).execute(),
    report: await verifyRecords(db),
  }))
  const kept = rows.map((row) => ({ requestId: row.request_id, number: row.number }))
  expect(kept).toHaveLength(clients * requestsEach)
  expect(kept).toEqual(expect.arrayContaining(before))
  expect(new Set(again.map(({ number }) => number)).size).toBe(clients * requestsEach)
  expect(report.numbers).toBe(clients * requestsEach)
  expect(report.broken).toEqual([])
})

const acknowledged = (sendings: readonly Sending[]) => sendings.filter(({ told }) => told !== null)

async function send(sending: Sending): Promise<void> {
  sending.told = await sendRequest(sending.browser, sending.review)
}

async function fillIn(who: { port: number; email: string; client: number }): Promise<Sending[]> {
  const { port, email, client } = who
  // Each from an address of its own: the limits per address stay as they are.
  const headers = () => ({ 'x-forwarded-for': `10.0.0.${client + 1}` })
  const browser = openBrowser(`http://127.0.0.1:${port}`, { headers })
  browsers.push(browser)
  await signIn(browser, { email, password })
  const sendings: Sending[] = []
  for (let index = 0; index < requestsEach; index += 1) {
    const review = await fillInRequest(browser, await browser.get('/permohonan/baru'), {
      mark: `(${client}, ${index})`,
      name: applicantName(client),
      nik: `61060101019000${String(client + 1).padStart(2, '0')}`,
    })
    sendings.push({ browser, review, told: null })
  }
  return sendings
}

async function withDatabase<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
  const server = await startPostgres({ dataDir })
  const { ownerUrl, appUrl } = server
  try {
    await migrate({ ownerUrl, appUrl, dir: 'migrations' })
    const connection = connect(appUrl)
    try {
      return await work(connection)
    } finally {
      await connection.close()
    }
  } finally {
    await server.stop()
  }
}

async function startPortal(port: number): Promise<void> {
  const { PATH, HOME } = process.env
  const child = spawn(process.execPath, ['dist/main.js', 'serve'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...{ PATH, HOME, DATA_DIR: dataDir, PORT: String(port) },
      NODE_ENV: 'production',
      TRUST_PROXY: '127.0.0.1',
      APP_SECRET: 'a secret of this test, long enough for production',
      IDENTITY_KEY: '5a'.repeat(32),
    },
  })
  portal = child
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
    })
  await until(() => {
    if (child.exitCode !== null) throw new Error(said)
    return said.includes('Portal siap')
  }, 'the portal is ready')
}

async function stopPortal(): Promise<void> {
  if (portal === null || portal.exitCode !== null || portal.signalCode !== null) return
  const exited = once(portal, 'exit')
  portal.kill('SIGTERM')
  await exited
}

async function killAll(): Promise<void> {
  if (portal?.pid === undefined) throw new Error('no portal runs')
  const exited = once(portal, 'exit')
  const file = join(clusterOf(dataDir), 'postmaster.pid')
  const database = Number(readFileSync(file, 'utf8').split('\n')[0])
  process.kill(database, 'SIGKILL')
  portal.kill('SIGKILL')
  await exited
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  return address !== null && typeof address === 'object' ? address.port : 0
}

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { bornOf, readLock } from '../../src/platform/process-lock.mjs'
import { away, clusterOf, until } from './owner-process.ts'

interface RunningPortal {
  readonly child: ChildProcess
  readonly said: () => string
  readonly exited: Promise<unknown>
}

// An office without the demonstration: what a start takes by itself.
const office = {
  NODE_ENV: 'production',
  APP_SECRET: 'a secret of this test, long enough for production',
  IDENTITY_KEY: '5a'.repeat(32),
}
const demo = { NODE_ENV: 'test', APP_SECRET: '', IDENTITY_KEY: '' }

let dataDir = ''
const portals: RunningPortal[] = []

beforeAll(() => {
  expect(spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status).toBe(0)
})

afterEach(endPortals)

describe('an office that goes on from one start to the next', () => {
  beforeAll(makeDataDir)
  afterAll(removeDataDir)

  test('serve answers, prints its address, and SIGTERM ends it with its database and code 0', async () => {
    const portal = serve()
    const address = await addressOf(portal)
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    const database = databasePid()
    portal.child.kill('SIGTERM')
    await portal.exited
    expect(portal.child.exitCode).toBe(0)
    expect(portal.said()).toContain('Portal berhenti.')
    expect(database === null || bornOf(database)).toBe(null)
  })

  test('one Ctrl-C that arrives twice ends in order', async () => {
    const portal = serve()
    await addressOf(portal)
    portal.child.kill('SIGINT')
    portal.child.kill('SIGINT')
    await portal.exited
    expect(portal.child.exitCode).toBe(0)
  })

  test('a second portal on the same data is told who works there, and where', async () => {
    const first = serve()
    const address = await addressOf(first)
    const second = serve()
    await second.exited
    expect(second.child.exitCode).toBe(1)
    expect(second.said()).toContain(`proses ${first.child.pid}`)
    expect(second.said()).toContain(address)
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
  })

  test('a port that is taken is named, and nothing is left running', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const taken = other.address()
    const port = typeof taken === 'object' && taken !== null ? String(taken.port) : ''
    const portal = serve({ PORT: port })
    await portal.exited
    other.close()
    expect(portal.child.exitCode).toBe(1)
    expect(portal.said()).toContain(`Porta ${port}`)
    expect(databasePid()).toBe(null)
  })

  test('when the database dies the portal says so, starts it again, and goes on', async () => {
    const portal = serve()
    const address = await addressOf(portal)
    for (const signal of ['SIGKILL', 'SIGQUIT'] as const) {
      const before = databasePid() ?? 0
      process.kill(before, signal)
      await until(() => bornOf(before) === null, 'the database died')
      const seen = new Set<number>()
      await until(async () => {
        const { status } = await fetch(`${address}/healthz`)
        seen.add(status)
        return status === 200 && databasePid() !== before
      }, 'the portal is well again')
      expect([...seen].every((status) => status === 200 || status === 503)).toBe(true)
    }
  })

  test('commands work beside the portal, on its database', async () => {
    await addressOf(serve())
    const made = terbuka(
      'create-user',
      ...['--role', 'ppid_utama', '--agency', 'kominfo', '--agency-name', 'Dinas Kominfo'],
      ...['--name', 'Sari Contoh', '--email', 'sari@contoh.go.id'],
    )
    expect(made.stderr).toBe('')
    expect(made.stdout).toMatch(/Kata sandi .*: \S{12,}/)
    expect(terbuka('verify').status).toBe(0)
    const again = terbuka(
      'create-user',
      '--role',
      'admin',
      '--name',
      'Sari Contoh',
      '--email',
      'SARI@contoh.go.id',
    )
    expect(again.status).toBe(2)
    expect(again.stderr).toContain('Sudah ada akun')
  })
})

describe('a first start', () => {
  beforeEach(makeDataDir)
  afterEach(async () => {
    await endPortals()
    removeDataDir()
  })

  test('Ctrl-C while starting ends what was started', async () => {
    const portal = serve()
    await until(() => databasePid() !== null, 'the database starts')
    portal.child.kill('SIGINT')
    await portal.exited
    expect(portal.child.exitCode).toBe(0)
    expect(databasePid()).toBe(null)
  })

  test('a portal killed at any moment of its first start starts the next time', async () => {
    const moments = ['database-secrets.json', 'pg', 'run', 'pg/postmaster.pid', 'lock']
    for (const moment of moments) {
      const portal = serve()
      await until(() => exists(moment), `${moment} is there`)
      portal.child.kill('SIGKILL')
      await portal.exited
    }
    expect((await fetch(`${await addressOf(serve())}/healthz`)).status).toBe(200)
  })

  test('production refuses to start without secrets, and with those of the demo', async () => {
    const bare = terbuka('serve', { NODE_ENV: 'production' })
    expect(bare.status).toBe(1)
    expect(bare.stderr).toContain('APP_SECRET belum diisi')
    expect(bare.stderr).toContain('IDENTITY_KEY belum diisi')
    const peek = serve(demo)
    const made = () => existsSync(join(dataDir, 'demo-secrets.json'))
    await until(made, 'the demo made its secrets')
    peek.child.kill('SIGTERM')
    await peek.exited
    const file = readFileSync(join(dataDir, 'demo-secrets.json'), 'utf8')
    const secrets = JSON.parse(file) as Record<string, string>
    const refused = terbuka('serve', { NODE_ENV: 'production', ...secrets })
    expect(refused.status).toBe(1)
    expect(refused.stderr).toContain('rahasia peragaan')
  })

  test('a demo killed while it is filled goes on at the next start, and production does not serve it', {
    timeout: 300_000,
  }, async () => {
    const first = serve(demo)
    await until(() => /permohonan: \d/.test(first.said()), 'cases are being played')
    first.child.kill('SIGKILL')
    await first.exited
    const second = serve(demo)
    const address = await addressOf(second)
    await until(() => second.said().includes('pemohon@contoh.id'), 'the accounts are printed')
    expect((await fetch(`${address}/`)).status).toBe(200)
    expect(terbuka('verify').status).toBe(0)
    second.child.kill('SIGTERM')
    await second.exited
    const third = serve()
    await third.exited
    expect(third.child.exitCode).toBe(1)
    expect(third.said()).toContain('data peragaan')
  })
})

function makeDataDir(): void {
  dataDir = mkdtempSync(join(tmpdir(), 'terbuka-portal-'))
}

async function endPortals(): Promise<void> {
  for (const { child, exited } of portals.splice(0)) {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
    await exited
  }
  await until(() => databasePid() === null, 'the database has ended')
}

function removeDataDir(): void {
  const home = dirname(clusterOf(dataDir))
  if (home.startsWith(away)) rmSync(home, { recursive: true, force: true })
  rmSync(dataDir, { recursive: true, force: true, maxRetries: 10 })
}

function serve(env: Readonly<Record<string, string>> = {}): RunningPortal {
  const child = spawn(process.execPath, ['dist/main.js', 'serve'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment({ PORT: '0', ...office, ...env }),
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
    })
  const portal = { child, said: () => said, exited: once(child, 'exit') }
  portals.push(portal)
  return portal
}

function terbuka(...args: readonly (string | Readonly<Record<string, string>>)[]) {
  const env = args.find((one) => typeof one === 'object') ?? {}
  const words = args.filter((one) => typeof one === 'string')
  return spawnSync(process.execPath, ['dist/main.js', ...words], {
    encoding: 'utf8',
    env: environment(env),
    input: '',
  })
}

function environment(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env
  return { PATH, HOME, DATA_DIR: dataDir, ...env }
}

async function addressOf(portal: RunningPortal): Promise<string> {
  const address = () => /Portal siap: (\S+)/.exec(portal.said())?.[1]
  await until(() => {
    if (portal.child.exitCode !== null) throw new Error(portal.said())
    return address() !== undefined
  }, 'the portal is ready')
  return address() ?? ''
}

function databasePid(): number | null {
  try {
    const pid = Number(
      readFileSync(join(clusterOf(dataDir), 'postmaster.pid'), 'utf8').split('\n')[0],
    )
    return bornOf(pid) === null ? null : pid
  } catch {
    return null
  }
}

function exists(moment: string): boolean {
  if (moment === 'lock') return readLock(join(dataDir, 'lock'))?.['socketDir'] !== undefined
  const cluster = dirname(clusterOf(dataDir))
  const [folder = '', name = ''] = moment.split('/')
  try {
    if (name !== '') return readdirSync(join(cluster, folder)).includes(name)
    return [...readdirSync(dataDir), ...readdirSync(cluster)].some((file) =>
      file.startsWith(folder),
    )
  } catch {
    return false
  }
}

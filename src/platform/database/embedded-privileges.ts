import { type ChildProcess, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Binaries } from './embedded-binaries.ts'

type Program = 'postgres' | 'initdb'

/** How the server is run so that PostgreSQL, which refuses root, gets an ordinary user that can reach its files. */
export interface Privileges {
  readonly way: 'self' | 'user_namespace' | 'other_user'
  readonly clusterDir: string
  readonly spawn: (program: Program, args: readonly string[]) => ChildProcess
  readonly spawnSync: (program: Program, args: readonly string[]) => SpawnSyncReturns<string>
  readonly makeDir: (path: string) => void
  readonly own: (path: string) => void
}

/**
 * Chooses how to run the server: as we are; as root, in a user namespace in which our files belong to an ordinary user
 * (works in a home nobody else can enter); or, where namespaces are forbidden, as another user of the machine with
 * binaries and data in a place that user can reach.
 */
export function choosePrivileges(dataDir: string, binaries: Binaries): Privileges {
  if (process.getuid?.() !== 0) return asWeAre(dataDir, binaries)
  const ordinary = findOrdinaryUser()
  if (!ordinary)
    throw new Error('PostgreSQL refuses to run as root and this machine has no other user')
  if (process.env['TERBUKA_NO_NAMESPACE'] !== '1' && namespacesWork(ordinary))
    return inNamespace(dataDir, binaries, ordinary)
  return asOtherUser(dataDir, binaries, ordinary)
}

function makeOwnDir(path: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  chmodSync(path, 0o700)
}

function asWeAre(dataDir: string, binaries: Binaries): Privileges {
  return {
    way: 'self',
    clusterDir: join(dataDir, 'pg'),
    spawn: (program, args) => startQuietly(binaries.program(program), args),
    spawnSync: (program, args) => spawnSync(binaries.program(program), args, { encoding: 'utf8' }),
    makeDir: makeOwnDir,
    own: () => {},
  }
}

interface OrdinaryUser {
  readonly uid: number
  readonly gid: number
}

function findOrdinaryUser(): OrdinaryUser | null {
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4 && Number(fields[2]) > 0)
    .map((fields) => ({ name: fields[0], uid: Number(fields[2]), gid: Number(fields[3]) }))
  return (
    users.find((u) => u.name === 'postgres') ??
    users.find((u) => u.name === 'nobody') ??
    users[0] ??
    null
  )
}

function namespaceArgs(user: OrdinaryUser): string[] {
  return ['--user', `--map-user=${user.uid}`, `--map-group=${user.gid}`]
}

function namespacesWork(user: OrdinaryUser): boolean {
  return spawnSync('unshare', [...namespaceArgs(user), 'true']).status === 0
}

function inNamespace(dataDir: string, binaries: Binaries, user: OrdinaryUser): Privileges {
  const command = (program: Program, args: readonly string[]) => [
    ...namespaceArgs(user),
    binaries.program(program),
    ...args,
  ]
  return {
    way: 'user_namespace',
    clusterDir: join(dataDir, 'pg'),
    spawn: (program, args) => startQuietly('unshare', command(program, args)),
    spawnSync: (program, args) =>
      spawnSync('unshare', command(program, args), { encoding: 'utf8' }),
    makeDir: makeOwnDir,
    own: () => {},
  }
}

function asOtherUser(dataDir: string, binaries: Binaries, user: OrdinaryUser): Privileges {
  const hash = createHash('sha256').update(dataDir).digest('hex').slice(0, 16)
  const home = join('/var/lib/terbuka', hash)
  const own = (path: string) => chownSync(path, user.uid, user.gid)
  const makeDir = (path: string) => {
    makeOwnDir(path)
    own(path)
  }
  mkdirSync('/var/lib/terbuka', { recursive: true, mode: 0o755 })
  makeDir(home)
  const version = createHash('sha256').update(binaries.root).digest('hex').slice(0, 16)
  const copy = join('/var/lib/terbuka', `postgres-${version}`)
  if (!existsSync(join(copy, 'done'))) {
    cpSync(binaries.root, copy, { recursive: true, verbatimSymlinks: true })
    mkdirSync(join(copy, 'done'))
  }
  const as = { uid: user.uid, gid: user.gid, cwd: home }
  const program = (name: Program) => join(copy, 'bin', name)
  return {
    way: 'other_user',
    clusterDir: join(home, 'pg'),
    spawn: (name, args) => startQuietly(program(name), args, as),
    spawnSync: (name, args) => spawnSync(program(name), args, { ...as, encoding: 'utf8' }),
    makeDir,
    own,
  }
}

// Its own process group: Ctrl-C reaches us alone, and we end it in order after the last query.
function startQuietly(command: string, args: readonly string[], as: object = {}): ChildProcess {
  return spawn(command, args, { ...as, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
}

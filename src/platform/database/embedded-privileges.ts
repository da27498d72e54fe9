import { type ChildProcess, type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { awayBinaries, awayHome } from './embedded-away.ts'
import type { Binaries } from './embedded-binaries.ts'
import { findOrdinaryUser, type OrdinaryUser } from './ordinary-user.ts'

type Program = 'postgres' | 'initdb'

/** How the server is run so that PostgreSQL, which refuses root, gets an ordinary user that can reach its files. */
export interface Privileges {
  readonly way: 'self' | 'user_namespace' | 'other_user'
  readonly clusterDir: string
  /** User that owns the server's files, as seen from here; null: whoever we are. */
  readonly owner: OrdinaryUser | null
  readonly spawn: (program: Program, args: readonly string[]) => ChildProcess
  readonly spawnSync: (program: Program, args: readonly string[]) => SpawnSyncReturns<string>
}

/**
 * Chooses how to run the server: as we are; as root, in a user namespace in which our files belong to an ordinary user
 * (works in a home nobody else can enter); or, where namespaces are forbidden or do not reach the folder, as another
 * user of the machine with binaries and data in a place that user can reach. A cluster once made there stays there.
 * `tag` names the data folder's cluster for ever, even when the folder moves.
 */
export function choosePrivileges({
  dataDir,
  tag,
  binaries,
}: {
  dataDir: string
  tag: string
  binaries: Binaries
}): Privileges {
  const isRoot = process.getuid?.() === 0
  if (!isRoot && hasName()) return asWeAre(dataDir, binaries)
  const user = findOrdinaryUser()
  if (!isRoot)
    // A bare number, as containers hand out; initdb wants a user with a name.
    return user !== null && namespaceReaches(dataDir, binaries, user)
      ? inNamespace(dataDir, binaries, user)
      : asWeAre(dataDir, binaries)
  if (user === null)
    throw new Error('PostgreSQL refuses to run as root and this machine has no other user')
  const away = join(awayHome(tag), 'pg')
  const isAway = existsSync(join(away, 'PG_VERSION'))
  const forbidden = process.env['TERBUKA_NO_NAMESPACE'] === '1'
  if (!isAway && !forbidden && namespaceReaches(dataDir, binaries, user))
    return inNamespace(dataDir, binaries, user)
  // The machine may have got a user `postgres` since: the cluster keeps its own.
  const { uid, gid } = isAway ? statSync(away) : user
  return asOtherUser(tag, binaries, { uid, gid })
}

/** Makes a folder that only the server's user may enter. */
export function makeOwnDir(path: string, owner: OrdinaryUser | null): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  chmodSync(path, 0o700)
  if (owner !== null) chownSync(path, owner.uid, owner.gid)
}

function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

function asWeAre(dataDir: string, binaries: Binaries): Privileges {
  return {
    way: 'self',
    clusterDir: join(dataDir, 'pg'),
    owner: null,
    ...runners((program, args) => [binaries.program(program), ...args]),
  }
}

function namespaceOf(user: OrdinaryUser): string[] {
  return ['unshare', '--user', `--map-user=${user.uid}`, `--map-group=${user.gid}`]
}

// Root without its power over other people's files may not get into a folder that belongs to one of them.
function namespaceReaches(dataDir: string, binaries: Binaries, user: OrdinaryUser): boolean {
  const [unshare = '', ...args] = namespaceOf(user)
  const script =
    '"$1" --version && test -w "$2" && test -x "$2" && { ! test -e "$2/pg" || test -w "$2/pg"; }'
  const tried = spawnSync(unshare, [
    ...args,
    'sh',
    '-c',
    script,
    'sh',
    binaries.program('postgres'),
    dataDir,
  ])
  return tried.status === 0
}

function inNamespace(dataDir: string, binaries: Binaries, user: OrdinaryUser): Privileges {
  return {
    way: 'user_namespace',
    clusterDir: join(dataDir, 'pg'),
    owner: null,
    ...runners((program, args) => [binaries.program(program), ...args], {
      before: namespaceOf(user),
    }),
  }
}

function asOtherUser(tag: string, binaries: Binaries, user: OrdinaryUser): Privileges {
  const home = awayHome(tag)
  makeOwnDir(home, user)
  const bin = awayBinaries(binaries)
  return {
    way: 'other_user',
    clusterDir: join(home, 'pg'),
    owner: user,
    ...runners((program, args) => [join(bin, program), ...args], {
      as: { uid: user.uid, gid: user.gid, cwd: home },
    }),
  }
}

function runners(
  command: (program: Program, args: readonly string[]) => string[],
  { before = [], as = {} }: { before?: readonly string[]; as?: object } = {},
): Pick<Privileges, 'spawn' | 'spawnSync'> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name)),
  )
  const whole = (program: Program, args: readonly string[]): [string, string[]] => {
    const [first = '', ...rest] = [...before, ...endsWithParent(), ...command(program, args)]
    return [first, rest]
  }
  return {
    // Its own process group: Ctrl-C reaches us alone, and we end the server in order after the last query.
    spawn: (program, args) =>
      spawn(...whole(program, args), {
        env,
        ...as,
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
      }),
    spawnSync: (program, args) =>
      spawnSync(...whole(program, args), { env, ...as, encoding: 'utf8' }),
  }
}

let ending: readonly string[] | undefined

// Where the machine can (Linux), the kernel asks the server for a fast shutdown when we are killed. Set after a change
// of user or namespace, which would clear it.
function endsWithParent(): readonly string[] {
  const wrapper = ['setpriv', '--pdeathsig', 'INT']
  ending ??= spawnSync('setpriv', ['--pdeathsig', 'INT', 'true']).status === 0 ? wrapper : []
  return ending
}

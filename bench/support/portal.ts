import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { connect } from '../../src/platform/database/connect.ts'
import { startPostgres } from '../../src/platform/database/embedded.ts'
import {
  readClusterSecrets,
  type Urls,
  urlsOf,
} from '../../src/platform/database/embedded-secrets.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { readLock } from '../../src/platform/process-lock.mjs'
import { projectRoot } from '../../src/platform/project-root.ts'
import { createDiskStorage } from '../../src/platform/storage/disk.ts'
import { openSmallOffice, type SmallOffice } from '../../src/walkthrough/office.ts'

/** A portal as `npm run serve` starts it, in a process of its own with its own PostgreSQL. */
export interface ServedPortal {
  readonly address: string
  /** From the command to the line that says it is ready, in milliseconds. */
  readonly startMs: number
  readonly urls: Urls
  /** Most memory the server process ever held, in bytes; null where the system does not tell. */
  peakMemory(): number | null
  stop(): Promise<void>
}

export const makeDataDir = (): string => mkdtempSync(join(tmpdir(), 'terbuka-bench-'))

/** Makes the database and a small office in it. The folder of its sockets is what the server uses later, too. */
export async function fillOffice(
  dataDir: string,
  accounts: { readonly password: string; readonly applicants: number },
): Promise<SmallOffice> {
  const server = await startPostgres({ dataDir })
  const { ownerUrl, appUrl } = server
  try {
    await migrate({ ownerUrl, appUrl, dir: join(projectRoot, 'migrations') })
    const { db, close } = connect(appUrl)
    try {
      const storage = createDiskStorage(join(dataDir, 'files'))
      return await openSmallOffice({ db, storage, scanner: null }, accounts)
    } finally {
      await close()
    }
  } finally {
    await server.stop()
  }
}

/** Starts the built program. Requests may say which client they come from: the limits per address stay on. */
export async function servePortal(
  dataDir: string,
  mode: 'production' | 'development',
): Promise<ServedPortal> {
  const began = performance.now()
  const { PATH, HOME, NODE_OPTIONS } = process.env
  const program = join(projectRoot, 'dist', 'main.js')
  const child = spawn(process.execPath, [...heapFlags(), program, 'serve'], {
    // The channel ends the portal with us, however we end.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...{ PATH, HOME, NODE_OPTIONS, DATA_DIR: dataDir, PORT: '0' },
      ...arenas(),
      NODE_ENV: mode,
      TRUST_PROXY: '127.0.0.1',
      ...(mode === 'production'
        ? {
            APP_SECRET: 'a secret of the bench, long enough for production',
            IDENTITY_KEY: '5a'.repeat(32),
          }
        : {}),
    },
  })
  const address = await ready(child)
  const startMs = performance.now() - began
  const socketDir = readLock(join(dataDir, 'lock'))?.['socketDir']
  const urls = urlsOf(readClusterSecrets(dataDir), String(socketDir))
  return {
    ...{ address, startMs, urls },
    peakMemory: () => peakMemoryOf(child.pid ?? 0),
    async stop() {
      if (child.exitCode !== null) return
      const exited = once(child, 'exit')
      child.kill('SIGTERM')
      await exited
    },
  }
}

// As `npm run serve` gives them.
function heapFlags(): string[] {
  return serveScript().match(/--max-\S+/g) ?? []
}

function arenas(): { MALLOC_ARENA_MAX?: string } {
  const count = /MALLOC_ARENA_MAX=(\d+)/.exec(serveScript())?.[1]
  return count === undefined ? {} : { MALLOC_ARENA_MAX: count }
}

function serveScript(): string {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  return scripts['serve'] ?? ''
}

/** Removes a data folder, and the cluster where it lies elsewhere. */
export function removeDataDir(dataDir: string, portal: Pick<ServedPortal, 'urls'> | null): void {
  const socketDir = portal ? new URL(portal.urls.appUrl).searchParams.get('host') : null
  const home = socketDir === null ? dataDir : dirname(socketDir)
  const elsewhere = home.startsWith('/var/lib/terbuka/') ? [home] : []
  for (const folder of [dataDir, ...elsewhere])
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 })
}

function ready(child: ChildProcess): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        said += chunk
        const address = /Portal siap: (\S+)/.exec(said)?.[1]
        if (address !== undefined) resolve(address)
      })
    child.once('exit', () => reject(new Error(said)))
  })
}

/** Most memory a process ever held, in bytes; null where the system does not tell. */
export function peakMemoryOf(pid: number): number | null {
  try {
    const [, kilobytes] =
      /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Number(kilobytes) * 1024
  } catch {
    return null
  }
}

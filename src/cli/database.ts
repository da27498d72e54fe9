import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { cli } from '../../locales/id/cli.ts'
import type { Config } from '../platform/config.ts'
import { checkDatabase, type DatabaseFault } from '../platform/database/check.ts'
import { startPostgres } from '../platform/database/embedded.ts'
import { readClusterSecrets, urlsOf } from '../platform/database/embedded-secrets.ts'
import { migrate } from '../platform/database/migrate.ts'
import { acquireLock, type LockResult } from '../platform/process-lock.mjs'
import { projectRoot } from '../platform/project-root.ts'
import { CommandError } from './command.ts'

export const migrationsDir = join(projectRoot, 'migrations')

const lockDir = (config: Config) => join(config.dataDir, 'lock')

/** The database as a command uses it. */
export interface OpenDatabase {
  readonly appUrl: string
  close(): Promise<void>
}

/**
 * Opens the database for one command: the external one, that of the portal which runs on the data folder, or the
 * embedded server, started for the command and migrated.
 */
export async function openDatabase(config: Config): Promise<OpenDatabase> {
  if (config.databaseUrl !== null) {
    await refuseUnfit(config.databaseUrl)
    return { appUrl: config.databaseUrl, close: async () => {} }
  }
  for (;;) {
    const lock = lockDataDir(config)
    if (lock.held) return await openEmbedded(config, lock)
    const socketDir = lock.holder['socketDir']
    if (typeof socketDir === 'string') {
      const { appUrl } = urlsOf(readClusterSecrets(config.dataDir), socketDir)
      return { appUrl, close: async () => {} }
    }
    // Its holder is still starting, or is another command that is soon done.
    await new Promise((next) => setTimeout(next, 200))
  }
}

async function openEmbedded(
  config: Config,
  lock: Extract<LockResult, { held: true }>,
): Promise<OpenDatabase> {
  try {
    const server = await startPostgres({ dataDir: config.dataDir })
    const close = async () => {
      await server.stop()
      lock.release()
    }
    try {
      await migrate({ ownerUrl: server.ownerUrl, appUrl: server.appUrl, dir: migrationsDir })
    } catch (error) {
      await close()
      throw error
    }
    return { appUrl: server.appUrl, close }
  } catch (error) {
    lock.release()
    throw error
  }
}

/** Takes the data folder for this process. */
export function lockDataDir(config: Config): LockResult {
  mkdirSync(config.dataDir, { recursive: true, mode: 0o700 })
  return acquireLock(lockDir(config))
}

/** @throws CommandError that says why the external database cannot be served from. */
export async function refuseUnfit(databaseUrl: string): Promise<void> {
  const fault = await checkDatabase(databaseUrl, migrationsDir)
  if (fault !== null) throw new CommandError(describeFault(fault))
}

function describeFault(fault: DatabaseFault): string {
  const words = cli.database
  switch (fault.code) {
    case 'unreachable':
      return words.unreachable({ code: fault.reason })
    case 'too_old':
      return words.tooOld({ version: fault.version })
    case 'behind':
      return words.behind({ missing: fault.missing.join(', ') })
    case 'ahead':
      return words.ahead
    case 'owns_tables':
      return words.ownsTables({ role: fault.role, tables: fault.tables.join(', ') })
  }
}

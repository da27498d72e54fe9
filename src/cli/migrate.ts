import { parseArgs } from 'node:util'
import { cli } from '../../locales/id/cli.ts'
import { type Config, readConfig } from '../platform/config.ts'
import { startPostgres } from '../platform/database/embedded.ts'
import { migrate } from '../platform/database/migrate.ts'
import { answer, type Command, CommandError } from './command.ts'
import { lockDataDir, migrationsDir } from './database.ts'
import { alreadyRunning } from './portal-lock.ts'

export const run: Command = async (args) => {
  parseArgs({ args: [...args], options: {} })
  const config = readConfig(process.env)
  const files =
    config.databaseUrl === null ? await migrateEmbedded(config) : await migrateExternal(config)
  answer(cli.database.migrated({ files }))
  return 0
}

async function migrateExternal({ databaseUrl, databaseOwnerUrl }: Config): Promise<string[]> {
  if (databaseUrl === null || databaseOwnerUrl === null)
    throw new CommandError(cli.database.needsOwner)
  return await migrate({ ownerUrl: databaseOwnerUrl, appUrl: databaseUrl, dir: migrationsDir })
}

async function migrateEmbedded(config: Config): Promise<string[]> {
  const lock = lockDataDir(config)
  if (!lock.held) throw alreadyRunning(config, lock.holder)
  try {
    const server = await startPostgres({ dataDir: config.dataDir })
    try {
      const { ownerUrl, appUrl } = server
      return await migrate({ ownerUrl, appUrl, dir: migrationsDir })
    } finally {
      await server.stop()
    }
  } finally {
    lock.release()
  }
}

import { parseArgs } from 'node:util'
import { cli } from '../../locales/id/cli.ts'
import { readConfig } from '../platform/config.ts'
import { readSecrets } from '../platform/config-secrets.ts'
import { answer, type Command, CommandError } from './command.ts'
import { openDatabase } from './database.ts'
import { fillDemo } from './demo.ts'

export const run: Command = async (args) => {
  parseArgs({ args: [...args], options: {} })
  // Started by a portal: without it, nobody waits for the demonstration.
  process.on('disconnect', () => process.exit(1))
  process.channel?.unref()
  const config = readConfig(process.env)
  if (config.mode === 'production') throw new CommandError(cli.seed.notInProduction)
  const secrets = readSecrets(config, process.env)
  const database = await openDatabase(config)
  try {
    await fillDemo({ config, secrets, databaseUrl: database.appUrl })
  } finally {
    await database.close()
  }
  answer(cli.seed.done)
  return 0
}

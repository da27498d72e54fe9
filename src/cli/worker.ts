import { parseArgs } from 'node:util'
import { cli } from '../../locales/id/cli.ts'
import { baseUrlOf, readConfig } from '../platform/config.ts'
import { readSecrets } from '../platform/config-secrets.ts'
import { startLogging } from '../platform/log.ts'
import { projectRoot } from '../platform/project-root.ts'
import { announceRunning } from '../platform/running.mjs'
import { type Command, say } from './command.ts'
import { openDatabase } from './database.ts'
import { openHouse, startWorkerOf } from './portal.ts'
import { listenForShutdown } from './shutdown.ts'

export const run: Command = async (args) => {
  parseArgs({ args: [...args], options: {} })
  const config = readConfig(process.env)
  const secrets = readSecrets(config, process.env)
  startLogging(config.mode === 'demo' ? 'people' : 'json')
  const shutdown = listenForShutdown()
  shutdown.defer(announceRunning(projectRoot))
  try {
    const database = await openDatabase(config)
    shutdown.defer(() => database.close())
    const baseUrl = baseUrlOf(config, config.port)
    const house = await openHouse({ config, secrets, databaseUrl: database.appUrl }, baseUrl)
    shutdown.defer(() => house.connection.close())
    shutdown.defer(() => house.app.close())
    const worker = await startWorkerOf(house)
    shutdown.defer(() => worker.stop())
    say(cli.worker.ready)
    await shutdown.requested
  } finally {
    await shutdown.finish()
  }
  say(cli.worker.stopped)
  process.exit(0)
}

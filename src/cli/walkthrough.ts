import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { walkthrough as words } from '../../locales/id/walkthrough.ts'
import { furnish } from '../app.tsx'
import { baseUrlOf, readConfig } from '../platform/config.ts'
import { readSecrets } from '../platform/config-secrets.ts'
import { migrate } from '../platform/database/migrate.ts'
import { startLogging } from '../platform/log.ts'
import { openSmallOffice, type SmallOffice } from '../walkthrough/office.ts'
import { tableOf } from '../walkthrough/table.ts'
import { makeDataDir, startThrowawayPostgres } from '../walkthrough/throwaway.ts'
import { type StepResult, walk } from '../walkthrough/walk.ts'
import { answer, type Command, say } from './command.ts'
import { migrationsDir } from './database.ts'
import { openPool, openPortal, type PortalOptions } from './portal.ts'
import { listenForShutdown, type Shutdown } from './shutdown.ts'

export const run: Command = async (args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { json: { type: 'boolean', default: false } },
  })
  startLogging('people', 'error')
  const shutdown = listenForShutdown()
  try {
    const played = play(shutdown)
    // Asked to end half-way: what was under way fails as its ground goes, and nobody needs to hear of it.
    played.catch(() => {})
    const results = await Promise.race([played, shutdown.requested])
    if (!results) return await giveUp(shutdown)
    answer(values.json ? JSON.stringify(results, null, 2) : tableOf(results))
    const failed = results.find(({ ok }) => !ok)
    if (!failed) return 0
    say(words.failedAt({ step: failed.step, problem: failed.problem ?? '' }))
    return 1
  } finally {
    await shutdown.finish()
    // The parent's channel would keep the process.
    process.disconnect?.()
  }
}

// Whatever was starting at that moment ends with the process.
async function giveUp(shutdown: Shutdown): Promise<never> {
  await shutdown.finish()
  say(words.stopped)
  process.exit(130)
}

// A portal of its own, in a folder that goes with it: nothing of the operator's settings or data is touched.
async function play(shutdown: Shutdown): Promise<StepResult[]> {
  say(words.preparing)
  const dataDir = makeDataDir()
  shutdown.defer(() => rmSync(dataDir, { recursive: true, force: true, maxRetries: 10 }))
  const config = readConfig({ DATA_DIR: dataDir, PORT: '0' })
  const secrets = readSecrets(config, {})
  const starting = startThrowawayPostgres(dataDir)
  shutdown.defer(async () => {
    const server = await starting.catch(() => null)
    await server?.throwAway()
  })
  const { ownerUrl, appUrl } = await starting
  await migrate({ ownerUrl, appUrl, dir: migrationsDir })
  const options: PortalOptions = { config, secrets, databaseUrl: appUrl }
  const office = await prepare(options)
  const portal = await openPortal(options)
  shutdown.defer(() => portal.close())
  say(words.playing({ address: portal.address }))
  return walk(portal.address, office)
}

async function prepare({ config, secrets, databaseUrl }: PortalOptions): Promise<SmallOffice> {
  const connection = openPool(databaseUrl)
  try {
    const tools = await furnish({
      ...{ connection, config, secrets, assetsDir: '' },
      baseUrl: baseUrlOf(config, config.port),
    })
    const password = randomBytes(12).toString('base64url')
    return await openSmallOffice(tools, { password, applicants: 0 })
  } finally {
    await connection.close()
  }
}

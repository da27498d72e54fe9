import { parseArgs } from 'node:util'
import { cli } from '../../locales/id/cli.ts'
import { type Config, readConfig } from '../platform/config.ts'
import { readSecrets, type Secrets } from '../platform/config-secrets.ts'
import { migrate } from '../platform/database/migrate.ts'
import { supervisePostgres } from '../platform/database/supervise.ts'
import { serveLog, startLogging } from '../platform/log.ts'
import { projectRoot } from '../platform/project-root.ts'
import { announceRunning } from '../platform/running.mjs'
import { answer, type Command, CommandError, say } from './command.ts'
import { lockDataDir, migrationsDir, refuseUnfit } from './database.ts'
import { demoAccountLines } from './demo-accounts.ts'
import { refuseDemoData } from './demo-data.ts'
import { ensureDemo } from './demo-process.ts'
import { openPortal, type Portal } from './portal.ts'
import { alreadyRunning } from './portal-lock.ts'
import { listenForShutdown, type Shutdown } from './shutdown.ts'

export const run: Command = async (args) => {
  parseArgs({ args: [...args], options: {} })
  const config = readConfig(process.env)
  const secrets = readSecrets(config, process.env)
  startLogging(config.mode === 'demo' ? 'people' : 'json')
  const shutdown = listenForShutdown()
  shutdown.defer(announceRunning(projectRoot, { build: buildName() }))
  const outcome = { exitCode: 0 }
  try {
    const started = start({ config, secrets, shutdown, outcome })
    // Asked to end while starting: what the start was doing fails as its ground goes, and nobody needs to hear of it.
    started.catch(() => {})
    await Promise.race([started, shutdown.requested])
    await shutdown.requested
  } finally {
    await shutdown.finish()
  }
  say(cli.serve.stopped)
  process.exit(outcome.exitCode)
}

interface Start {
  readonly config: Config
  readonly secrets: Secrets
  readonly shutdown: Shutdown
  readonly outcome: { exitCode: number }
}

async function start(what: Start): Promise<void> {
  const { config, secrets, shutdown } = what
  const { databaseUrl, tell } =
    config.databaseUrl === null
      ? await startEmbedded(what)
      : { databaseUrl: config.databaseUrl, tell: () => {} }
  if (config.databaseUrl !== null) await refuseUnfit(config.databaseUrl)
  if (config.mode === 'demo') await ensureDemo(databaseUrl, shutdown)
  else await refuseDemoData(databaseUrl)
  const portal = await open({ config, secrets, databaseUrl })
  shutdown.defer(() => portal.close())
  tell({ address: portal.address })
  if (config.mode === 'production' && config.baseUrl === null)
    serveLog.warn(cli.serve.noDefaultAddress)
  answer(cli.serve.ready({ address: portal.address }))
  if (config.mode === 'demo') for (const line of demoAccountLines()) answer(line)
  answer(cli.serve.howToStop)
}

async function startEmbedded({ config, shutdown, outcome }: Start) {
  const lock = lockDataDir(config)
  if (!lock.held) throw alreadyRunning(config, lock.holder)
  shutdown.defer(lock.release)
  if (config.mode === 'demo') say(cli.serve.startingDatabase)
  const starting = supervisePostgres(
    { dataDir: config.dataDir },
    {
      onGone: () => serveLog.error(cli.serve.databaseGone),
      onBack: () => serveLog.info(cli.serve.databaseBack),
      onLost: (words) => {
        say(cli.serve.databaseLost)
        say(words)
        outcome.exitCode = 1
        shutdown.request()
      },
    },
  )
  // Asked to end before it is up: it is stopped as soon as it is.
  shutdown.defer(async () => {
    const started = await starting.catch(() => null)
    await started?.stop()
  })
  const { ownerUrl, appUrl, socketDir } = (await starting).server
  const applied = await migrate({ ownerUrl, appUrl, dir: migrationsDir })
  if (applied.length > 0) serveLog.info(cli.serve.migrated({ count: applied.length }))
  let known: Readonly<Record<string, unknown>> = { socketDir }
  lock.describe(known)
  const tell = (more: Readonly<Record<string, unknown>>) => {
    known = { ...known, ...more }
    lock.describe(known)
  }
  return { databaseUrl: appUrl, tell }
}

async function open(what: {
  config: Config
  secrets: Secrets
  databaseUrl: string
}): Promise<Portal> {
  const { host, port } = what.config
  try {
    return await openPortal(what)
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException
    if (syscall !== 'listen' && syscall !== 'getaddrinfo') throw error
    throw new CommandError(
      code === 'EADDRINUSE'
        ? cli.serve.portTaken({ host, port })
        : cli.serve.cannotListen({ host, port, code: code ?? '?' }),
    )
  }
}

// The folder of the build this program came from, which later builds then leave alone.
function buildName(): string {
  return import.meta.url.split('/').at(-2) ?? ''
}

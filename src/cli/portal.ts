import { createServer } from 'node:net'
import { join } from 'node:path'
import { type App, createApp } from '../app.tsx'
import { baseUrlOf, type Config } from '../platform/config.ts'
import type { Secrets } from '../platform/config-secrets.ts'
import { type Connection, connect } from '../platform/database/connect.ts'
import { startWorker, type Worker } from '../platform/jobs/worker.ts'
import { databaseLog, jobsLog } from '../platform/log.ts'
import { projectRoot } from '../platform/project-root.ts'

/** The portal as `serve` starts and stops it. */
export interface Portal {
  /** Where people open it. */
  readonly address: string
  /** Ends exchanges and jobs under way, then the pool. */
  close(): Promise<void>
}

export interface PortalOptions {
  readonly config: Config
  readonly secrets: Secrets
  readonly databaseUrl: string
}

/** The wired house on a pool of its own, not listening. */
export interface House {
  readonly app: App
  readonly connection: Connection
}

// Each exchange needs one connection at a time, the job worker two for itself and one a job.
const poolSize = 20

// A download on a weak line may take an hour: it can be taken up again later.
const patienceMs = 10_000

export async function openHouse(
  { config, secrets, databaseUrl }: PortalOptions,
  baseUrl: string,
): Promise<House> {
  const connection = openPool(databaseUrl)
  try {
    const assetsDir = join(projectRoot, 'dist', 'assets')
    const app = await createApp({ connection, config, secrets, baseUrl, assetsDir })
    return { app, connection }
  } catch (error) {
    await connection.close()
    throw error
  }
}

/** A pool that notes the connections it loses, until it is closed itself. */
export function openPool(databaseUrl: string): Connection {
  let closing = false
  const connection = connect(databaseUrl, {
    max: poolSize,
    onIdleError: (err) => closing || databaseLog.warn({ err }, 'connection lost'),
  })
  const close = () => {
    closing = true
    return connection.close()
  }
  return { ...connection, close }
}

export function startWorkerOf({ app, connection }: House): Promise<Worker> {
  return startWorker({
    pool: connection.pool,
    tasks: app.tasks,
    crontab: app.crontab,
    onError: (err, failure) => jobsLog.error({ err, ...failure }, 'a job failed'),
  })
}

/**
 * Opens the portal on a migrated database: pages and job worker.
 * @throws the system's error when the address cannot be listened on.
 */
export async function openPortal(options: PortalOptions): Promise<Portal> {
  const { config } = options
  const { host } = config
  const port = config.port === 0 ? await freePort(host) : config.port
  const address = baseUrlOf(config, port)
  const house = await openHouse(options, address)
  let worker: Worker | undefined
  const close = async () => {
    const { app, connection } = house
    const timer = setTimeout(() => app.server.server.closeAllConnections(), patienceMs)
    await app.close()
    clearTimeout(timer)
    await worker?.stop()
    await connection.close()
  }
  try {
    await house.app.server.listen({ host, port })
    worker = await startWorkerOf(house)
  } catch (error) {
    await close()
    throw error
  }
  return { address, close }
}

// The pages need their address before anybody listens on it.
async function freePort(host: string): Promise<number> {
  const probe = createServer()
  return await new Promise((resolve, reject) => {
    probe.once('error', reject)
    probe.listen(0, host, () => {
      const address = probe.address()
      const port = address !== null && typeof address === 'object' ? address.port : 0
      probe.close(() => resolve(port))
    })
  })
}

import Fastify from 'fastify'
import { baseUrlOf, type Config } from '../platform/config.ts'
import type { Secrets } from '../platform/config-secrets.ts'
import { connect } from '../platform/database/connect.ts'
import { isUnavailable } from '../platform/database/unavailable.ts'
import { databaseLog } from '../platform/log.ts'

/** The portal as `serve` starts and stops it. */
export interface Portal {
  /** Where people open it. */
  readonly address: string
  /** Ends exchanges and jobs under way, then the pool. */
  close(): Promise<void>
}

/** Opens the portal on a migrated database. */
export async function openPortal({
  config,
  databaseUrl,
}: {
  config: Config
  secrets: Secrets
  databaseUrl: string
}): Promise<Portal> {
  const connection = connect(databaseUrl, {
    onIdleError: (error) => databaseLog.warn({ err: error }, 'connection lost'),
  })
  const app = Fastify({ logger: false, forceCloseConnections: 'idle' })
  app.get('/healthz', async (_request, reply) => {
    try {
      await connection.pool.query('select 1')
      return await reply.send('ok\n')
    } catch (error) {
      if (!isUnavailable(error)) throw error
      return await reply.code(503).send('unavailable\n')
    }
  })
  const listened = await app.listen({ host: config.host, port: config.port })
  return {
    address: baseUrlOf(config, Number(new URL(listened).port || 80)),
    async close() {
      await app.close()
      await connection.close()
    },
  }
}

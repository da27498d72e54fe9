import type { FastifyInstance } from 'fastify'
import type { Kysely } from 'kysely'
import { renderToString } from 'preact-render-to-string'
import { createRulesReader } from '../../office/rules.ts'
import type { AppRoute } from '../../people/viewer.ts'
import type { DB } from '../../platform/database/schema.ts'
import { createDiskStorage } from '../../platform/storage/disk.ts'
import type { Instant } from '../../procedure/values.ts'
import { serveRoutes } from '../serve-routes.fixture.ts'
import type { MachineDeps } from './deps.ts'
import { machineRoutes } from './routes.ts'

export const baseUrl = 'http://portal.test'

export interface Machines {
  readonly app: FastifyInstance
  readonly routes: readonly AppRoute[]
  readonly deps: MachineDeps
  get(
    path: string,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: string; headers: Record<string, unknown> }>
}

/** The routes for programs behind the portal's own server. */
export async function openMachines(db: Kysely<DB>): Promise<Machines> {
  const deps: MachineDeps = {
    db,
    storage: createDiskStorage('/nonexistent'),
    showPage: (_exchange, { status = 200 }, body) => ({
      kind: 'page',
      status,
      html: renderToString(<main>{body}</main>),
    }),
    readRules: createRulesReader(),
    clock: () => '2026-11-23T02:00:00.000Z' as Instant,
    secret: 'a secret of the test',
    baseUrl,
    downloads: { count: () => {}, flush: async () => {}, stop: async () => {} },
    officeName: () => ({
      name: 'PPID Kapuas Hulu',
      unit: 'Dinas Komunikasi, Informatika dan Statistik',
      email: 'ppid@contoh.id',
    }),
  }
  const routes = machineRoutes(deps)
  const app = await serveRoutes(routes, { baseUrl, assetsDir: import.meta.dirname })
  return {
    app,
    routes,
    deps,
    get: async (path, headers = {}) => {
      const reply = await app.inject({ url: path, headers: { host: 'portal.test', ...headers } })
      return { status: reply.statusCode, body: reply.body, headers: reply.headers }
    },
  }
}

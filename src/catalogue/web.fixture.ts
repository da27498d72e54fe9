import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { Kysely } from 'kysely'
import { createRulesReader } from '../office/rules.ts'
import { createShowPage } from '../people/web.tsx'
import type { DB } from '../platform/database/schema.ts'
import { createDiskStorage } from '../platform/storage/disk.ts'
import type { Instant } from '../procedure/values.ts'
import { readAssets } from '../ui/assets.ts'
import { addFile } from './catalogue.fixture.ts'
import { type DownloadTally, startDownloadTally } from './downloads.ts'
import { catalogueRoutes } from './routes.tsx'
import { serveRoutes } from './serve-routes.fixture.ts'

export const secret = 'a secret of the test'
export const baseUrl = 'http://portal.test'

export interface Portal {
  readonly app: FastifyInstance
  readonly downloads: DownloadTally
  /** Stores a text as a file; returns its row's id. */
  store(text: string, options?: { name?: string; scan?: string }): Promise<string>
  /** A page as a guest gets it; `path` with its query. */
  get(
    path: string,
    headers?: Record<string, string>,
  ): Promise<{ status: number; html: string; headers: Record<string, unknown> }>
  setNow(now: string): void
  close(): Promise<void>
}

/** This room's routes behind the portal's own server, with built assets and a file store of their own. */
export async function openPortal(db: Kysely<DB>): Promise<Portal> {
  const dir = mkdtempSync(join(tmpdir(), 'catalogue-'))
  const assetsDir = join(dir, 'assets')
  const built = spawnSync(process.execPath, ['scripts/build-assets.mjs', assetsDir])
  if (built.status !== 0) throw new Error(String(built.stderr))
  const storage = createDiskStorage(join(dir, 'files'))
  const downloads = startDownloadTally(db)
  let now = '2026-11-23T02:00:00.000Z' as Instant
  const office = {
    name: 'PPID Kapuas Hulu',
    tagline: 'Layanan informasi publik',
    unit: 'Dinas Komunikasi, Informatika dan Statistik',
    address: 'Putussibau, Kabupaten Kapuas Hulu, Kalimantan Barat',
    hours: 'Senin-Kamis 07.30-16.00, Jumat 07.30-16.30 WIB',
    contact: [{ href: 'mailto:ppid@contoh.id', text: 'ppid@contoh.id' }],
  }
  const routes = catalogueRoutes({
    db,
    storage,
    showPage: createShowPage({
      assets: readAssets(assetsDir, '/aset'),
      demo: true,
      office: () => office,
    }),
    readRules: createRulesReader(),
    officeName: () => office,
    clock: () => now,
    secret,
    baseUrl,
    downloads,
  })
  const app = await serveRoutes(routes, { baseUrl, assetsDir })
  return {
    app,
    downloads,
    store: async (text, options = {}) => {
      const { sha256, size } = await storage.receive(Readable.from([Buffer.from(text)]), {
        maxBytes: 1_000_000,
      })
      return addFile(db, { ...options, sha256, size })
    },
    get: async (path, headers = {}) => {
      const reply = await app.inject({ url: path, headers: { host: 'portal.test', ...headers } })
      return { status: reply.statusCode, html: reply.body, headers: reply.headers }
    },
    setNow: (text) => {
      now = text as Instant
    },
    close: async () => {
      await downloads.stop()
      await app.close()
      rmSync(dir, { recursive: true })
    },
  }
}

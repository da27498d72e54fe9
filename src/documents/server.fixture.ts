import { mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Route } from '../platform/http/route.ts'
import { createServer } from '../platform/http/server.ts'

/** The portal's own HTTP server with a few routes, listening on a free port of 127.0.0.1. */
export async function listen<R extends string, V = null>(
  routes: readonly Route<R, V>[],
  viewer: V = null as V,
): Promise<{ url: string; close: () => Promise<void> }> {
  const assetsDir = mkdtempSync(join(tmpdir(), 'assets-'))
  const app = await createServer<R, V>({
    routes,
    baseUrl: 'http://127.0.0.1',
    trustProxy: false,
    assetsDir,
    limits: false,
    identify: async () => viewer,
    nobody: viewer,
    localeOf: () => 'id',
    roleOf: () => null,
    recordAudit: async () => {},
    failurePage: (_exchange, failure) => ({ kind: 'page', status: 500, html: failure }),
    signInPath: () => '/masuk',
    onError: (error) => {
      throw error
    },
  })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      app.server.closeAllConnections()
      await app.close()
      rmSync(assetsDir, { recursive: true })
    },
  }
}

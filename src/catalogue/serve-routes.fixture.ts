import type { FastifyInstance } from 'fastify'
import type { AppRoute, Viewer } from '../people/viewer.ts'
import { createServer } from '../platform/http/server.ts'
import type { Role } from '../procedure/values.ts'

/** Open routes behind the portal's own server, for guests; what fails breaks the test. */
export function serveRoutes(
  routes: readonly AppRoute[],
  { baseUrl, assetsDir }: { baseUrl: string; assetsDir: string },
): Promise<FastifyInstance> {
  return createServer<Role, Viewer>({
    routes,
    baseUrl,
    trustProxy: false,
    assetsDir,
    limits: false,
    identify: async () => ({ kind: 'guest' }),
    nobody: { kind: 'guest' },
    localeOf: (_viewer, request) => (request.headers['accept-language'] === 'en' ? 'en' : 'id'),
    roleOf: () => null,
    recordAudit: async () => {},
    failurePage: (_exchange, failure) => ({
      kind: 'page',
      status: failure === 'not_found' ? 404 : 500,
      html: failure,
    }),
    signInPath: () => '/masuk',
    onError: (error) => {
      throw error
    },
  })
}

import { afterAll, beforeAll, expect, test } from 'vitest'
import { createServer, type Failure } from './server.ts'

const statuses: Partial<Record<Failure, number>> = { not_found: 404, bad_request: 400 }
const guest = { kind: 'guest' }
let app: Awaited<ReturnType<typeof createServer>>

beforeAll(async () => {
  app = await createServer<string, typeof guest>({
    routes: [
      {
        method: 'GET',
        url: '/informasi/:slug',
        access: 'everyone',
        audit: 'none',
        handle: async () => ({ kind: 'page', status: 200, html: 'ada' }),
      },
    ],
    baseUrl: 'http://127.0.0.1',
    trustProxy: false,
    assetsDir: import.meta.dirname,
    limits: false,
    identify: async () => guest,
    nobody: guest,
    localeOf: () => 'id',
    roleOf: () => null,
    recordAudit: async () => {},
    failurePage: (_, failure) => ({
      kind: 'page',
      status: statuses[failure] ?? 500,
      html: `halaman ${failure}`,
    }),
    signInPath: () => '/masuk',
    onError: (error) => {
      throw error
    },
  })
})
afterAll(() => app.close())

test.each([
  ['that cannot be decoded', '/%', 'bad_request'],
  ['with a part that cannot be decoded', '/informasi/%FF', 'bad_request'],
  ['with an endless part', `/informasi/${'x'.repeat(250)}`, 'not_found'],
  ['that no route has', '/entah', 'not_found'],
] as const)('an address %s is told on a page', async (_, url, failure) => {
  const answer = await app.inject({ url })
  expect(answer.statusCode).toBe(statuses[failure])
  expect(answer.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(answer.body).toBe(`halaman ${failure}`)
})

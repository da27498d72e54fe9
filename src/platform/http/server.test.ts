import { request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Failure } from './route.ts'
import { createServer } from './server.ts'

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
      {
        method: 'POST',
        url: '/unggah',
        access: ['officer'],
        audit: 'none',
        body: 'multipart',
        handle: async () => ({ kind: 'page', status: 200, html: 'sampai' }),
      },
      {
        method: 'POST',
        url: '/tanya',
        access: 'everyone',
        audit: 'none',
        anySite: true,
        failure: (failure) => ({
          kind: 'bytes',
          status: 400,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ failure }),
        }),
        handle: async () => ({ kind: 'page', status: 200, html: 'jawaban' }),
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
    movedTo: async (address) => (address === '/lama?a=1' ? '/informasi/baru' : null),
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

test('a program may ask from anywhere where that only reads, and is told in its own form what failed', async () => {
  const ask = (payload: string) =>
    app.inject({
      method: 'POST',
      url: '/tanya',
      headers: { 'content-type': 'application/json', origin: 'https://contoh.example' },
      payload,
    })
  expect((await ask('{}')).body).toBe('jawaban')
  const refused = await ask('{')
  expect(refused.statusCode).toBe(400)
  expect(refused.json()).toEqual({ failure: 'bad_request' })
})

test('an upload that nobody reads is answered, not cut off, once all of it was sent', async () => {
  const origin = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
  const headers = {
    'content-type': 'multipart/form-data; boundary=x',
    'sec-fetch-site': 'same-origin',
    // A browser keeps sending while the answer is already under way.
    'content-length': 40_000_000,
  }
  const status = await new Promise((resolve, reject) => {
    const sending = request({
      ...{ host: origin.hostname, port: origin.port },
      method: 'POST',
      path: '/unggah',
      headers,
    })
    let answered: number | undefined
    sending.on('response', (response) => {
      answered = response.statusCode
      response.resume()
    })
    sending.on('error', reject)
    const piece = Buffer.alloc(4_000_000, '-')
    const send = (left: number) => {
      if (left === 0) sending.end(() => sending.once('close', () => resolve(answered)))
      else sending.write(piece, () => send(left - 1))
    }
    send(10)
  })
  expect(status).toBe(303)
})

test('an address that has moved leads on for good to who reads, and nobody who writes', async () => {
  const moved = await app.inject({ url: '/lama?a=1' })
  expect(moved.statusCode).toBe(301)
  expect(moved.headers.location).toBe('/informasi/baru')
  expect((await app.inject({ url: '/lama' })).statusCode).toBe(404)
  expect((await app.inject({ method: 'POST', url: '/lama?a=1' })).statusCode).toBe(404)
})

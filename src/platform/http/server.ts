import { randomBytes } from 'node:crypto'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import formbody from '@fastify/formbody'
import rateLimit from '@fastify/rate-limit'
import staticFiles from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import type { TrustProxy } from '../config-settings.ts'
import { isUnavailable } from '../database/unavailable.ts'
import { readForm } from './form.ts'
import { guardsOf, guardsOfPagesOnly } from './guards.ts'
import type { Answer, Exchange, Failure, Locale, Route } from './route.ts'
import { isForeignPost, pageOf } from './same-site.ts'

/** What the HTTP server needs from the house above it. */
export interface ServerOptions<R extends string, V> {
  readonly routes: readonly Route<R, V>[]
  readonly baseUrl: string
  /** As Fastify takes it: whether, how many, or which proxies before us are believed. */
  readonly trustProxy: TrustProxy
  readonly assetsDir: string
  /** False switches the limits per address off, for measurements and tests. */
  readonly limits: boolean
  readonly identify: (request: FastifyRequest) => Promise<V>
  /** The viewer while the database is away, and for assets. */
  readonly nobody: V
  readonly localeOf: (viewer: V, request: FastifyRequest) => Locale
  /** The role of a viewer, or null for a guest. */
  readonly roleOf: (viewer: V) => R | null
  readonly recordAudit: (
    viewer: V,
    event: string,
    subject: string | null,
    detail: Readonly<Record<string, string | number | boolean>>,
  ) => Promise<void>
  readonly failurePage: (exchange: Exchange<V>, failure: Failure, code: string | null) => Answer
  /** Where a guest goes to sign in, to come back to `path` afterwards. */
  readonly signInPath: (path: string) => string
  /** Where an address that no route knows has moved to, as a path of this site; null where that is not known. */
  readonly movedTo?: (address: string) => Promise<string | null>
  readonly onError: (error: Error, about: { code: string; method: string; route: string }) => void
}

const formLimit = 256 * 1024

/** Builds the HTTP server from the table of routes; `listen` is up to the caller. */
export async function createServer<R extends string, V>(
  options: ServerOptions<R, V>,
): Promise<FastifyInstance> {
  const fail = createFail(options)
  const guards = guardsOf({ secure: options.baseUrl.startsWith('https:') })
  const app = Fastify({
    // An address that no route is even asked about: not decodable, or with an endless part.
    frameworkErrors: (error, request, reply) => {
      const failure = error.statusCode === 414 ? 'not_found' : 'bad_request'
      // The hook does not run for an address that cannot be read.
      reply.headers(guards)
      fail(request, reply, failure, null).catch(() => request.raw.destroy())
    },
    trustProxy: proxiesBelieved(options.trustProxy),
    bodyLimit: formLimit,
    logger: false,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  })
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(guards)
    done()
  })
  await app.register(compress, {
    global: false,
    threshold: 512,
    encodings: ['br', 'gzip', 'identity'],
    // A page is smaller than a window of 64 KiB; the usual one of 4 MiB cost 30 MB with 32 pages on their way.
    brotliOptions: {
      params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 16 },
    },
  })
  await app.register(formbody, { bodyLimit: formLimit })
  // Multipart bodies stay a stream: the room that wants them reads them, within its own limits.
  app.addContentTypeParser('multipart/form-data', (_request, payload, done) => done(null, payload))
  if (options.limits) await app.register(rateLimit, { global: false })
  await app.register(async (assets) => {
    // A sheet and a script travel with every first visit: they leave behind what guards pages only.
    assets.addHook('onSend', async (_request, reply) => {
      for (const name of guardsOfPagesOnly) reply.removeHeader(name)
    })
    await assets.register(staticFiles, {
      root: options.assetsDir,
      prefix: '/aset/',
      preCompressed: true,
      immutable: true,
      maxAge: '365d',
      index: false,
    })
  })
  for (const route of options.routes) addRoute(app, route, options)
  addFailures(app, options, fail)
  return app
}

/** A number counts hops from us outwards; Fastify takes such a count as a function. */
function proxiesBelieved(setting: TrustProxy) {
  return typeof setting === 'number' ? (_address: string, hop: number) => hop < setting : setting
}

function addRoute<R extends string, V>(
  app: FastifyInstance,
  route: Route<R, V>,
  options: ServerOptions<R, V>,
): void {
  app.route({
    method: route.method,
    url: route.url,
    config: {
      ...(options.limits && route.limit
        ? { rateLimit: { max: route.limit.max, timeWindow: route.limit.perSeconds * 1000 } }
        : {}),
      ...(route.failure ? { failure: route.failure } : {}),
    },
    handler: async (request, reply) => {
      const viewer = await options.identify(request)
      let audited = false
      const audit: Exchange<V>['audit'] = async (subject, detail = {}) => {
        audited = true
        await options.recordAudit(viewer, route.audit, subject, detail)
      }
      const exchange = makeExchange(request, reply, { viewer, options, audit })
      if (route.method === 'POST' && !route.anySite && isForeignPost(request, options.baseUrl))
        return sendAnswer(reply, options.failurePage(exchange, 'cross_site', null))
      const role = options.roleOf(viewer)
      if (route.access !== 'everyone' && (role === null || !route.access.includes(role))) {
        if (role !== null)
          return sendAnswer(reply, options.failurePage(exchange, 'forbidden', null))
        return sendAnswer(reply, { kind: 'redirect', to: options.signInPath(pageOf(request)) })
      }
      const answer = await route.handle(exchange)
      // Refused, or only asked about (HEAD, a copy that is still good): nothing was done or seen.
      const nothing = answer.kind !== 'redirect' && (answer.status >= 400 || answer.status === 304)
      if (route.audit !== 'none' && !audited && !nothing && request.method !== 'HEAD')
        await options.recordAudit(viewer, route.audit, null, {})
      return sendAnswer(reply, answer)
    },
  })
}

function makeExchange<R extends string, V>(
  request: FastifyRequest,
  reply: FastifyReply,
  {
    viewer,
    options,
    audit,
  }: { viewer: V; options: ServerOptions<R, V>; audit: Exchange<V>['audit'] },
): Exchange<V> {
  const multipart = request.headers['content-type']?.startsWith('multipart/') ?? false
  return {
    viewer,
    locale: options.localeOf(viewer, request),
    params: onlyFirst(request.params),
    query: onlyFirst(request.query),
    form: readForm(multipart ? undefined : request.body),
    request,
    reply,
    audit,
  }
}

function onlyFirst(query: unknown): Record<string, string> {
  const first: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries((query ?? {}) as Record<string, unknown>)) {
    const one = Array.isArray(value) ? value[0] : value
    // Control characters have no use in an address, and PostgreSQL takes no NUL.
    if (typeof one === 'string') first[name] = one.replaceAll(/\p{Cc}/gu, ' ')
  }
  return first
}

async function sendAnswer(reply: FastifyReply, answer: Answer): Promise<FastifyReply> {
  if (answer.kind === 'redirect') return reply.code(303).header('location', answer.to).send()
  if (answer.kind === 'bytes') {
    reply.code(answer.status)
    for (const [name, value] of Object.entries(answer.headers)) reply.header(name, value)
    return reply.send(answer.body)
  }
  reply
    .code(answer.status)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'private, no-cache')
  for (const [name, value] of Object.entries(answer.headers ?? {})) reply.header(name, value)
  // Bytes at once: a text would be turned into them twice, to be counted and to be sent.
  const bytes = Buffer.from(answer.html)
  // The compressor knows routes only: an address that is none answers as it is.
  if ('compress' in reply && typeof reply.compress === 'function') reply.compress(bytes)
  else reply.send(bytes)
  return reply
}

type Fail = (
  request: FastifyRequest,
  reply: FastifyReply,
  failure: Failure,
  code: string | null,
) => Promise<FastifyReply>

function createFail<R extends string, V>(options: ServerOptions<R, V>): Fail {
  return async (request, reply, failure, code) => {
    const own = ownFailure(request)
    if (own) return sendAnswer(reply, own(failure, code))
    const viewer =
      failure === 'unavailable'
        ? options.nobody
        : await options.identify(request).catch(() => options.nobody)
    const exchange = makeExchange(request, reply, { viewer, options, audit: async () => {} })
    return sendAnswer(reply, options.failurePage(exchange, failure, code))
  }
}

/** How the route that was asked says that it failed; none where a page does. */
function ownFailure(request: FastifyRequest): Route<string, unknown>['failure'] {
  const { failure } = request.routeOptions.config as Pick<Route<string, unknown>, 'failure'>
  return failure
}

function addFailures<R extends string, V>(
  app: FastifyInstance,
  options: ServerOptions<R, V>,
  fail: Fail,
): void {
  app.setNotFoundHandler(async (request, reply) => {
    const reads = request.method === 'GET' || request.method === 'HEAD'
    const to = reads && options.movedTo ? await options.movedTo(request.url) : null
    if (to !== null) return reply.code(301).header('location', to).send()
    return fail(request, reply, 'not_found', null)
  })
  app.setErrorHandler(async (error: Error & { statusCode?: number }, request, reply) => {
    if (isUnavailable(error)) return fail(request, reply, 'unavailable', null)
    const status = error.statusCode ?? 500
    if (status === 429) return fail(request, reply, 'too_many', null)
    if (status === 413) return fail(request, reply, 'too_large', null)
    if (status < 500) return fail(request, reply, 'bad_request', null)
    const code = randomBytes(4).toString('hex')
    options.onError(error, {
      code,
      method: request.method,
      route: request.routeOptions.url ?? 'unknown',
    })
    return fail(request, reply, 'broken', code)
  })
}

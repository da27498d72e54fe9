import { createHash } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import { promisify } from 'node:util'
import { brotliCompress, constants, createGzip, gzip } from 'node:zlib'
import { contentDisposition, matchesTag } from '../../documents/range.ts'
import type { AppExchange } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import type { Instant } from '../../procedure/values.ts'

interface Common {
  readonly type: string
  /** When the content last changed. */
  readonly modified?: Instant | null
  readonly status?: number
  /** Seconds it may be kept before asking again. */
  readonly maxAge?: number
  /** The name under which it is saved; without it it is shown. */
  readonly saveAs?: string
  readonly headers?: Readonly<Record<string, string>>
  /** False for what is compressed already. */
  readonly compress?: boolean
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)
const smallest = 512

/**
 * A whole answer for programs: open to pages of other sites, compressed as asked for, with a tag of its content, and 304
 * for who has it already (RFC 9110, 13.1).
 */
export async function sendText(
  exchange: AppExchange,
  text: Common & { readonly body: string | Buffer },
): Promise<Answer> {
  const tag = `"${createHash('sha256').update(text.body).digest('base64url').slice(0, 22)}"`
  const headers = headersOf(text, tag)
  if ((text.status ?? 200) === 200 && isFresh(exchange, { tag, modified: text.modified }))
    return { kind: 'bytes', status: 304, headers, body: nothing() }
  const plain = Buffer.from(text.body)
  const { encoding, bytes } =
    text.compress === false ? { encoding: null, bytes: plain } : await compressed(exchange, plain)
  return {
    kind: 'bytes',
    status: text.status ?? 200,
    headers: {
      ...headers,
      'content-type': text.type,
      ...(encoding === null ? {} : { 'content-encoding': encoding }),
    },
    body: bytes,
  }
}

/**
 * A long answer, sent while it is made: memory holds one piece of it. What fails before the first piece fails the
 * exchange; what fails later breaks the transfer, so that nobody takes half a list for a whole one.
 */
export async function sendStream(
  exchange: AppExchange,
  stream: Common & { readonly tag: string; readonly pieces: () => AsyncIterable<string | Buffer> },
): Promise<Answer> {
  const tag = `"${stream.tag}"`
  const headers = headersOf(stream, tag)
  if (isFresh(exchange, { tag, modified: stream.modified }))
    return { kind: 'bytes', status: 304, headers, body: nothing() }
  const typed = { ...headers, 'content-type': stream.type }
  if (exchange.request.method === 'HEAD')
    return { kind: 'bytes', status: 200, headers: typed, body: nothing() }
  const pieces = stream.pieces()[Symbol.asyncIterator]()
  const first = await pieces.next()
  // Few pieces wait for who reads slowly.
  const source = Readable.from(from(first, pieces), { highWaterMark: 2 })
  if (stream.compress === false || !accepts(exchange, 'gzip'))
    return { kind: 'bytes', status: 200, headers: typed, body: source }
  // Who listens to the answer hears of a failure from the compressor.
  const body = pipeline(source, createGzip({ level: 5 }), () => {})
  return {
    kind: 'bytes',
    status: 200,
    headers: { ...typed, 'content-encoding': 'gzip' },
    body: body as unknown as Readable,
  }
}

async function* from<T>(first: IteratorResult<T>, rest: AsyncIterator<T>) {
  try {
    let next = first
    while (!next.done) {
      yield next.value
      next = await rest.next()
    }
  } finally {
    await rest.return?.()
  }
}

function headersOf(common: Common, tag: string): Record<string, string> {
  return {
    // Compressed or not, the content is the same.
    etag: `W/${tag}`,
    ...(common.modified ? { 'last-modified': new Date(common.modified).toUTCString() } : {}),
    'cache-control': `public, max-age=${common.maxAge ?? 60}`,
    vary: 'accept-encoding',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    ...(common.saveAs
      ? { 'content-disposition': contentDisposition('attachment', common.saveAs) }
      : {}),
    ...common.headers,
  }
}

function isFresh(
  { request }: AppExchange,
  { tag, modified }: { tag: string; modified: Instant | null | undefined },
): boolean {
  const { headers, method } = request
  if (method !== 'GET' && method !== 'HEAD') return false
  const known = headers['if-none-match']
  if (known !== undefined) return matchesTag(known, tag)
  const since = Date.parse(headers['if-modified-since'] ?? '')
  // The header knows whole seconds only.
  return modified ? Math.floor(Date.parse(modified) / 1000) * 1000 <= since : false
}

async function compressed(
  exchange: AppExchange,
  plain: Buffer,
): Promise<{ encoding: string | null; bytes: Buffer }> {
  if (plain.length >= smallest && accepts(exchange, 'br')) {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 4,
      [constants.BROTLI_PARAM_LGWIN]: 18,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    }
    return { encoding: 'br', bytes: await brotli(plain, { params }) }
  }
  if (plain.length >= smallest && accepts(exchange, 'gzip'))
    return { encoding: 'gzip', bytes: await zip(plain) }
  return { encoding: null, bytes: plain }
}

function accepts({ request }: AppExchange, coding: string): boolean {
  return (request.headers['accept-encoding'] ?? '')
    .toString()
    .split(',')
    .some((part) => {
      const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase())
      return name === coding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
    })
}

// For HEAD, Fastify takes a stream but no null.
const nothing = () => Readable.from([])

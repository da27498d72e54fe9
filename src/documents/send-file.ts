import { finished, Readable, Transform } from 'node:stream'
import type { Answer, Exchange } from '../platform/http/route.ts'
import { NotStored, type Storage } from '../platform/storage/storage.ts'
import { mayHandOut, type StoredFile } from './files.ts'
import { contentDisposition, matchesTag, type Part, parseRange } from './range.ts'

export interface Sending {
  readonly storage: Storage
  readonly file: StoredFile
  /** `inline` shows it in the browser where that is safe (PDF, pictures, text); anything else is saved. */
  readonly disposition: 'attachment' | 'inline'
  /** Without it: for this person only, asked again each time. */
  readonly cacheControl?: string
  /** Told once the answer has ended which bytes were handed to the connection, end excluded. A broken answer never counts its last byte. */
  readonly onSent?: (sent: Part) => void
}

/** The file may not be handed out: a scanner refused it, or has still to look at it. */
export class NotHandedOut extends Error {
  constructor(scan: string) {
    super(`the file is ${scan}`)
  }
}

const shownInline = /^(application\/pdf|image\/(png|jpeg|webp)|text\/plain)/

/**
 * The answer with a file's bytes, whole or one range of them (RFC 9110), so that a broken download resumes. The entity
 * tag is the SHA-256. Who may have the file is the caller's to decide.
 * @throws NotHandedOut, NotStored
 */
export async function sendFile<V>(exchange: Exchange<V>, sending: Sending): Promise<Answer> {
  const { file, storage } = sending
  if (!mayHandOut(file)) throw new NotHandedOut(file.scan)
  if (!(await storage.has(file.sha256))) throw new NotStored(file.sha256)
  const { headers, method } = exchange.request
  const tag = `"${file.sha256}"`
  const common = commonHeaders(sending, tag)
  if (matchesTag(headers['if-none-match'], tag))
    return { kind: 'bytes', status: 304, headers: common, body: nothing() }
  const condition = headers['if-range']
  const mayBePart = method === 'GET' && (condition === undefined || condition === tag)
  const part = mayBePart ? parseRange(headers.range, file.size) : 'whole'
  if (part === 'unsatisfiable')
    return {
      kind: 'bytes',
      status: 416,
      headers: { ...common, 'content-range': `bytes */${file.size}` },
      body: nothing(),
    }
  const { start, end } = part === 'whole' ? { start: 0, end: file.size } : part
  const range =
    part === 'whole' ? {} : { 'content-range': `bytes ${start}-${end - 1}/${file.size}` }
  return {
    kind: 'bytes',
    status: part === 'whole' ? 200 : 206,
    headers: { ...common, ...range, 'content-type': file.mediaType, 'content-length': end - start },
    body: method === 'HEAD' ? nothing() : body(exchange, { sending, start, end }),
  }
}

// For HEAD, Fastify takes a stream but no null.
const nothing = () => Readable.from([])

function commonHeaders(
  { file, disposition, cacheControl }: Sending,
  tag: string,
): Record<string, string> {
  const shown = disposition === 'inline' && shownInline.test(file.mediaType)
  const isPdf = file.mediaType === 'application/pdf'
  return {
    etag: tag,
    'accept-ranges': 'bytes',
    'cache-control': cacheControl ?? 'private, no-cache, no-transform',
    'content-disposition': contentDisposition(shown ? 'inline' : 'attachment', file.name),
    'x-content-type-options': 'nosniff',
    // Browsers refuse to show a PDF in a sandbox; without it nothing in the PDF may load or run either.
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'${shown && isPdf ? '' : '; sandbox'}`,
  }
}

function body<V>(
  exchange: Exchange<V>,
  { sending, start, end }: { sending: Sending } & Part,
): Transform {
  const { storage, file, onSent } = sending
  let handed = 0
  const counted = new Transform({
    readableHighWaterMark: 1,
    transform(chunk: Buffer, _encoding, done) {
      handed += chunk.length
      done(null, chunk)
    },
  })
  const source = storage.open(file.sha256, { start, end })
  source.once('error', (error) => counted.destroy(error))
  counted.once('close', () => source.destroy())
  source.pipe(counted)
  finished(exchange.reply.raw, (broken) => {
    const sent = start + (broken ? Math.min(handed, end - start - 1) : handed)
    if (sent > start) onSent?.({ start, end: sent })
  })
  return counted
}

import { Agent, get, type IncomingMessage } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

/** The first flight of a fresh TCP connection: ten segments of 1,460 bytes, less what TLS and the frames take. */
export const firstFlight = 14_336

/** What a first visit of one page brings over the wire, each with its headers. Bytes. */
export interface FirstVisit {
  readonly path: string
  readonly status: number
  readonly page: number
  readonly styles: number
  readonly scripts: number
  readonly total: number
  /** Addresses of this site that the page links to, or that it sends on to. */
  readonly links: readonly string[]
}

/** Visits a page as a browser with an empty cache does: the page, then its styles and scripts, on one connection. */
export async function firstVisit(
  origin: string,
  path: string,
  { cookie = '' } = {},
): Promise<FirstVisit> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const fetched = (target: string) => fetchCounted(new URL(target, origin), { agent, cookie })
  try {
    const page = await fetched(path)
    const sum = async (sources: string[]) => {
      let bytes = 0
      for (const source of new Set(sources)) bytes += (await fetched(source)).bytes
      return bytes
    }
    const styles = await sum(attributes(page.text, /<link[^>]+rel="stylesheet"[^>]*>/g, 'href'))
    const scripts = await sum(attributes(page.text, /<script[^>]+src=[^>]*>/g, 'src'))
    const total = page.bytes + styles + scripts
    const links = [page.location, ...attributes(page.text, /<a[^>]+href=[^>]*>/g, 'href')]
      .map((href) => new URL(href.replaceAll('&amp;', '&'), new URL(path, origin)))
      .filter((url) => url.origin === origin)
      .map((url) => url.pathname + url.search)
    return { path, status: page.status, page: page.bytes, styles, scripts, total, links }
  } finally {
    agent.destroy()
  }
}

interface Counted {
  readonly status: number
  /** As they came through the socket: status line, headers, framing and body. */
  readonly bytes: number
  readonly text: string
  readonly location: string
}

function fetchCounted(
  url: URL,
  { agent, cookie }: { agent: Agent; cookie: string },
): Promise<Counted> {
  const headers = {
    accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
    'accept-encoding': 'gzip, deflate, br, zstd',
    'accept-language': 'id,en;q=0.8',
    ...(cookie ? { cookie } : {}),
  }
  return new Promise((resolve, reject) => {
    let read = () => 0
    const request = get(url, { agent, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          bytes: read(),
          location: response.headers.location ?? '',
          text: decoded(response, Buffer.concat(chunks)),
        }),
      )
    })
    request.on('socket', (socket) => {
      // Counted from here: the connection carried others before.
      const before = socket.bytesRead
      read = () => socket.bytesRead - before
    })
    request.on('error', reject)
  })
}

function decoded({ headers }: IncomingMessage, body: Buffer): string {
  if (!headers['content-type']?.startsWith('text/')) return ''
  if (headers['content-encoding'] === 'br') return brotliDecompressSync(body).toString()
  if (headers['content-encoding'] === 'gzip') return gunzipSync(body).toString()
  return body.toString()
}

function attributes(html: string, tags: RegExp, name: string): string[] {
  const value = new RegExp(` ${name}="([^"]+)"`)
  return (html.match(tags) ?? []).flatMap((tag) => value.exec(tag)?.[1] ?? [])
}

import type { IncomingMessage } from 'node:http'

export interface DrainLimits {
  readonly maxBytes?: number
  readonly maxMs?: number
}

/**
 * Reads the rest of a body and throws it away, so that the browser, which looks for the answer only once it has sent
 * everything, can read it instead of finding the connection reset. Gives up after 8 GiB or ten minutes: then the
 * connection is cut.
 */
export function drain(
  body: IncomingMessage,
  { maxBytes = 8 * 1024 ** 3, maxMs = 600_000 }: DrainLimits = {},
): void {
  if (body.complete || body.destroyed) return
  let read = 0
  const cut = () => body.destroy()
  const timer = setTimeout(cut, maxMs)
  timer.unref()
  body.on('error', () => {})
  body.once('close', () => clearTimeout(timer))
  body.once('end', () => clearTimeout(timer))
  body.on('data', (chunk: Buffer) => {
    read += chunk.length
    if (read > maxBytes) cut()
  })
  body.resume()
}

import { createConnection } from 'node:net'
import type { Ask } from './asks.ts'

/** A browser that only searches: its connections stay open, and what comes back is read to its end. */
export interface PageClient {
  /** The whole answer, byte for byte. @throws Error when it is no page. */
  search(ask: Ask): Promise<string>
  close(): void
}

let addresses = 0

/**
 * Speaks HTTP over bare sockets, one search after the other on each: the client shares the machine with what it measures
 * and must weigh little. Every search comes from an address of its own, as searches of many people do: the limits per
 * address stay on.
 */
export function openPageClient(
  address: string,
  { encoding }: { readonly encoding: 'identity' | 'br' },
): PageClient {
  const { hostname, port, host } = new URL(address)
  const all: Line[] = []
  const idle: Line[] = []
  const open = () => {
    const line = openLine({ host: hostname, port: Number(port) })
    all.push(line)
    return line
  }
  return {
    async search(ask) {
      addresses += 1
      const from = `10.${(addresses >> 16) & 255}.${(addresses >> 8) & 255}.${addresses & 255}`
      const line = idle.pop() ?? open()
      const answer = await line.ask(
        [
          `GET /informasi?${new URLSearchParams(ask.fields)} HTTP/1.1`,
          `host: ${host}`,
          'accept: text/html',
          `accept-encoding: ${encoding}`,
          `x-forwarded-for: ${from}`,
          '\r\n',
        ].join('\r\n'),
      )
      if (!answer.startsWith('HTTP/1.1 200 '))
        throw new Error(`a search (${ask.kind}) was answered ${answer.slice(0, 40)}`)
      idle.push(line)
      return answer
    },
    close: () => {
      for (const line of all) line.close()
    },
  }
}

/** One connection. */
interface Line {
  ask(request: string): Promise<string>
  close(): void
}

function openLine(to: { readonly host: string; readonly port: number }): Line {
  let answer = ''
  let waiting: { resolve: (answer: string) => void; reject: (error: Error) => void } | null = null
  const fail = (error: Error) => waiting?.reject(error)
  // All that comes passes through the same few pages of memory.
  const bytes = Buffer.alloc(1 << 16)
  const socket = createConnection({
    ...to,
    noDelay: true,
    onread: {
      buffer: bytes,
      callback: (length) => {
        answer += bytes.toString('latin1', 0, length)
        if (isWhole(answer)) {
          waiting?.resolve(answer)
          answer = ''
        }
        return true
      },
    },
  })
  socket.on('error', fail)
  socket.on('close', () => fail(new Error('the portal hung up')))
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject }
        socket.write(request, 'latin1')
      }),
    close: () => socket.destroy(),
  }
}

/** Whether as much has come as the head announces, or the last chunk. */
function isWhole(answer: string): boolean {
  const end = answer.indexOf('\r\n\r\n')
  if (end === -1) return false
  const length = /\r\ncontent-length: ([0-9]+)/i.exec(answer.slice(0, end))?.[1]
  return length === undefined
    ? answer.endsWith('\r\n0\r\n\r\n')
    : answer.length >= end + 4 + Number(length)
}

import { Agent, request } from 'node:http'
import type { Ask } from './asks.ts'

/** A browser that only searches: its connections stay open, and what comes back is read to its end. */
export interface PageClient {
  search(ask: Ask): Promise<string>
  close(): void
}

let addresses = 0

/** Every search comes from an address of its own, as searches of many people do: the limits per address stay on. */
export function openPageClient(
  address: string,
  { encoding, most }: { readonly encoding: 'identity' | 'br'; readonly most: number },
): PageClient {
  const { hostname, port } = new URL(address)
  const agent = new Agent({ keepAlive: true, maxSockets: most })
  return {
    search: (ask) =>
      new Promise((resolve, reject) => {
        addresses += 1
        const from = `10.${(addresses >> 16) & 255}.${(addresses >> 8) & 255}.${addresses & 255}`
        const headers = {
          'accept-encoding': encoding,
          accept: 'text/html',
          'x-forwarded-for': from,
        }
        const path = `/informasi?${new URLSearchParams(ask.fields)}`
        const sent = request({ hostname, port, path, agent, headers }, (answer) => {
          let bytes = ''
          answer.setEncoding('latin1')
          answer.on('data', (some: string) => {
            bytes += some
          })
          answer.on('error', reject)
          answer.on('end', () => {
            if (answer.statusCode === 200) resolve(bytes)
            else reject(new Error(`a search (${ask.kind}) was answered ${answer.statusCode}`))
          })
        })
        sent.on('error', reject)
        sent.end()
      }),
    close: () => agent.destroy(),
  }
}

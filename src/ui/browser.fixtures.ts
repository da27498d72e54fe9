import { readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { launchChromium } from '../../test/support/browser.ts'
import { type Assets, readAssets } from './assets.ts'
import { buildAssets } from './built-assets.fixtures.ts'

export interface Site {
  readonly browser: Browser
  readonly origin: string
  readonly close: () => Promise<void>
}

export type Answer = (request: IncomingMessage, response: ServerResponse, assets: Assets) => void

const types: Readonly<Record<string, string>> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
}

/** A Chromium (the one that came by npm) and a small server of pages with the built assets. */
export async function openSite(answer: Answer): Promise<Site> {
  const folder = buildAssets()
  const assets = readAssets(folder, '/aset')
  const server = createServer((request, response) => {
    const [, room, file = ''] = (request.url ?? '').split('/')
    if (room !== 'aset') {
      response.setHeader('content-type', 'text/html; charset=utf-8')
      response.setHeader('content-security-policy', "default-src 'self'")
      return answer(request, response, assets)
    }
    response.setHeader('content-type', types[file.split('.').at(-1) ?? ''] ?? 'text/plain')
    return response.end(readFileSync(join(folder, file)))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const browser = await launchChromium()
  return {
    browser,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      await browser.close()
      server.closeAllConnections()
      server.close()
      rmSync(folder, { recursive: true })
    },
  }
}

import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { walkthrough as words } from '../../locales/id/walkthrough.ts'
import { tableOf } from './table.ts'
import { walk } from './walk.ts'

const office = { password: 'x', main: 'a', agency: 'b', otherAgency: 'c', applicants: [] }

test('a portal without its front page fails at the first step, and no later step is called good', async () => {
  const server = createServer((_, response) => response.writeHead(500).end())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    const { port } = server.address() as AddressInfo
    const results = await walk(`http://127.0.0.1:${port}`, office)
    expect(results.map(({ step, ok }) => [step, ok])).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((step) => [step, false]),
    )
    expect(results[0]?.problem).toBe('/ answered 500')
    expect(results[1]?.problem).toBe(words.skipped)
    const table = tableOf(results)
    expect(table).toContain(words.bad)
    expect(table).not.toContain(words.allWell)
  } finally {
    server.close()
  }
})

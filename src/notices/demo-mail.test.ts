import { afterAll, beforeAll, expect, test } from 'vitest'
import { useDatabase } from '../../test/support/database.ts'
import { listen } from '../documents/server.fixture.ts'
import { guest } from '../people/sessions/find-viewer.ts'
import { createShowPage } from '../people/web.tsx'
import { demoMailRoutes } from './demo-mail.tsx'
import { queueMessage } from './queue-message.ts'

const database = useDatabase()
let server: Awaited<ReturnType<typeof listen>>
const ids: string[] = []

beforeAll(async () => {
  for (let index = 0; index < 35; index++)
    ids.push(
      (await database.db.transaction().execute((trx) =>
        queueMessage(trx, {
          kind: 'confirm_email',
          recipient: { id: null, address: `sari${index}@contoh.example` },
          subject: `Surat nomor ${index}`,
          text: `Salam,\n\n<b>Buka</b>:\nhttp://portal.example/konfirmasi?token=${index}\nhttp://lain.example/x`,
          html: '<!doctype html><p>Salam</p>',
          streamId: null,
        }),
      )) ?? '',
    )
  const office = { name: 'PPID', tagline: '', unit: '', address: '', hours: '', contact: [] }
  const assets = {
    publicCss: '/a.css',
    workCss: '/b.css',
    script: '/c.js',
    uploadScript: '/d.js',
    suggestScript: '/s.js',
    lookalikesScript: '/l.js',
    redactScript: '/r.js',
    verifyScript: '/v.js',
    favicon: '/e.svg',
  }
  const showPage = createShowPage({ assets, demo: true, office: () => office })
  const notFound = () => ({ kind: 'page', status: 404, html: 'tidak ada' }) as const
  const routes = demoMailRoutes({
    db: database.db,
    showPage,
    notFound,
    baseUrl: 'http://portal.example',
  })
  server = await listen(routes, guest)
})
afterAll(() => server.close())

const page = async (path: string) => (await fetch(server.url + path)).text()

test('the newest letters come first, the older ones on the next page, each once', async () => {
  const first = await page('/demo/surat')
  expect(first.indexOf('Surat nomor 34')).toBeLessThan(first.indexOf('Surat nomor 33'))
  const next = /\/demo\/surat\?sebelum=[0-9a-f-]+/.exec(first)?.[0] ?? ''
  const second = await page(next)
  const subjects = [...`${first}${second}`.matchAll(/>Surat nomor (\d+)</g)].map((match) =>
    Number(match[1]),
  )
  expect(subjects).toEqual(Array.from({ length: 35 }, (_, index) => 34 - index))
})

test('a letter shows its text, its links into the portal work here, and others are only text', async () => {
  const html = await page(`/demo/surat/${ids[3]}`)
  expect(html).toContain('sari3@contoh.example')
  expect(html).toContain('href="/konfirmasi?token=3"')
  expect(html).toContain('&lt;b>Buka')
  expect(html).not.toContain('href="http://lain.example')
})

test('the HTML of a letter stands alone and may run nothing', async () => {
  const response = await fetch(`${server.url}/demo/surat/${ids[3]}/html`)
  expect(await response.text()).toBe('<!doctype html><p>Salam</p>')
  expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox/)
})

test.each([
  '/demo/surat/tidak-ada',
  `/demo/surat/${crypto.randomUUID()}`,
  `/demo/surat/${crypto.randomUUID()}/html`,
])('%s is not found', async (path) => {
  expect((await fetch(server.url + path)).status).toBe(404)
})

test('a place in the list that does not exist shows the list from its start', async () => {
  expect(await page("/demo/surat?sebelum=';drop")).toContain('Surat nomor 34')
})

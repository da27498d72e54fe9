import { beforeAll, expect, it, vi } from 'vitest'
import { firstFlight, firstVisit } from '../../bench/bytes/first-visit.ts'
import { publishEntry } from '../../src/catalogue/commands.ts'
import type { Instant } from '../../src/procedure/values.ts'
import { onReceipt } from '../support/journey.ts'
import { usePortal } from '../support/portal.ts'
import { addressOf, type Params, prepareScenes, type Scene } from '../support/scenes.ts'
import { publishSquare } from '../support/square.ts'
import { table } from './expected.ts'

const portal = usePortal({ demo: true })
let scenes: Record<Scene, Params>
let slugs: readonly string[]

beforeAll(async () => {
  scenes = await prepareScenes(portal)
  slugs = await publishSquare(portal.tools, 40)
  await warn()
})

// A warning stands on every page, and counts.
async function warn(): Promise<void> {
  const { db, clock } = portal.tools
  const alert = {
    text: 'Muka air Sungai Kapuas naik. Jauhi tepian sungai, pindahkan barang ke tempat tinggi, ikuti petunjuk petugas desa. Bantuan: posko BPBD, telepon 112.',
    until: '2099-01-01T00:00:00.000Z' as Instant,
  }
  await db.transaction().execute((trx) =>
    publishEntry(trx, {
      ...{ title: 'Peringatan banjir', summary: 'Muka air naik.', topic: 'banjir', year: 2026 },
      ...{ agencyId: 'dinas-kesehatan', category: 'serta_merta', files: [], alert },
      ...{ publishedAt: clock(), source: 'published' },
    }),
  )
  await vi.waitFor(
    async () => expect((await portal.guest().get('/')).html).toContain('Muka air Sungai'),
    20_000,
  )
}

/** Every page a visitor gets, those that say no included. */
function publicPages(): string[] {
  const routes = portal.app.routes.filter(
    ({ method, access }) => method === 'GET' && access === 'everyone',
  )
  const rows = table.filter(
    ({ route, answers: [guest] }) =>
      routes.some(({ url }) => route === `GET ${url}`) && Number(guest) !== 303,
  )
  const pages = rows.map(({ route, scene }) => addressOf(route.slice(4), scenes[scene]))
  // What programs fetch and what is saved has no page of ours around it.
  const files =
    /^\/unduh\/|\.zip$|umpan\.xml$|^\/sitemap|^\/data\.json|\/(dip|permohonan|keberatan)\.\w+$|^\/api\/3|^\/api\/v1/
  return [
    ...pages.filter((path) => !files.test(path)),
    ...slugs.map((slug) => `/informasi/${slug}`),
    '/informasi?q=laporan&kategori=berkala&urut=judul',
    '/informasi?q=tidak+ada+yang+seperti+ini',
    '/dinas/dinas-sosial',
    '/tidak-ada',
    '/cek-status/hasil',
  ]
}

it.each(['id', 'en'])(
  'every page open to the public fits into the first flight (%s)',
  async (bahasa) => {
    const cookie = `bahasa=${bahasa}; ${await cookieOfStatus()}`
    const sizes = new Map<string, number>()
    for (const path of publicPages()) {
      const { total } = await firstVisit(portal.origin, path, { cookie })
      sizes.set(path, total)
    }
    expect([...sizes].filter(([, total]) => total > firstFlight)).toEqual([])
    // A page with its style and script weighs something: the measure itself is not empty.
    expect(Math.min(...sizes.values())).toBeGreaterThan(200)
    expect(sizes.get('/cek-status/hasil')).toBeGreaterThan(8_000)
  },
)

/** What lets a visitor see the state of the case by its number and code. */
async function cookieOfStatus(): Promise<string> {
  const pemohon = await portal.as('pemohon')
  const receipt = await pemohon.get(`/permohonan/${scenes.notified['id']}/tanda-bukti`)
  const { number: nomor, statusCode: kode } = onReceipt(receipt)
  const guest = portal.guest()
  await guest.send(await guest.get('/cek-status'), '/cek-status', { nomor, kode })
  return guest.cookie
}

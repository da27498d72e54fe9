import { readdirSync } from 'node:fs'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { startLogging } from '../../src/platform/log.ts'
import { typedForm } from '../support/cases.ts'
import type { Client, Reply } from '../support/client.ts'
import { answerRequest, fileRequest, onReceipt, register } from '../support/journey.ts'
import { signIn, usePortal } from '../support/portal.ts'
import { pdfOf } from '../support/scenes.ts'

const portal = usePortal()

const words = {
  nama: 'Wulandari Embaloh Semitau',
  surel: 'wulan.embaloh@contoh.id',
  sandi: 'perahu tambang tua',
  nik: '6106014107900099',
  form: {
    ...typedForm,
    jalan: 'Gang Tengkawang Delapan',
    pekerjaan: 'Pengrajin sumpit',
    telepon: '081299887766',
    kebutuhan_khusus: 'Huruf besar karena rabun',
  },
}
const answer = { field: 'berkas', name: 'data guru.pdf', bytes: pdfOf('data guru') }
const ktp = { field: 'ktp', name: 'ktp wulandari.pdf', bytes: pdfOf('kartu') }

/** What must not be found, and how it is called in a failure. */
let secrets: Record<string, RegExp>
let requestId = ''
let applicant: Client
let unit: Client
let utama: Client
const logged: string[] = []

/** The names of those secrets that a text gives away. */
const leaks = (text: string) =>
  Object.entries(secrets)
    .filter(([, pattern]) => pattern.test(text))
    .map(([name]) => name)

beforeAll(async () => {
  vi.spyOn(process.stderr, 'write').mockImplementation((line) => {
    logged.push(String(line))
    return true
  })
  startLogging('json', 'debug')
  applicant = portal.guest()
  utama = await portal.as('utama')
  unit = await portal.as('pendidikan')
  await register(portal, applicant, words)
  const filed = await fileRequest(applicant, words, ktp)
  requestId = filed.requestId
  const { number, statusCode } = onReceipt(filed.receipt)
  secrets = {
    nik: /6106014107900099/,
    name: /Wulandari|Embaloh Semitau/i,
    address: /Tengkawang/i,
    occupation: /sumpit/i,
    phone: /0?81299887766|0812-9988-7766/,
    email: /wulan\.embaloh/i,
    needs: /rabun/i,
    statusCode: new RegExp(statusCode.replace('-', '-?')),
    password: /perahu(?: |\+|%20)tambang/i,
  }
  await answerRequest({ utama, unit }, { requestId, agencyId: 'dinas-pendidikan', file: answer })
  const guest = portal.guest()
  await guest.submit(await guest.get('/cek-status'), '/cek-status', {
    nomor: number,
    kode: statusCode,
  })
  pages.set('/cek-status/hasil', (await guest.get('/cek-status/hasil')).html)
})
afterAll(() => {
  startLogging('silent')
  vi.restoreAllMocks()
})

const pages = new Map<string, string>()

// More than any desk has tabs.
const ofOneShape = 12

/** What a page is made by: its path without numbers and ids, and which settings it is given, not to what. */
function shapeOf(path: string): string {
  const url = new URL(path, portal.origin)
  const places = url.pathname.split('/').map((place) => (/\d/.test(place) ? '#' : place))
  return `${places.join('/')}?${[...new Set(url.searchParams.keys())].toSorted()}`
}

/**
 * The pages that links lead to from the given ones: all of them, but of one shape (the many `?ubah=` of the search terms,
 * say) only the first dozen. `linked` holds every address that any of them links to, followed or not.
 */
async function crawl(
  client: Client,
  from: readonly string[],
): Promise<{ readonly found: Map<string, Reply>; readonly linked: ReadonlySet<string> }> {
  const found = new Map<string, Reply>()
  const linked = new Set(from)
  const followed = new Map<string, number>()
  // A set grows while it is walked.
  for (const path of linked) {
    const shape = shapeOf(path)
    const times = followed.get(shape) ?? 0
    if (times >= ofOneShape && !from.includes(path)) continue
    followed.set(shape, times + 1)
    const reply = await client.get(path)
    found.set(path, reply)
    expect(reply.status, path).toBeLessThan(500)
    expect(found.size, 'pages: does a link lead to ever new ones?').toBeLessThan(500)
    const links = reply.html
      ? [...reply.document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'))
      : []
    for (const href of [...links, reply.location]) {
      const url = new URL(href || '#', reply.url)
      if (url.origin === portal.origin) linked.add(url.pathname + url.search)
    }
  }
  return { found, linked }
}

it('the walk went the whole way: the applicant holds the answer', async () => {
  const page = await applicant.open(`/permohonan/${requestId}`)
  const link = page.document.querySelector('a[download]')?.getAttribute('href') ?? ''
  expect((await applicant.get(link)).bytes).toEqual(answer.bytes)
})

it('events and the audit log hold nothing of the applicant', async () => {
  for (const table of ['events', 'audit', 'streams', 'numbers']) {
    const { rows } = await sql<{ line: string }>`
      select to_jsonb(t)::text as line from ${sql.table(table)} t`.execute(portal.database.db)
    expect(rows.length, table).toBeGreaterThan(0)
    expect(leaks(rows.map(({ line }) => line).join('\n')), table).toEqual([])
  }
})

it('no public page shows anything of the applicant, nor the state of a case by its code', async () => {
  const { found } = await crawl(portal.guest(), ['/', '/cek-status', '/robots.txt'])
  expect([...found.keys()].some((path) => path.startsWith('/informasi/jumlah-guru'))).toBe(true)
  for (const [path, { html }] of found) expect(leaks(html), path).toEqual([])
  expect(pages.get('/cek-status/hasil')).toContain('Status permohonan')
  for (const [path, html] of pages) expect(leaks(html), path).toEqual([])
})

it("no page of the agency's shows who asked", async () => {
  const { found } = await crawl(unit, ['/kerja', '/kerja?tab=semua', `/kerja/${requestId}`])
  expect(found.get(`/kerja/${requestId}`)?.html).toContain(typedForm.rincian)
  for (const [path, { html }] of found) expect(leaks(html), path).toEqual([])
})

it('no letter to anybody else says who asked', async () => {
  const letters = await portal.database.db
    .selectFrom('messages')
    .select(['subject', 'body_text', 'body_html'])
    .where('recipient_address', '<>', words.surel)
    .execute()
  expect(letters.length).toBeGreaterThan(0)
  for (const letter of letters) expect(leaks(JSON.stringify(letter))).toEqual([])
})

it('no address of anybody carries anything of the applicant', async () => {
  const own = await crawl(applicant, ['/permohonan', '/akun'])
  const main = await crawl(utama, ['/kerja', `/kerja/${requestId}`])
  expect(leaks(own.found.get(`/permohonan/${requestId}`)?.html ?? '')).toContain('name')
  const everything = [own, main].flatMap(({ linked }) => [...linked])
  const asked = [applicant, unit, utama].flatMap((client) => client.asked)
  for (const path of [...everything, ...asked])
    expect(leaks(decodeURIComponent(path)), path).toEqual([])
}, 120_000)

it('a fault in the middle of personal data writes a line to the log, without the data', async () => {
  const owner = new pg.Client({ connectionString: portal.database.ownerUrl })
  await owner.connect()
  // PostgreSQL quotes the whole row in the detail of such an error.
  const breakable = ['people', 'sessions', 'drafts', 'identities', 'sign_in_attempts'] as const
  const statuses: number[] = []
  try {
    for (const table of breakable)
      await owner.query(`alter table ${table} add constraint broken check (false) not valid`)
    const { surel, sandi, nama } = words
    const guest = portal.guest()
    const form = await guest.get('/daftar')
    const other = `lain.${surel}`
    for (const reply of [
      await guest.send(form, '/daftar', { nama, surel: other, sandi, setuju: 'ya' }),
      await guest.send(await guest.get('/masuk'), '/masuk', { surel, sandi }),
      await guest.send(await guest.get('/lupa-sandi'), '/lupa-sandi', { surel }),
    ])
      statuses.push(reply.status)
    const page = await applicant.open(`/permohonan/baru?cari=${encodeURIComponent(nama)}`)
    const action = page.document.querySelector('form[action^="/permohonan/draf/"]')
    const typed = { ...words.form, nama, nik: words.nik, identitas: 'baru', aksi: 'periksa' }
    const sent = await applicant.send(page, action?.getAttribute('action') ?? '', typed, [ktp])
    statuses.push(sent.status)
  } finally {
    for (const table of breakable) await owner.query(`alter table ${table} drop constraint broken`)
    await owner.end()
  }
  expect(statuses.filter((status) => status === 500).length).toBeGreaterThanOrEqual(3)
  const lines = logged.filter((line) => line.includes('an exchange failed'))
  expect(lines.length).toBeGreaterThanOrEqual(3)
  expect(leaks(logged.join('\n'))).toEqual([])
  await signIn(portal.guest(), words.surel, words.sandi)
})

it('a draft that is thrown away takes the identity card given for it along', async () => {
  const files = () =>
    readdirSync(portal.storageDir, { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    ).length
  const identities = async () =>
    (await portal.database.db.selectFrom('identities').select('identity_id').execute()).length
  const before = [files(), await identities()]
  const page = await applicant.open('/permohonan/baru')
  const path =
    page.document.querySelector('form[action^="/permohonan/draf/"]')?.getAttribute('action') ?? ''
  const typed = { ...words.form, nik: words.nik, identitas: 'baru', aksi: 'periksa' }
  await applicant.submit(page, path, typed, [ktp])
  expect(await identities()).toBe((before[1] ?? 0) + 1)
  await applicant.submit(await applicant.get(`${path}/hapus`), '/hapus')
  expect([files(), await identities()]).toEqual(before)
})

import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../test/support/database.ts'
import { prepareOffice } from '../office/prepare.ts'
import type { Instant } from '../procedure/values.ts'
import { addAgencies, addFile, publish } from './catalogue.fixture.ts'
import { readJourney } from './journey.ts'
import { openPortal, type Portal, secret } from './web.fixture.ts'

const database = useDatabase()
let portal: Portal
let csv: string
let refused: string
let pending: string
let unpublished: string

beforeAll(async () => {
  const { db } = database
  await prepareOffice(db)
  await addAgencies(db)
  portal = await openPortal(db)
  csv = await portal.store('kecamatan,sekolah\nBadau,12\n', { name: 'Data "sekolah" 2025.csv' })
  refused = await portal.store('virus', { scan: 'refused' })
  pending = await portal.store('belum', { scan: 'pending' })
  unpublished = await portal.store('rahasia')
  await publish(db, {
    title: 'Data Sekolah Dasar 2025',
    summary: 'Jumlah sekolah di setiap kecamatan.',
    agencyId: 'dinas-pendidikan',
    category: 'setiap_saat',
    topic: 'data-sekolah',
    year: 2025,
    files: [csv, refused, pending],
    publishedAt: '2026-11-20T03:00:00.000Z' as Instant,
  })
  await publish(db, {
    title: 'Data Sekolah Dasar 2024',
    agencyId: 'dinas-pendidikan',
    topic: 'data-sekolah',
    year: 2024,
  })
  for (let number = 1; number <= 40; number += 1)
    await publish(db, {
      title: `Laporan Penangkapan Ikan dan Budidaya Keramba Triwulan ke-${number}`,
      agencyId: 'dinas-perikanan',
      topic: 'produksi-ikan',
      files: [await addFile(db)],
    })
})
afterAll(() => portal.close())

const open = async (path: string, headers: Record<string, string> = {}) => {
  const { status, html } = await portal.get(path, headers)
  expect(status, path).toBe(200)
  return parseHTML(html).document
}
const text = (element: Element | null) => element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
const hrefs = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '')

describe('the front page', () => {
  it('leads to the search, shows the eight steps of the SOP and what is new', async () => {
    const page = await open('/')
    expect(text(page.querySelector('h1'))).toBe('Informasi publik adalah hak Anda')
    expect(page.querySelector('form[action="/informasi"] input[name="q"]')).not.toBeNull()
    const visit = [...page.querySelectorAll('a')].find((a) => text(a).startsWith('Kunjungi'))
    expect(visit?.getAttribute('href')).toMatch(/^\/informasi\?jejak=/)
    const steps = [...page.querySelectorAll('ol.alur li')].map(text)
    expect(steps).toHaveLength(8)
    expect(steps[4]).toContain('10 hari kerja')
    expect([...page.querySelectorAll('ul.docs a')].map(text)).toContain('Data Sekolah Dasar 2025')
    expect(hrefs(page, '.shelves a')).toEqual([
      '/kategori/berkala',
      '/kategori/serta-merta',
      '/kategori/setiap-saat',
    ])
    expect(page.querySelector('form[action="/cek-status"] input[name="nomor"]')).not.toBeNull()
  })

  it('offers only searches that find something', async () => {
    const chips = hrefs(await open('/'), '.chips a')
    expect(chips.length).toBeGreaterThan(1)
    for (const href of chips)
      expect((await open(href)).querySelectorAll('ol.docs li').length).toBeGreaterThan(0)
  })

  it('is complete in English', async () => {
    const page = await open('/', { 'accept-language': 'en' })
    expect(text(page.querySelector('h1'))).toBe('Public information is your right')
    expect(text(page.querySelectorAll('ol.alur li')[4] ?? null)).toContain('10 working days')
  })
})

describe('the journey token', () => {
  const tokenOf = (page: Document) =>
    page.querySelector('input[name="jejak"]')?.getAttribute('value') ?? undefined
  const read = (token: string | undefined) =>
    readJourney(secret, { token, now: '2026-11-23T04:00:00.000Z' as Instant })

  it('times the front page, then starts with the first search and is carried on to the request form', async () => {
    portal.setNow('2026-11-23T02:00:00.000Z')
    const atFront = tokenOf(await open('/'))
    expect(read(atFront)).toMatchObject({ searchStartedAt: null })
    expect(read(atFront)?.portalAnswerMs).toBeGreaterThanOrEqual(0)
    portal.setNow('2026-11-23T02:01:00.000Z')
    expect(tokenOf(await open(`/informasi?jejak=${atFront}`))).toBe(atFront)
    const searched = await open(`/informasi?q=ikan&jejak=${atFront}`)
    const atSearch = tokenOf(searched)
    expect(read(atSearch)).toEqual({
      ...read(atFront),
      searchStartedAt: '2026-11-23T02:01:00.000Z',
    })
    portal.setNow('2026-11-23T02:05:00.000Z')
    const next = hrefs(searched, 'a[rel="next"]')[0] ?? ''
    const later = await open(next)
    expect(tokenOf(later)).toBe(atSearch)
    expect(hrefs(later, 'a[href^="/permohonan/baru"]')).toEqual([
      `/permohonan/baru?cari=ikan&jejak=${atSearch}`,
    ])
  })

  it('comes along from the search to a document and on to the request form', async () => {
    const token = tokenOf(await open('/informasi?q=sekolah'))
    const referer = `http://portal.test/informasi?q=sekolah&jejak=${token}`
    const page = await open('/informasi/data-sekolah-dasar-2025', { referer })
    expect(hrefs(page, '.govuk-back-link')).toEqual([`/informasi?q=sekolah&jejak=${token}`])
    expect(hrefs(page, 'a[href^="/permohonan/baru"]')).toEqual([
      `/permohonan/baru?cari=sekolah&jejak=${token}`,
    ])
    const foreign = await open('/informasi/data-sekolah-dasar-2025', {
      referer: 'http://elsewhere.test/informasi?q=sekolah',
    })
    expect(hrefs(foreign, '.govuk-back-link')).toEqual(['/informasi'])
  })

  it('leaves addresses clean where there is none, and a forged one is dropped', async () => {
    for (const path of ['/informasi', '/informasi?jejak=AAAA']) {
      const page = await open(path)
      expect(tokenOf(page)).toBeUndefined()
      expect(hrefs(page, 'a').filter((href) => href.includes('jejak'))).toEqual([])
    }
  })
})

describe('search results', () => {
  it('tell title, agency, category, date, format and size', async () => {
    const page = await open('/informasi?q=data+sekolah+2025')
    expect(text(page.querySelector('ol.docs li'))).toBe(
      'Data Sekolah Dasar 2025D. Pendidikan · Setiap saat · 20 Nov 2026 · CSV, 27 byteJumlah sekolah di setiap kecamatan.',
    )
  })

  it('keep words and filters in the form and in the way to the next page', async () => {
    const page = await open('/informasi?q=ikan&dinas=dinas-perikanan&tahun=2026&urut=judul')
    expect(page.querySelector('#q')?.getAttribute('value')).toBe('ikan')
    for (const [name, value] of [
      ['dinas', 'dinas-perikanan'],
      ['tahun', '2026'],
    ])
      expect(page.querySelector(`input[name="${name}"]`)?.getAttribute('value')).toBe(value)
    const next = hrefs(page, 'a[rel="next"]')[0] ?? ''
    expect(next).toMatch(
      /^\/informasi\?q=ikan&dinas=dinas-perikanan&tahun=2026&urut=judul&sesudah=/,
    )
    const second = await open(next)
    expect(text(second.querySelector('ol.docs a'))).not.toBe(text(page.querySelector('ol.docs a')))
  })

  it('lead to the request form with the words when nothing was found', async () => {
    const page = await open('/informasi?q=helikopter+%26+kapal%3F')
    expect(text(page.querySelector('.empty'))).toContain('Tidak ada dokumen yang cocok')
    expect(hrefs(page, 'a[href^="/permohonan/baru"]')[0]).toMatch(
      /^\/permohonan\/baru\?cari=helikopter\+%26\+kapal%3F&jejak=/,
    )
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
  })

  it('ignore a filter nobody offers', async () => {
    const page = await open('/informasi?dinas=tidak-ada&tahun=abc&kategori=rahasia&sesudah=1')
    expect(page.querySelectorAll('ol.docs li').length).toBeGreaterThan(5)
  })

  it('come back whatever an address holds', async () => {
    const nasty = fc.string({ unit: 'binary', maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom('q', 'kategori', 'dinas', 'tahun', 'urut', 'sesudah', 'jejak'),
          nasty,
        ),
        async (fields) => {
          const { status } = await portal.get(`/informasi?${new URLSearchParams(fields)}`)
          expect(status).toBe(200)
        },
      ),
      { numRuns: 40 },
    )
    for (const raw of [
      'q=%00%ff%',
      'q=a&q=b',
      'q[]=x',
      `q=${'a%20'.repeat(10_000)}`,
      '__proto__=x',
    ])
      expect((await portal.get(`/informasi?${raw}`)).status).toBe(200)
  })

  it('show what somebody typed as text, never as markup', async () => {
    const { html } = await portal.get('/informasi?q=%3Cscript%3Ealert(1)%3C/script%3E%22')
    expect(html).not.toContain('<script>alert')
  })
})

describe('a document', () => {
  it('says what it is and offers the files that may be handed out', async () => {
    const page = await open('/informasi/data-sekolah-dasar-2025')
    const downloads = hrefs(page, 'a[download]')
    expect(downloads).toEqual([`/unduh/${csv}/data-sekolah-2025.csv`])
    expect(text(page.querySelector('main'))).toContain('Dinas Pendidikan')
    expect(text(page.querySelector('code'))).toMatch(/^[0-9a-f]{64}$/)
    expect(text(page.querySelector('main'))).toContain('Data Sekolah Dasar 2024')
  })

  it('tells search engines its one address', async () => {
    const { headers } = await portal.get('/informasi/data-sekolah-dasar-2025?x=1')
    expect(headers['link']).toBe(
      '<http://portal.test/informasi/data-sekolah-dasar-2025>; rel="canonical"',
    )
  })

  it('that is not there is a page that helps to search', async () => {
    for (const path of ['/informasi/tidak-ada', '/dinas/tidak-ada', '/informasi/%00']) {
      const { status, html } = await portal.get(path)
      expect(status).toBe(404)
      expect(html).toContain('name="q"')
    }
  })
})

describe('downloading', () => {
  const download = (id: string, headers: Record<string, string> = {}) =>
    portal.app.inject({ url: `/unduh/${id}/apa-saja.csv`, headers })

  it('hands out a published file without an account, whole or in part', async () => {
    const whole = await download(csv)
    expect(whole.statusCode).toBe(200)
    expect(whole.body).toBe('kecamatan,sekolah\nBadau,12\n')
    expect(whole.headers['content-disposition']).toContain('attachment')
    const part = await download(csv, { range: 'bytes=10-16' })
    expect([part.statusCode, part.body]).toEqual([206, 'sekolah'])
    const again = await download(csv, { 'if-none-match': String(whole.headers.etag) })
    expect(again.statusCode).toBe(304)
  })

  it('never hands out what is not published, was refused, or waits for the scanner', async () => {
    for (const id of [unpublished, refused, pending, 'x', '-'.repeat(36), crypto.randomUUID()])
      expect((await download(id)).statusCode).toBe(404)
  })

  it('counts complete downloads, writes them later, and shows them', async () => {
    await portal.downloads.flush()
    const before = await counted()
    await download(csv)
    await download(csv, { range: 'bytes=0-3' })
    await portal.app.inject({ method: 'HEAD', url: `/unduh/${csv}/x.csv` })
    expect(await counted()).toBe(before)
    await portal.downloads.flush()
    expect(await counted()).toBe(before + 1)
    const page = await open('/informasi/data-sekolah-dasar-2025')
    expect(text(page.querySelector('main'))).toContain(`sudah diunduh ${before + 1} kali`)
  })

  async function counted(): Promise<number> {
    const row = await database.db
      .selectFrom('entry_files')
      .select('downloads')
      .where('file_id', '=', csv)
      .executeTakeFirstOrThrow()
    return row.downloads
  }
})

describe('every page of the room', () => {
  const pages = [
    '/',
    '/informasi',
    '/informasi?q=ikan',
    '/informasi?q=helikopter',
    '/informasi/data-sekolah-dasar-2025',
    '/dinas',
    '/dinas/dinas-perikanan',
    '/data-pribadi',
    '/aksesibilitas',
  ]

  it('has one heading of the first level and no id twice, in both languages', async () => {
    for (const path of pages)
      for (const language of ['id', 'en']) {
        const page = await open(path, { 'accept-language': language })
        expect(page.querySelectorAll('h1'), path).toHaveLength(1)
        expect(page.documentElement.getAttribute('lang')).toBe(language)
        const ids = [...page.querySelectorAll('[id]')].map((element) => element.id)
        expect(new Set(ids).size, path).toBe(ids.length)
      }
  })

  it('fits into the first flight of a fresh connection, with its sheet, script and icon', async () => {
    for (const path of pages) {
      const first = await wireBytes(path)
      const page = await open(path)
      const linked = [
        ...hrefs(page, 'link[rel="stylesheet"], link[rel="icon"]'),
        ...[...page.querySelectorAll('script[src]')].map((one) => one.getAttribute('src') ?? ''),
      ]
      let total = first
      for (const asset of linked) total += await wireBytes(asset)
      expect(total, `${path}: ${total} bytes`).toBeLessThanOrEqual(14_336)
    }
  })

  it('is guarded by a policy that its sheet and script do not carry along', async () => {
    const page = await open('/')
    const [sheet = ''] = hrefs(page, 'link[rel="stylesheet"]')
    const policy = 'content-security-policy'
    expect((await portal.app.inject('/')).headers[policy]).toContain("default-src 'none'")
    const { headers, statusCode } = await portal.app.inject(sheet)
    expect([statusCode, headers[policy], headers['x-content-type-options']]).toEqual([
      200,
      undefined,
      'nosniff',
    ])
  })

  it('is listed for robots, personal pages are not', async () => {
    const { body } = await portal.app.inject('/robots.txt')
    expect(body).toContain('Disallow: /permohonan\n')
    expect(body).not.toContain('/informasi')
  })

  async function wireBytes(url: string): Promise<number> {
    const reply = await portal.app.inject({ url, headers: { 'accept-encoding': 'br' } })
    const headers = Object.entries(reply.headers).map(([name, value]) => `${name}: ${value}\r\n`)
    return reply.rawPayload.length + headers.join('').length + 'HTTP/1.1 200 OK\r\n\r\n'.length
  }
})

import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { prepareOffice } from '../../office/prepare.ts'
import type { Instant } from '../../procedure/values.ts'
import { addAgencies, addFile, publish } from '../catalogue.fixture.ts'
import { openPortal, type Portal } from '../web.fixture.ts'
import { countPublished, mostDownloaded } from './queries.ts'
import { createSquare } from './square.ts'

const database = useDatabase()
let portal: Portal

beforeAll(async () => {
  const { db } = database
  await prepareOffice(db)
  await addAgencies(db)
  portal = await openPortal(db)
  for (let number = 1; number <= 20; number += 1)
    await publish(db, {
      title: `Laporan Ikan ke-${number}`,
      topic: 'produksi-ikan',
      publishedAt: `2026-10-${String(number).padStart(2, '0')}T03:00:00.000Z` as Instant,
    })
  await publish(db, {
    title: 'Peringatan Banjir',
    agencyId: 'dinas-pu',
    category: 'serta_merta',
    topic: 'banjir',
    year: 2024,
    alert: { text: 'Banjir di Putussibau', until: '2026-12-01T00:00:00.000Z' as Instant },
  })
})
afterAll(() => portal.close())

const text = (element: Element | null | undefined) =>
  element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
const open = async (path: string, headers: Record<string, string> = {}) => {
  const { status, html } = await portal.get(path, headers)
  expect(status, path).toBe(200)
  return parseHTML(html).document
}
const titles = (page: Document) => [...page.querySelectorAll('.docs a')].map(text)

describe('an agency', () => {
  it('shows what it has published, by category and year, the newest first, with its feed', async () => {
    const page = await open('/dinas/dinas-perikanan')
    expect(text(page.querySelector('h1'))).toBe('Dinas Perikanan')
    expect(titles(page)[0]).toBe('Laporan Ikan ke-20')
    expect(text(page.querySelector('main'))).toContain('20 dokumen')
    expect(page.querySelector('input[name="dinas"]')?.getAttribute('value')).toBe('dinas-perikanan')
    expect(page.querySelector('main a[href="/dinas/dinas-perikanan/umpan.xml"]')).not.toBeNull()
    const next = page.querySelector('a[rel="next"]')?.getAttribute('href') ?? ''
    const seen = titles(page).concat(titles(await open(next)))
    expect(new Set(seen).size).toBe(20)
  })

  it('stands in the list of all with how much it has published', async () => {
    const page = await open('/dinas')
    const line = [...page.querySelectorAll('.directory li')].find((one) =>
      text(one).startsWith('Dinas Perikanan'),
    )
    expect(text(line)).toBe('Dinas Perikanan 20 dokumen')
  })

  it('that has published nothing says so, and leads to asking', async () => {
    const page = await open('/dinas/bkad')
    expect(text(page.querySelector('.empty'))).toBe('Dinas ini belum menerbitkan dokumen')
    expect(page.querySelector('a[href^="/permohonan/baru"]')).not.toBeNull()
  })
})

describe('a category', () => {
  it('says what the law means by it, and leads to the others', async () => {
    const page = await open('/kategori/serta-merta')
    expect(text(page.querySelector('h1'))).toBe('Informasi serta merta')
    expect(text(page.querySelector('main'))).toContain('Undang-Undang 14/2008 Pasal 10')
    expect(titles(page)).toEqual(['Peringatan Banjir'])
    const others = [...page.querySelectorAll('.chips li')].map(text)
    expect(others).toEqual(['Berkala 20', 'Setiap saat 0'])
    expect((await portal.get('/kategori/serta_merta')).status).toBe(404)
    expect((await portal.get('/kategori/dikecualikan')).status).toBe(404)
  })

  it('speaks English too', async () => {
    const page = await open('/kategori/berkala', { 'accept-language': 'en' })
    expect(text(page.querySelector('h1'))).toBe('Periodic information')
    expect(text(page.querySelector('main'))).toContain('Law 14/2008 Article 9')
  })
})

describe('a year and a topic', () => {
  it('show what is published about them', async () => {
    expect(titles(await open('/tahun/2024'))).toEqual(['Peringatan Banjir'])
    const topic = await open('/topik/produksi-ikan')
    expect(text(topic.querySelector('h1'))).toBe('Produksi ikan')
    const next = topic.querySelector('a[rel="next"]')?.getAttribute('href') ?? ''
    const seen = titles(topic).concat(titles(await open(next)))
    expect(new Set(seen).size).toBe(20)
    expect(titles(await open('/topik'))).toEqual(['Banjir', 'Produksi ikan'])
  })

  it('are not found where nothing is published', async () => {
    for (const path of [
      '/tahun/1999',
      '/tahun/2024x',
      '/tahun/abc',
      '/topik/tidak-ada',
      '/topik/%00',
    ])
      expect((await portal.get(path)).status, path).toBe(404)
  })
})

describe('what many pages tell', () => {
  it('counts what is published and not what was withdrawn', async () => {
    const { db } = database
    const { entryId } = await publish(db, { title: 'Yang ditarik', topic: 'ditarik' })
    const before = await countPublished(db)
    await db
      .updateTable('entries')
      .set({ state: 'withdrawn', withdrawn_at: new Date(), withdrawn_reason: 'Keliru.' })
      .where('entry_id', '=', entryId)
      .execute()
    const after = await countPublished(db)
    const of = (counts: typeof before) =>
      counts.agency.find(({ value }) => value === 'dinas-perikanan')?.count
    expect([of(before), of(after)]).toEqual([21, 20])
    expect(after.topic.map(({ value }) => value)).not.toContain('ditarik')
  })

  it('is asked of the database once, however many ask at once, and again after a failure', async () => {
    let asked = 0
    const counting = database.db.withPlugin({
      transformQuery: ({ node }) => {
        asked += 1
        return node
      },
      transformResult: async ({ result }) => result,
    })
    const square = createSquare(counting)
    await Promise.all([square.agencyNames(), square.agencyNames(), square.agencyNames()])
    expect(asked).toBe(1)
    let broken = true
    const failing = createSquare(
      database.db.withPlugin({
        transformQuery: ({ node }) => {
          if (broken) throw new Error('away')
          return node
        },
        transformResult: async ({ result }) => result,
      }),
    )
    await expect(failing.agencyNames()).rejects.toThrow('away')
    broken = false
    expect((await failing.agencyNames()).size).toBe(5)
  })

  it('names what is downloaded most, each entry once', async () => {
    const { db } = database
    const files = [await addFile(db), await addFile(db), await addFile(db)]
    const [first = '', second = '', third = ''] = files
    const much = await publish(db, { title: 'Paling dicari', files: [first, second] })
    const less = await publish(db, { title: 'Juga dicari', files: [third] })
    for (const [fileId, downloads] of [
      [first, 900],
      [second, 800],
      [third, 700],
    ] as const)
      await db.updateTable('entry_files').set({ downloads }).where('file_id', '=', fileId).execute()
    const most = await mostDownloaded(db, 2)
    expect(most.map(({ entryId }) => entryId)).toEqual([much.entryId, less.entryId])
    expect(text((await open('/')).querySelector('main'))).toContain('Banyak diunduh')
  })
})

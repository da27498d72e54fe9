import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { prepareOffice } from '../../office/prepare.ts'
import { addAgencies, addFile, publish } from '../catalogue.fixture.ts'
import { reindexEntry } from '../index/reindex.ts'
import { openPortal, type Portal } from '../web.fixture.ts'

const database = useDatabase()
let portal: Portal
let plan: string

beforeAll(async () => {
  const { db } = database
  await prepareOffice(db)
  await addAgencies(db)
  portal = await openPortal(db)
  plan = await addFile(db, { name: 'Rencana Induk.pdf' })
  const { entryId } = await publish(db, {
    title: 'Rencana Induk Perikanan',
    summary: 'Arah budidaya ikan.',
    files: [plan],
  })
  await giveText(plan, [
    'Kata pengantar.',
    'Daftar isi.',
    'Keramba jaring apung di Danau Sentarum dibatasi.',
  ])
  await db.transaction().execute((trx) => reindexEntry(trx, entryId))
  await publish(db, {
    title: 'Anggaran Belanja Dinas Kesehatan 2025',
    agencyId: 'dinas-kesehatan',
    category: 'setiap_saat',
    year: 2025,
  })
  await publish(db, {
    title: 'Anggaran Belanja Dinas Perikanan 2026',
    files: [await addFile(db, { name: 'anggaran.csv' })],
  })
  await publish(db, {
    title: 'Jumlah keramba yang terdaftar',
    summary: 'Jawaban atas permohonan tentang keramba di danau.',
    source: 'answer',
  })
})
afterAll(() => portal.close())

/** What the reading of a file would have found. */
async function giveText(
  fileId: string,
  texts: readonly string[],
  label: string | null = null,
): Promise<void> {
  const { sha256 } = await database.db
    .selectFrom('files')
    .select('sha256')
    .where('file_id', '=', fileId)
    .executeTakeFirstOrThrow()
  const reading = { sha256, state: 'read', finished_at: new Date() }
  await database.db
    .insertInto('readings')
    .values(reading)
    .onConflict((conflict) => conflict.column('sha256').doUpdateSet(reading))
    .execute()
  const pages = texts.map((text, index) => ({
    ...{ sha256, text, ocr: false },
    ...{ ordinal: index + 1, page: index + 1, label },
  }))
  await database.db.insertInto('reading_pages').values(pages).execute()
}

const text = (element: Element | null | undefined) =>
  element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''
const open = async (path: string, headers: Record<string, string> = {}) => {
  const { status, html } = await portal.get(path, headers)
  expect(status, path).toBe(200)
  return parseHTML(html).document
}

describe('a result', () => {
  it('marks the words in title and passage and leads to the page they stand on', async () => {
    const page = await open('/informasi?q=jaring+apung')
    const [hit] = [...page.querySelectorAll('ol.docs li')]
    expect([...(hit?.querySelectorAll('mark') ?? [])].map(text)).toEqual(['jaring', 'apung'])
    const link = hit?.querySelector('.found a')
    expect(text(link)).toBe('halaman 3')
    expect(link?.getAttribute('href')).toBe(`/unduh/${plan}/rencana-induk.pdf?lihat=1#page=3`)
    const titled = await open('/informasi?q=induk')
    expect(text(titled.querySelector('ol.docs li > a mark'))).toBe('Induk')
  })
})

describe('a passage from a sheet', () => {
  it('names the sheet and no page', async () => {
    const { db } = database
    const book = await addFile(db, { name: 'benih.xlsx' })
    const { entryId } = await publish(db, { title: 'Bantuan Benih', files: [book] })
    await giveText(book, ['Lele sangkuriang untuk kelompok tani.'], 'Rekap')
    await db.transaction().execute((trx) => reindexEntry(trx, entryId))
    const page = await open('/informasi?q=sangkuriang')
    const passage = text(page.querySelector('.found'))
    expect(passage).toContain('(Rekap)')
    expect(passage).not.toContain('halaman')
  })
})

describe('narrowing', () => {
  it('offers filters with counts, applies them, and takes them back', async () => {
    const page = await open('/informasi?q=anggaran')
    const groups = [...page.querySelectorAll('.narrow h2')].map(text)
    expect(groups).toEqual(['Kategori', 'Dinas', 'Tahun', 'Jenis berkas'])
    const link = [...page.querySelectorAll('.narrow a')].find(
      (one) => text(one) === 'Dinas Kesehatan',
    )
    expect(text(link?.parentElement)).toBe('Dinas Kesehatan 1')
    const narrowed = await open(link?.getAttribute('href') ?? '')
    expect([...narrowed.querySelectorAll('ol.docs li > a')].map(text)).toEqual([
      'Anggaran Belanja Dinas Kesehatan 2025',
    ])
    const back = narrowed.querySelector('.chips a')
    expect(text(back)).toBe('Hapus saringan Dinas Kesehatan ✕')
    const again = await open(back?.getAttribute('href') ?? '')
    expect(again.querySelectorAll('ol.docs li')).toHaveLength(2)
  })

  it('leads out of filters that leave nothing', async () => {
    const page = await open('/informasi?q=anggaran&tahun=1999&kategori=berkala')
    expect(text(page.querySelector('.empty'))).toContain('Hapus saringan')
    const links = [...page.querySelectorAll('.chips a')]
    expect(links.map(text)).toContain('Hapus semua saringan')
    expect(links.at(-1)?.getAttribute('href')).toMatch(/^\/informasi\?q=anggaran(&jejak=.*)?$/)
  })
})

describe('what was understood', () => {
  it('is offered other words only for those that no document has and that were not mended', async () => {
    const page = await open('/informasi?q=kerambo+danau+helikopter')
    expect(text(page.querySelector('main'))).toContain('“keramba danau helikopter”')
    expect([...page.querySelectorAll('.chips a')].map(text)).toEqual([])
  })

  it('is told where a slip of spelling was mended, and can be taken back', async () => {
    const page = await open('/informasi?q=angaran')
    expect(text(page.querySelector('main'))).toContain('Menampilkan hasil untuk “anggaran”.')
    expect(page.querySelectorAll('ol.docs li')).toHaveLength(2)
    const link = [...page.querySelectorAll('main a')].find((one) => text(one).includes('saja'))
    const exact = await open(link?.getAttribute('href') ?? '')
    expect(exact.querySelectorAll('ol.docs li')).toHaveLength(0)
    expect([...exact.querySelectorAll('.empty .chips a')].map(text)).toContain('anggaran')
  })

  it('is told where no document has all the words, with answers to questions like it', async () => {
    const page = await open('/informasi?q=keramba+danau+helikopter')
    const main = text(page.querySelector('main'))
    expect(main).toContain('Tidak ada dokumen yang memuat semua kata itu')
    expect(main).toContain('Kata yang dicari: keramba, danau, helikopter.')
    expect(main).toContain('Pernah ditanyakan dan sudah dijawab')
    expect([...page.querySelectorAll('ul.docs a')].map(text)).toEqual([
      'Jumlah keramba yang terdaftar',
    ])
  })

  it('brings nothing found to the request form with all that was typed', async () => {
    const page = await open('/informasi?q=helikopter+pemadam')
    expect(text(page.querySelector('.empty'))).toContain('Tidak ada dokumen yang cocok')
    const ask = page.querySelector('a[href^="/permohonan/baru"]')
    expect(ask?.getAttribute('href')).toContain('cari=helikopter+pemadam')
    expect(ask?.className).not.toContain('secondary')
  })

  it('is told in English too', async () => {
    const page = await open('/informasi?q=keramba+helikopter', { 'accept-language': 'en' })
    expect(text(page.querySelector('main'))).toContain('No document has all these words')
  })
})

describe('suggestions', () => {
  it('come as a list of texts for what was typed so far', async () => {
    const reply = await portal.app.inject('/informasi/saran.json?q=angg')
    expect(reply.headers['content-type']).toContain('application/json')
    expect(reply.json()).toContain('anggaran')
  })

  it('are an empty list for words that mean nothing', async () => {
    const typed = ['', '%00', "';drop table entries", '"\'\\&|!():*<->', '𝕏'.repeat(3000), '数据']
    for (const words of typed) {
      const reply = await portal.app.inject(`/informasi/saran.json?q=${encodeURIComponent(words)}`)
      expect([reply.statusCode, Array.isArray(reply.json())]).toEqual([200, true])
    }
  })
})

describe('a search box', () => {
  const hostile = [
    '"',
    '"anggaran',
    'anggaran" OR "1"="1',
    "'; drop table entries; --",
    "%' union select password from accounts --",
    'anggaran & | ! ( ) : * <-> \\',
    '-anggaran -dinas',
    'atau atau atau',
    'or or',
    '((((((((((',
    '\u0000\u0001\u0008\u001f\u007f',
    '\u202eanggaran\u200b',
    '\ud800 anggaran',
    'a'.repeat(10_000),
    'anggaran '.repeat(1_200),
    '"'.repeat(10_000),
    '؟ميزانية التعليم',
    '教育预算 2026',
    'ꦱꦼꦏꦺꦴꦭꦃ',
    'бюджет',
    '🎣🐟',
    '{{7*7}} <%= 7*7 %>',
    '../../etc/passwd',
    '<svg onload=alert(1)>',
  ]

  it.each(hostile)('takes %j', async (words) => {
    const url = `/informasi?${new URLSearchParams({ q: words })}`
    const { status, html } = await portal.get(url)
    expect(status).toBe(200)
    const page = parseHTML(html).document
    expect(page.querySelectorAll('h1')).toHaveLength(1)
    expect(page.querySelector('main svg[onload], main script')).toBeNull()
    expect(html).not.toMatch(/syntax error|tsquery/i)
    expect(html.length).toBeLessThan(60_000)
  })

  it('still finds what is meant among quotes and operators', async () => {
    for (const words of ['"anggaran belanja"', "anggaran'", '(anggaran)', 'ANGGARAN!!!']) {
      const page = await open(`/informasi?${new URLSearchParams({ q: words })}`)
      expect(page.querySelectorAll('ol.docs li').length, words).toBe(2)
    }
  })
})

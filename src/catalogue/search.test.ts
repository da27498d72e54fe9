import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../test/support/database.ts'
import { connect } from '../platform/database/connect.ts'
import { addAgencies, publish } from './catalogue.fixture.ts'
import type { Entry } from './entry.ts'
import { pageSize, searchEntries, statementFor } from './search.ts'
import { parseSearch } from './search-query.ts'

const database = useDatabase()
const search = (query: Record<string, string>) => searchEntries(database.db, parseSearch(query))
const titles = async (query: Record<string, string>) =>
  (await search(query)).entries.map((entry) => entry.title)

async function allPages(query: Record<string, string>): Promise<Entry[]> {
  const all: Entry[] = []
  let sesudah: string | null = ''
  while (sesudah !== null) {
    const page = await search({ ...query, sesudah })
    all.push(...page.entries)
    expect(page.entries.length).toBeLessThanOrEqual(pageSize)
    sesudah = page.next
  }
  return all
}

describe('searching a small catalogue', () => {
  beforeAll(async () => {
    await addAgencies(database.db)
    await publish(database.db, {
      title: 'Data Sekolah Dasar Tahun 2025',
      summary: 'Jumlah murid dan pendidikan guru di setiap kecamatan.',
      agencyId: 'dinas-pendidikan',
      category: 'setiap_saat',
      topic: 'data-sekolah',
      year: 2025,
    })
    await publish(database.db, {
      title: 'Laporan Perbaikan Jalan Putussibau-Badau',
      summary: 'Panjang jalan yang diperbaiki, termasuk jalan di depan sekolah.',
      agencyId: 'dinas-pu',
      topic: 'jalan-kabupaten',
    })
    await publish(database.db, {
      title: 'Peringatan Dini Banjir',
      summary: 'Muka air Sungai Kapuas naik. Warga bantaran diminta bersiap.',
      agencyId: 'dinas-pu',
      category: 'serta_merta',
      topic: 'peringatan-dini-banjir',
    })
  })

  it('finds words of the title before words of the summary', async () => {
    expect(await titles({ q: 'sekolah' })).toEqual([
      'Data Sekolah Dasar Tahun 2025',
      'Laporan Perbaikan Jalan Putussibau-Badau',
    ])
  })

  it('finds a word in another form, half typed, or in capitals', async () => {
    for (const q of ['pendidikan', 'mendidik', 'pendidika', 'PENDID', 'didik'])
      expect(await titles({ q })).toEqual(['Data Sekolah Dasar Tahun 2025'])
  })

  it('finds the topic and the year, and does not insist on grammar', async () => {
    expect(await titles({ q: 'data sekolah 2025' })).toEqual(['Data Sekolah Dasar Tahun 2025'])
    expect(await titles({ q: 'banjir di kapuas untuk warga' })).toEqual(['Peringatan Dini Banjir'])
  })

  it('shows entries with some of the words when none has all, and says so', async () => {
    const found = await search({ q: 'banjir helikopter' })
    expect(found.match).toBe('some')
    expect(found.entries.map((entry) => entry.title)).toEqual(['Peringatan Dini Banjir'])
  })

  it('understands quotation marks and a minus', async () => {
    expect(await titles({ q: '"sekolah dasar"' })).toEqual(['Data Sekolah Dasar Tahun 2025'])
    expect(await titles({ q: 'sekolah -jalan' })).toEqual(['Data Sekolah Dasar Tahun 2025'])
  })

  it('keeps to category, agency and year, alone and together with words', async () => {
    expect(await titles({ kategori: 'serta_merta' })).toEqual(['Peringatan Dini Banjir'])
    expect((await search({ dinas: 'dinas-pu' })).total).toBe(2)
    expect(await titles({ tahun: '2025' })).toEqual(['Data Sekolah Dasar Tahun 2025'])
    expect(await titles({ q: 'sekolah', dinas: 'dinas-pu' })).toEqual([
      'Laporan Perbaikan Jalan Putussibau-Badau',
    ])
    expect(await search({ q: 'sekolah', tahun: '1999' })).toEqual({
      entries: [],
      total: 0,
      match: 'all',
      next: null,
    })
  })

  it('takes any words at all', async () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            'jalan',
            '"',
            "'",
            '\\',
            '&',
            '|',
            '!',
            ':*',
            '<->',
            '(',
            '-',
            ' or ',
            '\0',
            '%',
            '_',
            ' ',
            '\ud800',
            ';--',
            '@',
            'a',
          ),
          { maxLength: 30 },
        )
        .map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(nasty, async (q) => {
        expect((await search({ q })).total).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 200 },
    )
    expect((await search({ q: 'sekolah '.repeat(2000) })).total).toBe(2)
  })
})

describe('searching some thousand entries', () => {
  const entries = 6000

  beforeAll(async () => {
    const { db } = database
    await sql`
      insert into entries (entry_id, slug, title, summary, agency_id, category, topic, year, published_at)
      select gen_random_uuid(), 'banyak-' || n, 'Dokumen ' || chr(65 + n % 26) || ' nomor ' || n % 50,
        'Ringkasan ' || case when n % 100 = 0 then 'helikopter' else 'perahu' end,
        (array['bkad', 'dinas-kesehatan', 'dinas-perikanan'])[1 + n % 3],
        (array['berkala', 'setiap_saat', 'setiap_saat', 'setiap_saat'])[1 + n % 4],
        'topik-' || n % 40, 1990 + n % 30, timestamptz '2020-01-01' + (n % 700) * interval '1 hour'
      from generate_series(1, ${entries}::int) as n`.execute(db)
    await analyze()
  })

  it.each([
    {},
    { urut: 'judul' },
    { q: 'helikopter' },
    { q: 'perahu', kategori: 'berkala' },
    { q: 'nomor 7', urut: 'judul' },
    { dinas: 'bkad', tahun: '1999' },
  ])('shows every entry once, page after page: %o', async (query) => {
    const { total } = await search(query)
    const ids = (await allPages(query)).map((entry) => entry.entryId)
    expect(ids).toHaveLength(total)
    expect(new Set(ids).size).toBe(total)
    expect(total).toBeGreaterThan(pageSize)
  })

  it('keeps the order that was asked for', async () => {
    const newest = (await allPages({ dinas: 'bkad' })).map((entry) => entry.publishedAt)
    expect(newest).toEqual([...newest].sort().reverse())
    const all = (await allPages({ urut: 'judul', tahun: '1999' })).map((entry) => entry.title)
    expect(all).toEqual([...all].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)))
  })

  it.each([
    [{ q: 'helikopter' }, 'entries_search'],
    [{ q: 'helikop' }, 'entries_search'],
    [{}, 'entries_newest'],
    [{ urut: 'judul' }, 'entries_by_title'],
    [{ dinas: 'bkad' }, 'entries_by_agency'],
    [{ kategori: 'berkala' }, 'entries_by_category'],
    [{ tahun: '1999' }, 'entries_by_year'],
  ] as const)('answers %o from its index, the first page and a later one', async (query, index) => {
    const first = await search(query)
    const pages = [query, { ...query, ...(first.next ? { sesudah: first.next } : {}) }]
    for (const page of pages) expect(await planOf(parseSearch(page))).toContain(index)
  })
})

async function planOf(query: ReturnType<typeof parseSearch>): Promise<string> {
  const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${statementFor(query)}`.execute(
    database.db,
  )
  return rows.map((row) => row['QUERY PLAN']).join('\n')
}

// Only the owner of a table may analyse it.
async function analyze(): Promise<void> {
  const owner = connect(database.ownerUrl, { max: 1 })
  await sql`analyze entries`.execute(owner.db)
  await owner.close()
}

import fc from 'fast-check'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { connect } from '../../platform/database/connect.ts'
import { addAgencies, publish } from '../catalogue.fixture.ts'
import { parseSearch } from '../search-query.ts'
import { mostCandidates } from './candidates.ts'
import { pageSize, searchEntries } from './search.ts'
import type { Hit, Piece } from './types.ts'

const database = useDatabase()
const search = (query: Record<string, string>) => searchEntries(database.db, parseSearch(query))
const plain = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('')
const titles = async (query: Record<string, string>) =>
  (await search(query)).hits.map((hit) => plain(hit.title))

async function allPages(query: Record<string, string>): Promise<Hit[]> {
  const all: Hit[] = []
  let sesudah: string | null = ''
  while (sesudah !== null) {
    const page = await search({ ...query, sesudah })
    all.push(...page.hits)
    expect(page.hits.length).toBeLessThanOrEqual(pageSize)
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

  it('finds words of the title before words of the summary, and marks them', async () => {
    const { hits } = await search({ q: 'sekolah', urut: 'sesuai' })
    expect(hits.map((hit) => plain(hit.title))).toEqual([
      'Data Sekolah Dasar Tahun 2025',
      'Laporan Perbaikan Jalan Putussibau-Badau',
    ])
    expect(hits[0]?.title).toContainEqual({ text: 'Sekolah', marked: true })
    expect(hits[1]?.passage?.pieces).toContainEqual({ text: 'sekolah', marked: true })
  })

  it('finds a word in another form, half typed, misspelled or in capitals', async () => {
    for (const q of ['pendidikan', 'mendidik', 'pendidika', 'PENDID', 'didik', 'pendidkan'])
      expect((await titles({ q }))[0], q).toBe('Data Sekolah Dasar Tahun 2025')
  })

  it('says which slip it has mended, and mends none when asked to', async () => {
    const { understood } = await search({ q: 'kecamtan' })
    expect(understood.mended).toEqual([{ from: 'kecamtan', to: 'kecamatan' }])
    expect(await titles({ q: 'kecamtan', persis: '1' })).toEqual([])
  })

  it('finds the topic and the year, and does not insist on grammar', async () => {
    expect((await titles({ q: 'data sekolah 2025' }))[0]).toBe('Data Sekolah Dasar Tahun 2025')
    expect(await titles({ q: 'banjir di kapuas untuk warga' })).toEqual(['Peringatan Dini Banjir'])
  })

  it('finds the words of the agency', async () => {
    expect(await titles({ q: 'murid dinas pendidikan' })).toEqual(['Data Sekolah Dasar Tahun 2025'])
  })

  it('shows entries with some of the words when none has all, and says so', async () => {
    const found = await search({ q: 'banjir helikopter' })
    expect(found.match).toBe('some')
    expect(found.hits.map((hit) => plain(hit.title))).toEqual(['Peringatan Dini Banjir'])
  })

  it('understands quotation marks, a minus and a choice', async () => {
    expect(await titles({ q: '"sekolah dasar"' })).toEqual(['Data Sekolah Dasar Tahun 2025'])
    expect(await titles({ q: '"dasar sekolah"' })).toEqual([])
    expect(await titles({ q: 'sekolah -jalan' })).toEqual(['Data Sekolah Dasar Tahun 2025'])
    expect(await titles({ q: 'banjir atau murid' })).toHaveLength(2)
  })

  it('keeps to category, agency, year and kind, alone and together with words', async () => {
    expect(await titles({ kategori: 'serta_merta' })).toEqual(['Peringatan Dini Banjir'])
    expect((await search({ dinas: 'dinas-pu' })).total).toEqual({ count: 2, capped: false })
    expect(await titles({ tahun: '2025' })).toEqual(['Data Sekolah Dasar Tahun 2025'])
    expect(await titles({ jenis: 'pdf' })).toEqual([])
    expect(await titles({ q: 'sekolah', dinas: 'dinas-pu' })).toEqual([
      'Laporan Perbaikan Jalan Putussibau-Badau',
    ])
    expect((await search({ q: 'sekolah', tahun: '1999' })).total).toEqual({
      count: 0,
      capped: false,
    })
  })

  it('counts what it found by category, agency, year and kind', async () => {
    const { facets } = await search({ q: 'sekolah' })
    expect(facets).toEqual({
      category: [
        { value: 'berkala', count: 1 },
        { value: 'setiap_saat', count: 1 },
      ],
      agency: [
        { value: 'dinas-pendidikan', count: 1 },
        { value: 'dinas-pu', count: 1 },
      ],
      year: [
        { value: 2025, count: 1 },
        { value: 2026, count: 1 },
      ],
      kind: [{ value: 'none', count: 2 }],
    })
    expect((await search({})).facets.agency).toEqual([
      { value: 'dinas-pu', count: 2 },
      { value: 'dinas-pendidikan', count: 1 },
    ])
  })

  it('takes any words at all', async () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            ...[
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
            ],
            ...[
              ' ',
              '\ud800',
              ';--',
              '@',
              'a',
              '12/',
              '.3',
              ' tahun 2025',
              '“',
              'ꦗꦮ',
              'مرحبا',
              '你好',
              '🙂',
            ],
          ),
          { maxLength: 30 },
        )
        .map((parts) => parts.join('')),
    )
    await fc.assert(
      fc.asyncProperty(nasty, async (q) => {
        expect((await search({ q })).total.count).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 200 },
    )
    expect((await search({ q: 'sekolah '.repeat(2000) })).total.count).toBe(2)
  })
})

describe('searching some thousand entries', () => {
  const entries = 6000

  beforeAll(async () => {
    const { db } = database
    await sql`
      with made as (
        insert into entries (entry_id, slug, title, summary, agency_id, category, topic, year, published_at, updated_at)
        select gen_random_uuid(), 'banyak-' || n, 'Dokumen ' || chr(65 + n % 26) || ' berkas ' || n % 50,
          'Ringkasan ' || case when n % 100 = 0 then 'helikopter' else 'perahu' end,
          (array['bkad', 'dinas-kesehatan', 'dinas-perikanan'])[1 + n % 3],
          (array['berkala', 'setiap_saat', 'setiap_saat', 'setiap_saat'])[1 + n % 4],
          'topik-' || n % 40, 1990 + n % 30, timestamptz '2020-01-01' + (n % 700) * interval '1 hour', now()
        from generate_series(1, ${entries}::int) as n
        returning *
      )
      insert into entry_index (entry_id, published_at, agency_id, category, year, kind, topic, head, title, words)
      select entry_id, published_at, agency_id, category, year, 'pdf', topic, head,
        strip(search_lexemes(title)) || labels, strip(head) || labels
      from made, lateral (
        select search_head(title, summary, topic) as head,
          search_labels(category, agency_id, year, 'pdf', published_at) as labels
      ) as words`.execute(db)
    await analyze()
  })

  it.each([
    {},
    { urut: 'judul' },
    { q: 'helikopter' },
    { q: 'helikopter', urut: 'judul' },
    { q: 'berkas 49', dinas: 'bkad', urut: 'terbaru' },
    { dinas: 'bkad', tahun: '1999' },
  ])('shows every entry once, page after page: %o', async (query) => {
    const { total } = await search(query)
    const ids = (await allPages(query)).map((hit) => hit.entryId)
    expect(total.capped).toBe(false)
    expect(ids).toHaveLength(total.count)
    expect(new Set(ids).size).toBe(total.count)
    expect(total.count).toBeGreaterThan(pageSize)
  })

  it('counts and shows only the newest of very many, and says that there are more', async () => {
    const { total, facets } = await search({ q: 'perahu' })
    expect(total).toEqual({ count: mostCandidates, capped: true })
    expect(facets.agency.reduce((sum, { count }) => sum + count, 0)).toBe(mostCandidates)
    expect(new Set((await allPages({ q: 'perahu' })).map((hit) => hit.entryId)).size).toBe(
      mostCandidates,
    )
  })

  it('finds an old entry by its title, however many newer ones have the word elsewhere', async () => {
    await publish(database.db, {
      title: 'Perahu Dinas',
      summary: '',
      publishedAt: '1999-01-01T00:00:00.000Z' as Hit['publishedAt'],
    })
    expect((await titles({ q: 'perahu' }))[0]).toBe('Perahu Dinas')
  })

  it('keeps the order that was asked for', async () => {
    const newest = (await allPages({ dinas: 'bkad' })).map((hit) => hit.publishedAt)
    expect(newest).toEqual([...newest].sort().reverse())
    const all = (await allPages({ urut: 'judul', tahun: '1999' })).map((hit) => plain(hit.title))
    expect(all).toEqual([...all].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)))
  })
})

// Only the owner of a table may analyse it.
async function analyze(): Promise<void> {
  const owner = connect(database.ownerUrl, { max: 1 })
  await sql`analyze entries, entry_index`.execute(owner.db)
  await owner.close()
}

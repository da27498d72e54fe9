import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { useDatabase } from '../../../test/support/database.ts'
import { lexiconOf } from './terms.ts'
import { allQuery, anyQuery, phraseQuery } from './tsquery.ts'
import { understand } from './understand.ts'

const lexicon = lexiconOf({
  stopWords: ['di', 'dan', 'yang', 'nomor', 'tahun', 'berapa'],
  abbreviations: [
    { abbreviationId: '1', short: 'APBD', long: 'Anggaran Pendapatan dan Belanja Daerah' },
    { abbreviationId: '2', short: 'Satpol PP', long: 'Satuan Polisi Pamong Praja' },
    { abbreviationId: '3', short: 'Perbup', long: 'Peraturan Bupati' },
    { abbreviationId: '4', short: 'KIA', long: 'Kartu Identitas Anak' },
    { abbreviationId: '5', short: 'KIA', long: 'Kesehatan Ibu dan Anak' },
  ],
})
const families = new Map([['elola', ['kelola', 'lola']]])
const read = (words: string) => understand(words, { lexicon, families })
const typed = (words: string) => read(words).terms.map((term) => term.typed)

describe('understanding a search', () => {
  it('leaves out words that say nothing, unless there are no others', () => {
    expect(read('Berapa sekolah di Badau?')).toMatchObject({ left: ['berapa', 'di'] })
    expect(typed('Berapa sekolah di Badau?')).toEqual(['sekolah', 'badau'])
    expect(typed('yang di')).toEqual(['yang', 'di'])
    expect(typed('?!')).toEqual([])
  })

  it('takes a word once, in whatever form it comes again', () => {
    expect(typed('pembangunan membangun')).toEqual(['pembangunan'])
  })

  it('knows an abbreviation for its long forms, and a long form for its abbreviation', () => {
    const [apbd] = read('apbd').terms
    expect(apbd?.ways).toEqual([[['apbd']], [['anggar'], ['dapat'], ['belanja'], ['daerah']]])
    const long = read('anggaran pendapatan & belanja daerah 2026')
    expect(long.terms.map((term) => term.typed)).toEqual([
      'anggaran pendapatan belanja daerah',
      '2026',
    ])
    expect(long.terms[0]?.ways[1]).toEqual([['apbd']])
    expect(read('kia').widened).toEqual([
      { from: 'kia', to: 'Kartu Identitas Anak' },
      { from: 'kia', to: 'Kesehatan Ibu dan Anak' },
    ])
    expect(typed('satpol pp')).toEqual(['satpol pp'])
  })

  it('knows the numbers of decrees however they are written', () => {
    const number = (words: string) => read(words).terms.find(({ kind }) => kind === 'number')?.ways
    expect(number('188.45/12/2026')).toEqual([[['188zz45zz12zz2026']]])
    expect(number('Perbup Nomor 14 Tahun 2025')).toEqual(number('perbup 14/2025'))
    expect(read('188.45/12').terms[0]?.loose).toEqual([[['188'], ['45'], ['12']]])
  })

  it('knows stems that affixes have torn apart', () => {
    expect(read('mengelola').terms[0]?.ways).toEqual([[['elola', 'kelola', 'lola']]])
    expect(read('legalisir').terms[0]?.ways).toEqual([[['legalisir', 'legalisasi']]])
  })

  it('knows a phrase, a word to leave out, and a choice', () => {
    expect(read('"jalan raya" -tol')).toMatchObject({
      phrases: [['jalan', 'raya']],
      without: ['tol'],
    })
    expect(read('izin atau rekomendasi').terms.map(({ ways }) => ways)).toEqual([
      [[['izin']], [['rekomendasi']]],
    ])
  })

  it('makes of any words a query that PostgreSQL takes', async () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(fc.constantFrom(...'\'"\\&|!:*()<>-/.%_ ~12a', ' atau ', 'apbd', ' tahun 2025'), {
          maxLength: 25,
        })
        .map((parts) => parts.join('')),
    )
    const all = fc
      .sample(nasty, { numRuns: 400, seed: 3 })
      .map((words) => read(words.toWellFormed().replaceAll(/\p{Cc}/gu, ' ')))
    const queries = all
      .filter(({ terms }) => terms.length > 0)
      .flatMap(({ terms, without, phrases }) => [
        allQuery(terms, without),
        anyQuery(terms),
        ...phrases.map(phraseQuery),
      ])
    const { rows } = await sql<{ nodes: number }>`
      select numnode(query::tsquery) as nodes from unnest(${queries}::text[]) as query`.execute(
      database.db,
    )
    expect(rows.length).toBe(queries.length)
    for (const { nodes } of rows) expect(nodes).toBeGreaterThan(0)
  })
})

const database = useDatabase()

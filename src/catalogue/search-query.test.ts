import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isSearch, parseSearch, searchParameters } from './search-query.ts'

it('reads what it knows and leaves out what it does not', () => {
  const query = parseSearch({
    q: '  jalan\u0000rusak \n',
    kategori: 'rahasia',
    dinas: 'Dinas PU',
    tahun: '20x6',
    urut: 'acak',
    sesudah: "' or 1=1",
  })
  expect(query).toEqual({
    words: 'jalan rusak',
    cut: false,
    category: null,
    agencyId: null,
    year: null,
    kind: null,
    exact: false,
    order: 'sesuai',
    after: null,
  })
  expect(searchParameters(query)).toEqual({ q: 'jalan rusak' })
})

it('cuts endless words and says so', () => {
  const query = parseSearch({ q: 'a😀'.repeat(5000) })
  expect([...query.words]).toHaveLength(200)
  expect(query.cut).toBe(true)
  expect(query.words.isWellFormed()).toBe(true)
})

it('knows browsing from searching', () => {
  expect(isSearch(parseSearch({}))).toBe(false)
  expect(isSearch(parseSearch({ urut: 'judul' }))).toBe(false)
  expect(isSearch(parseSearch({ tahun: '2026' }))).toBe(true)
})

it('writes the same search that it read', () => {
  const field = fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined })
  fc.assert(
    fc.property(
      fc.record({
        q: field,
        kategori: fc.constantFrom('berkala', 'x'),
        dinas: fc.constantFrom('rsud', ''),
        tahun: fc.constantFrom('2024', '-1'),
        jenis: fc.constantFrom('pdf', 'exe'),
        persis: fc.constantFrom('1', 'ya'),
        urut: fc.constantFrom('judul', 'terbaru', 'sesuai', '?'),
      }),
      (raw) => {
        const query = parseSearch({ ...raw, q: raw.q ?? '' })
        expect(parseSearch(searchParameters(query))).toEqual({ ...query, cut: false })
      },
    ),
  )
})

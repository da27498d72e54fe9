import { expect, it } from 'vitest'
import { chosenFilters, countWords, mendedWords, narrowGroups } from './narrowing.ts'
import type { Facets } from './search/types.ts'
import { parseSearch } from './search-query.ts'

const agencyNames = new Map([
  ['dinas-pendidikan', 'Dinas Pendidikan'],
  ['dinas-pu', 'Dinas Pekerjaan Umum'],
])
const facets: Facets = {
  category: [
    { value: 'berkala', count: 1200 },
    { value: 'setiap_saat', count: 3 },
  ],
  agency: [
    { value: 'dinas-pendidikan', count: 8 },
    { value: 'dinas-pu', count: 2 },
  ],
  year: Array.from({ length: 9 }, (_, index) => ({ value: 2026 - index, count: 1 })),
  kind: [{ value: 'pdf', count: 10 }],
}
const narrowing = (query: Record<string, string>, locale: 'id' | 'en' = 'id') => ({
  query: parseSearch(query),
  facets,
  agencyNames,
  locale,
  journey: null,
})

it('offers each value with how many it leaves, as the same search and one filter more', () => {
  const [category, agency] = narrowGroups(narrowing({ q: 'guru & siswa', urut: 'judul' }))
  expect(category?.shown[0]).toEqual({
    href: '/informasi?q=guru+%26+siswa&urut=judul&kategori=berkala',
    text: 'Berkala',
    count: '1.200',
  })
  expect(agency?.shown.map(({ text }) => text)).toEqual([
    'Dinas Pendidikan',
    'Dinas Pekerjaan Umum',
  ])
  const [first] = narrowGroups(narrowing({}))
  expect(first?.shown[0]?.href).toBe('/informasi?kategori=berkala')
})

it('leaves out what would narrow nothing, and what is chosen already', () => {
  expect(narrowGroups(narrowing({})).map(({ title }) => title)).toEqual([
    'Kategori',
    'Dinas',
    'Tahun',
  ])
  expect(narrowGroups(narrowing({ dinas: 'dinas-pu' })).map(({ title }) => title)).toEqual([
    'Kategori',
    'Tahun',
  ])
})

it('folds away what does not come first', () => {
  const year = narrowGroups(narrowing({})).at(-1)
  expect([year?.shown.length, year?.more.length]).toEqual([6, 3])
})

it('takes each filter back alone, and forgets the page one was on', () => {
  const query = {
    q: 'guru',
    kategori: 'berkala',
    tahun: '2025',
    sesudah: '00000000-0000-4000-8000-000000000000',
  }
  expect(chosenFilters(narrowing(query, 'en'))).toEqual([
    { text: 'Periodic', href: '/informasi?q=guru&tahun=2025' },
    { text: '2025', href: '/informasi?q=guru&kategori=berkala' },
  ])
})

it('says that there are more than were counted', () => {
  expect(countWords({ count: 300, capped: true }, 'id')).toBe('lebih dari 300')
  expect(countWords({ count: 300, capped: false }, 'id')).toBe('300')
})

it('puts mended words where they were typed, whatever stands around them', () => {
  const mended = [{ from: 'angaran', to: 'anggaran' }]
  expect(mendedWords('“Angaran” desa, -angaran (angarannya)', mended)).toBe(
    '“anggaran” desa, -anggaran (angarannya)',
  )
})

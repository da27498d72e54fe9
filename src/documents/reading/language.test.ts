import { expect, test } from 'vitest'
import { languageOf } from './language.ts'

test('running text tells its language by its small words', () => {
  expect(
    languageOf('Rencana kerja ini disusun untuk tahun 2025 dan memuat kegiatan dinas di kabupaten'),
  ).toBe('id')
  expect(languageOf('This plan of the regency is made for the year and has all activities')).toBe(
    'en',
  )
  expect(languageOf('План развития района на следующий год и его главные задачи')).toBe('other')
})

test('a table, or a few words, tell nothing', () => {
  expect(languageOf('Badau 12 Silat 7 Embaloh 9')).toBeNull()
  expect(
    languageOf('Badau Silat Embaloh Hulu Putussibau Selatan Utara Kalis Mentebah Bunut Hilir'),
  ).toBeNull()
  expect(languageOf('')).toBeNull()
})

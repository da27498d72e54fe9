import fc from 'fast-check'
import { expect, it } from 'vitest'
import { slugOf } from './slug.ts'

it('makes an address from a title', () => {
  expect(slugOf('Renja Dinas Perikanan, Tahun 2027 (Perubahan)')).toBe(
    'renja-dinas-perikanan-tahun-2027-perubahan',
  )
  expect(slugOf('Café déjà vu')).toBe('cafe-deja-vu')
})

it('cuts long titles at the end of a word', () => {
  const slug = slugOf('pendapatan daerah '.repeat(20))
  expect(slug.length).toBeLessThanOrEqual(120)
  expect(slug).toMatch(/(pendapatan|daerah)$/)
})

it('always fits the address of an entry', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
      expect(slugOf(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(slugOf(title)).toMatch(/^.{3,120}$/)
    }),
  )
})

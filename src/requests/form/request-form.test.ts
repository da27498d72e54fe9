import { expect, test } from 'vitest'
import { titleOf } from './request-form.ts'

test('a title is the first sentence, without its full stop', () => {
  expect(titleOf('Data jalan rusak tahun 2025. Mohon per kecamatan.')).toBe(
    'Data jalan rusak tahun 2025',
  )
})

test('a long text is cut at the end of a word, and stays one line', () => {
  const title = titleOf(`Salinan\n  laporan ${'keuangan '.repeat(30)}`)
  expect(title.length).toBeLessThanOrEqual(101)
  expect(title).toMatch(/^Salinan laporan keuangan .*keuangan…$/)
})

test('a cut never leaves half a character', () => {
  for (const before of ['', 'a', 'a b'])
    expect(titleOf(`${before}${'😀'.repeat(80)}`).isWellFormed()).toBe(true)
})

test('a text of one endless word still gives a title', () => {
  expect(titleOf('a'.repeat(500))).toMatch(/^a{60,100}…$/)
  expect(titleOf('...')).toBe('...')
  expect(titleOf('')).toBe('')
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanText, joinDivided } from './clean.ts'

test('text has one space between words and no characters that nobody sees', () => {
  expect(
    cleanText(
      '  A\u00a0\u0000B\t\tC\u00ad\u200b \r\n\r\n\r\n\r\n D\ufb01n \u202ekiri\u202c\ud800 ',
    ),
  ).toBe('A B C\n\nDfin kiri')
  expect(cleanText('e\u0301')).toBe('\u00e9')
})

test('cleaned text stays as it is when it is cleaned again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = cleanText(text)
      expect(cleanText(once)).toBe(once)
      expect(once.isWellFormed()).toBe(true)
      expect(once).not.toContain('\u0000')
    }),
  )
})

test('a word divided at the end of a line is one word again; a doubled one keeps its hyphen', () => {
  expect(joinDivided('pemba-\nngunan jalan')).toBe('pembangunan jalan')
  expect(joinDivided('undang-\nundangan dan kebijakan-\nkebijakan')).toBe(
    'undang-undangan dan kebijakan-kebijakan',
  )
  expect(joinDivided('Pasal 1 -\nayat')).toBe('Pasal 1 -\nayat')
})

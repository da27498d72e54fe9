import { expect, it } from 'vitest'
import { subjectWords } from './words.ts'

it('finds what a request is about, without numbers that may identify someone', () => {
  expect(
    subjectWords(
      'Saya mohon data jumlah guru SD 2025. NIK saya 6106011708900001, telepon 081234567890, AK1.',
    ),
  ).toEqual(['guru', 'sd', '2025', 'nik', 'telepon', 'ak1'])
})

it('reads only the first sixty words of an endless text', () => {
  const many = Array.from({ length: 500 }, (_, index) => `kata${'abcdefghij'[index % 10]}${index}`)
  expect(subjectWords(many.join(' '))).toHaveLength(60)
})

import { expect, it } from 'vitest'
import { frequenciesOf } from './frequencies.ts'

const months = [
  ['#m:202401', 0.5],
  ['#m:202411', 0.2],
  ['#m:202412', 0.1],
  ['#m:202501', 0.1],
  ['#m:202503', 0.1],
] as const
const of = (entries: number) =>
  frequenciesOf({
    entries,
    words: new Map([...months, ['jalan', 0.3]]),
    titles: new Map([['jalan', 0.02]]),
    moments: [],
  })

it('names the months and years that have the newest entries, also those that statistics do not know yet', () => {
  const { labels, entries } = of(100_000).periods(15_000) ?? {}
  expect(labels?.slice(0, 12)).toEqual(Array.from({ length: 12 }, (_, at) => `#m:${202501 + at}`))
  expect(labels?.slice(12, 14)).toEqual(['#y:2026', '#y:2027'])
  expect(entries).toBeCloseTo(20_000)
  expect(of(100_000).periods(35_000)?.labels.slice(0, 3)).toEqual([
    '#m:202411',
    '#m:202412',
    '#y:2025',
  ])
})

it('names none when they would hardly be fewer than all, or all are few', () => {
  expect(of(100_000).periods(60_000)).toBeNull()
  expect(of(10_000).periods(1_000)).toBeNull()
})

it('takes a word that statistics do not know for rarer than all they know', () => {
  expect(of(100_000).shareOf('jalan')).toBe(0.3)
  expect(of(100_000).shareOfTitles('bupati')).toBeLessThan(0.02)
})

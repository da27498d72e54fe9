import { expect, it } from 'vitest'
import type { Search } from './candidates.ts'
import { roadOf } from './roads.ts'

const none = { category: null, agencyId: null, year: null, kind: null }

function search(share: number, entries: number, more: Partial<Search> = {}): Search {
  const frequencies = {
    entries,
    shareOf: () => share,
    shareOfTitles: () => share / 10,
    newest: (wanted: number) => (wanted < entries / 2 ? `the newest ${Math.ceil(wanted)}` : null),
  }
  const term = { typed: 'jalan', kind: 'words' as const, ways: [[['jalan']]], loose: [] }
  const asked = { terms: [term], without: [], phrases: [], left: [], widened: [] }
  return { asked, filters: none, order: 'sesuai', after: null, frequencies, ...more }
}

it('takes the index for a rare word and walks for a common one, whatever the size', () => {
  for (const entries of [10_000, 100_000, 1_000_000]) {
    expect(roadOf(search(0.5, entries)).body.kind, `${entries}`).toBe('walk')
    expect(roadOf(search(100 / entries, entries)).body.kind, `${entries}`).toBe('index')
  }
})

it('looks at a window of the newest where both roads are dear', () => {
  const { body } = roadOf(search(0.01, 1_000_000))
  expect(body).toEqual({ kind: 'window', since: 'the newest 32000' })
  expect(roadOf(search(0.01, 10_000)).body.kind).toBe('index')
})

it('knows no window for a narrowed search, nor when one has not been enough', () => {
  const narrowed = { filters: { ...none, year: 2025 } }
  expect(roadOf(search(0.01, 1_000_000, narrowed)).body.kind).not.toBe('window')
  expect(roadOf(search(0.01, 1_000_000, { window: false })).body.kind).not.toBe('window')
})

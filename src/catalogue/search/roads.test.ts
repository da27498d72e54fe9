import { expect, it } from 'vitest'
import type { Search } from './candidates.ts'
import { roadOf } from './roads.ts'

const none = { category: null, agencyId: null, year: null, kind: null }

function search(share: number, entries: number, more: Partial<Search> = {}): Search {
  const frequencies = {
    entries,
    shareOf: () => share,
    shareOfTitles: () => share / 10,
    newest: () => null,
    periods: (wanted: number) =>
      wanted < entries / 2
        ? { labels: [`the newest ${Math.ceil(wanted)}`], entries: wanted }
        : null,
  }
  const term = { typed: 'jalan', kind: 'words' as const, ways: [[['jalan']]], loose: [] }
  const asked = { terms: [term], without: [], phrases: [], left: [], widened: [] }
  return { asked, filters: none, order: 'sesuai', after: null, frequencies, ...more }
}

const wanted = { body: 200, title: 50 }
const whenever: readonly string[] = []

it('takes the index for a rare word and walks for a common one, whatever the size', () => {
  for (const entries of [10_000, 100_000, 1_000_000]) {
    expect(roadOf(search(0.5, entries), wanted).body.kind, `${entries}`).toBe('walk')
    const rare = roadOf(search(100 / entries, entries), wanted)
    expect(rare.body, `${entries}`).toEqual({ kind: 'index', within: whenever })
  }
})

it('looks only among the newest where both roads are dear, and farther when too few were found', () => {
  const near = { kind: 'index', within: ['the newest 28000'] }
  const far = { kind: 'index', within: ['the newest 224000'] }
  expect(roadOf(search(0.01, 1_000_000), wanted).body).toEqual(near)
  expect(roadOf(search(0.01, 1_000_000, { reach: 8 }), wanted).body).toEqual(far)
  const all = roadOf(search(0.01, 1_000_000, { reach: 64 }), wanted).body
  expect(all.kind === 'walk' || all.within.length === 0).toBe(true)
  expect(roadOf(search(0.01, 10_000), wanted).body).toEqual({ kind: 'index', within: whenever })
})

it('takes a filter for one more word', () => {
  const filters = { ...none, year: 2025 }
  const { body } = roadOf(search(0.1, 1_000_000, { filters }), wanted)
  expect(body).toEqual({ kind: 'index', within: ['the newest 28000'] })
})

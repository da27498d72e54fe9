import type { AgencyId } from '../procedure/values.ts'

/** How often one word was met with one agency: in its field, in what it published, in what it answered before. */
export interface Evidence {
  readonly word: string
  readonly agencyId: AgencyId
  readonly name: string
  readonly source: 'field' | 'published' | 'answered'
  readonly count: number
}

export interface ScoredAgency {
  readonly agencyId: AgencyId
  readonly name: string
  /** Share of all evidence, 0 to 1. */
  readonly score: number
  readonly words: readonly string[]
}

const mostAgencies = 5
const mostWords = 5
// Below this part of the best score a suggestion would only be noise.
const leastShareOfBest = 0.2

/**
 * Weighs the evidence: a word says more the fewer agencies use it, and within one source it points to each agency by
 * the agency's share of the word's uses. A source that has seen a word once or twice says less than one that has seen it often.
 */
export function scoreAgencies(evidence: readonly Evidence[]): ScoredAgency[] {
  const agencies = new Map(evidence.map((row) => [row.agencyId, row.name]))
  const totals = new Map<string, number>()
  const users = new Map<string, Set<AgencyId>>()
  for (const row of evidence) {
    const key = `${row.source} ${row.word}`
    totals.set(key, (totals.get(key) ?? 0) + row.count)
    users.set(row.word, (users.get(row.word) ?? new Set()).add(row.agencyId))
  }
  const points = new Map<AgencyId, Map<string, number>>()
  let all = 0
  for (const row of evidence) {
    const total = totals.get(`${row.source} ${row.word}`) ?? row.count
    const rarity = Math.log(1 + agencies.size / (users.get(row.word)?.size ?? 1))
    const point = (rarity * row.count) / (total + 1)
    const words = points.get(row.agencyId) ?? new Map<string, number>()
    points.set(row.agencyId, words.set(row.word, (words.get(row.word) ?? 0) + point))
    all += point
  }
  const scored = [...points].map(([agencyId, words]) => {
    const ranked = [...words].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    return {
      agencyId,
      name: agencies.get(agencyId) ?? agencyId,
      score: ranked.reduce((sum, [, point]) => sum + point, 0) / all,
      words: ranked.slice(0, mostWords).map(([word]) => word),
    }
  })
  scored.sort((a, b) => b.score - a.score || (a.agencyId < b.agencyId ? -1 : 1))
  const best = scored[0]?.score ?? 0
  return scored.filter(({ score }) => score >= best * leastShareOfBest).slice(0, mostAgencies)
}

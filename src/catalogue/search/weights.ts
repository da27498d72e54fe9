import type { Frequencies } from './frequencies.ts'
import { ranking } from './ranking.ts'
import type { Term, Way } from './understand.ts'

type Known = Pick<Frequencies, 'shareOf'>

/** Share of entries with a term in any of its ways, if words stood independently of each other. */
export function shareOfTerm({ ways }: Pick<Term, 'ways'>, { shareOf }: Known): number {
  const shareOfWay = (way: Way) =>
    way.reduce(
      (share, forms) => share * atMostAll(forms.reduce((sum, form) => sum + shareOf(form), 0)),
      1,
    )
  return atMostAll(ways.reduce((sum, way) => sum + shareOfWay(way), 0))
}

const atMostAll = (share: number) => Math.min(1, share)

/** How much each term counts, together 1: what is rarer says more. */
export function weightsOf(terms: readonly Term[], frequencies: Known): number[] {
  const raw = terms.map(
    (term) => Math.log(1 + 1 / Math.max(shareOfTerm(term, frequencies), 1e-7)) ** ranking.rarity,
  )
  const sum = raw.reduce((all, one) => all + one, 0)
  return raw.map((one) => Number((one / sum).toFixed(4)))
}

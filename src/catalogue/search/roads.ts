import type { Search } from './candidates.ts'
import { isNarrowed, labelsOf } from './filters.ts'
import type { Frequencies } from './frequencies.ts'
import { shareOfTerm } from './weights.ts'

/**
 * How the newest entries with some words are reached. `walk`: down from the newest, looking at each, until there are
 * enough; right for common words. `index`: all that the inverted index gives, sorted; right for rare ones, and, only
 * `within` some of the newest months and years, for those between. Empty: whenever they were published.
 */
export type Road =
  | { readonly kind: 'walk' }
  | { readonly kind: 'index'; readonly within: readonly string[] }

export interface Roads {
  readonly body: Road
  readonly title: Road
}

/** How many are wanted of those with all words, and of those with all words in the title. */
export interface Wanted {
  readonly body: number
  readonly title: number
}

// Microseconds, measured: the words of an entry lie apart and are fetched, a title is at hand; an entry of a list of the
// inverted index is cheap, fetching the row behind it is dear where the rows are so many that they are not at hand.
const cost = { walkWords: 2.5, walkTitles: 0.6, list: 0.15, row: 2, rowApart: 8, window: 500 }
const mostAtHand = 100_000
// Words are met together more often than chance has it, and bunch in time.
const safety = 1.4

/** Chooses the roads of a search from what is known of its words. */
export function roadOf(search: Search, wanted: Wanted): Roads {
  const { shareOf, shareOfTitles } = search.frequencies
  return {
    body: cheapest(search, { shareOf, enough: wanted.body, look: cost.walkWords }),
    title: cheapest(search, {
      shareOf: shareOfTitles,
      enough: wanted.title,
      look: cost.walkTitles,
    }),
  }
}

function cheapest(
  { asked, filters, frequencies, reach = 1 }: Search,
  { shareOf, enough, look }: { shareOf: Frequencies['shareOf']; enough: number; look: number },
): Road {
  const { entries } = frequencies
  const words = asked.terms.map((term) => shareOfTerm(term, { shareOf }))
  const narrows = labelsOf(filters).map(frequencies.shareOf)
  const all = product([...words, ...narrows])
  const list = cost.list * entries * Math.min(...words, ...narrows)
  const newest = (safety * reach * enough) / all
  const within = newest < entries ? frequencies.periods(newest) : null
  const roads: { readonly road: Road; readonly takes: number }[] = [
    {
      road: { kind: 'walk' },
      takes:
        Math.min(entries * product(narrows), enough / product(words)) *
        (look + (isNarrowed(filters) ? rowOf(entries) : 0)),
    },
    { road: { kind: 'index', within: [] }, takes: list + rowOf(entries) * entries * all },
  ]
  if (within)
    roads.push({
      road: { kind: 'index', within: within.labels },
      takes:
        cost.window +
        Math.min(list, cost.list * within.entries) +
        rowOf(within.entries) * within.entries * all,
    })
  return roads.reduce((best, one) => (one.takes < best.takes ? one : best)).road
}

const rowOf = (among: number) => (among > mostAtHand ? cost.rowApart : cost.row)
const product = (shares: readonly number[]) => shares.reduce((all, share) => all * share, 1)

import type { Search } from './candidates.ts'
import { isNarrowed } from './filters.ts'
import { shareOfTerm } from './weights.ts'

/**
 * How the newest entries with some words are reached. `walk`: down from the newest, looking at each, until there are
 * enough; right for common words. `index`: all that the inverted index gives, sorted; right for rare ones. `window`: both,
 * among only so many of the newest that enough of them will match; for the band of words that is dear either way.
 */
export type Road =
  | { readonly kind: 'walk' }
  | { readonly kind: 'index' }
  | { readonly kind: 'window'; readonly since: string }

export interface Roads {
  readonly body: Road
  readonly title: Road
}

// Microseconds an entry, measured: the words of an entry lie apart and are fetched, a title is at hand.
const cost = { walkWords: 2.5, walkTitles: 0.6, index: 2 }
const enoughWords = 200
const enoughTitles = 50
const dear = 3_000
// Words are met together more often than chance has it, and bunch in time.
const safety = 1.6

/** Chooses the roads of a search from what is known of its words. */
export function roadOf({ asked, filters, frequencies, window = true }: Search): Roads {
  const { entries } = frequencies
  const share = (shareOf: (lexeme: string) => number) =>
    asked.terms.reduce((all, term) => all * shareOfTerm(term, { shareOf }), 1)
  const words = share(frequencies.shareOf)
  const titles = share(frequencies.shareOfTitles)
  const walk = cost.walkWords * Math.min(entries, enoughWords / words)
  const index = cost.index * entries * words
  const since =
    window && !isNarrowed(filters) && Math.min(walk, index) > dear
      ? frequencies.newest((safety * enoughWords) / words)
      : null
  return {
    body: since === null ? shorter(walk, index) : { kind: 'window', since },
    title: shorter(
      cost.walkTitles * Math.min(entries, enoughTitles / titles),
      cost.index * entries * titles,
    ),
  }
}

function shorter(walk: number, index: number): Road {
  return walk < index ? { kind: 'walk' } : { kind: 'index' }
}

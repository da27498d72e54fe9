import type { Measured } from './measure.ts'
import { median, quantile, rateOf, type Timed } from './timing.ts'

/** One thing the search must hold: how it stands to its limit, in words. */
export interface Judged {
  readonly about: string
  readonly value: string
  readonly limit: string
  readonly met: boolean
}

// WordPress with 10,000 posts on such a machine: searches a second at 16 at once, and what we want of it.
const wordpress = 14
const times = 50

export const millisecondsOf = (timed: Timed): number[] => timed.timings.map(({ ms }) => ms)
const middle = (timed: Timed) => median(millisecondsOf(timed))
const ms = (value: number) => `${value.toFixed(2)} ms`

/** What can be said of these sizes; limits that need another size are left out. */
export function judge(all: readonly Measured[]): Judged[] {
  const ten = all.find(({ entries }) => entries === 10_000)
  const million = all.find(({ entries }) => entries === 1_000_000)
  const lines = all.map(medianAgainstBare)
  if (ten) lines.push(rateAgainstBare(ten), rateAgainstWordpress(ten))
  if (ten && million) lines.push(growth(ten, million))
  if (million) lines.push(worstWord(million))
  return lines
}

function medianAgainstBare({ entries, one }: Measured): Judged {
  const value = middle(one.page)
  const limit = 1.5 * middle(one.bare) + 2
  return {
    about: `${entries} entries: median of the page, of at most 1.5 x bare + 2 ms`,
    value: ms(value),
    limit: ms(limit),
    met: value <= limit,
  }
}

function rateAgainstBare({ entries, sixteen }: Measured): Judged {
  const value = rateOf(sixteen.page)
  const limit = 0.7 * rateOf(sixteen.bare)
  return {
    about: `${entries} entries, 16 at once: rate of the page, of at least 0.7 x bare`,
    value: `${value.toFixed(0)}/s`,
    limit: `${limit.toFixed(0)}/s`,
    met: value >= limit,
  }
}

function rateAgainstWordpress({ entries, sixteen }: Measured): Judged {
  const value = rateOf(sixteen.page)
  return {
    about: `${entries} entries, 16 at once: rate of the page, of at least ${times} x WordPress`,
    value: `${value.toFixed(0)}/s`,
    limit: `${times * wordpress}/s`,
    met: value >= times * wordpress,
  }
}

function growth(small: Measured, large: Measured): Judged {
  const value = middle(large.one.page) / middle(small.one.page)
  return {
    about: `median of the page at ${large.entries}, of at most 3 x at ${small.entries}`,
    value: `${value.toFixed(2)} x`,
    limit: '3 x',
    met: value <= 3,
  }
}

function worstWord({ entries, slowestVeryCommon, rare }: Measured): Judged {
  const value = slowestVeryCommon / rare
  return {
    about: `${entries} entries: the slowest very common word, of at most 10 x a rare one (${ms(rare)})`,
    value: `${value.toFixed(2)} x`,
    limit: '10 x',
    met: value <= 10,
  }
}

/** Median and 99th percentile. */
export const mostOf = (values: readonly number[]): [number, number] => [
  median(values),
  quantile(values, 0.99),
]

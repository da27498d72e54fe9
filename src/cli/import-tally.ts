import type { Outcome } from '../catalogue/importing/bring-in.ts'
import type { Trouble } from '../catalogue/importing/item.ts'

export const resultNames = ['published', 'updated', 'unchanged', 'duplicate', 'refused'] as const

const mostKept = 20

/** What an import came to. */
export interface Tally {
  readonly counts: Readonly<Record<Outcome['result'], number>>
  readonly byReason: ReadonlyMap<string, number>
  /** The first that were refused. */
  readonly refused: readonly Trouble[]
  readonly refusedInAll: number
  /** Files that were refused of things that were taken. */
  readonly filesRefused: number
  readonly oldAddresses: number
  add(outcome: Outcome): void
}

export function startTally(): Tally {
  const counts = { published: 0, updated: 0, unchanged: 0, duplicate: 0, refused: 0 }
  const byReason = new Map<string, number>()
  const refused: Trouble[] = []
  let refusedInAll = 0
  let filesRefused = 0
  let oldAddresses = 0
  return {
    ...{ counts, byReason, refused },
    get refusedInAll() {
      return refusedInAll
    },
    get filesRefused() {
      return filesRefused
    },
    get oldAddresses() {
      return oldAddresses
    },
    add({ result, troubles, item }) {
      counts[result] += 1
      if (result === 'published' || result === 'duplicate')
        oldAddresses += item?.oldPaths.length ?? 0
      if (result !== 'refused') filesRefused += troubles.length
      for (const trouble of troubles) {
        refusedInAll += 1
        byReason.set(trouble.reason, (byReason.get(trouble.reason) ?? 0) + 1)
        if (refused.length < mostKept) refused.push(trouble)
      }
    },
  }
}

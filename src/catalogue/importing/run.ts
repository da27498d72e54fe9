import { bringIn, type ImportDeps, noteRefused, type Outcome } from './bring-in.ts'
import type { Item, Trouble } from './item.ts'

/** What an import has before it, settled. */
export interface Plan {
  readonly items: readonly Item[]
  readonly troubles: readonly Trouble[]
}

export interface RunOptions {
  /** Called after each thing, in the order they end. */
  readonly onDone: (outcome: Outcome) => void
  /** No new thing is begun; what is under way ends well. */
  readonly stop: AbortSignal
}

// While one waits for the disk the others read and hash.
const atOnce = 4

/**
 * Brings in what was planned, the oldest first, so that the newest is also the last that search meets.
 * @returns whether all of it was gone through.
 */
export async function runImport(
  deps: ImportDeps,
  plan: Plan,
  { onDone, stop }: RunOptions,
): Promise<boolean> {
  const steps = stepsOf(deps, plan)
  let next = 0
  let done = 0
  const work = async () => {
    for (let step = steps[next++]; step && !stop.aborted; step = steps[next++]) {
      onDone(await step())
      done += 1
    }
  }
  const workers = Array.from({ length: atOnce }, work)
  const ended = await Promise.allSettled(workers)
  for (const one of ended) if (one.status === 'rejected') throw one.reason
  return done === steps.length
}

function stepsOf(deps: ImportDeps, plan: Plan): (() => Promise<Outcome>)[] {
  return [
    ...plan.troubles.map((trouble) => () => noteRefused(deps, trouble)),
    ...oldestFirst(plan.items).map((item) => () => bringIn(deps, item)),
  ]
}

/** By the time of publication; of one time in the order of the archive. */
export function oldestFirst(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => {
    if (a.publishedAt === b.publishedAt) return 0
    return a.publishedAt < b.publishedAt ? -1 : 1
  })
}

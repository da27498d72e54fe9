import type { Ask } from './asks.ts'

/** How long one search took, in milliseconds. */
export interface Timing {
  readonly ask: Ask
  readonly ms: number
}

export interface Timed {
  readonly timings: readonly Timing[]
  readonly seconds: number
}

/** Does every search once, `atOnce` at a time, and begins none after `seconds`. */
export async function timeAll(
  asks: readonly Ask[],
  { atOnce, seconds }: { readonly atOnce: number; readonly seconds: number },
  search: (ask: Ask, worker: number) => Promise<void>,
): Promise<Timed> {
  const timings: Timing[] = []
  const began = performance.now()
  const waiting = asks.values()
  const workers = Array.from({ length: atOnce }, async (_, worker) => {
    for (const ask of waiting) {
      const start = performance.now()
      await search(ask, worker)
      const end = performance.now()
      timings.push({ ask, ms: end - start })
      if (end - began > seconds * 1_000) break
    }
  })
  await Promise.all(workers)
  return { timings, seconds: (performance.now() - began) / 1_000 }
}

export const together = (all: readonly Timed[]): Timed => ({
  timings: all.flatMap((one) => one.timings),
  seconds: all.reduce((sum, one) => sum + one.seconds, 0),
})

export const rateOf = ({ timings, seconds }: Timed): number => timings.length / seconds

/** The value that this share of all stay under: the nearest one measured. NaN of nothing. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

import type { Db } from '../../platform/database/connect.ts'

interface Kept<T> {
  readonly value: Promise<T>
  readonly at: number
  readonly change: number
  costMs: number
  renewing: boolean
}

let changes = 0

/** Tells what is remembered in this process that what is published, or how it is searched, has changed. */
export function noteChange(): void {
  changes += 1
}

const cheapMs = 100

/**
 * Remembers, for each database, what `load` found there, for `keepMs` and at least a hundred times as long as fetching
 * took. Then, or after a change made in this process, what is cheap is fetched before it is used; what is dear is
 * fetched behind the back of whoever asks, when its time is over. With `fresh` it is always fetched first.
 */
export function remembered<T>(
  load: (db: Db) => Promise<T>,
  keepMs: number,
  { fresh: always = false } = {},
): (db: Db) => Promise<T> {
  const memory = new WeakMap<Db, Kept<T>>()
  const fetch = (db: Db): Kept<T> => {
    const startedAt = performance.now()
    const kept: Kept<T> = {
      value: load(db),
      at: startedAt,
      change: changes,
      costMs: 0,
      renewing: false,
    }
    kept.value.then(
      () => {
        kept.costMs = performance.now() - startedAt
      },
      () => {
        if (memory.get(db) === kept) memory.delete(db)
      },
    )
    return kept
  }
  return (db) => {
    const kept = memory.get(db)
    const stale = kept && performance.now() - kept.at > Math.max(keepMs, kept.costMs * 100)
    const cheap = kept && (always || kept.costMs < cheapMs)
    if (!kept || (cheap && (stale || kept.change !== changes))) {
      const fresh = fetch(db)
      memory.set(db, fresh)
      return fresh.value
    }
    if (stale && !kept.renewing) {
      kept.renewing = true
      const fresh = fetch(db)
      fresh.value.then(
        () => memory.set(db, fresh),
        () => {
          kept.renewing = false
        },
      )
    }
    return kept.value
  }
}

import type { Db } from '../../../platform/database/connect.ts'

interface Kept {
  readonly value: Promise<unknown>
  /** When it is forgotten; null while it is being fetched. */
  until: number | null
}

const cheapMs = 20
const mostKept = 200
const memory = new WeakMap<Db, Map<string, Kept>>()

/**
 * Remembers what was dear to fetch for a hundred times as long as it took, ten minutes at most: counting a million
 * entries for each page of a harvest would cost more than the page. Who asks meanwhile shares the fetching; a failure is
 * not remembered.
 */
export function rememberDear<T>(db: Db, key: string, fetch: () => Promise<T>): Promise<T> {
  const all = memory.get(db) ?? new Map<string, Kept>()
  memory.set(db, all)
  const known = all.get(key)
  if (known && (known.until === null || known.until > performance.now()))
    return known.value as Promise<T>
  const startedAt = performance.now()
  const value = fetch()
  const kept: Kept = { value, until: null }
  all.set(key, kept)
  value.then(
    () => {
      const cost = performance.now() - startedAt
      if (cost < cheapMs) all.delete(key)
      else kept.until = performance.now() + Math.min(cost * 100, 600_000)
    },
    () => all.delete(key),
  )
  const [oldest] = all.keys()
  if (all.size > mostKept && oldest !== undefined) all.delete(oldest)
  return value
}

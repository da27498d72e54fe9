import type { Db } from '../platform/database/connect.ts'
import { addDownloads } from './queries.ts'

/**
 * Counts complete downloads in memory and adds them to the database now and then, so that a GET itself writes nothing.
 * A statistic, best effort: what a killed process had not yet added is lost.
 */
export interface DownloadTally {
  count(fileId: string): void
  /** Adds what was counted since; counts stay for the next time when the database is away. */
  flush(): Promise<void>
  /** Stops the timer and adds the rest. */
  stop(): Promise<void>
}

export function startDownloadTally(
  db: Db,
  { everyMs = 60_000, onError = (_: unknown) => {} } = {},
): DownloadTally {
  let counts = new Map<string, number>()
  const add = (fileId: string, count: number) =>
    counts.set(fileId, (counts.get(fileId) ?? 0) + count)
  const flush = async () => {
    if (counts.size === 0) return
    const adding = counts
    counts = new Map()
    try {
      await addDownloads(db, adding)
    } catch (error) {
      for (const [fileId, count] of adding) add(fileId, count)
      onError(error)
    }
  }
  const timer = setInterval(flush, everyMs)
  timer.unref()
  return {
    count: (fileId) => add(fileId, 1),
    flush,
    stop: () => {
      clearInterval(timer)
      return flush()
    },
  }
}

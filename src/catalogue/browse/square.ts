import { listAgencies } from '../../people/agencies.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { AgencyId } from '../../procedure/values.ts'
import { countPublished, type PublishedCounts } from './queries.ts'

/** What many pages tell of the whole square, remembered for some seconds: a page that is asked for often asks no one. */
export interface Square {
  /** Names of all agencies by id. */
  agencyNames(): Promise<ReadonlyMap<AgencyId, string>>
  counts(): Promise<PublishedCounts>
}

export function createSquare(db: Db, { keepMs = 10_000 } = {}): Square {
  return {
    agencyNames: remembered(async () => {
      const agencies = await listAgencies(db)
      return new Map(agencies.map(({ id, name }) => [id, name]))
    }, keepMs),
    counts: remembered(() => countPublished(db), keepMs),
  }
}

/** Loads once for all who ask within `keepMs`; a failure is not remembered. */
function remembered<T>(load: () => Promise<T>, keepMs: number): () => Promise<T> {
  let kept: { readonly at: number; readonly value: Promise<T> } | null = null
  return () => {
    if (kept && performance.now() - kept.at < keepMs) return kept.value
    const fresh = { at: performance.now(), value: load() }
    kept = fresh
    fresh.value.catch(() => {
      if (kept === fresh) kept = null
    })
    return fresh.value
  }
}

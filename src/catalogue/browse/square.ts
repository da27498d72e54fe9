import { listAgencies } from '../../people/agencies.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { AgencyId } from '../../procedure/values.ts'
import { remembered } from '../search/memory.ts'
import { listTerms } from '../search/terms.ts'
import { countPublished, type PublishedCounts } from './queries.ts'

/** What many pages tell of the whole square, remembered for some seconds: a page that is asked for often asks no one. */
export interface Square {
  /** Names of all agencies by id. */
  agencyNames(): Promise<ReadonlyMap<AgencyId, string>>
  counts(): Promise<PublishedCounts>
  /** Abbreviations as they are written, by their small letters. */
  shorts(): Promise<ReadonlyMap<string, string>>
}

export function createSquare(db: Db, { keepMs = 10_000 } = {}): Square {
  const agencyNames = remembered(async (from) => {
    const agencies = await listAgencies(from)
    return new Map(agencies.map(({ id, name }) => [id, name]))
  }, keepMs)
  const counts = remembered(countPublished, keepMs)
  const shorts = remembered(async (from) => {
    const { abbreviations } = await listTerms(from)
    return new Map(abbreviations.map(({ short }) => [short.toLowerCase(), short]))
  }, keepMs)
  return {
    agencyNames: () => agencyNames(db),
    counts: () => counts(db),
    shorts: () => shorts(db),
  }
}

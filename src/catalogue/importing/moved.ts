import type { Db } from '../../platform/database/connect.ts'
import { oldPath } from './old-path.ts'
import { slugOfOldPath } from './queries.ts'

/** The page that an address of the portal that was left has become; null for one nobody brought in. */
export async function findMoved(db: Db, address: string): Promise<string | null> {
  const path = oldPath(address)
  const slug = path === null ? null : await slugOfOldPath(db, path)
  return slug === null ? null : `/informasi/${slug}`
}

import type { ReadRules } from '../office/rules.ts'
import type { ShowPage } from '../people/web.tsx'
import type { Db } from '../platform/database/connect.ts'
import type { Instant } from '../procedure/values.ts'

/** What the pages about the procedure need. */
export interface InsightDeps {
  readonly db: Db
  readonly readRules: ReadRules
  readonly clock: () => Instant
  readonly showPage: ShowPage
}

import type { Kysely } from 'kysely'
import type { ShowPage } from '../../people/web.tsx'
import type { DB } from '../../platform/database/schema.ts'
import type { Instant } from '../../procedure/values.ts'

/** What the pages of both lists need. */
export interface ListDeps {
  readonly db: Kysely<DB>
  readonly showPage: ShowPage
  readonly clock: () => Instant
}

import type { Kysely } from 'kysely'
import type { ShowPage } from '../../people/web.tsx'
import type { DB } from '../../platform/database/schema.ts'
import type { LetterDeps } from '../official/issue.ts'
import type { Signing } from '../official/signing.ts'

export interface LetterDeskDeps {
  readonly db: Kysely<DB>
  readonly showPage: ShowPage
  readonly letters: LetterDeps & Signing
}

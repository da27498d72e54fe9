import type { Kysely } from 'kysely'
import type { FileKind } from '../../documents/kinds.ts'
import type { FileDeps } from '../../documents/receive-file.ts'
import type { Redactor } from '../../documents/redaction/redactor.ts'
import type { SealKey } from '../../people/identity/seal.ts'
import type { AppExchange } from '../../people/viewer.ts'
import type { ShowPage } from '../../people/web.tsx'
import type { DB } from '../../platform/database/schema.ts'
import type { Answer } from '../../platform/http/route.ts'
import type { ActDeps } from '../act.ts'
import type { OpenedCase } from './open-case.ts'

/** What the officers' pages need. */
export interface OfficerDeps extends ActDeps, FileDeps {
  readonly db: Kysely<DB>
  readonly showPage: ShowPage
  readonly identityKey: SealKey
  /** Draws the pages of files that are blacked out. */
  readonly redactor: Redactor
  /** Of one file, in bytes. */
  readonly maxUploadBytes: number
  /** Kinds of file an answer may hold. */
  readonly kinds: readonly FileKind[]
}

/** A page or an act on one case, which the viewer may see. */
export type CaseHandler = (
  deps: OfficerDeps,
  exchange: AppExchange,
  opened: OpenedCase,
) => Promise<Answer>

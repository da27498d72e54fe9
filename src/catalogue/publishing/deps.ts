import type { FileKind } from '../../documents/kinds.ts'
import type { FileDeps } from '../../documents/receive-file.ts'
import type { Redactor } from '../../documents/redaction/redactor.ts'
import type { ShowPage } from '../../people/web.tsx'
import type { DeskDeps } from './act.ts'

/** What the desk's pages need. */
export interface DeskPages extends DeskDeps, FileDeps {
  readonly db: DeskDeps['db']
  readonly storage: DeskDeps['storage']
  readonly showPage: ShowPage
  /** Draws the pages of files that are blacked out. */
  readonly redactor: Redactor
  /** Of one file, in bytes. */
  readonly maxUploadBytes: number
  /** Kinds of file an entry may hold. */
  readonly kinds: readonly FileKind[]
  /** Called after something changed that every page may show. */
  readonly onPublished: () => Promise<void>
}

import type { ComponentChildren } from 'preact'
import type { Answer, Exchange } from '../../../platform/http/route.ts'
import type { StoredFile } from '../../files.ts'
import type { FileDeps } from '../../receive-file.ts'
import type { Replace } from '../draft.ts'
import type { Redactor } from '../redactor.ts'

export interface DeskOptions {
  readonly title: string
  readonly section: 'kerja'
  readonly work: true
  readonly status?: number
  readonly hasErrors?: boolean
}

/** What the pages of blacking out need. `V` is who looks. */
export interface RedactionDesk<V> extends FileDeps {
  /** Draws pages for people who wait; the making of results has another. */
  readonly redactor: Redactor
  readonly showPage: (
    exchange: Exchange<V>,
    options: DeskOptions,
    body: ComponentChildren,
  ) => Answer
}

/** A file somebody may black out, where it stands. The room above says so, and what happens to it. */
export interface RedactionAt {
  /** `answer:<request>:<holder>` or `entry:<entry>`. */
  readonly place: string
  /** What stands there now: the file as it came, or an earlier result. */
  readonly file: StoredFile
  /** An address below that of the page. */
  readonly href: (rest?: string) => string
  readonly back: { readonly href: string; readonly text: string }
  /** Id of the person. */
  readonly by: string
  /** What the audit names. */
  readonly subject: string
  readonly replace: Replace
  /** Where to go when the result has taken the file's place. */
  readonly doneHref: string
}

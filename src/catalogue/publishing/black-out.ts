import { redaction as t } from '../../../locales/id/redaction.ts'
import { findFiles } from '../../documents/files.ts'
import type { RedactionAt } from '../../documents/redaction/desk/deps.ts'
import {
  changeRedaction,
  drawRedactionPage,
  openRedactionFile,
  showRedaction,
} from '../../documents/redaction/desk/handlers.tsx'
import type { Replace } from '../../documents/redaction/draft.ts'
import { createFailurePage } from '../../people/failure-page.tsx'
import type { AppExchange } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import type { DeskPages } from './deps.ts'
import { changeFiles, noFileChanges } from './draft-files.ts'
import { findDraft, updateDraft, writeDraftFiles } from './drafts.ts'
import { followUpload } from './follow.ts'
import type { EntryHandler, OpenedEntry } from './open-entry.ts'

/** The file of a draft that is blacked out; null when this officer may not write on it now. */
function fileAt(deps: DeskPages, exchange: AppExchange, opened: OpenedEntry): RedactionAt | null {
  const file = opened.draft?.files.find(({ fileId }) => fileId === exchange.params['fileId'])
  if (!file || !opened.may('edit')) return null
  const { entryId } = opened
  return {
    place: `entry:${entryId}`,
    file,
    href: (rest = '') => opened.href(`/hitamkan/${file.fileId}${rest}`),
    back: { href: opened.href('/ubah'), text: t.backToEntry },
    by: opened.person.id,
    subject: entryId,
    replace: replaceIn(deps, opened),
    doneHref: opened.href('/ubah'),
  }
}

function replaceIn(deps: DeskPages, { entryId, entry }: OpenedEntry): Replace {
  return async (trx, { from, to }) => {
    const draft = await findDraft(trx, entryId)
    if (!draft?.files.some(({ fileId }) => fileId === from)) return false
    const files = changeFiles(
      draft.files.map(({ fileId, replaces }) => ({ fileId, replaces })),
      { ...noFileChanges, replace: new Map([[from, to]]) },
      new Set((entry?.files ?? []).map(({ fileId }) => fileId)),
    )
    await updateDraft(trx, { entryId, at: deps.clock() })
    await writeDraftFiles(trx, { entryId, files })
    await followUpload(trx, await findFiles(trx, [to]))
    return true
  }
}

type Work = (deps: DeskPages, exchange: AppExchange, at: RedactionAt) => Promise<Answer | null>

const on =
  (work: Work): EntryHandler =>
  async (deps, exchange, opened) => {
    const at = fileAt(deps, exchange, opened)
    const answer = at && (await work(deps, exchange, at))
    return answer ?? createFailurePage(deps.showPage)(exchange, 'not_found', null)
  }

/** Blacking out a file of an entry before it is published. */
export const blackOut = {
  show: on(showRedaction),
  change: on(changeRedaction),
  page: on(drawRedactionPage),
  file: on(openRedactionFile),
}

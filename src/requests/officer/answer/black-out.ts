import { redaction as t } from '../../../../locales/id/redaction.ts'
import { findFile } from '../../../documents/files.ts'
import type { RedactionAt } from '../../../documents/redaction/desk/deps.ts'
import {
  changeRedaction,
  drawRedactionPage,
  openRedactionFile,
  showRedaction,
} from '../../../documents/redaction/desk/handlers.tsx'
import { createFailurePage } from '../../../people/failure-page.tsx'
import type { AppExchange } from '../../../people/viewer.ts'
import type { Answer } from '../../../platform/http/route.ts'
import { listPendingFiles, replacePendingFile } from '../../answer-files.ts'
import type { CaseHandler, OfficerDeps } from '../deps.ts'
import { caseHref, type OpenedCase } from '../open-case.ts'
import { preparing } from './holder.ts'

/** The file of an answer in hand that is blacked out; null when this officer does not prepare it now. */
async function fileAt(
  deps: OfficerDeps,
  exchange: AppExchange,
  opened: OpenedCase,
): Promise<RedactionAt | null> {
  const answer = preparing(opened, exchange)
  const fileId = exchange.params['fileId'] ?? ''
  if (!answer) return null
  const listed = (await listPendingFiles(deps.db, answer)).some((file) => file.fileId === fileId)
  const file = listed ? await findFile(deps.db, fileId) : null
  if (!file) return null
  const { requestId, holder } = answer
  const materials = caseHref(opened, `/jawab/${holder}`)
  return {
    place: `answer:${requestId}:${holder}`,
    file,
    href: (rest = '') => `${materials}/hitamkan/${fileId}${rest}`,
    back: { href: materials, text: t.backToAnswer },
    by: opened.person.id,
    subject: requestId,
    replace: (trx, files) => replacePendingFile(trx, { requestId, holder, ...files }),
    doneHref: materials,
  }
}

type Work = (deps: OfficerDeps, exchange: AppExchange, at: RedactionAt) => Promise<Answer | null>

const on =
  (work: Work): CaseHandler =>
  async (deps, exchange, opened) => {
    const at = await fileAt(deps, exchange, opened)
    const answer = at && (await work(deps, exchange, at))
    return answer ?? createFailurePage(deps.showPage)(exchange, 'not_found', null)
  }

/** Blacking out a file of an answer before it is supplied (UU 14/2008 Pasal 22(7) e). */
export const blackOut = {
  show: on(showRedaction),
  change: on(changeRedaction),
  page: on(drawRedactionPage),
  file: on(openRedactionFile),
}

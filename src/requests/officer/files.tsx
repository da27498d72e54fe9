import { documents } from '../../../locales/id/documents.ts'
import { work as t } from '../../../locales/id/work.ts'
import { findFile, mayHandOut, type StoredFile } from '../../documents/files.ts'
import { sendFile } from '../../documents/send-file.ts'
import { createFailurePage } from '../../people/failure-page.tsx'
import type { AppExchange } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import { ownAnswer } from '../answer-files.ts'
import type { CaseHandler, OfficerDeps } from './deps.ts'
import { threadFor } from './law/questions.tsx'
import { caseHref, type OpenedCase } from './open-case.ts'
import { fileOfCase } from './queries.ts'

/** A file of an answer, supplied or still being prepared: for PPID Utama and the agency's own officers. */
export const openFile: CaseHandler = async (deps, exchange, opened) => {
  const { person, loaded, seen } = opened
  const file = await fileOfCase(deps.db, {
    requestId: loaded.requestId,
    fileId: exchange.params['fileId'] ?? '',
    holders: [
      ...seen.map(({ assignmentId }) => assignmentId),
      ...(person.role === 'ppid_utama' ? [ownAnswer] : []),
    ],
  })
  return hand(deps, exchange, { opened, file })
}

/** What the applicant sent into the case: all of it for PPID Utama, to a unit what answers its own questions. */
export const openSentIn: CaseHandler = async (deps, exchange, opened) => {
  const { person, loaded } = opened
  const thread = await threadFor(deps, opened)
  const own = thread.flatMap(({ answer }) => (answer?.files ?? []).map(({ fileId }) => fileId))
  const { completion } = loaded.state
  const completing = person.role === 'ppid_utama' ? (completion.reply?.files ?? []) : []
  const known = new Set([...own, ...completing.map(({ fileId }) => fileId)])
  const fileId = exchange.params['fileId'] ?? ''
  const file = known.has(fileId) ? await findFile(deps.db, fileId) : null
  return hand(deps, exchange, { opened, file })
}

async function hand(
  deps: OfficerDeps,
  exchange: AppExchange,
  { opened, file }: { opened: OpenedCase; file: StoredFile | null },
): Promise<Answer> {
  if (!file) return createFailurePage(deps.showPage)(exchange, 'not_found', null)
  if (!mayHandOut(file))
    return deps.showPage(
      exchange,
      { title: t.files.held, section: 'kerja', work: true, status: 409 },
      <>
        <h1>{t.files.held}</h1>
        <p>{documents.notHandedOut[file.scan === 'refused' ? 'refused' : 'pending']}</p>
        <p>
          <a href={caseHref(opened)}>{t.backToCase}</a>
        </p>
      </>,
    )
  await exchange.audit(opened.loaded.requestId, { file: file.fileId })
  return sendFile(exchange, {
    storage: deps.storage,
    file,
    disposition: exchange.query['simpan'] === undefined ? 'inline' : 'attachment',
  })
}

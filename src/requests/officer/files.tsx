import { documents } from '../../../locales/id/documents.ts'
import { work as t } from '../../../locales/id/work.ts'
import { mayHandOut } from '../../documents/files.ts'
import { sendFile } from '../../documents/send-file.ts'
import { createFailurePage } from '../../people/failure-page.tsx'
import { ownAnswer } from '../answer-files.ts'
import type { CaseHandler } from './deps.ts'
import { caseHref } from './open-case.ts'
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
  await exchange.audit(loaded.requestId, { file: file.fileId })
  return sendFile(exchange, {
    storage: deps.storage,
    file,
    disposition: exchange.query['simpan'] === undefined ? 'inline' : 'attachment',
  })
}

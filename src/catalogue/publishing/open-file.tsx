import { documents } from '../../../locales/id/documents.ts'
import { publishing as t } from '../../../locales/id/publishing.ts'
import { mayHandOut } from '../../documents/files.ts'
import { sendFile } from '../../documents/send-file.ts'
import { createFailurePage } from '../../people/failure-page.tsx'
import type { EntryHandler } from './open-entry.ts'

/** A file of a draft, for whoever works on it. */
export const openDraftFile: EntryHandler = async (deps, exchange, opened) => {
  const file = opened.draft?.files.find(({ fileId }) => fileId === exchange.params['fileId'])
  if (!file) return createFailurePage(deps.showPage)(exchange, 'not_found', null)
  if (!mayHandOut(file))
    return deps.showPage(
      exchange,
      { title: t.files.held, section: 'kerja', work: true, status: 409 },
      <>
        <h1>{t.files.held}</h1>
        <p>{documents.notHandedOut[file.scan === 'refused' ? 'refused' : 'pending']}</p>
        <p>
          <a href={opened.href()}>{t.backToEntry}</a>
        </p>
      </>,
    )
  return sendFile(exchange, { storage: deps.storage, file, disposition: 'inline' })
}

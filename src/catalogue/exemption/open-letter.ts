import { findFiles } from '../../documents/files.ts'
import { sendFile } from '../../documents/send-file.ts'
import { createFailurePage } from '../../people/failure-page.tsx'
import type { TestHandler } from './deps.ts'

/** A letter of a test as it was issued, for whoever may see the test. */
export const openLetter: TestHandler = async (deps, exchange, opened) => {
  const letter = opened.state.issued.find(
    ({ letterId }) => letterId === exchange.params['letterId'],
  )
  const [file] = letter?.file ? await findFiles(deps.db, [letter.file.fileId]) : []
  if (!file) return createFailurePage(deps.showPage)(exchange, 'not_found', null)
  await exchange.audit(opened.testId, { file: file.fileId })
  return sendFile(exchange, { storage: deps.storage, file, disposition: 'inline' })
}

import { findFiles } from '../../documents/files.ts'
import { sendFile } from '../../documents/send-file.ts'
import { type Letter, lettersOf } from '../../notices/official/queries.ts'
import { createFailurePage } from '../../people/failure-page.tsx'
import type { Db } from '../../platform/database/connect.ts'
import type { CaseHandler } from './deps.ts'
import type { OpenedCase } from './open-case.ts'

/** The letters of a case an officer may read: all for PPID Utama, its own dispositions for an agency. */
export async function lettersFor(
  db: Db,
  { person, loaded, seen }: OpenedCase,
): Promise<readonly Letter[]> {
  const letters = await lettersOf(db, loaded.requestId)
  if (person.role === 'ppid_utama') return letters
  return letters.filter(
    ({ kind, subject }) =>
      kind === 'disposition' && seen.some(({ assignmentId }) => assignmentId === subject),
  )
}

/** `/kerja/:id/surat/:letterId`: a letter as it was issued. */
export const openLetter: CaseHandler = async (deps, exchange, opened) => {
  const letter = (await lettersFor(deps.db, opened)).find(
    ({ letterId }) => letterId === exchange.params['letterId'],
  )
  const [file] = letter?.made ? await findFiles(deps.db, [letter.made.fileId]) : []
  if (!file) return createFailurePage(deps.showPage)(exchange, 'not_found', null)
  await exchange.audit(opened.loaded.requestId, { file: file.fileId })
  return sendFile(exchange, { storage: deps.storage, file, disposition: 'inline' })
}

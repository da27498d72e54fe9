import { findFiles, type StoredFile } from '../../../documents/files.ts'
import type { QuestionView } from '../../questions/read.ts'
import type { OfficerDeps } from '../deps.ts'
import type { OpenedCase } from '../open-case.ts'
import { type AlikeRequest, requestsAlike } from './again.ts'
import { threadFor } from './questions.tsx'

/** What the page of a case shows of the law around its steps. */
export interface LawView {
  readonly thread: readonly QuestionView[]
  /** Files that completed the request. */
  readonly sentIn: readonly StoredFile[]
  /** Other requests of the same person that look like this one; for PPID Utama only. */
  readonly again: readonly AlikeRequest[]
}

export async function viewLaw(deps: OfficerDeps, opened: OpenedCase): Promise<LawView> {
  const { completion } = opened.loaded.state
  const main = opened.person.role === 'ppid_utama'
  const files = main ? (completion.reply?.files ?? []) : []
  const [thread, sentIn, again] = await Promise.all([
    threadFor(deps, opened),
    findFiles(
      deps.db,
      files.map(({ fileId }) => fileId),
    ),
    main ? requestsAlike(deps.db, opened.loaded) : [],
  ])
  return { thread, sentIn, again }
}

import { findFiles, type StoredFile } from '../../documents/files.ts'
import type { Db } from '../../platform/database/connect.ts'
import { findAssignment } from '../../procedure/request/coverage.ts'
import type { Question, RequestState } from '../../procedure/request/state.ts'
import type { AgencyId, FileRef, Instant } from '../../procedure/values.ts'
import { readTexts } from '../../records/texts.ts'

/** A question of a case with its words. */
export interface QuestionView {
  readonly questionId: string
  readonly by: 'applicant' | 'office'
  /** The unit that asks; null for PPID Utama and for the applicant. */
  readonly agencyId: AgencyId | null
  /** Null where the law had it erased. */
  readonly text: string | null
  readonly askedAt: Instant
  readonly answer: {
    readonly text: string | null
    readonly at: Instant
    readonly files: readonly StoredFile[]
  } | null
}

/** The questions of a case in the order they were asked, those alone that `filter` lets through. */
export async function readThread(
  db: Db,
  state: RequestState,
  filter: (question: Question) => boolean = () => true,
): Promise<QuestionView[]> {
  const questions = state.questions.filter(filter)
  const [texts, files] = await Promise.all([
    readTexts(
      db,
      questions.flatMap(({ text, answer }) => [
        text.textId,
        ...(answer ? [answer.text.textId] : []),
      ]),
    ),
    findFiles(
      db,
      questions.flatMap(({ answer }) => (answer?.files ?? []).map(({ fileId }) => fileId)),
    ),
  ])
  return questions.map(({ questionId, by, assignmentId, text, askedAt, answer }) => ({
    questionId,
    by,
    agencyId:
      assignmentId === null ? null : (findAssignment(state, assignmentId)?.agencyId ?? null),
    text: texts.get(text.textId) ?? null,
    askedAt,
    answer: answer && {
      text: texts.get(answer.text.textId) ?? null,
      at: answer.at,
      files: files.filter(({ fileId }) => answer.files.some((file) => file.fileId === fileId)),
    },
  }))
}

/** Files the applicant sent into the case: with a completion, or with an answer to a question. */
export function sentInFiles({ completion, questions }: RequestState): readonly FileRef[] {
  return [
    ...(completion.reply?.files ?? []),
    ...questions.flatMap(({ answer }) => answer?.files ?? []),
  ]
}

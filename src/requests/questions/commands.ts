import { randomUUID } from 'node:crypto'
import type { Actor, CaseId, FileRef } from '../../procedure/values.ts'
import { vouchText } from '../../records/texts.ts'
import { type ActDeps, type Acted, act } from '../act.ts'

/** The longest question or answer, in characters. */
export const longestWords = 4000

interface On {
  readonly requestId: CaseId
  readonly actor: Actor
  readonly seenVersion: number | null
}

/**
 * Asks the other side something inside the case; an agency about its own assignment, all others about the case. A form
 * that carries the id of its question asks it once, however often it is sent.
 */
export function askQuestion(
  deps: ActDeps,
  {
    text: body,
    assignmentId,
    questionId = randomUUID(),
    ...on
  }: On & { text: string; assignmentId: string | null; questionId?: string },
): Promise<Acted> {
  const { requestId: streamId } = on
  return act(deps, {
    ...on,
    command: async (trx) => ({
      type: 'ask_question',
      questionId,
      assignmentId,
      text: await vouchText(trx, { streamId, kind: 'question', body }),
    }),
  })
}

/** Answers a question of the other side, once; only who asked for the information adds files here. */
export function answerQuestion(
  deps: ActDeps,
  {
    text: body,
    questionId,
    files = [],
    ...on
  }: On & { text: string; questionId: string; files?: readonly FileRef[] },
): Promise<Acted> {
  const { requestId: streamId } = on
  return act(deps, {
    ...on,
    command: async (trx) => ({
      type: 'answer_question',
      questionId,
      text: await vouchText(trx, { streamId, kind: 'question_answer', body }),
      files,
    }),
  })
}

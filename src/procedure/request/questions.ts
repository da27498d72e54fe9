import type { Actor, Role } from '../values.ts'
import type { CommandOf } from './commands.ts'
import type { Decision, RequestContext } from './context.ts'
import { findAssignment, isLive } from './coverage.ts'
import { accept, refuse } from './decision.ts'
import type { RequestState } from './state.ts'
import { deskOf, sitsAt } from './tasks.ts'

/** Which side of the conversation somebody speaks for. A desk officer lends the voice to whom they entered the request for. */
function sideOf({ assisted }: RequestState, actor: Actor): 'applicant' | 'office' | null {
  if (hasRole(actor, 'desk_officer')) return assisted ? 'applicant' : null
  return hasRole(actor, 'applicant') ? 'applicant' : 'office'
}

/** A question inside the case. It stops no clock. */
export function askQuestion(
  state: RequestState,
  { questionId, assignmentId, text }: CommandOf<'ask_question'>,
  { actor }: RequestContext,
): Decision {
  const by = sideOf(state, actor)
  if (by === null || !mayAskAbout(state, assignmentId, actor)) return refuse('not_permitted')
  if (findQuestion(state, questionId) !== undefined) return refuse('question_repeated')
  return accept({ type: 'question_asked', questionId, by, assignmentId, text })
}

/** A unit asks about its own live assignment, everybody else about the case. */
function mayAskAbout(state: RequestState, assignmentId: string | null, actor: Actor): boolean {
  if (isUnit(actor)) return assignmentId !== null && holds(state, assignmentId, actor)
  return assignmentId === null
}

/** The other side answers, once. Documents of the office leave by the answer alone, after step 6. */
export function answerQuestion(
  state: RequestState,
  { questionId, text, files }: CommandOf<'answer_question'>,
  { actor }: RequestContext,
): Decision {
  const side = sideOf(state, actor)
  if (side === null || (isUnit(actor) && !holdsAny(state, actor))) return refuse('not_permitted')
  const question = findQuestion(state, questionId)
  if (question === undefined) return refuse('question_unknown')
  if (question.by === side) return refuse('question_own')
  if (question.answer !== null) return refuse('question_answered')
  if (side === 'office' && files.length > 0) return refuse('question_without_files')
  return accept({ type: 'question_answered', questionId, text, files })
}

/** Questions that wait for the applicant's answer. */
export function questionsForApplicant({ questions }: RequestState) {
  return questions.filter(({ by, answer }) => by === 'office' && answer === null)
}

/** Questions that wait for an answer of the office. */
export function questionsForOffice({ questions }: RequestState) {
  return questions.filter(({ by, answer }) => by === 'applicant' && answer === null)
}

function findQuestion({ questions }: RequestState, questionId: string) {
  return questions.find((question) => question.questionId === questionId)
}

function isUnit(actor: Actor): boolean {
  return hasRole(actor, 'ppid_pembantu')
}

function hasRole(actor: Actor, role: Role): boolean {
  return actor.kind === 'person' && actor.role === role
}

function holds(state: RequestState, assignmentId: string, actor: Actor): boolean {
  const assignment = findAssignment(state, assignmentId)
  return assignment !== undefined && isLive(assignment) && sitsAt(actor, deskOf(assignment))
}

function holdsAny(state: RequestState, actor: Actor): boolean {
  return state.assignments.some(({ assignmentId }) => holds(state, assignmentId, actor))
}

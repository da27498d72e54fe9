import type { TestFact } from '../exemption/facts.ts'
import type { ExemptionLetter, FileRef, TextRef } from '../values.ts'
import type { RequestCommand, RequestCommandType } from './commands.ts'
import type { RequestContext } from './context.ts'
import { uncoveredItems } from './coverage.ts'
import { decide } from './decide.ts'
import { checklistItems, handoverWays, type ItemOutcome, type TaskKey } from './events.ts'
import { openFee } from './fee.ts'
import type { Assignment, RequestState } from './state.ts'
import { personOf } from './tasks.ts'

/** Something the actor could do now, and to what: an assignment, a task, or the case as a whole. */
export interface PermittedAction {
  readonly type: RequestCommandType
  readonly assignmentId: string | null
  readonly task: TaskKey | null
}

/**
 * What `context.actor` may do to the case now, for pages to show as buttons. A command counts when some
 * well-filled form of it would be accepted, so it is found by asking `decide` itself.
 */
export function permittedActions(
  state: RequestState,
  context: RequestContext,
): readonly PermittedAction[] {
  const facts = withAnyTest(context)
  return wellFilledCommands(state, context)
    .filter((command) => decide(state, command, facts).ok)
    .map((command) => ({
      type: command.type,
      assignmentId: 'assignmentId' in command ? knownId(state, command.assignmentId) : null,
      task: 'task' in command ? command.task : null,
    }))
}

/** The types among `permittedActions`, each once. */
export function permittedCommands(
  state: RequestState,
  context: RequestContext,
): readonly RequestCommandType[] {
  return [...new Set(permittedActions(state, context).map(({ type }) => type))]
}

function knownId(state: RequestState, assignmentId: string | null): string | null {
  return state.assignments.some((known) => known.assignmentId === assignmentId)
    ? assignmentId
    : null
}

const words: TextRef = { textId: '', digest: '' }
const file: FileRef = { fileId: '', sha256: '', size: 0 }

function wellFilledCommands(
  state: RequestState,
  context: RequestContext,
): readonly RequestCommand[] {
  const ids = state.assignments.map(({ assignmentId }) => assignmentId)
  const newId = `${ids.join()}+`
  const uncovered = uncoveredItems(state).map(({ itemId }) => itemId)
  return [
    ...filings(context),
    { type: 'register', number: '' },
    ...state.tasks.map(({ task }) => ({ type: 'take_task', task, takeOver: true }) as const),
    {
      type: 'forward',
      assignments: [{ assignmentId: newId, agencyId: newId, itemIds: [], instruction: null }],
    },
    wholeAnswer(newId, uncovered),
    ...state.assignments.flatMap(aboutAssignment),
    { type: 'notify_applicant', noticeNumber: '', note: null, fee: null },
    ...handoverWays.map((way) => ({ type: 'hand_over', way }) as const),
    { type: 'record_payment', amount: openFee(state) ?? 0, way: 'cash' },
    { type: 'withdraw', reason: null },
    { type: 'confirm_complete' },
    { type: 'request_completion', missing: ['other'], text: words },
    { type: 'complete', text: words, files: [], identityRenewed: false },
    ...[null, ...ids].map(
      (assignmentId) =>
        ({
          type: 'ask_question',
          questionId: newQuestion(state),
          assignmentId,
          text: words,
        }) as const,
    ),
    ...state.questions.map(
      ({ questionId }) =>
        ({ type: 'answer_question', questionId, text: words, files: [] }) as const,
    ),
    { type: 'extend', days: 1, reason: 'not_yet_held', text: words },
    { type: 'correct_notice', noticeNumber: '', reason: words, note: words },
    ...reopenings(state, context),
    ...bySystem(state),
  ]
}

/** By the person for itself, and at the counter for somebody. */
function filings({ now, actor }: RequestContext): readonly RequestCommand[] {
  return (['web', 'datang_langsung'] as const).map((channel) => ({
    type: 'submit',
    applicantId: personOf(actor) ?? '',
    channel,
    copy: 'softcopy',
    items: [{ itemId: '', text: words }],
    purpose: words,
    searchStartedAt: null,
    formOpenedAt: now,
    portalAnswerMs: null,
  }))
}

function wholeAnswer(assignmentId: string, itemIds: readonly string[]): RequestCommand {
  const outcomes = itemIds.map((itemId) => ({ itemId, outcome: 'given' }) as const)
  return { type: 'supply_answer', assignmentId, outcomes, files: [], text: words, entryIds: [] }
}

function aboutAssignment({ assignmentId, itemIds, answer }: Assignment): readonly RequestCommand[] {
  return [
    { type: 'recall_forward', assignmentId, reason: words },
    { type: 'return_by_unit', assignmentId, reason: words },
    wholeAnswer(assignmentId, itemIds),
    { type: 'send_back_answer', assignmentId, reason: words },
    { type: 'verify_answer', assignmentId, checklist: checklistItems, publish: false },
    { type: 'propose_extension', assignmentId, reason: 'not_yet_held', text: words },
    ...(answer?.outcomes ?? []).flatMap((outcome) =>
      lettersOf(outcome).map(
        (letter) =>
          ({
            type: 'link_test',
            assignmentId,
            itemId: outcome.itemId,
            testId: anyTest,
            letter,
          }) as const,
      ),
    ),
  ]
}

/** A refusal is linked as a whole, withheld parts by their letters. */
function lettersOf(outcome: ItemOutcome): readonly (ExemptionLetter | null)[] {
  return outcome.outcome === 'partial' ? outcome.withheld.map(({ letter }) => letter) : [null]
}

function reopenings(state: RequestState, { orders }: RequestContext): readonly RequestCommand[] {
  const itemIds = state.items.slice(0, 1).map(({ itemId }) => itemId)
  return [
    { type: 'reopen', itemIds, cause: 'correction', objectionId: null, reason: words },
    ...[...orders.values()].map(
      ({ objectionId, itemIds: ordered }) =>
        ({
          type: 'reopen',
          itemIds: ordered,
          cause: 'objection',
          objectionId,
          reason: words,
        }) as const,
    ),
  ]
}

function bySystem(state: RequestState): readonly RequestCommand[] {
  return [
    { type: 'lapse' },
    { type: 'mark_silent' },
    { type: 'recalculate_due', changeId: '' },
    { type: 'number_letter', letterId: newLetter(state), kind: 'notice', number: '' },
    ...state.letters.map(({ letterId }) => ({ type: 'issue_letter', letterId, file }) as const),
  ]
}

function newQuestion({ questions }: RequestState): string {
  return `${questions.map(({ questionId }) => questionId).join()}+`
}

function newLetter({ letters }: RequestState): string {
  return `${letters.map(({ letterId }) => letterId).join()}+`
}

/** Which test to link is chosen on the page: here it is enough that one could be. */
const anyTest = '+'

function withAnyTest(context: RequestContext): RequestContext {
  const test: TestFact = {
    testId: anyTest,
    conclusion: null,
    letters: [],
    draftedBy: '',
    concludedBy: null,
    until: null,
    agencyId: null,
    requestId: null,
    itemId: null,
  }
  return { ...context, tests: new Map([...context.tests, [anyTest, test]]) }
}

import type { TextRef } from '../values.ts'
import type { RequestCommand, RequestCommandType } from './commands.ts'
import type { RequestContext } from './context.ts'
import { decide } from './decide.ts'
import { checklistItems, type TaskKey } from './events.ts'
import type { RequestState } from './state.ts'
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
  return wellFilledCommands(state, context)
    .filter((command) => decide(state, command, context).ok)
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

function knownId(state: RequestState, assignmentId: string): string | null {
  return state.assignments.some((known) => known.assignmentId === assignmentId)
    ? assignmentId
    : null
}

const words: TextRef = { textId: '', digest: '' }

function wellFilledCommands(
  state: RequestState,
  { now, actor }: RequestContext,
): readonly RequestCommand[] {
  const answer = { itemIds: [], outcome: 'given', files: [], text: words, entryIds: [] } as const
  const ids = state.assignments.map(({ assignmentId }) => assignmentId)
  const newId = `${ids.join()}+`
  return [
    {
      type: 'submit',
      applicantId: personOf(actor) ?? '',
      channel: 'web',
      items: [{ itemId: '', text: words }],
      purpose: words,
      searchStartedAt: null,
      formOpenedAt: now,
      portalAnswerMs: null,
    },
    { type: 'register', number: '' },
    ...state.tasks.map(({ task }) => ({ type: 'take_task', task, takeOver: true }) as const),
    {
      type: 'forward',
      assignments: [{ assignmentId: newId, agencyId: newId, itemIds: [], instruction: null }],
    },
    { type: 'supply_answer', assignmentId: newId, ...answer },
    ...ids.flatMap((assignmentId): RequestCommand[] => [
      { type: 'recall_forward', assignmentId, reason: words },
      { type: 'return_by_unit', assignmentId, reason: words },
      { type: 'supply_answer', assignmentId, ...answer },
      { type: 'send_back_answer', assignmentId, reason: words },
      { type: 'verify_answer', assignmentId, checklist: checklistItems, publish: false },
    ]),
    { type: 'notify_applicant', noticeNumber: '', note: null },
    { type: 'hand_over', way: 'downloaded' },
    { type: 'hand_over', way: 'acknowledged' },
    { type: 'hand_over', way: 'elapsed' },
    { type: 'withdraw', reason: null },
  ]
}

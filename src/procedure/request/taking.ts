import type { CommandOf } from './commands.ts'
import type { Decision, RequestContext } from './context.ts'
import { accept, refuse } from './decision.ts'
import type { RequestState } from './state.ts'
import { findTask, personOf, sitsAt } from './tasks.ts'

/** "Kerjakan": waiting ends and handling begins. A colleague's task changes hands only when asked for by `takeOver`. */
export function takeTask(
  state: RequestState,
  { task, takeOver }: CommandOf<'take_task'>,
  { actor }: RequestContext,
): Decision {
  const { step } = task
  const open = findTask(state, task)
  if (open === undefined) return refuse('task_not_open', { step })
  if (!sitsAt(actor, open)) return refuse('not_permitted')
  if (open.takenBy === null) return accept({ type: 'task_taken', task, takenOver: false })
  if (open.takenBy === personOf(actor)) return refuse('task_already_yours', { step })
  if (!takeOver) return refuse('task_taken_by_other', { step, takenBy: open.takenBy })
  return accept({ type: 'task_taken', task, takenOver: true })
}

import type { Actor } from '../values.ts'
import type { Refusal, RefusalCode } from './commands.ts'
import type { Decision } from './context.ts'
import type { RequestEvent, TaskKey } from './events.ts'
import type { RequestState } from './state.ts'
import { findTask, personOf } from './tasks.ts'

export function accept(...events: readonly RequestEvent[]): Decision {
  return { ok: true, events }
}

export function refuse(code: RefusalCode, detail: Refusal['detail'] = {}): Refusal {
  return { ok: false, code, detail }
}

/** A refusal unless the task is open and in this very actor's hands. */
export function requireTaken(state: RequestState, key: TaskKey, actor: Actor): Refusal | null {
  const { step } = key
  const open = findTask(state, key)
  if (open === undefined) return refuse('task_not_open', { step })
  if (open.takenBy === null) return refuse('task_not_taken', { step })
  if (open.takenBy !== personOf(actor)) {
    return refuse('task_taken_by_other', { step, takenBy: open.takenBy })
  }
  return null
}

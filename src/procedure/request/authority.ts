import type { SopVersion, StepNumber } from '../sop/types.ts'
import { sopStep } from '../sop/versions.ts'
import type { Actor } from '../values.ts'
import type { RequestCommandType } from './commands.ts'
import type { HandoverWay } from './events.ts'

/** Whoever the SOP names as the actor of a step, or the system itself. */
type Authority = readonly (StepNumber | 'system')[]

/** Who may issue which command: the only such table. Whose case or agency it must be, `decide` adds. */
export const authority: Readonly<Record<RequestCommandType, Authority>> = {
  submit: [3],
  register: ['system'],
  take_task: [4, 5, 6, 7],
  forward: [4],
  recall_forward: [4],
  return_by_unit: [5],
  // PPID Utama may answer what it holds itself instead of forwarding it.
  supply_answer: [4, 5],
  send_back_answer: [6],
  verify_answer: [6],
  notify_applicant: [7],
  hand_over: [8, 'system'],
  withdraw: [3],
}

/** Each way of closing has its own witness. */
export const handoverAuthority: Readonly<Record<HandoverWay, Authority>> = {
  downloaded: [8, 'system'],
  acknowledged: [8],
  elapsed: ['system'],
}

export function isAuthorised(sop: SopVersion, actor: Actor, allowed: Authority): boolean {
  return allowed.some((who) => {
    if (who === 'system') return actor.kind === 'system'
    return actor.kind === 'person' && actor.role === sopStep(sop, who).actor
  })
}

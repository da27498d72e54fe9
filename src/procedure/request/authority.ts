import type { SopVersion, StepNumber } from '../sop/types.ts'
import { sopStep } from '../sop/versions.ts'
import type { Actor, Role } from '../values.ts'
import type { RequestCommandType } from './commands.ts'
import type { HandoverWay } from './events.ts'

/** Whoever the SOP names as the actor of a step, a role that the law or the office names, or the system itself. */
export type Authority = readonly (StepNumber | Role | 'system')[]

/** Who may issue which command: the only such table. Whose case or agency it must be, `decide` adds. */
export const authority: Readonly<Record<RequestCommandType, Authority>> = {
  // At the counter a desk officer files for the person (UU 14/2008 Pasal 22(1) and (3)).
  submit: [3, 'desk_officer'],
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
  hand_over: [8, 'system', 'ppid_utama', 'desk_officer'],
  // For whom they entered it, desk officers also complete and withdraw.
  withdraw: [3, 'desk_officer'],
  confirm_complete: ['ppid_utama', 'desk_officer'],
  // The formal judgement that something is missing, with its letter, is not the counter's.
  request_completion: ['ppid_utama'],
  complete: ['applicant', 'desk_officer'],
  lapse: ['system'],
  ask_question: ['applicant', 'ppid_utama', 'ppid_pembantu', 'desk_officer'],
  answer_question: ['applicant', 'ppid_utama', 'ppid_pembantu', 'desk_officer'],
  propose_extension: ['ppid_pembantu'],
  extend: ['ppid_utama'],
  link_test: ['ppid_utama'],
  record_payment: ['ppid_utama', 'desk_officer'],
  mark_silent: ['system'],
  correct_notice: ['ppid_utama'],
  // The system only by an order on an objection.
  reopen: ['ppid_utama', 'system'],
  recalculate_due: ['system'],
  number_letter: ['system'],
  issue_letter: ['system'],
}

/** Each way of closing has its own witness. */
export const handoverAuthority: Readonly<Record<HandoverWay, Authority>> = {
  downloaded: [8, 'system'],
  acknowledged: [8],
  elapsed: ['system'],
  collected: ['ppid_utama', 'desk_officer'],
  sent: ['ppid_utama', 'desk_officer'],
  // Follows from a notice that leaves nothing to hand over; nobody issues it.
  notice: [],
}

export function isAuthorised(sop: SopVersion, actor: Actor, allowed: Authority): boolean {
  return allowed.some((who) => {
    if (who === 'system') return actor.kind === 'system'
    const role = typeof who === 'number' ? sopStep(sop, who).actor : who
    return actor.kind === 'person' && actor.role === role
  })
}

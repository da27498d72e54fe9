import type { Actor, Role } from '../values.ts'
import type { ObjectionCommandType } from './commands.ts'

type Authority = readonly (Role | 'system')[]

const counter = ['desk_officer', 'ppid_utama'] as const

/**
 * Who may issue which command: the only such table. Only the Atasan PPID says what becomes of an objection (UU 14/2008
 * Pasal 36(2)); PPID, whose work is objected to, lays the file before them, carries out the order and keeps the record.
 * It neither withdraws an objection nor says that its applicant is content: the counter does, on their own words.
 */
export const objectionAuthority: Readonly<Record<ObjectionCommandType, Authority>> = {
  file: ['applicant', ...counter],
  register: ['system'],
  forward_file: ['ppid_utama'],
  accept_late: ['atasan_ppid'],
  decline: ['atasan_ppid'],
  settle: ['atasan_ppid'],
  answer: ['atasan_ppid'],
  mark_silent: ['system'],
  record_execution: ['ppid_utama', 'atasan_ppid', 'system'],
  respond: ['applicant', 'desk_officer'],
  withdraw: ['applicant', 'desk_officer'],
  file_dispute: ['ppid_utama', 'atasan_ppid'],
  move_dispute: ['ppid_utama', 'atasan_ppid'],
  recalculate_due: ['system'],
  number_letter: ['system'],
  issue_letter: ['system'],
}

export function mayCommand(actor: Actor, type: ObjectionCommandType): boolean {
  const who = actor.kind === 'system' ? 'system' : actor.role
  return objectionAuthority[type].includes(who)
}

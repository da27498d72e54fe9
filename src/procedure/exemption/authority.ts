import type { Actor, AgencyId, Role } from '../values.ts'
import type { TestCommandType } from './commands.ts'

type Authority = readonly (
  | Extract<Role, 'ppid_utama' | 'ppid_pembantu' | 'tim_pertimbangan' | 'atasan_ppid'>
  | 'system'
)[]

const desks: Authority = ['ppid_pembantu', 'ppid_utama']

/**
 * Who may issue which command, the only such table (Perki 1/2021 Pasal 49(2): PPID Pelaksana may propose, PPID
 * coordinates, the tim pertimbangan advises, the Atasan PPID approves). PPID Pembantu acts for its own agency alone.
 */
export const testAuthority: Readonly<Record<TestCommandType, Authority>> = {
  propose: desks,
  write_sheet: desks,
  submit_sheet: desks,
  drop: desks,
  give_opinion: ['tim_pertimbangan'],
  send_back: ['ppid_utama', 'atasan_ppid'],
  approve: ['atasan_ppid'],
  deny: ['atasan_ppid'],
  conclude: ['ppid_utama', 'atasan_ppid'],
  start_review: desks,
  close_review: ['ppid_utama'],
  open: ['ppid_utama', 'atasan_ppid'],
  supersede: ['system'],
  number_letter: ['system'],
  issue_letter: ['system'],
}

export function mayCommandTest(
  actor: Actor,
  type: TestCommandType,
  agencyId: AgencyId | null,
): boolean {
  const allowed = testAuthority[type]
  if (actor.kind === 'system') return allowed.includes('system')
  if (!allowed.some((role) => role === actor.role)) return false
  return actor.role !== 'ppid_pembantu' || (agencyId !== null && actor.agencyId === agencyId)
}

import type { Actor, Role } from '../values.ts'
import type { EntryCommandType } from './commands.ts'
import type { EntryState } from './state.ts'

type Authority = readonly (Extract<Role, 'ppid_utama' | 'ppid_pembantu'> | 'system')[]

const desks: Authority = ['ppid_pembantu', 'ppid_utama']

/**
 * Who may issue which command (Perki 1/2021: PPID Pelaksana prepares, PPID checks and announces). The system publishes
 * what the command line brings in. PPID Pembantu acts on its own agency's entries alone.
 */
export const entryAuthority: Readonly<Record<EntryCommandType, Authority>> = {
  open_draft: desks,
  save_draft: desks,
  submit: desks,
  recall: desks,
  return: ['ppid_utama'],
  discard: desks,
  publish: ['ppid_utama', 'system'],
  renew: desks,
  withdraw: ['ppid_utama'],
}

export function mayCommand(
  actor: Actor,
  type: EntryCommandType,
  agencyId: EntryState['agencyId'],
): boolean {
  const allowed = entryAuthority[type]
  if (actor.kind === 'system') return allowed.includes('system')
  if (!allowed.some((role) => role === actor.role)) return false
  return actor.role === 'ppid_utama' || (agencyId !== null && actor.agencyId === agencyId)
}

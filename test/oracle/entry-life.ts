import type { EntryCommand, Terms } from '../../src/procedure/publishing/commands.ts'
import { decideEntry } from '../../src/procedure/publishing/decide.ts'
import type { EntryEvent } from '../../src/procedure/publishing/events.ts'
import { type EntryState, evolveEntry, noEntry } from '../../src/procedure/publishing/state.ts'
import type { Actor, Instant, LocalDate, Role, TextRef } from '../../src/procedure/values.ts'

/** One entry played by named people, for tests of its life. */

const person = (id: string, role: Role, agencyId: string | null = null): Actor => ({
  kind: 'person',
  id,
  role,
  agencyId,
})

export const cast = {
  utama: person('utama', 'ppid_utama'),
  dinkes: person('dinkes', 'ppid_pembantu', 'dinkes'),
  dinsos: person('dinsos', 'ppid_pembantu', 'dinsos'),
  stray: person('stray', 'ppid_pembantu'),
  applicant: person('sari', 'applicant'),
  atasan: person('atasan', 'atasan_ppid'),
  tim: person('tim', 'tim_pertimbangan'),
  desk: person('desk', 'desk_officer'),
  admin: person('admin', 'admin'),
  system: { kind: 'system' },
} as const satisfies Record<string, Actor>

export const now = '2026-11-23T02:00:00.000Z' as Instant
export const today = '2026-11-23' as LocalDate
export const text: TextRef = { textId: 't', digest: 'd' }
export const always: Terms = { category: 'setiap_saat', validUntil: null, alertUntil: null }

export const open: EntryCommand = { type: 'open_draft', agencyId: 'dinkes' }
export const submit = (terms: Terms = always): EntryCommand => ({ type: 'submit', terms })
export const publish = (
  terms: Terms = always,
  origin: 'desk' | 'archive' | 'answer' = 'desk',
): EntryCommand => ({
  type: 'publish',
  origin,
  agencyId: 'dinkes',
  terms,
  content: text,
  files: [],
})
export const giveBack: EntryCommand = { type: 'return', reason: text }
export const withdraw: EntryCommand = { type: 'withdraw', reason: text }

export type Move = readonly [Actor, EntryCommand]

/** Plays moves that must all be accepted. */
export function played(...moves: readonly Move[]): EntryState {
  return moves.reduce((state, [actor, command]) => {
    const decision = decideEntry(state, command, { now, actor })
    if (!decision.ok) throw new Error(`${command.type}: ${decision.code}`)
    return after(state, actor, decision.events)
  }, noEntry)
}

export function after(state: EntryState, actor: Actor, events: readonly EntryEvent[]): EntryState {
  return events.reduce(
    (before, event) => evolveEntry(before, { seq: before.version + 1, at: now, actor, event }),
    state,
  )
}

/** What becomes of a command: the types of its events, or the code of its refusal. */
export function result(state: EntryState, actor: Actor, command: EntryCommand) {
  const decision = decideEntry(state, command, { now, actor })
  return decision.ok ? decision.events.map(({ type }) => type) : decision.code
}

import type { WorkingCalendar } from '../calendar/types.ts'
import type { TestFact } from '../exemption/facts.ts'
import type { SopVersion } from '../sop/types.ts'
import type { Actor, Instant, LocalDate } from '../values.ts'
import type { Refusal } from './commands.ts'
import type { RequestEvent } from './events.ts'

/** What the decider needs from outside, all of it as arguments. `sop` is the version in force at `now` for a submission, the case's own afterwards. */
export interface RequestContext {
  readonly now: Instant
  readonly actor: Actor
  readonly calendar: WorkingCalendar
  readonly sop: SopVersion
  /** Consequence tests that the case or the command names, by their id. */
  readonly tests: ReadonlyMap<string, TestFact>
  /** Orders that granted objections against this case gave, by objection. */
  readonly orders: ReadonlyMap<string, OrderFact>
}

/** The order of the Atasan PPID to give information after all, with its limit (Perki 1/2021 Pasal 43). */
export interface OrderFact {
  readonly objectionId: string
  readonly itemIds: readonly string[]
  /** Last day of the new notice. */
  readonly limit: LocalDate
}

export type Decision = { readonly ok: true; readonly events: readonly RequestEvent[] } | Refusal

import type { WorkingCalendar } from '../calendar/types.ts'
import type { SopVersion } from '../sop/types.ts'
import type { Actor, Instant } from '../values.ts'
import type { Refusal } from './commands.ts'
import type { RequestEvent } from './events.ts'

/** What the decider needs from outside, all of it as arguments. `sop` is the version in force at `now` for a submission, the case's own afterwards. */
export interface RequestContext {
  readonly now: Instant
  readonly actor: Actor
  readonly calendar: WorkingCalendar
  readonly sop: SopVersion
}

export type Decision = { readonly ok: true; readonly events: readonly RequestEvent[] } | Refusal

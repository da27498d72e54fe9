import type { WorkingCalendar } from '../calendar/types.ts'
import type { Actor, Instant } from '../values.ts'
import type { FoundGround } from './events.ts'
import type { ObjectedRequest } from './grounds.ts'

/** An earlier objection to the same request. */
export interface EarlierObjection {
  /** `keepsOthersOut`: answered and carried out, or at the Komisi Informasi, it does not. */
  readonly open: boolean
  readonly grounds: readonly Pick<FoundGround, 'ground' | 'foundOn'>[]
}

/** What the decider needs from outside, all of it as arguments. */
export interface ObjectionContext {
  readonly now: Instant
  readonly actor: Actor
  readonly calendar: WorkingCalendar
  /** The request objected to, as it stands now. */
  readonly request: ObjectedRequest
  /** Objections to the same request that were not withdrawn, without the one decided about. */
  readonly earlier: readonly EarlierObjection[]
}

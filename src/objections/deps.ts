import type { SealKey } from '../people/identity/seal.ts'
import type { Locale } from '../platform/http/route.ts'
import type { ObjectionEvent } from '../procedure/objection/events.ts'
import type { ObjectionState } from '../procedure/objection/state.ts'
import type { Recorded } from '../procedure/request/events.ts'
import type { ActDeps } from '../requests/act.ts'
import type { Office } from '../ui/frame.tsx'

/** What every act on an objection needs: all that acts on its request need, and the words of its messages. */
export interface ObjectionDeps extends ActDeps {
  readonly identityKey: SealKey
  /** Where links in messages lead. */
  readonly baseUrl: string
  readonly office: (locale: Locale) => Office
}

/** What was just written to the log of an objection, and what it made of it. */
export interface Happened {
  readonly objectionId: string
  readonly state: ObjectionState
  readonly events: readonly Recorded<ObjectionEvent>[]
}

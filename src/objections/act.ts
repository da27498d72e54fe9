import type { Db, Trx } from '../platform/database/connect.ts'
import type { ObjectionCommand, ObjectionRefusal } from '../procedure/objection/commands.ts'
import type { ObjectionContext } from '../procedure/objection/context.ts'
import { decideObjection } from '../procedure/objection/decide.ts'
import type { ObjectionEvent } from '../procedure/objection/events.ts'
import { objectedRequest } from '../procedure/objection/objected.ts'
import {
  evolveObjection,
  type ObjectionState,
  replayObjection,
} from '../procedure/objection/state.ts'
import type { Recorded } from '../procedure/request/events.ts'
import type { RequestState } from '../procedure/request/state.ts'
import type { Actor, CaseId, Instant } from '../procedure/values.ts'
import { appendEvents, mayGoBetter } from '../records/append.ts'
import { loadEvents, lockStream } from '../records/load.ts'
import type { ObjectionDeps } from './deps.ts'
import { earlierObjections, loadRequest } from './load.ts'
import { projectObjection } from './projection.ts'
import { react } from './react.ts'

export type ObjectionActed =
  | { readonly kind: 'done'; readonly state: ObjectionState }
  | {
      readonly kind: 'refused'
      readonly refusal: ObjectionRefusal
      readonly state: ObjectionState
    }
  /** Somebody acted on it after the page was shown. */
  | {
      readonly kind: 'changed'
      readonly since: readonly Recorded<ObjectionEvent>[]
      readonly state: ObjectionState
    }

export interface ObjectionAct {
  readonly objectionId: string
  readonly actor: Actor
  /** Version the person saw on the page; null when nobody looked (jobs). */
  readonly seenVersion: number | null
  readonly command: (trx: Trx, state: ObjectionState, now: Instant) => Promise<ObjectionCommand>
  /** What else belongs into the same transaction once the command was accepted. */
  readonly after?: (trx: Trx, state: ObjectionState) => Promise<void>
}

/** Carries out one command on an objection: load, decide, append, project and react in one transaction. */
export async function actOnObjection(
  deps: ObjectionDeps,
  wanted: ObjectionAct,
): Promise<ObjectionActed> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await deps.db.transaction().execute((trx) => actIn(trx, deps, wanted))
    } catch (error) {
      if (error instanceof Stopped) return error.acted
      if (!mayGoBetter(error) || attempt === 2) throw error
    }
  }
}

async function actIn(
  trx: Trx,
  deps: ObjectionDeps,
  { objectionId, actor, seenVersion, ...wanted }: ObjectionAct,
): Promise<ObjectionActed> {
  const { requestId } = await lockObjection(trx, objectionId)
  const log = await loadEvents<ObjectionEvent>(trx, objectionId)
  const state = replayObjection(log)
  const now = deps.clock()
  const command = await wanted.command(trx, state, now)
  const since = seenVersion === null ? [] : log.filter((one) => disturbs(one, seenVersion))
  if (since.length > 0) throw new Stopped({ kind: 'changed', since, state })
  const request = await loadRequest(trx, requestId)
  const context = await objectionContext(deps, trx, {
    ...{ actor, now, requestId, request },
    besides: objectionId,
  })
  const decision = decideObjection(state, command, context)
  if (!decision.ok) throw new Stopped({ kind: 'refused', refusal: decision, state })
  const next = await appendToObjection(trx, deps, {
    ...{ objectionId, state, actor, at: now },
    events: decision.events,
  })
  await wanted.after?.(trx, next)
  return { kind: 'done', state: next }
}

/**
 * Locks the request and then the objection, always in this order: what an order sets off in the request, and what its
 * notice sets off here, never wait for each other.
 */
export async function lockObjection(
  trx: Trx,
  objectionId: string,
): Promise<{ readonly requestId: CaseId }> {
  const { request_id: requestId } = await trx
    .selectFrom('objections')
    .select('request_id')
    .where('objection_id', '=', objectionId)
    .executeTakeFirstOrThrow()
  await lockStream(trx, requestId)
  await lockStream(trx, objectionId)
  return { requestId }
}

/** The arguments the procedure takes from outside, for one objection at one moment. */
export async function objectionContext(
  deps: Pick<ObjectionDeps, 'readRules'>,
  db: Db,
  on: {
    readonly actor: Actor
    readonly now: Instant
    readonly requestId: CaseId
    readonly request: RequestState
    readonly besides: string | null
  },
): Promise<ObjectionContext> {
  const { actor, now, requestId, request, besides } = on
  const { calendar } = await deps.readRules(db)
  const earlier = await earlierObjections(db, { requestId, besides })
  return { now, actor, calendar, request: objectedRequest(requestId, request), earlier }
}

/** Writes events of an objection that has its row, brings the tables up to date and lets the house react. */
export async function appendToObjection(
  trx: Trx,
  deps: ObjectionDeps,
  {
    objectionId,
    state,
    events,
    actor,
    at,
  }: {
    readonly objectionId: string
    readonly state: ObjectionState
    readonly events: readonly ObjectionEvent[]
    readonly actor: Actor
    readonly at: Instant
  },
): Promise<ObjectionState> {
  const recorded = await appendEvents(trx, {
    stream: { kind: 'objection', id: objectionId },
    expectedVersion: state.version,
    at,
    actor,
    events,
  })
  const next = recorded.reduce(evolveObjection, state)
  await projectObjection(trx, objectionId, next)
  return react(trx, deps, { objectionId, state: next, events: recorded })
}

// What the system writes about letters and dates changes nothing of what a person decides.
function disturbs({ seq, event }: Recorded<ObjectionEvent>, seenVersion: number): boolean {
  return seq > seenVersion && !quiet.has(event.type)
}

const quiet: ReadonlySet<ObjectionEvent['type']> = new Set([
  'letter_numbered',
  'letter_issued',
  'due_recalculated',
  'silence_marked',
])

// Rolls the transaction back and carries the result out of it.
class Stopped extends Error {
  readonly acted: ObjectionActed
  constructor(acted: ObjectionActed) {
    super('stopped')
    this.acted = acted
  }
}

import type { Kysely } from 'kysely'
import type { ReadRules } from '../office/rules.ts'
import type { Db, Trx } from '../platform/database/connect.ts'
import type { DB } from '../platform/database/schema.ts'
import { localDateOf } from '../procedure/dates.ts'
import type { TestFact } from '../procedure/exemption/facts.ts'
import type { Refusal, RequestCommand } from '../procedure/request/commands.ts'
import type { OrderFact, RequestContext } from '../procedure/request/context.ts'
import { isReleased } from '../procedure/request/coverage.ts'
import { decide } from '../procedure/request/decide.ts'
import type { Recorded, RequestEvent } from '../procedure/request/events.ts'
import { evolve, replay } from '../procedure/request/evolve.ts'
import { namedTests } from '../procedure/request/outcomes.ts'
import type { RequestState } from '../procedure/request/state.ts'
import { sopById, sopInForce } from '../procedure/sop/versions.ts'
import type { Actor, CaseId, Instant } from '../procedure/values.ts'
import { appendEvents, mayGoBetter } from '../records/append.ts'
import { loadEvents, lockStream } from '../records/load.ts'
import { meanwhile } from './meanwhile.ts'
import { projectRequest } from './projection.ts'

/** What rooms beside and above tell a request; the app connects them. Without one there is nothing to tell. */
export interface FactPorts {
  readonly loadTests?: (
    db: Db,
    testIds: readonly string[],
  ) => Promise<ReadonlyMap<string, TestFact>>
  readonly loadOrders?: (db: Db, requestId: CaseId) => Promise<ReadonlyMap<string, OrderFact>>
}

/** What every act on a request needs. */
export interface ActDeps extends FactPorts {
  readonly db: Kysely<DB>
  readonly readRules: ReadRules
  readonly clock: () => Instant
  /** What follows from events inside the same transaction: messages, jobs, publication. */
  readonly react: React
}

/** Called once per transaction with the events just appended. @returns the state with what it appended itself. */
export type React = (
  trx: Trx,
  happened: {
    requestId: CaseId
    state: RequestState
    events: readonly Recorded<RequestEvent>[]
    context: RequestContext
  },
) => Promise<RequestState>

export type Acted =
  | { readonly kind: 'done'; readonly state: RequestState }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly state: RequestState }
  /** Somebody else acted on the same matter after the page was shown. */
  | {
      readonly kind: 'changed'
      readonly since: readonly Recorded<RequestEvent>[]
      readonly state: RequestState
    }

export interface Act {
  readonly requestId: CaseId
  readonly actor: Actor
  /** Version the person saw on the page; null when nobody looked (jobs). */
  readonly seenVersion: number | null
  /** Makes the command at the moment of its events; texts it vouches for are rolled back with a refusal. */
  readonly command: (trx: Trx, state: RequestState, now: Instant) => Promise<RequestCommand>
  /** What else belongs into the same transaction once the command was accepted. */
  readonly after?: (trx: Trx, state: RequestState) => Promise<void>
}

/**
 * Carries out one command on a request: load, decide, append, project and react in one transaction. Of two persons who
 * act at once one wins; the other is told what happened.
 */
export async function act(deps: ActDeps, wanted: Act): Promise<Acted> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await actOnce(deps, wanted)
    } catch (error) {
      if (error instanceof Stopped) return error.acted
      if (!mayGoBetter(error) || attempt === 2) throw error
    }
  }
}

async function actOnce(deps: ActDeps, wanted: Act): Promise<Acted> {
  const { requestId, actor, seenVersion } = wanted
  return deps.db.transaction().execute(async (trx) => {
    // The log before all else, above all before the counter of numbers: two that take them in turns never wait for each
    // other, and ten agencies that answer in the same second each get theirs.
    await lockStream(trx, requestId)
    const log = await loadEvents<RequestEvent>(trx, requestId)
    const state = replay(log)
    const now = deps.clock()
    const command = await wanted.command(trx, state, now)
    const context = await contextFor({ ...deps, clock: () => now }, trx, {
      actor,
      state,
      requestId,
      command,
    })
    const since = seenVersion === null ? [] : meanwhile(log, seenVersion, command)
    if (since.length > 0) throw new Stopped({ kind: 'changed', since, state })
    const decision = decide(state, command, context)
    if (!decision.ok) throw new Stopped({ kind: 'refused', refusal: decision, state })
    const next = await appendAndProject(trx, {
      requestId,
      state,
      events: decision.events,
      context,
      react: deps.react,
    })
    await wanted.after?.(trx, next)
    return { kind: 'done', state: next }
  })
}

/** Which case and which command the facts are for; without a command, those that any command may need. */
interface About {
  readonly requestId?: CaseId
  readonly command?: RequestCommand
}

/** The arguments the procedure takes from outside, for one case at one moment. */
export async function contextFor(
  deps: Pick<ActDeps, 'readRules' | 'clock'> & FactPorts,
  db: Db,
  { actor, state, ...about }: { actor: Actor; state: RequestState } & About,
): Promise<RequestContext> {
  const rules = await deps.readRules(db)
  const now = deps.clock()
  const sop =
    state.sopVersion === null
      ? sopInForce(rules.sopVersions, localDateOf(now))
      : sopById(rules.sopVersions, state.sopVersion)
  const facts = await factsFor(deps, db, { state, ...about })
  return { now, actor, calendar: rules.calendar, sop, ...facts }
}

/** Consequence tests and orders, loaded only where the case or the command has to do with them. */
async function factsFor(
  { loadTests, loadOrders }: FactPorts,
  db: Db,
  { state, requestId, command }: { state: RequestState } & About,
): Promise<Pick<RequestContext, 'tests' | 'orders'>> {
  // Also of verified answers: their tests may be opened, or end, before the notice.
  const answers = state.assignments.filter((one) => !isReleased(one))
  const named = namedTests(answers.flatMap(({ answer }) => answer?.outcomes ?? []))
  const testIds = command?.type === 'link_test' ? [...named, command.testId] : named
  const ordered = command === undefined || command.type === 'reopen'
  return {
    tests: loadTests && testIds.length > 0 ? await loadTests(db, testIds) : new Map(),
    orders: loadOrders && requestId && ordered ? await loadOrders(db, requestId) : new Map(),
  }
}

/** Writes events of a case that exists, brings its projection up to date and lets the house react. */
export async function appendAndProject(
  trx: Trx,
  {
    requestId,
    state,
    events,
    context,
    react,
  }: {
    requestId: CaseId
    state: RequestState
    events: readonly RequestEvent[]
    context: RequestContext
    react: React
  },
): Promise<RequestState> {
  const recorded = await appendEvents(trx, {
    stream: { kind: 'request', id: requestId },
    expectedVersion: state.version,
    at: context.now,
    actor: context.actor,
    events,
  })
  const next = recorded.reduce(evolve, state)
  await projectRequest(trx, requestId, next)
  return react(trx, { requestId, state: next, events: recorded, context })
}

// Rolls the transaction back and carries the result out of it.
class Stopped extends Error {
  readonly acted: Acted
  constructor(acted: Acted) {
    super('stopped')
    this.acted = acted
  }
}

import type { Kysely } from 'kysely'
import type { Trx } from '../../platform/database/connect.ts'
import type { DB } from '../../platform/database/schema.ts'
import type { Locale } from '../../platform/http/route.ts'
import type { TestCommand, TestRefusal } from '../../procedure/exemption/commands.ts'
import { decideTest } from '../../procedure/exemption/decide.ts'
import type { TestEvent } from '../../procedure/exemption/events.ts'
import { evolveTest, replayTest, type TestState } from '../../procedure/exemption/state.ts'
import type { Recorded } from '../../procedure/request/events.ts'
import type { Actor, Instant } from '../../procedure/values.ts'
import { appendEvents, mayGoBetter } from '../../records/append.ts'
import { loadEvents, lockStream } from '../../records/load.ts'
import type { Office } from '../../ui/frame.tsx'
import { followUp } from './follow-up.ts'
import { findTestRow, type TestRow } from './rows.ts'

export interface TestDeps {
  readonly db: Kysely<DB>
  readonly clock: () => Instant
  /** Where links in mails lead. */
  readonly baseUrl: string
  /** The office's card, as mails are signed. */
  readonly office: (locale: Locale) => Office
}

/** Who acts on which test, and what they saw of it (the form's hidden field); null when nobody looked. */
export interface OnTest {
  readonly testId: string
  readonly actor: Actor
  readonly seen: string | null
}

export type TestActed =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly refusal: TestRefusal }
  /** Somebody else was quicker, or the same form was sent twice. */
  | { readonly kind: 'changed' }

/** A test held for one act. */
export interface HeldTest {
  readonly state: TestState
  readonly row: TestRow | null
  readonly now: Instant
}

/**
 * Names what a page shows of a test, to be seen again with what is sent from it. A letter that was numbered or made
 * meanwhile changes nothing that anybody decides about.
 */
export function seenOf({ version, issued }: TestState, row: TestRow | null): string {
  const ofLetters = issued.length + issued.filter(({ file }) => file !== null).length
  return `${version - ofLetters}.${row?.draftVersion ?? 0}`
}

/**
 * One act on a test in one transaction: load, decide, append, and all that follows. `work` writes the words and gives
 * the command; a refusal undoes what it wrote.
 */
export async function actOnTest(
  deps: TestDeps,
  on: OnTest,
  work: (trx: Trx, held: HeldTest) => Promise<TestCommand>,
): Promise<TestActed> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await deps.db.transaction().execute(async (trx) => {
        await lockStream(trx, on.testId)
        const state = replayTest(await loadEvents<TestEvent>(trx, on.testId))
        const row = await findTestRow(trx, on.testId)
        if (on.seen !== null && on.seen !== seenOf(state, row))
          throw new Stopped({ kind: 'changed' })
        const now = deps.clock()
        const command = await work(trx, { state, row, now })
        const appended = await appendDecided(trx, { on, state, command, now })
        if ('refusal' in appended) throw new Stopped({ kind: 'refused', ...appended })
        await followUp(deps, trx, { testId: on.testId, before: state, now, ...appended })
      })
      return { kind: 'done' }
    } catch (error) {
      if (error instanceof Stopped) return error.acted
      if (!mayGoBetter(error) || attempt === 2) throw error
    }
  }
}

/** Decides a command and appends what happens. @returns the events and the state after them, or the refusal. */
export async function appendDecided(
  trx: Trx,
  {
    on,
    state,
    command,
    now,
  }: {
    readonly on: Pick<OnTest, 'testId' | 'actor'>
    readonly state: TestState
    readonly command: TestCommand
    readonly now: Instant
  },
): Promise<
  | { readonly refusal: TestRefusal }
  | { readonly after: TestState; readonly recorded: readonly Recorded<TestEvent>[] }
> {
  const decision = decideTest(state, command, { now, actor: on.actor })
  if (!decision.ok) return { refusal: decision }
  const recorded = await appendEvents(trx, {
    stream: { kind: 'test', id: on.testId },
    expectedVersion: state.version,
    at: now,
    actor: on.actor,
    events: decision.events,
  })
  return { after: recorded.reduce(evolveTest, state), recorded }
}

// Rolls the transaction back and carries the result out of it.
class Stopped extends Error {
  readonly acted: TestActed
  constructor(acted: TestActed) {
    super('stopped')
    this.acted = acted
  }
}

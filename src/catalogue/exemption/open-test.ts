import { type AppExchange, actorOf, personOf, type SignedIn } from '../../people/viewer.ts'
import type { TestCommandType } from '../../procedure/exemption/commands.ts'
import type { TestEvent } from '../../procedure/exemption/events.ts'
import { permittedOnTest } from '../../procedure/exemption/permitted.ts'
import { replayTest, type TestState } from '../../procedure/exemption/state.ts'
import type { Recorded } from '../../procedure/request/events.ts'
import type { Actor, Instant } from '../../procedure/values.ts'
import { loadEvents } from '../../records/load.ts'
import { isEntryId } from '../publishing/list-query.ts'
import { type OnTest, seenOf } from './act.ts'
import type { TestPages } from './deps.ts'
import { findTestRow, type Looker, type TestRow } from './rows.ts'

/** A consequence test in front of somebody. */
export interface OpenedTest {
  readonly testId: string
  readonly person: SignedIn
  readonly actor: Actor
  readonly state: TestState
  readonly log: readonly Recorded<TestEvent>[]
  readonly row: TestRow
  readonly now: Instant
  readonly may: (type: TestCommandType) => boolean
  readonly href: (rest?: string) => string
}

/** The test of an address; null when there is none, or it is another agency's: both look the same from outside. */
export async function openTest(
  deps: Pick<TestPages, 'db' | 'clock'>,
  exchange: AppExchange,
): Promise<OpenedTest | null> {
  const testId = exchange.params['id'] ?? ''
  if (!isEntryId(testId)) return null
  const row = await findTestRow(deps.db, testId)
  if (!row) return null
  const person = personOf(exchange)
  if (person.role === 'ppid_pembantu' && person.agencyId !== row.agencyId) return null
  const log = await loadEvents<TestEvent>(deps.db, testId)
  const state = replayTest(log)
  const actor = actorOf(person)
  const now = deps.clock()
  const permitted = new Set(permittedOnTest(state, { now, actor }))
  return {
    ...{ testId, person, actor, state, log, row, now },
    may: (type) => permitted.has(type),
    href: (rest = '') => `/kerja/uji/${testId}${rest}`,
  }
}

/** Who acts on what, and what their form showed of it. */
export function actingOn(opened: OpenedTest, exchange: AppExchange): OnTest {
  const { testId, actor } = opened
  return { testId, actor, seen: exchange.form.line('versi') }
}

export function seenIn({ state, row }: Pick<OpenedTest, 'state' | 'row'>): string {
  return seenOf(state, row)
}

const lookers = ['ppid_utama', 'ppid_pembantu', 'tim_pertimbangan', 'atasan_ppid'] as const

/** Whose lists a person sees. @throws Error for a role that the routes do not admit. */
export function lookerOf(person: SignedIn): Looker {
  const role = lookers.find((known) => known === person.role)
  if (role === undefined) throw new Error('the routes admit no other role')
  return {
    role,
    personId: person.id,
    agencyId: role === 'ppid_pembantu' ? (person.agencyId ?? '') : null,
  }
}

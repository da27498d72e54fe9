import { randomUUID } from 'node:crypto'
import { orderLetter } from '../../notices/official/order.ts'
import type { Trx } from '../../platform/database/connect.ts'
import type { TestEvent } from '../../procedure/exemption/events.ts'
import { replayTest, type TestState } from '../../procedure/exemption/state.ts'
import { type LetterKind, letterNumbering } from '../../procedure/letters.ts'
import { registrationNumber } from '../../procedure/registration.ts'
import type { Recorded } from '../../procedure/request/events.ts'
import type { Instant } from '../../procedure/values.ts'
import { loadEvents, lockStream } from '../../records/load.ts'
import { allotNumber } from '../../records/numbers.ts'
import type { TestDeps } from './act.ts'
import { enterExempt, leaveExempt } from './on-list.ts'
import { projectTest } from './rows.ts'
import { actAsSystem } from './system-acts.ts'
import { tellPeople } from './tell-people.tsx'

/** What was done to a test, in the transaction that did it. */
export interface TestHappened {
  readonly testId: string
  readonly before: TestState
  readonly after: TestState
  readonly recorded: readonly Recorded<TestEvent>[]
  readonly now: Instant
}

/** What follows from each event of a test: letters are numbered and ordered, the list and the rows move, people are told. */
export async function followUp(deps: TestDeps, trx: Trx, happened: TestHappened): Promise<void> {
  const { testId, recorded, now } = happened
  let state = happened.after
  for (const one of recorded)
    for (const kind of lettersOf(one.event, state))
      state = await numberLetter(trx, { testId, state, kind, seq: one.seq, at: now })
  for (const { event } of recorded) await moveList(trx, { testId, state, event, now })
  await projectTest(trx, { testId, state, at: now })
  for (const one of recorded) await tellPeople(deps, trx, { testId, state, recorded: one })
}

/** Which letters an event is put into. What was never exempt and is found open needs no decree: its sheet says it. */
function lettersOf(event: TestEvent, { renews }: TestState): readonly LetterKind[] {
  switch (event.type) {
    case 'test_concluded':
      return event.conclusion.kind === 'open' && renews === null
        ? ['consequence_sheet']
        : ['consequence_sheet', 'classification_decree']
    case 'test_denied':
      return ['consequence_sheet']
    case 'exemption_opened':
      return event.byTestId === null ? ['classification_decree'] : []
    default:
      return []
  }
}

async function numberLetter(
  trx: Trx,
  {
    testId,
    state,
    kind,
    seq,
    at,
  }: { testId: string; state: TestState; kind: LetterKind; seq: number; at: Instant },
): Promise<TestState> {
  const letterId = randomUUID()
  const sequenceOf = letterNumbering[kind]
  const number = await allotNumber(trx, {
    ...{ kind: sequenceOf, at, streamId: testId },
    format: (sequence) => registrationNumber({ kind: sequenceOf, sequence, at }),
  })
  const command = { type: 'number_letter', letterId, kind, number } as const
  const after = await actAsSystem(trx, { testId, state, command, at })
  if (!after) throw new Error('a new letter of a test takes its number')
  await orderLetter(trx, { letterId, kind, number, streamId: testId, seq, at })
  return after
}

async function moveList(
  trx: Trx,
  {
    testId,
    state,
    event,
    now,
  }: { testId: string; state: TestState; event: TestEvent; now: Instant },
): Promise<void> {
  if (event.type === 'exemption_opened' && event.byTestId === null)
    return leaveExempt(trx, { testId, reason: event.reason, at: now })
  if (event.type !== 'test_concluded') return
  if (state.renews) await supersede(trx, { byTestId: testId, state, at: now })
  if (event.conclusion.kind === 'exempt') await enterExempt(trx, { testId, state, at: now })
}

/** The classification that was looked at anew ends with this one. */
async function supersede(
  trx: Trx,
  { byTestId, state, at }: { byTestId: string; state: TestState; at: Instant },
): Promise<void> {
  const { renews, conclusion } = state
  if (renews === null || conclusion === null) return
  await leaveExempt(trx, { exemptId: renews.exemptId, byTestId, at })
  const { testId } = renews
  if (testId === null) return
  await lockStream(trx, testId)
  const before = replayTest(await loadEvents<TestEvent>(trx, testId))
  const command = { type: 'supersede', byTestId, found: conclusion.kind } as const
  // It may have been opened meanwhile.
  const after = await actAsSystem(trx, { testId, state: before, command, at })
  if (after) await projectTest(trx, { testId, state: after, at })
}

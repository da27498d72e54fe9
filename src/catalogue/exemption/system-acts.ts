import type { Trx } from '../../platform/database/connect.ts'
import type { TestCommand } from '../../procedure/exemption/commands.ts'
import { decideTest } from '../../procedure/exemption/decide.ts'
import type { TestEvent } from '../../procedure/exemption/events.ts'
import { evolveTest, type TestState } from '../../procedure/exemption/state.ts'
import type { Actor, Instant } from '../../procedure/values.ts'
import { appendEvents } from '../../records/append.ts'

const system: Actor = { kind: 'system' }

/** Lets the system itself do something to a test. @returns the state after it; null when it is refused. */
export async function actAsSystem(
  trx: Trx,
  {
    testId,
    state,
    command,
    at,
  }: { testId: string; state: TestState; command: TestCommand; at: Instant },
): Promise<TestState | null> {
  const decision = decideTest(state, command, { now: at, actor: system })
  if (!decision.ok) return null
  const recorded = await appendEvents<TestEvent>(trx, {
    stream: { kind: 'test', id: testId },
    expectedVersion: state.version,
    at,
    actor: system,
    events: decision.events,
  })
  return recorded.reduce(evolveTest, state)
}

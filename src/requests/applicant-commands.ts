import type { Actor, CaseId } from '../procedure/values.ts'
import { vouchText } from '../records/texts.ts'
import { type ActDeps, type Acted, act } from './act.ts'

interface On {
  readonly requestId: CaseId
  readonly actor: Actor
  readonly seenVersion: number | null
}

/** The applicant takes the request back, until the notice. */
export function withdrawRequest(deps: ActDeps, on: On & { reason: string }): Promise<Acted> {
  return act(deps, {
    ...on,
    command: async (trx) => {
      const body = on.reason.trim()
      const reason =
        body === ''
          ? null
          : await vouchText(trx, { streamId: on.requestId, kind: 'withdrawal', body })
      return { type: 'withdraw', reason }
    },
  })
}

/** "Saya sudah menerima": closes a case whose answer has no files. */
export function acknowledgeAnswer(deps: ActDeps, on: On): Promise<Acted> {
  return act(deps, { ...on, command: async () => ({ type: 'hand_over', way: 'acknowledged' }) })
}

/** Closes a case whose every file has reached its applicant (`downloaded`), or that nobody fetched in time (`elapsed`). */
export function handOver(
  deps: ActDeps,
  requestId: CaseId,
  way: 'downloaded' | 'elapsed',
): Promise<Acted> {
  const actor: Actor = { kind: 'system' }
  return act(deps, {
    requestId,
    actor,
    seenVersion: null,
    command: async () => ({ type: 'hand_over', way }),
  })
}

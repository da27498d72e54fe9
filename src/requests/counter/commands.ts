import type { PaymentWay } from '../../procedure/request/events.ts'
import { openFee } from '../../procedure/request/fee.ts'
import type { Actor, CaseId } from '../../procedure/values.ts'
import { type ActDeps, type Acted, act } from '../act.ts'

interface On {
  readonly requestId: CaseId
  readonly actor: Actor
  readonly seenVersion: number | null
}

/** Copies were paid for, all that the notice says (UU 14/2008 Pasal 22(7)g). */
export function recordPayment(
  deps: ActDeps,
  { way, ...on }: On & { way: PaymentWay },
): Promise<Acted> {
  return act(deps, {
    ...on,
    command: async (_, state) => ({ type: 'record_payment', amount: openFee(state) ?? 0, way }),
  })
}

/** Copies were fetched at the counter, or went out by post or courier: the case ends. */
export function handOverCopies(
  deps: ActDeps,
  { way, ...on }: On & { way: 'collected' | 'sent' },
): Promise<Acted> {
  return act(deps, { ...on, command: async () => ({ type: 'hand_over', way }) })
}

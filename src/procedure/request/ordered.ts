import type { Refusal } from './commands.ts'
import { refuse } from './decision.ts'
import { givesSomething, outcomeOf, toldOf } from './outcomes.ts'
import type { Answer, RequestState } from './state.ts'

/**
 * What the Atasan PPID ordered to be given is not refused a second time, and what was given on an order is not taken
 * back by a correction (Perki 1/2021 Pasal 43). That something is not held may still be said: it is no refusal, nor does
 * it carry the order out.
 */
export function unmetOrder(state: RequestState, answer: Answer): Refusal | null {
  for (const { itemId, outcome } of answer.outcomes) {
    if (!state.orderedItemIds.includes(itemId)) continue
    const takenBack = state.reopening?.cause === 'correction' && isLess(state, itemId)
    if (outcome === 'refused' || takenBack) return refuse('order_not_met', { itemId })
  }
  return null
}

// Several agencies may answer an item: it is judged once all of them have.
function isLess(state: RequestState, itemId: string): boolean {
  const before = toldOf(state.told, itemId)
  const now = outcomeOf(state, itemId)
  if (before === null || now === null || !givesSomething(before)) return false
  return before === 'given' ? now !== 'given' : !givesSomething(now)
}

import type { CommandOf, Refusal } from './commands.ts'
import type { Decision } from './context.ts'
import { accept, refuse } from './decision.ts'
import type { Fee } from './events.ts'
import { caseOutcome, givesSomething } from './outcomes.ts'
import type { RequestState } from './state.ts'

/** Nobody copies for more: a slip of the keyboard is caught. */
export const highestFee = 100_000_000

/** Rupiah altogether. */
export function feeTotal({ copying, sending, other }: Fee): number {
  return copying + sending + other
}

/**
 * A fee is only what a copy on paper and its sending cost (UU 14/2008 Pasal 21, Pasal 22(7)g); reading and files are
 * free, and so is what is not given.
 */
export function impossibleFee(state: RequestState, fee: Fee | null): Refusal | null {
  if (fee === null) return null
  const parts = [fee.copying, fee.sending, fee.other]
  if (parts.some((part) => !Number.isInteger(part) || part < 0) || feeTotal(fee) > highestFee) {
    return refuse('fee_bad', { most: highestFee })
  }
  const outcome = caseOutcome(state)
  const onPaper = state.copy === 'hardcopy' && outcome !== null && givesSomething(outcome)
  return feeTotal(fee) > 0 && !onPaper ? refuse('fee_not_allowed') : null
}

/** Rupiah paid so far, for all notices of the case. */
export function feePaid({ fee: { payments } }: RequestState): number {
  return payments.reduce((sum, { amount }) => sum + amount, 0)
}

/**
 * What is still to be paid; null when nothing is. A notice after answering anew says what the copies cost altogether:
 * only what it asks beyond what was paid is open.
 */
export function openFee(state: RequestState): number | null {
  const { due } = state.fee
  const open = due === null ? 0 : feeTotal(due) - feePaid(state)
  return open > 0 ? open : null
}

/** Paid in one sum, as the notice says. */
export function recordPayment(
  state: RequestState,
  { amount, way }: CommandOf<'record_payment'>,
): Decision {
  const total = openFee(state)
  if (total === null) return refuse('nothing_to_pay')
  if (amount !== total) return refuse('fee_bad', { total })
  return accept({ type: 'fee_paid', amount, way })
}

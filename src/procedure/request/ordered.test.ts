import { expect, test } from 'vitest'
import { notified, stateAfter } from '../../../test/oracle/request-case.ts'
import type { LocalDate } from '../values.ts'
import type { OutcomeKind } from './events.ts'
import { unmetOrder } from './ordered.ts'
import type { Answer, RequestState } from './state.ts'

/** A case whose first item was ordered and given as `before` says; it is answered anew by a correction as `now` says. */
function corrected(before: OutcomeKind | null, now: OutcomeKind) {
  const done = stateAfter(...notified)
  const [assignment] = done.assignments
  const [itemId = ''] = assignment?.itemIds ?? []
  const outcomes = [{ itemId, outcome: now }] as unknown as Answer['outcomes']
  const answer = { ...assignment?.answer, outcomes } as Answer
  const state: RequestState = {
    ...done,
    orderedItemIds: [itemId],
    told: before === null ? [] : [{ itemId, outcome: before }],
    assignments: assignment ? [{ ...assignment, itemIds: [itemId], answer }] : [],
    reopening: {
      ...{ itemIds: [itemId], cause: 'correction', objectionId: null },
      reason: { textId: 'r', digest: 'd' },
      noticeBy: '2026-12-31' as LocalDate,
      at: done.submittedAt ?? ('' as never),
    },
  }
  return unmetOrder(state, answer)?.code ?? 'met'
}

test.each([
  ['given', 'given', 'met'],
  ['given', 'partial', 'order_not_met'],
  ['partial', 'given', 'met'],
  ['partial', 'partial', 'met'],
  ['partial', 'not_held', 'order_not_met'],
  ['not_held', 'not_documented', 'met'],
  [null, 'not_held', 'met'],
  [null, 'refused', 'order_not_met'],
] as const)('what an order gave as %s may be corrected to %s: %s', (before, now, expected) => {
  expect(corrected(before, now)).toBe(expected)
})

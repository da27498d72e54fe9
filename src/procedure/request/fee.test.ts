import { describe, expect, test } from 'vitest'
import {
  type Act,
  closed,
  feeDue,
  feePaid,
  forward,
  handOver,
  notified,
  notify,
  outcome,
  outcomes,
  pay,
  ready,
  register,
  reopen,
  stateAfter,
  submission,
  supply,
  take,
  told,
  verify,
} from '../../../test/oracle/request-case.ts'
import type { Fee } from './events.ts'
import { feeTotal, openFee, feePaid as paidSoFar } from './fee.ts'

const withFee = (fee: Fee) => ({ ...notify, fee })
const some: Fee = { copying: 5000, sending: 0, other: 0 }
const free: Fee = { copying: 0, sending: 0, other: 0 }
const paperReady = feeDue.slice(0, -1)

describe('a fee', () => {
  test('is what copies on paper cost, and is owed until it is paid in one sum', () => {
    const state = stateAfter(...feeDue)
    expect(openFee(state)).toBe(15_000)
    expect(feeTotal({ copying: 1, sending: 2, other: 3 })).toBe(6)
    expect(outcome(state, ['desk', pay(14_000)])).toBe('fee_bad')
    expect(outcome(state, ['utama', pay(15_000)])).toBe('accepted')
    expect(openFee(stateAfter(...feePaid))).toBeNull()
    expect(stateAfter(...feePaid).fee.payments).toMatchObject([{ amount: 15_000, way: 'cash' }])
  })

  test('of nothing is free', () => {
    expect(outcome(stateAfter(...ready), ['utama', withFee(free)])).toBe('accepted')
    expect(stateAfter(...ready, ['utama', withFee(free)]).fee.due).toBeNull()
  })

  test('is not owed twice: a notice that answers anew asks only for what is not paid yet', () => {
    const again = (fee: Fee | null): readonly Act[] => [
      ...feePaid,
      ['utama', reopen('i1')],
      ['utama', take(4)],
      ['utama', forward(['a2', 'dinkes', ['i1']])],
      ['dinkes', take(5, 'a2')],
      ['dinkes', supply('a2', { outcomes: outcomes('given', ['i1']) })],
      ['utama', take(6, 'a2')],
      ['utama', verify('a2')],
      ['utama', take(7)],
      ['utama', { ...notify, fee }],
    ]
    const more = stateAfter(...again({ copying: 8000, sending: 10_000, other: 0 }))
    expect([paidSoFar(more), openFee(more)]).toEqual([15_000, 3000])
    expect(outcome(more, ['desk', handOver('collected')])).toBe('fee_unpaid')
    const paid = stateAfter(...again({ copying: 8000, sending: 10_000, other: 0 }), [
      'desk',
      pay(3000),
    ])
    expect([paidSoFar(paid), openFee(paid)]).toEqual([18_000, null])
    expect(openFee(stateAfter(...again(some)))).toBeNull()
    expect(paidSoFar(stateAfter(...again(null)))).toBe(15_000)
  })

  const refusing: readonly Act[] = told('refused', {
    past: [['sari', { ...submission, copy: 'hardcopy' }], register, ...paperReady.slice(2, 5)],
  }).slice(0, -1)
  const cases: [code: string, past: readonly Act[], act: Act][] = [
    ['fee_not_allowed', ready, ['utama', withFee(some)]],
    ['fee_not_allowed', refusing, ['utama', withFee(some)]],
    ['fee_bad', paperReady, ['utama', withFee({ ...some, sending: -1 })]],
    ['fee_bad', paperReady, ['utama', withFee({ ...some, other: 0.5 })]],
    ['fee_bad', paperReady, ['utama', withFee({ ...some, other: 100_000_000 })]],
    ['nothing_to_pay', notified, ['utama', pay(1)]],
    ['nothing_to_pay', feePaid, ['utama', pay(15_000)]],
    ['not_notified', ready, ['utama', pay(1)]],
    ['case_closed', closed, ['utama', pay(1)]],
    ['fee_unpaid', feeDue, ['desk', handOver('collected')]],
    ['fee_unpaid', feeDue, ['desk', handOver('sent')]],
    ['fee_unpaid', feeDue, ['sari', handOver('acknowledged')]],
    ['handover_on_paper', feePaid, ['sari', handOver('downloaded')]],
    ['accepted', feePaid, ['desk', handOver('collected')]],
    ['accepted', feePaid, ['utama', handOver('sent')]],
    ['accepted', feePaid, ['sari', handOver('acknowledged')]],
    ['accepted', notified, ['desk', handOver('collected')]],
    ['accepted', feeDue, ['system', handOver('elapsed'), '2027-02-01 09:00']],
    ['not_permitted', feePaid, ['sari', handOver('sent')]],
    ['not_permitted', notified, ['utama', handOver('notice')]],
    ['not_permitted', notified, ['system', handOver('notice')]],
  ]
  test.each(cases)('%s', (code, past, act) => {
    expect(outcome(stateAfter(...past), act)).toBe(code)
  })

  test('judges the case by all its items', () => {
    const past = told([...outcomes('given', ['i1']), ...outcomes('refused', ['i2'])], {
      past: [['sari', { ...submission, copy: 'hardcopy' }], register, ...paperReady.slice(2, 5)],
      by: withFee(some),
    })
    expect(openFee(stateAfter(...past))).toBe(5000)
  })
})

import { describe, expect, test } from 'vitest'
import {
  type Act,
  calendar,
  closed,
  correct,
  corrected,
  execute,
  forward,
  forwarded,
  handOver,
  hours,
  issueLetter,
  lapsed,
  markSilent,
  notified,
  notify,
  numberLetter,
  outcome,
  outcomes,
  play,
  ready,
  register,
  registered,
  reopen,
  reopened,
  silent,
  sop,
  stateAfter,
  submit,
  supply,
  take,
  told,
  verified,
  verify,
  wib,
  withdraw,
  withdrawn,
  words,
} from '../../../test/oracle/request-case.ts'
import type { LocalDate } from '../values.ts'
import { stepClocks } from './clocks.ts'
import { releasedFiles } from './coverage.ts'
import { noticeDue } from './due.ts'
import { caseOutcome, outcomeOf } from './outcomes.ts'
import { isLate, progressOf } from './progress.ts'

const other = { fileId: 'other', sha256: 'f2', size: 20 }
const anew: readonly Act[] = [
  ...reopened,
  ['utama', take(4)],
  ['utama', forward(['a2', 'dinkes'])],
  ['dinkes', take(5, 'a2')],
  ['dinkes', supply('a2', { outcomes: outcomes('refused', ['i1']), files: [other] })],
  ['utama', take(6, 'a2')],
  ['utama', verify('a2')],
  ['utama', take(7)],
]
const again: readonly Act[] = [...anew, ['utama', { ...notify, noticeNumber: 'S-003' }]]

describe('a correction of the words', () => {
  test('is a new version of the notice that takes the place of the last', () => {
    expect(stateAfter(...corrected)).toMatchObject({
      status: 'notified',
      noticeNumber: 'S-002',
      notices: [
        { number: 'S-001', version: 1, replaces: null },
        { number: 'S-002', version: 2, replaces: 'S-001', note: words, outcome: 'given' },
      ],
    })
  })

  test('also reaches a case that is closed', () => {
    expect(stateAfter(...closed, ['utama', correct()])).toMatchObject({ status: 'handed_over' })
  })

  const cases: [code: string, past: readonly Act[], act: Act][] = [
    ['not_notified', ready, ['utama', correct()]],
    ['not_notified', withdrawn, ['utama', correct()]],
    ['correction_nothing', notified, ['utama', correct(null)]],
    ['accepted', corrected, ['utama', correct(null)]],
    ['already_reopened', reopened, ['utama', correct()]],
    ['not_permitted', notified, ['atasan', correct()]],
  ]
  test.each(cases)('%s', (code, past, act) => {
    expect(outcome(stateAfter(...past), act)).toBe(code)
  })
})

describe('answering anew', () => {
  test('sends the items through steps 4 to 7 again; what was released stays released', () => {
    const state = stateAfter(...reopened)
    expect(state).toMatchObject({ status: 'open', tasks: [{ task: { step: 4 } }] })
    expect(state.reopening).toMatchObject({ itemIds: ['i1'], cause: 'correction' })
    expect(noticeDue(state)).toBe('2026-12-07')
    expect(noticeDue(stateAfter(...forwarded))).toBe('2026-12-07')
    expect(outcomeOf(state, 'i1')).toBeNull()
    expect(outcomeOf(state, 'i2')).toBe('given')
    expect(releasedFiles(state)).toHaveLength(1)
    expect(stateAfter(...anew).assignments[1]).toMatchObject({
      itemIds: ['i1'],
      answerBy: '2026-12-07',
    })
    expect(releasedFiles(stateAfter(...anew))).toHaveLength(1)
  })

  test('ends in the next version of the notice, with the new answer beside the old', () => {
    const state = stateAfter(...again)
    expect(caseOutcome(state)).toBe('partial')
    expect(state.notices.map(({ version, outcome: said }) => [version, said])).toEqual([
      [1, 'given'],
      [2, 'partial'],
    ])
    expect(releasedFiles(state)).toEqual([expect.anything(), other])
    expect(state).toMatchObject({ status: 'notified', reopening: null })
    expect(outcome(state, ['system', handOver('downloaded')])).toBe('accepted')
  })

  test('shows the way once more, by the day of the new notice alone', () => {
    const today = '2026-11-24' as LocalDate
    const steps = progressOf(stateAfter(...reopened), { calendar, sop, today })
    expect(steps.slice(3).map(({ status, by }) => [status, by])).toEqual([
      ['now', null],
      ['todo', null],
      ['todo', null],
      ['todo', '2026-12-07'],
      ['todo', null],
    ])
    expect(isLate(stateAfter(...reopened), '2026-12-07' as LocalDate)).toBe(false)
    expect(isLate(stateAfter(...reopened), '2026-12-08' as LocalDate)).toBe(true)
    expect(isLate(stateAfter(...again), '2027-12-08' as LocalDate)).toBe(false)
  })

  test('is measured but not judged by days from receipt', () => {
    const clocks = stepClocks(play(...again), {
      calendar,
      hours,
      sop,
      now: wib('2027-01-04 09:00'),
    })
    const five = clocks.filter(({ step }) => step === 5)
    expect(five.map(({ assignmentId, within }) => [assignmentId, within])).toEqual([
      ['a1', true],
      ['a2', null],
    ])
    expect(five[1]).toMatchObject({ end: 'done', workingDaysUsed: null })
  })

  const cases: [code: string, past: readonly Act[], act: Act][] = [
    ['not_notified', verified, ['utama', reopen('i1')]],
    ['already_reopened', reopened, ['utama', reopen('i2')]],
    ['reopen_unknown_item', notified, ['utama', reopen('ix')]],
    ['reopen_unknown_item', notified, ['utama', reopen()]],
    ['reopen_unknown_item', notified, ['utama', reopen('i1', 'i1')]],
    ['not_permitted', notified, ['system', reopen('i1')]],
    ['case_closed', withdrawn, ['utama', reopen('i1')]],
    ['accepted', closed, ['utama', reopen('i1', 'i2')]],
    ['accepted', told('refused'), ['utama', reopen('i1')]],
    ['withdraw_too_late', reopened, ['sari', withdraw]],
    ['not_notified', reopened, ['sari', handOver('downloaded')]],
  ]
  test.each(cases)('%s', (code, past, act) => {
    expect(outcome(stateAfter(...past), act)).toBe(code)
  })
})

describe('an order on an objection', () => {
  test('opens the case again by its limit, whoever carries it out, once', () => {
    for (const who of ['utama', 'system'] as const) {
      const state = stateAfter(...closed, [who, execute('o1', 'i1')])
      expect(state).toMatchObject({
        status: 'open',
        closedAt: null,
        handoverWay: null,
        executedOrders: ['o1'],
        reopening: { cause: 'objection', objectionId: 'o1', noticeBy: '2027-01-29' },
      })
      expect(outcome(state, [who, execute('o1', 'i1')])).toBe('order_executed')
    }
  })

  test('sets a day for a case that was never answered, and leaves its work as it is', () => {
    const state = stateAfter(...silent, ['system', execute('o1', 'i1')])
    expect(state.tasks).toEqual(stateAfter(...silent).tasks)
    expect(noticeDue(state)).toBe('2027-01-29')
  })

  test('opens a request that lapsed, as if nothing had been missing', () => {
    const state = stateAfter(...lapsed, ['utama', execute('o1', 'i1')])
    expect(state).toMatchObject({
      status: 'open',
      completion: { status: 'confirmed' },
      tasks: [{ task: { step: 4 } }],
    })
    expect(outcome(state, ['system', markSilent, '2027-01-29 23:59'])).toBe('silence_too_early')
  })

  const ordered = (...past: readonly Act[]): readonly Act[] => [
    ...past,
    ['utama', take(4)],
    ['utama', forward(['a2', 'dinkes'])],
    ['dinkes', take(5, 'a2')],
  ]
  const checked = (kind: 'refused' | 'given' | 'not_held'): readonly Act[] => [
    ['dinkes', supply('a2', { outcomes: outcomes(kind, ['i1']) })],
    ['utama', take(6, 'a2')],
  ]

  test('looks again at answers that were verified and not told yet', () => {
    const state = stateAfter(...anew, ['system', execute('o1', 'i1')])
    expect(state.assignments[1]).toMatchObject({ status: 'supplied', verifiedAt: null })
    expect(state.tasks).toMatchObject([{ task: { step: 6, assignmentId: 'a2' } }])
    const told1 = stateAfter(...closed, ['system', execute('o1', 'i1')])
    expect(told1.assignments[0]).toMatchObject({ status: 'verified' })
  })

  test('is not answered by refusing again; that nothing is held may be said', () => {
    const past = ordered(...told('refused'), ['system', execute('o1', 'i1')])
    const why = (kind: Parameters<typeof checked>[0]) =>
      outcome(stateAfter(...past, ...checked(kind)), ['utama', verify('a2')])
    expect(why('refused')).toBe('order_not_met')
    expect(why('not_held')).toBe('accepted')
    expect(why('given')).toBe('accepted')
  })

  test('is not undone by a correction of what it gave', () => {
    const executed: readonly Act[] = [
      ...ordered(...told('refused'), ['system', execute('o1', 'i1')]),
      ...checked('given'),
      ['utama', verify('a2')],
      ['utama', take(7)],
      ['utama', { ...notify, noticeNumber: 'S-003' }],
      ['utama', reopen('i1', 'i2')],
      ['utama', take(4)],
      ['utama', forward(['a3', 'dinkes'])],
      ['dinkes', take(5, 'a3')],
    ]
    const why = (said: ReturnType<typeof outcomes>) =>
      outcome(
        stateAfter(
          ...executed,
          ['dinkes', supply('a3', { outcomes: said })],
          ['utama', take(6, 'a3')],
        ),
        ['utama', verify('a3')],
      )
    const rest = outcomes('not_held', ['i2'])
    expect(why([...outcomes('not_held', ['i1']), ...rest])).toBe('order_not_met')
    expect(why([...outcomes('given', ['i1']), ...rest])).toBe('accepted')
  })

  const cases: [code: string, past: readonly Act[], act: Act][] = [
    ['order_missing', notified, ['utama', execute('o9', 'i1')]],
    ['order_missing', notified, ['utama', execute(null, 'i1')]],
    ['reopen_unknown_item', notified, ['utama', execute('o1', 'i2')]],
    ['reopen_unknown_item', notified, ['utama', execute('o1')]],
    ['not_permitted', notified, ['atasan', execute('o1', 'i1')]],
    ['case_closed', withdrawn, ['utama', execute('o1', 'i1')]],
    ['accepted', reopened, ['utama', execute('o1', 'i1')]],
    ['accepted', forwarded, ['utama', execute('o1', 'i1')]],
  ]
  test.each(cases)('%s', (code, past, act) => {
    expect(outcome(stateAfter(...past), act)).toBe(code)
  })
})

describe('a letter', () => {
  test('is numbered and issued, also after the end', () => {
    const past: readonly Act[] = [...closed, ['system', numberLetter('l1')]]
    expect(stateAfter(...past).letters).toMatchObject([{ letterId: 'l1', file: null }])
    expect(stateAfter(...past, ['system', issueLetter('l1')]).letters).toMatchObject([
      { number: 'S-009', kind: 'notice', file: { fileId: 'file' } },
    ])
  })

  const numbered: readonly Act[] = [
    ...registered,
    ['system', numberLetter('l1')],
    ['system', numberLetter('l2')],
    ['system', issueLetter('l1')],
  ]
  const cases: [code: string, past: readonly Act[], act: Act][] = [
    ['letter_known', numbered, ['system', numberLetter('l1')]],
    ['letter_unknown', numbered, ['system', issueLetter('l9')]],
    ['letter_already_issued', numbered, ['system', issueLetter('l1')]],
    ['accepted', numbered, ['system', issueLetter('l2')]],
    ['not_registered', [submit], ['system', numberLetter('l1')]],
    ['not_permitted', numbered, ['utama', numberLetter('l3')]],
    ['already_registered', closed, register],
  ]
  test.each(cases)('%s', (code, past, act) => {
    expect(outcome(stateAfter(...past), act)).toBe(code)
  })
})

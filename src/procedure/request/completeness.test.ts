import { describe, expect, test } from 'vitest'
import {
  type Act,
  assisted,
  awaiting,
  calendar,
  complete,
  completed,
  confirmComplete,
  extend,
  file,
  forward,
  forwarded,
  lapse,
  lapsed,
  markSilent,
  notified,
  outcome,
  play,
  recall,
  registered,
  requestCompletion,
  sop,
  stateAfter,
  step4,
  take,
  withdraw,
} from '../../../test/oracle/request-case.ts'
import type { LocalDate } from '../values.ts'
import { progressOf, whoseTurn } from './progress.ts'

const today = '2026-11-24' as LocalDate
const nothing = { ...complete, text: null }

describe('the check for completeness', () => {
  test('asks for what is missing once, with the last day to complete it', () => {
    expect(play(...awaiting).at(-1)?.event).toEqual({
      type: 'completion_requested',
      missing: ['identity'],
      text: expect.anything(),
      completeBy: '2026-11-26',
    })
    const twice = { ...requestCompletion, missing: ['contact', 'contact'] } as const
    expect(play(...registered, ['utama', twice]).at(-1)?.event).toMatchObject({
      missing: ['contact'],
    })
  })

  test('makes it the turn of the applicant, who is at step 3 again until then', () => {
    const state = stateAfter(...awaiting)
    expect(state.tasks).toEqual([])
    expect(whoseTurn(state)).toEqual([{ step: 3, role: 'applicant', agencyId: null }])
    const steps = progressOf(state, { calendar, sop, today })
    expect(steps.slice(2, 4)).toMatchObject([
      { number: 3, status: 'now', at: null, by: '2026-11-26' },
      { number: 4, status: 'todo' },
    ])
  })

  test('lets the work go on once it is completed, and the legal clock never stopped', () => {
    const state = stateAfter(...completed)
    expect(state.completion).toMatchObject({ status: 'completed', reply: { files: [] } })
    expect(state.dueOn).toBe(stateAfter(...registered).dueOn)
    expect(whoseTurn(state)).toMatchObject([{ step: 4, role: 'ppid_utama' }])
    expect(outcome(state, ['desk', confirmComplete])).toBe('accepted')
  })

  test('is completed at the counter for whom the counter entered it', () => {
    const past: readonly Act[] = [...assisted, ['utama', requestCompletion]]
    expect(outcome(stateAfter(...past), ['desk', complete, '2026-11-24 09:00'])).toBe('accepted')
    expect(outcome(stateAfter(...awaiting), ['desk', complete, '2026-11-24 09:00'])).toBe(
      'not_permitted',
    )
  })

  test('takes a file or a new identity for an answer', () => {
    const state = stateAfter(...awaiting)
    const at = '2026-11-26 23:59'
    expect(outcome(state, ['sari', { ...nothing, files: [file] }, at])).toBe('accepted')
    expect(outcome(state, ['sari', { ...nothing, identityRenewed: true }, at])).toBe('accepted')
  })

  test('lapses the day after, not before, and closes', () => {
    const state = stateAfter(...awaiting)
    expect(outcome(state, ['system', lapse, '2026-11-26 23:59'])).toBe('lapse_too_early')
    expect(stateAfter(...lapsed)).toMatchObject({ status: 'lapsed', tasks: [] })
    expect(whoseTurn(stateAfter(...lapsed))).toEqual([])
  })

  test('does not keep the applicant from withdrawing', () => {
    expect(outcome(stateAfter(...awaiting), ['sari', withdraw])).toBe('accepted')
  })

  const cases: [code: string, past: readonly Act[], act: Act][] = [
    ['completion_awaited', awaiting, ['utama', requestCompletion]],
    ['completion_awaited', awaiting, ['utama', confirmComplete]],
    ['completion_awaited', awaiting, ['utama', take(4)]],
    ['completion_awaited', awaiting, ['utama', forward(['a1', 'dinkes'])]],
    ['completion_awaited', awaiting, ['utama', extend(7)]],
    ['completion_awaited', awaiting, ['system', markSilent]],
    ['completeness_checked', completed, ['utama', requestCompletion, '2026-11-24 09:00']],
    [
      'completeness_checked',
      [...registered, ['utama', confirmComplete]],
      ['utama', requestCompletion, '2026-11-24 09:00'],
    ],
    [
      'completeness_checked',
      [...registered, ['utama', confirmComplete]],
      ['desk', confirmComplete],
    ],
    ['completeness_check_over', registered, ['utama', requestCompletion, '2026-11-27 00:00']],
    ['accepted', registered, ['utama', requestCompletion, '2026-11-26 23:59']],
    ['completeness_check_over', forwarded, ['utama', requestCompletion, '2026-11-23 12:00']],
    ['completeness_check_over', forwarded, ['utama', confirmComplete]],
    [
      'completeness_check_over',
      [...forwarded, ['utama', recall('a1')]],
      ['utama', requestCompletion, '2026-11-23 12:00'],
    ],
    [
      'completion_nothing_missing',
      step4,
      ['utama', { ...requestCompletion, missing: [] }, '2026-11-23 12:00'],
    ],
    ['completion_not_asked', registered, ['sari', complete]],
    ['completion_not_asked', completed, ['sari', complete]],
    ['completion_not_asked', registered, ['system', lapse]],
    ['completion_over', awaiting, ['sari', complete, '2026-11-27 00:00']],
    ['completion_empty', awaiting, ['sari', nothing, '2026-11-24 09:00']],
    ['already_notified', notified, ['utama', confirmComplete]],
    ['case_closed', lapsed, ['sari', complete]],
  ]
  test.each(cases)('%s', (code, past, act) => {
    expect(outcome(stateAfter(...past), act)).toBe(code)
  })
})

import { describe, expect, test } from 'vitest'
import {
  type Act,
  answered,
  calendar,
  contextOf,
  file,
  forward,
  hours,
  inProgress,
  inVerification,
  linkTest,
  notified,
  notify,
  outcome,
  outcomes,
  play,
  refusedOn,
  sendBack,
  sop,
  stateAfter,
  step4,
  supply,
  take,
  told,
  verify,
  wib,
  words,
} from '../../../test/oracle/request-case.ts'
import type { ExemptionLetter } from '../values.ts'
import { stepClocks } from './clocks.ts'
import type { ItemOutcome, OutcomeKind } from './events.ts'
import { unfoundedExemption } from './exemptions.ts'
import { outcomesIn } from './legacy.ts'
import { answersOf, caseOutcome, namedTests, outcomeOf, outcomeTexts } from './outcomes.ts'

const nothing = { files: [], text: null, entryIds: [] }
const mixed = (first: OutcomeKind, second: OutcomeKind): readonly ItemOutcome[] => [
  ...outcomes(first, ['i1']),
  ...outcomes(second, ['i2']),
]

describe('the outcome of a case', () => {
  test.each<[first: OutcomeKind, second: OutcomeKind, whole: OutcomeKind]>([
    ['given', 'given', 'given'],
    ['refused', 'refused', 'refused'],
    ['given', 'refused', 'partial'],
    ['not_held', 'given', 'partial'],
    ['partial', 'refused', 'partial'],
    ['refused', 'not_held', 'refused'],
    ['not_documented', 'refused', 'refused'],
    ['not_documented', 'not_held', 'not_held'],
    ['not_documented', 'not_documented', 'not_documented'],
  ])('%s and %s is %s', (first, second, whole) => {
    const state = stateAfter(...told(mixed(first, second)))
    expect(caseOutcome(state)).toBe(whole)
    expect(state.notices.map((notice) => notice.outcome)).toEqual([whole])
  })

  test('is open until every item is answered by everybody who was asked', () => {
    expect(caseOutcome(stateAfter(...inProgress))).toBeNull()
    const both: readonly Act[] = [
      ...step4,
      ['utama', forward(['a1', 'dinkes'], ['a2', 'dinsos'])],
      ['dinkes', take(5, 'a1')],
      ['dinkes', supply('a1')],
    ]
    expect(outcomeOf(stateAfter(...both), 'i1')).toBeNull()
    const more: readonly Act[] = [...both, ['dinsos', take(5, 'a2')]]
    const notWithUs = stateAfter(...more, [
      'dinsos',
      supply('a2', { ...nothing, outcomes: outcomes('not_held') }),
    ])
    expect(outcomeOf(notWithUs, 'i1')).toBe('given')
    expect(answersOf(notWithUs, 'i1').map(({ assignment }) => assignment.agencyId)).toEqual([
      'dinkes',
      'dinsos',
    ])
    const refused = stateAfter(...more, ['dinsos', supply('a2', { outcomes: outcomes('refused') })])
    expect(outcomeOf(refused, 'i2')).toBe('partial')
  })

  test('that leaves nothing to hand over ends with its notice', () => {
    const log = play(...told(mixed('refused', 'not_held')))
    expect(log.slice(-2).map(({ event }) => event.type)).toEqual([
      'applicant_notified',
      'handed_over',
    ])
    expect(stateAfter(...told('not_held'))).toMatchObject({
      status: 'handed_over',
      handoverWay: 'notice',
    })
    expect(stateAfter(...told(mixed('refused', 'given'))).status).toBe('notified')
    const clocks = stepClocks(log, { calendar, hours, sop, now: wib('2026-11-25 09:00') })
    expect(clocks.map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('refers to all the words that were written of it, and to no others', () => {
    const counts = (['given', 'partial', 'refused', 'not_held', 'not_documented'] as const).map(
      (kind) => outcomes(kind, ['i1']).flatMap(outcomeTexts).length,
    )
    expect(counts).toEqual([0, 2, 2, 1, 1])
  })

  test('of old logs is that everything was given', () => {
    const old = { itemIds: ['i1', 'i2'], outcome: 'given' }
    expect(outcomesIn(old)).toEqual(outcomes('given'))
    expect(outcomesIn({ outcomes: outcomes('refused') })).toEqual(outcomes('refused'))
  })
})

describe('a notice', () => {
  const verified: readonly Act[] = [
    ...answered(refusedOn('t-ending')),
    ['utama', verify('a1')],
    ['utama', take(7)],
  ]

  test('does not tell a refusal whose test came to its end since it was verified', () => {
    const state = stateAfter(...verified)
    expect(outcome(state, ['utama', notify, '2026-11-25 09:00'])).toBe('accepted')
    expect(outcome(state, ['utama', notify, '2026-11-26 09:00'])).toBe('test_expired')
  })

  test('waits for such an answer to go back and come again, and only such a one goes back', () => {
    const state = stateAfter(...verified)
    expect(outcome(state, ['utama', sendBack('a1'), '2026-11-25 09:00'])).toBe(
      'assignment_already_verified',
    )
    const back = stateAfter(...verified, ['utama', sendBack('a1'), '2026-11-26 09:00'])
    expect(back.tasks.map((open) => open.task)).toEqual([{ step: 5, assignmentId: 'a1' }])
    expect(outcome(back, ['utama', notify, '2026-11-26 09:10'])).toBe('answers_pending')
    expect(outcome(stateAfter(...notified), ['utama', sendBack('a1')])).toBe('already_notified')
  })
})

describe('an answer', () => {
  test('in words alone does not show what is left of a document', () => {
    const bareWords = supply('a1', { files: [], text: words, outcomes: outcomes('partial') })
    const state = stateAfter(...inProgress)
    expect(outcome(state, ['dinkes', bareWords])).toBe('partial_without_file')
    const published = { ...bareWords, entryIds: ['e1'] } as typeof bareWords
    expect(outcome(state, ['dinkes', published])).toBe('accepted')
  })

  const bare = (kind: OutcomeKind): Act => [
    'dinkes',
    supply('a1', { ...nothing, outcomes: outcomes(kind) }),
  ]
  test.each<[OutcomeKind, string]>([
    ['given', 'answer_empty'],
    ['partial', 'partial_without_file'],
    ['refused', 'accepted'],
    ['not_held', 'accepted'],
    ['not_documented', 'accepted'],
  ])('%s without file, words or document: %s', (kind, code) => {
    expect(outcome(stateAfter(...inProgress), bare(kind))).toBe(code)
  })

  test('that refuses names a letter, and one that withholds says what and why', () => {
    const refused = outcomes('refused').map((one) => ({ ...one, letters: [] }) as ItemOutcome)
    const withheld = outcomes('partial').map((one) => ({ ...one, withheld: [] }) as ItemOutcome)
    const state = stateAfter(...inProgress)
    expect(outcome(state, ['dinkes', supply('a1', { outcomes: refused })])).toBe(
      'refusal_without_letter',
    )
    expect(outcome(state, ['dinkes', supply('a1', { outcomes: withheld })])).toBe(
      'withheld_without_reason',
    )
  })
})

describe('a refusal', () => {
  test.each<[testId: string | null, code: string]>([
    ['t1', 'accepted'],
    ['t-lasting', 'accepted'],
    [null, 'test_missing'],
    ['t-nowhere', 'test_missing'],
    ['t-undecided', 'test_not_concluded'],
    ['t-open', 'test_says_open'],
    ['t-letter', 'test_other_letter'],
    ['t-expired', 'test_expired'],
    ['t-own', 'test_same_person'],
    ['t-agency', 'accepted'],
    ['t-other', 'test_other_agency'],
  ])('on test %s: %s', (testId, code) => {
    expect(outcome(stateAfter(...answered(refusedOn(testId))), ['utama', verify('a1')])).toBe(code)
  })

  test('claimed without a test is put on one by the verifier', () => {
    const claimed = answered(refusedOn(null))
    const linked: readonly Act[] = [
      ...claimed,
      ['utama', linkTest('i1', 't1')],
      ['utama', linkTest('i2', 't-letter')],
      ['utama', linkTest('i2', 't1')],
    ]
    expect(outcome(stateAfter(...linked), ['utama', verify('a1')])).toBe('accepted')
    expect(namedTests(stateAfter(...linked).assignments[0]?.answer?.outcomes ?? [])).toEqual(['t1'])
  })

  const cases: [code: string, past: readonly Act[], act: Act][] = [
    ['test_missing', answered(refusedOn(null)), ['utama', linkTest('i1', 't-nowhere')]],
    ['unknown_item', answered(refusedOn(null)), ['utama', linkTest('ix', 't1')]],
    [
      'unknown_assignment',
      answered(refusedOn(null)),
      ['utama', linkTest('i1', 't1', { assignmentId: 'ax' })],
    ],
    ['item_not_refused', inVerification, ['utama', linkTest('i1', 't1')]],
    ['assignment_not_supplied', inProgress, ['utama', linkTest('i1', 't1')]],
    ['task_taken_by_other', answered(refusedOn(null)), ['utama2', linkTest('i1', 't1')]],
    ['not_permitted', answered(refusedOn(null)), ['dinkes', linkTest('i1', 't1')]],
    ['already_notified', notified, ['utama', linkTest('i1', 't1')]],
  ]
  test.each(cases)('%s', (code, past, act) => {
    expect(outcome(stateAfter(...past), act)).toBe(code)
  })
})

describe('blacked-out parts', () => {
  const under = (
    letter: ExemptionLetter,
    ...testIds: (string | null)[]
  ): readonly ItemOutcome[] => [
    ...outcomes('given', ['i2']),
    {
      itemId: 'i1',
      outcome: 'partial',
      withheld: testIds.map((testId) => ({ part: words, letter, reason: words, testId })),
    },
  ]
  const parts = (...testIds: (string | null)[]) => under('h', ...testIds)

  test('need a test that holds, but for personal secrets', () => {
    const accepts = (past: readonly Act[]) => outcome(stateAfter(...past), ['utama', verify('a1')])
    expect(accepts(answered(parts(null)))).toBe('accepted')
    expect(accepts(answered(parts(null, 't-undecided')))).toBe('test_not_concluded')
    expect(accepts(answered(under('b', null)))).toBe('test_missing')
    expect(accepts(answered(under('b', 't1')))).toBe('test_other_letter')
    expect(accepts(answered(under('b', 't-letter')))).toBe('accepted')
  })

  test('are put on a test where they have none, or by their letter', () => {
    const linked = stateAfter(...answered(parts(null, 't-lasting')), [
      'utama',
      linkTest('i1', 't1'),
    ])
    expect(namedTests(linked.assignments[0]?.answer?.outcomes ?? [])).toEqual(['t1', 't-lasting'])
    const mixed = stateAfter(...answered(under('b', 't-open')), [
      'utama',
      linkTest('i1', 't-letter', { letter: 'b' }),
    ])
    expect(namedTests(mixed.assignments[0]?.answer?.outcomes ?? [])).toEqual(['t-letter'])
    const relink = linkTest('i1', 't1', { letter: 'c' })
    expect(outcome(mixed, ['utama', relink])).toBe('item_not_refused')
    expect(outcome(mixed, ['utama', linkTest('i1', 't1')])).toBe('item_not_refused')
  })

  test('link no test to items beside them', () => {
    const state = stateAfter(...answered(parts(null)))
    expect(outcome(state, ['utama', linkTest('i2', 't1')])).toBe('item_not_refused')
    expect(state.assignments[0]?.answer?.files).toEqual([file])
    expect(outcome(stateAfter(...told(parts(null))), ['utama', notify])).toBe('already_notified')
  })
})

test('what nobody has answered yet claims no exemption', () => {
  const context = contextOf('utama', wib('2026-11-24 09:00'))
  expect(unfoundedExemption({ answer: null, agencyId: null }, context)).toBeNull()
})

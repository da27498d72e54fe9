import { describe, expect, test } from 'vitest'
import {
  type Act,
  ask,
  assisted,
  awaiting,
  closed,
  file,
  forwarded,
  lapsed,
  notified,
  outcome,
  recall,
  registered,
  reply,
  stateAfter,
} from '../../../test/oracle/request-case.ts'
import { questionsForApplicant, questionsForOffice } from './questions.ts'

const asked: readonly Act[] = [
  ...forwarded,
  ['sari', ask('q1')],
  ['dinkes', ask('q2', 'a1')],
  ['utama', ask('q3')],
]

describe('questions inside the case', () => {
  test('wait for the other side, each with its answer', () => {
    const state = stateAfter(...asked, ['sari', reply('q2', [file])], ['dinkes', reply('q1')])
    expect(state.questions).toMatchObject([
      { questionId: 'q1', by: 'applicant', askedBy: 'sari', answer: { answeredBy: 'dinkes-1' } },
      { questionId: 'q2', by: 'office', assignmentId: 'a1', answer: { files: [file] } },
      { questionId: 'q3', by: 'office', answer: null },
    ])
    expect(questionsForApplicant(state).map((one) => one.questionId)).toEqual(['q3'])
    expect(questionsForOffice(state)).toEqual([])
    expect(questionsForOffice(stateAfter(...asked)).map((one) => one.questionId)).toEqual(['q1'])
  })

  test('change nothing of the work and its clocks', () => {
    expect(stateAfter(...asked).tasks).toEqual(stateAfter(...forwarded).tasks)
  })

  test('are asked while something is to be completed, and after the notice', () => {
    expect(outcome(stateAfter(...awaiting), ['sari', ask('q1')])).toBe('accepted')
    expect(outcome(stateAfter(...notified), ['sari', ask('q1')])).toBe('accepted')
  })

  test('of people who came to the counter are asked and answered by its officer for them', () => {
    const state = stateAfter(...assisted, ['desk', ask('q1')], ['utama', ask('q2')])
    expect(state.questions[0]?.by).toBe('applicant')
    expect(outcome(state, ['desk', reply('q2')])).toBe('accepted')
    expect(outcome(state, ['desk', reply('q1')])).toBe('question_own')
    expect(outcome(stateAfter(...asked), ['desk', ask('q4')])).toBe('not_permitted')
    expect(outcome(stateAfter(...asked), ['desk', reply('q3')])).toBe('not_permitted')
  })

  const cases: [code: string, past: readonly Act[], act: Act][] = [
    ['not_permitted', asked, ['otherApplicant', ask('q4')]],
    ['not_permitted', asked, ['dinsos', ask('q4', 'a1')]],
    ['not_permitted', asked, ['dinkes', ask('q4', 'ax')]],
    ['not_permitted', asked, ['dinkes', ask('q4')]],
    ['not_permitted', asked, ['utama', ask('q4', 'a1')]],
    ['not_permitted', asked, ['sari', ask('q4', 'a1')]],
    ['not_permitted', asked, ['system', ask('q4')]],
    ['not_permitted', [...forwarded, ['utama', recall('a1')]], ['dinkes', ask('q4', 'a1')]],
    ['not_permitted', asked, ['dinsos', reply('q1')]],
    ['question_repeated', asked, ['sari', ask('q1')]],
    ['question_unknown', asked, ['sari', reply('q9')]],
    ['question_own', asked, ['sari', reply('q1')]],
    ['question_own', asked, ['utama', reply('q2')]],
    ['question_answered', [...asked, ['utama', reply('q1')]], ['dinkes', reply('q1')]],
    ['question_without_files', asked, ['utama', reply('q1', [file])]],
    ['case_closed', closed, ['sari', ask('q1')]],
    ['case_closed', lapsed, ['sari', ask('q1')]],
    ['accepted', registered, ['utama2', ask('q1')]],
  ]
  test.each(cases)('%s', (code, past, act) => {
    expect(outcome(stateAfter(...past), act)).toBe(code)
  })
})

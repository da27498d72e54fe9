import { describe, expect, test } from 'vitest'
import {
  type Act,
  closed,
  contextOf,
  file,
  forward,
  forwarded,
  giveBack,
  handOver,
  inProgress,
  inVerification,
  notified,
  notify,
  outcome,
  outcomes,
  play,
  ready,
  recall,
  register,
  registered,
  sendBack,
  stateAfter,
  step4,
  submission,
  submit,
  supplied,
  supply,
  take,
  verified,
  verify,
  wib,
  withdraw,
  words,
} from '../../../test/oracle/request-case.ts'
import type { LocalDate } from '../values.ts'
import { decide } from './decide.ts'
import { initialRequest } from './evolve.ts'

const twoAgencies: readonly Act[] = [
  ...step4,
  ['utama', forward(['a1', 'dinkes', ['i1']], ['a2', 'dinsos', ['i2']])],
  ['dinkes', take(5, 'a1')],
  ['dinsos', take(5, 'a2')],
]
const first = { outcomes: outcomes('given', ['i1']) }
const second = { outcomes: outcomes('given', ['i2']) }
const takeOver = (step: 4 | 5 | 6 | 7, assignmentId: string | null = null) =>
  ({ type: 'take_task', task: { step, assignmentId }, takeOver: true }) as const

describe('a submission', () => {
  test('fixes receipt, due date and SOP version', () => {
    const decision = decide(initialRequest, submission, contextOf('sari', wib('2026-11-23 23:59')))
    expect(decision).toEqual({
      ok: true,
      events: [
        {
          ...submission,
          type: 'submitted',
          assisted: false,
          sopVersion: 'kapuas-hulu-2023',
          receivedOn: '2026-11-23',
          dueOn: '2026-12-07',
          dueEstimated: false,
        },
      ],
    })
  })

  test('writes nothing into the log that the event does not name', () => {
    const smuggling = { ...submission, name: 'Sari' }
    const decision = decide(initialRequest, smuggling, contextOf('sari', wib('2026-11-23 09:00')))
    expect(JSON.stringify(decision)).not.toContain('Sari')
  })

  test('late in 2027 is due on an estimated date', () => {
    const decision = decide(initialRequest, submission, contextOf('sari', wib('2027-12-27 09:00')))
    expect(decision).toMatchObject({ events: [{ dueEstimated: true }] })
  })
})

describe('a usual case', () => {
  test('goes through all its steps and closes', () => {
    expect(play(...closed).map(({ event }) => event.type)).toEqual([
      'submitted',
      'registered',
      'task_taken',
      'forwarded',
      'task_taken',
      'answer_supplied',
      'task_taken',
      'answer_verified',
      'task_taken',
      'applicant_notified',
      'handed_over',
    ])
    expect(stateAfter(...closed)).toMatchObject({
      status: 'handed_over',
      handoverWay: 'downloaded',
      tasks: [],
      assignments: [{ status: 'verified', publish: true, answerBy: '2026-12-02' }],
    })
  })

  test('of two agencies is notified when both answers are verified', () => {
    const both = stateAfter(
      ...twoAgencies,
      ['dinkes', supply('a1', first)],
      ['utama', take(6, 'a1')],
      ['utama', verify('a1')],
    )
    expect(outcome(both, ['utama', notify])).toBe('answers_pending')
    const rest: readonly Act[] = [
      ...twoAgencies,
      ['dinkes', supply('a1', first)],
      ['utama', take(6, 'a1')],
      ['utama', verify('a1')],
      ['dinsos', giveBack('a2')],
    ]
    expect(outcome(stateAfter(...rest), ['utama', notify])).toBe('item_not_covered')
    const again = stateAfter(
      ...rest,
      ['utama', take(4)],
      ['utama', supply('a3', { ...second, files: [], text: words })],
      ['utama2', take(6, 'a3')],
      ['utama2', verify('a3')],
      ['utama', take(7)],
    )
    expect(outcome(again, ['utama', notify])).toBe('accepted')
  })

  test('may be notified late', () => {
    expect(outcome(stateAfter(...ready), ['utama', notify, '2027-03-01 09:00'])).toBe('accepted')
  })
})

describe('forwarding', () => {
  test('gives each agency all items unless told otherwise, then only those nobody has', () => {
    const state = stateAfter(
      ...step4,
      ['utama', forward(['a1', 'dinkes', ['i1', 'i1']])],
      ['utama', forward(['a2', 'dinsos'], ['a3', 'dinkes'])],
    )
    expect(state.assignments.map(({ itemIds }) => itemIds)).toEqual([['i1'], ['i2'], ['i2']])
    expect(stateAfter(...forwarded).assignments[0]?.itemIds).toEqual(['i1', 'i2'])
  })

  test('wrongly is mended: recalled and forwarded again, also to the same agency', () => {
    const state = stateAfter(
      ...inProgress,
      ['utama', recall('a1')],
      ['utama', take(4)],
      ['utama', forward(['a2', 'dinkes'])],
    )
    expect(state.assignments.map(({ status }) => status)).toEqual(['recalled', 'forwarded'])
    expect(state.tasks.map(({ task }) => task)).toEqual([{ step: 5, assignmentId: 'a2' }])
  })

  test('may be recalled after an answer was sent back', () => {
    const state = stateAfter(...inVerification, ['utama', sendBack('a1')])
    expect(outcome(state, ['utama', recall('a1')])).toBe('accepted')
  })
})

describe('an answer', () => {
  test('sent back is given again by the unit', () => {
    const state = stateAfter(
      ...inVerification,
      ['utama', sendBack('a1')],
      ['dinkes2', take(5, 'a1')],
      [
        'dinkes2',
        supply('a1', { files: [], entryIds: ['e1'], outcomes: outcomes('given', ['i2', 'i1']) }),
      ],
    )
    expect(state.assignments[0]).toMatchObject({
      status: 'supplied',
      itemIds: ['i1', 'i2'],
      answer: { by: 'agency', entryIds: ['e1'], files: [] },
    })
  })

  test('by PPID Utama itself stands in an assignment without agency, and is sent back to PPID Utama', () => {
    const own: readonly Act[] = [
      ...step4,
      ['utama', supply('a9', first)],
      ['utama', take(6, 'a9')],
      ['utama', sendBack('a9')],
    ]
    const state = stateAfter(...own)
    expect(state.assignments).toMatchObject([
      { assignmentId: 'a9', agencyId: null, itemIds: ['i1'], status: 'sent_back' },
    ])
    expect(outcome(state, ['utama', supply('a9')])).toBe('task_not_taken')
    expect(outcome(state, ['dinkes', supply('a9')])).toBe('not_permitted')
    expect(outcome(state, ['utama', recall('a9')])).toBe('accepted')
    const taken = stateAfter(...own, ['utama', take(5, 'a9')], ['utama', supply('a9', first)])
    expect(taken.assignments).toMatchObject([{ status: 'supplied', answer: { by: 'ppid_utama' } }])
  })
})

describe('a task', () => {
  test('of a colleague changes hands only when asked, and its clock runs on', () => {
    const state = stateAfter(...step4)
    expect(outcome(state, ['utama2', take(4)])).toBe('task_taken_by_other')
    const after = stateAfter(...step4, ['utama2', takeOver(4)])
    expect(after.tasks[0]).toMatchObject({ takenBy: 'utama-2', takenAt: state.tasks[0]?.takenAt })
    expect(play(...step4, ['utama2', takeOver(4)]).at(-1)?.event).toMatchObject({ takenOver: true })
  })

  test('nobody has is simply taken, even when taking over was asked for', () => {
    expect(play(...registered, ['utama', takeOver(4)]).at(-1)?.event).toMatchObject({
      takenOver: false,
    })
  })
})

describe('handing over', () => {
  const text: readonly Act[] = [
    ...step4,
    ['utama', supply('a1', { files: [], text: words })],
    ['utama', take(6, 'a1')],
    ['utama', verify('a1')],
    ['utama', take(7)],
    ['utama', notify, '2026-11-23 15:00'],
  ]

  test('of files closes by their download, seen by the portal or by the applicant', () => {
    expect(outcome(stateAfter(...notified), ['system', handOver('downloaded')])).toBe('accepted')
    expect(outcome(stateAfter(...notified), ['sari', handOver('downloaded')])).toBe('accepted')
  })

  test('of words closes when the applicant says so', () => {
    expect(outcome(stateAfter(...text), ['sari', handOver('acknowledged')])).toBe('accepted')
  })

  test('closes by itself after the thirtieth working day, not on it', () => {
    const state = stateAfter(...text)
    expect(outcome(state, ['system', handOver('elapsed'), '2027-01-08 23:59'])).toBe(
      'handover_too_early',
    )
    expect(outcome(state, ['system', handOver('elapsed'), '2027-01-09 00:00'])).toBe('accepted')
  })

  test.each<[string, Act]>([
    ['handover_without_files', ['system', handOver('downloaded')]],
    ['not_permitted', ['system', handOver('acknowledged')]],
    ['not_permitted', ['sari', handOver('elapsed')]],
  ])('of words is refused with %s', (code, act) => {
    expect(outcome(stateAfter(...text), act)).toBe(code)
  })
})

describe('a refusal has a code', () => {
  const cases: [code: string, past: readonly Act[], act: Act][] = [
    ['already_submitted', [submit], submit],
    ['no_items', [], ['sari', { ...submission, items: [] }]],
    [
      'duplicate_item',
      [],
      ['sari', { ...submission, items: [...submission.items, ...submission.items] }],
    ],
    ['not_permitted', [], ['sari', { ...submission, applicantId: 'budi' }]],
    ['not_permitted', [], ['sari', { ...submission, channel: 'surat' }]],
    ['not_permitted', [], ['desk', submission]],
    [
      'receipt_in_future',
      [],
      ['desk', { ...submission, channel: 'surat', receivedOn: '2026-11-28' as LocalDate }],
    ],
    [
      'receipt_too_old',
      [],
      ['desk', { ...submission, channel: 'surat', receivedOn: '2026-10-27' as LocalDate }],
    ],
    [
      'accepted',
      [],
      ['desk', { ...submission, channel: 'surat', receivedOn: '2026-10-28' as LocalDate }],
    ],
    ['receipt_too_old', [], ['sari', { ...submission, receivedOn: '2026-11-26' as LocalDate }]],
    ['not_submitted', [], register],
    ['not_submitted', [], ['sari', withdraw]],
    ['already_registered', registered, register],
    ['not_registered', [submit], ['utama', take(4)]],
    ['not_permitted', registered, ['otherApplicant', withdraw]],
    ['not_permitted', closed, ['otherApplicant', handOver('downloaded')]],
    ['case_closed', closed, ['sari', handOver('downloaded')]],
    ['case_closed', [...registered, ['sari', withdraw]], ['utama', take(4)]],
    ['already_notified', notified, ['utama', notify]],
    ['already_notified', notified, ['dinkes', take(5, 'a1')]],
    ['withdraw_too_late', notified, ['sari', withdraw]],
    ['not_notified', verified, ['sari', handOver('downloaded')]],
    ['handover_has_files', notified, ['sari', handOver('acknowledged')]],
    ['handover_too_early', notified, ['system', handOver('elapsed')]],
    ['task_not_open', registered, ['utama', take(7)]],
    ['task_not_open', forwarded, ['utama', take(4)]],
    ['task_already_yours', step4, ['utama', take(4)]],
    ['task_already_yours', step4, ['utama', takeOver(4)]],
    ['not_permitted', forwarded, ['dinsos', take(5, 'a1')]],
    ['not_permitted', forwarded, ['utama', take(5, 'a1')]],
    ['not_permitted', registered, ['dinkes', take(4)]],
    ['task_not_taken', registered, ['utama', forward(['a1', 'dinkes'])]],
    ['task_taken_by_other', step4, ['utama2', forward(['a1', 'dinkes'])]],
    ['task_not_open', forwarded, ['utama', forward(['a2', 'dinsos'])]],
    ['no_agency_chosen', step4, ['utama', forward()]],
    ['unknown_item', step4, ['utama', forward(['a1', 'dinkes', ['i1', 'ix']])]],
    ['duplicate_assignment', step4, ['utama', forward(['a1', 'dinkes'], ['a1', 'dinsos'])]],
    ['agency_already_assigned', step4, ['utama', forward(['a1', 'dinkes'], ['a2', 'dinkes'])]],
    [
      'agency_already_assigned',
      [...step4, ['utama', forward(['a1', 'dinkes', ['i1']])]],
      ['utama', forward(['a2', 'dinkes', ['i1', 'i2']])],
    ],
    ['unknown_assignment', forwarded, ['utama', recall('ax')]],
    ['assignment_not_open', supplied, ['utama', recall('a1')]],
    ['unknown_assignment', forwarded, ['dinkes', giveBack('ax')]],
    ['not_permitted', forwarded, ['dinsos', giveBack('a1')]],
    ['assignment_not_open', supplied, ['dinkes', giveBack('a1')]],
    ['task_taken_by_other', inProgress, ['dinkes2', giveBack('a1')]],
    ['unknown_assignment', forwarded, ['dinkes', supply('ax')]],
    ['not_permitted', inProgress, ['dinsos', supply('a1')]],
    ['not_permitted', inProgress, ['utama', supply('a1')]],
    ['task_not_taken', forwarded, ['dinkes', supply('a1')]],
    ['task_taken_by_other', inProgress, ['dinkes2', supply('a1')]],
    ['assignment_not_open', supplied, ['dinkes', supply('a1')]],
    ['assignment_not_open', verified, ['dinkes', supply('a1')]],
    [
      'unknown_item',
      inProgress,
      ['dinkes', supply('a1', { outcomes: outcomes('given', ['i1', 'i2', 'ix']) })],
    ],
    [
      'duplicate_item',
      inProgress,
      ['dinkes', supply('a1', { outcomes: outcomes('given', ['i1', 'i2', 'i2']) })],
    ],
    ['outcome_incomplete', inProgress, ['dinkes', supply('a1', first)]],
    ['outcome_incomplete', step4, ['utama', supply('a1', { outcomes: [] })]],
    ['answer_empty', inProgress, ['dinkes', supply('a1', { files: [] })]],
    ['task_not_taken', registered, ['utama', supply('a1')]],
    ['task_not_open', forwarded, ['utama', supply('a2')]],
    ['unknown_item', step4, ['utama', supply('a1', { outcomes: outcomes('given', ['ix']) })]],
    [
      'item_already_covered',
      [...step4, ['utama', forward(['a1', 'dinkes', ['i1']])]],
      ['utama', supply('a2')],
    ],
    ['answer_empty', step4, ['utama', supply('a1', { files: [] })]],
    ['unknown_assignment', supplied, ['utama', verify('ax')]],
    ['assignment_not_supplied', inProgress, ['utama', verify('a1')]],
    ['assignment_not_supplied', inProgress, ['utama', sendBack('a1')]],
    ['assignment_already_verified', verified, ['utama', sendBack('a1')]],
    ['task_not_taken', supplied, ['utama', verify('a1')]],
    ['task_taken_by_other', inVerification, ['utama2', sendBack('a1')]],
    [
      'checklist_incomplete',
      inVerification,
      [
        'utama',
        { type: 'verify_answer', assignmentId: 'a1', checklist: ['complete'], publish: true },
      ],
    ],
    ['item_not_covered', registered, ['utama', notify]],
    ['answers_pending', inVerification, ['utama', notify]],
    ['task_not_taken', verified, ['utama', notify]],
    ['task_taken_by_other', ready, ['utama2', notify]],
  ]

  test.each(cases)('%s', (code, past, act) => {
    expect(outcome(stateAfter(...past), act)).toBe(code)
  })

  test('and names only ids, dates and numbers', () => {
    const decision = decide(
      stateAfter(...notified),
      handOver('elapsed'),
      contextOf('system', wib('2026-11-24 09:00')),
    )
    expect(decision).toEqual({
      ok: false,
      code: 'handover_too_early',
      detail: { last: '2027-01-08' },
    })
  })
})

test('an answer writes nothing into the log that the event does not name', () => {
  const smuggling = { ...supply('a1'), fileName: 'KTP Sari.pdf' }
  const log = play(...inProgress, ['dinkes', smuggling])
  expect(log.at(-1)?.event).toMatchObject({ files: [file] })
  expect(JSON.stringify(log)).not.toContain('Sari')
})

import { expect, test } from 'vitest'
import { at, calendar, day, people, words } from '../../../test/oracle/objection-life.ts'
import type { ItemOutcome, RequestEvent } from '../request/events.ts'
import { replay } from '../request/evolve.ts'
import { objectedRequest, possibleGrounds } from './objected.ts'

type Dated = readonly [on: string, event: RequestEvent]

const items = ['i1', 'i2'].map((itemId) => ({ itemId, text: words }))
const filed: readonly Dated[] = [
  [
    '2026-11-23',
    {
      type: 'submitted',
      applicantId: 'sari',
      channel: 'web',
      copy: 'hardcopy',
      assisted: false,
      sopVersion: 'sop-2023' as never,
      receivedOn: day('2026-11-23'),
      dueOn: day('2026-12-07'),
      dueEstimated: false,
      items,
      purpose: words,
      searchStartedAt: null,
      formOpenedAt: at('2026-11-23'),
      portalAnswerMs: null,
    },
  ],
  ['2026-11-23', { type: 'registered', number: 'P-001' }],
]
const refused = (itemId: string): ItemOutcome => ({
  itemId,
  outcome: 'refused',
  letters: ['h'],
  statute: words,
  reason: words,
  testId: 't1',
})
const notHeld = (itemId: string): ItemOutcome => ({
  itemId,
  outcome: 'not_held',
  holder: words,
  reason: null,
})
const given = (itemId: string): ItemOutcome => ({ itemId, outcome: 'given' })

const answeredBy = (assignmentId: string, outcomes: readonly ItemOutcome[]): readonly Dated[] => [
  [
    '2026-11-25',
    {
      type: 'answer_supplied',
      assignmentId,
      by: 'ppid_utama',
      outcomes,
      files: [],
      text: words,
      entryIds: [],
    },
  ],
  ['2026-11-25', { type: 'answer_verified', assignmentId, checklist: [], publish: false }],
]
const notified = (on: string, fee: number | null = null, version = 1): Dated => [
  on,
  {
    type: 'applicant_notified',
    noticeNumber: `S-00${version}`,
    note: null,
    fee: fee === null ? null : { copying: fee, sending: 0, other: 0 },
    version,
  },
]
const stateOf = (...log: readonly Dated[]) =>
  replay(
    log.map(([on, event], index) => ({ seq: index + 1, at: at(on), actor: people.utama, event })),
  )
const letters = (...log: readonly Dated[]) =>
  possibleGrounds(stateOf(...log), { today: day('2026-12-20'), calendar }).map(
    ({ ground, foundOn }) => `${ground} ${foundOn}`,
  )

test('what a notice says is found on the day it was given; before it, the answers are nobody else’s business', () => {
  const answer = answeredBy('a1', [given('i1'), refused('i2')])
  expect(letters(...filed, ...answer)).toEqual(['b 2026-12-20', 'c 2026-12-08', 'g 2026-12-08'])
  expect(letters(...filed, ...answer, notified('2026-11-26', 4000))).toEqual([
    'a 2026-11-26',
    'b 2026-12-20',
    'd 2026-11-26',
    'e 2026-11-26',
    'f 2026-11-26',
  ])
})

test('the newest notice opens its own days; a delay stays the delay of the first', () => {
  const anew: Dated = [
    '2026-12-10',
    {
      type: 'reopened',
      itemIds: ['i2'],
      cause: 'correction',
      objectionId: null,
      reason: words,
      noticeBy: day('2026-12-29'),
    },
  ]
  const log = [
    ...filed,
    ...answeredBy('a1', [given('i1'), refused('i2')]),
    notified('2026-12-08'),
    anew,
  ]
  const opened = ['a 2026-12-08', 'b 2026-12-20', 'd 2026-12-08', 'e 2026-12-08', 'g 2026-12-08']
  expect(letters(...log)).toEqual(opened)
  expect(letters(...log, ...answeredBy('a2', [given('i2')]))).toEqual(opened)
  expect(
    letters(...log, ...answeredBy('a2', [given('i2')]), notified('2026-12-15', null, 2)),
  ).toEqual(['d 2026-12-15', 'g 2026-12-08'])
})

test('answering all of it anew takes no ground away; past its own day it is silence and delay once more', () => {
  const anew: Dated = [
    '2026-11-27',
    {
      type: 'reopened',
      itemIds: ['i1', 'i2'],
      cause: 'correction',
      objectionId: null,
      reason: words,
      noticeBy: day('2026-12-11'),
    },
  ]
  const first = [
    ...filed,
    ...answeredBy('a1', [refused('i1'), refused('i2')]),
    notified('2026-11-26'),
    anew,
  ]
  const found = ['a 2026-11-26', 'b 2026-12-20', 'c 2026-12-12', 'e 2026-11-26', 'g 2026-12-12']
  expect(letters(...first)).toEqual(found)
  const late = [...answeredBy('a2', [given('i1'), given('i2')]), notified('2026-12-14', null, 2)]
  expect(letters(...first, ...late)).toEqual(['d 2026-12-14', 'g 2026-12-14'])
})

test('where one agency answers, another that does not hold it adds no ground; where none does, it is not granted', () => {
  const both = [...filed, ...answeredBy('a1', [given('i1'), given('i2')])]
  expect(letters(...both, ...answeredBy('a2', [notHeld('i2')]), notified('2026-11-26'))).toEqual([
    'd 2026-11-26',
  ])
  const none = answeredBy('a1', [notHeld('i1'), notHeld('i2')])
  expect(letters(...filed, ...none, notified('2026-11-26'))).toEqual([
    'b 2026-12-20',
    'e 2026-11-26',
  ])
})

test('a lapsed request was not granted; a withdrawn one leaves nothing', () => {
  const lapsed: Dated = ['2026-12-02', { type: 'lapsed', completeBy: day('2026-12-01') }]
  expect(letters(...filed, lapsed)).toEqual(['b 2026-12-20', 'e 2026-12-02'])
  expect(letters(...filed, ['2026-12-02', { type: 'withdrawn', reason: null }])).toEqual([])
  expect(letters()).toEqual([])
})

test('the request is known by its id, its applicant and its items', () => {
  expect(objectedRequest('r1', stateOf(...filed))).toMatchObject({
    requestId: 'r1',
    applicantId: 'sari',
    itemIds: ['i1', 'i2'],
    registered: true,
    outcomes: [],
    fee: 0,
  })
})

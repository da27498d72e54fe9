import { expect, test } from 'vitest'
import { answered, calendar, day, unanswered } from '../../../test/oracle/objection-life.ts'
import { groundsOf, type ObjectedRequest } from './grounds.ts'

const on = (request: ObjectedRequest, today: string) =>
  groundsOf(request, { today: day(today), calendar }).map(
    ({ ground, foundOn, lastDay }) => `${ground} ${foundOn} ${lastDay}`,
  )
const letters = (request: ObjectedRequest, today: string) =>
  on(request, today).map((line) => line[0])

test('a notice that gives one thing and refuses another opens a, b, d, e, and f where it costs something', () => {
  expect(on(answered, '2026-12-01')).toEqual([
    'a 2026-11-26 2027-01-13',
    'b 2026-12-01 2027-01-18',
    'd 2026-11-26 2027-01-13',
    'e 2026-11-26 2027-01-13',
    'f 2026-11-26 2027-01-13',
  ])
})

test('whatever was given wholly and free may only be said not to be what was asked for', () => {
  expect(letters({ ...answered, outcomes: ['given', 'given'], fee: 0 }, '2026-12-01')).toEqual([
    'd',
  ])
})

test('a part withheld is an exemption; what nobody holds or has written down is not granted, but not exempt', () => {
  const free = { ...answered, fee: 0 }
  expect(letters({ ...free, outcomes: ['partial'] }, '2026-12-01')).toEqual(['a', 'b', 'd'])
  expect(letters({ ...free, outcomes: ['not_held'] }, '2026-12-01')).toEqual(['b', 'e'])
  expect(letters({ ...free, outcomes: ['not_documented'] }, '2026-12-01')).toEqual(['b', 'e'])
})

test('a request within its time has only b; on the last day still; the day after it silence and delay are found', () => {
  expect(letters(unanswered, '2026-11-24')).toEqual(['b'])
  expect(letters(unanswered, '2026-12-07')).toEqual(['b'])
  expect(on(unanswered, '2026-12-20')).toEqual([
    'b 2026-12-20 2027-02-04',
    'c 2026-12-08 2027-01-25',
    'g 2026-12-08 2027-01-25',
  ])
})

test('a notice that came late ends the silence and leaves the delay, found with the notice', () => {
  const late = { ...answered, lateNoticeOn: day('2026-12-08'), lastNoticeOn: day('2026-12-11') }
  expect(on({ ...late, outcomes: ['given'], fee: 0 }, '2026-12-14')).toEqual([
    'd 2026-12-11 2027-01-28',
    'g 2026-12-08 2027-01-25',
  ])
})

test('items answered anew after the day set for it are silence and delay once more; what was told stands', () => {
  const anew = { ...answered, fee: 0, silentAfter: day('2026-12-10') }
  expect(letters(anew, '2026-12-10')).toEqual(['a', 'b', 'd', 'e'])
  expect(on(anew, '2026-12-11').filter((line) => /^[cg]/.test(line))).toEqual([
    'c 2026-12-11 2027-01-28',
    'g 2026-12-11 2027-01-28',
  ])
})

test('a lapsed request was not granted, and nobody was silent about it', () => {
  const lapsed = { ...unanswered, silentAfter: null, lapsedOn: day('2026-12-02') }
  expect(letters(lapsed, '2026-12-20')).toEqual(['b', 'e'])
  expect(on(lapsed, '2026-12-20')[1]).toBe('e 2026-12-02 2027-01-19')
})

test('nothing is to be objected to in what was never registered, or was withdrawn', () => {
  expect(on({ ...unanswered, registered: false, silentAfter: null }, '2026-12-20')).toEqual([])
  expect(on({ ...unanswered, registered: true, silentAfter: null }, '2026-12-20')).toHaveLength(1)
  expect(on({ ...answered, withdrawn: true }, '2026-12-20')).toEqual([])
})

test('what was objected to once is not found again, unless a new notice gives a new day', () => {
  const raised = [
    { ground: 'b', foundOn: day('2026-12-01') },
    { ground: 'e', foundOn: day('2026-11-26') },
    { ground: 'd', foundOn: day('2026-11-20') },
  ] as const
  const found = groundsOf(answered, { today: day('2026-12-04'), calendar, raised })
  expect(found.map(({ ground }) => ground)).toEqual(['a', 'd', 'f'])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { instantAt, toInstant } from '../dates.ts'
import type { Instant, LocalDate } from '../values.ts'
import { defaultServiceHours, openSpans, serviceMillis } from './service-hours.ts'
import { builtInCalendar, workingCalendar } from './working-calendar.ts'

const calendar = builtInCalendar()
const hours = defaultServiceHours
const HOUR = 3_600_000

function wib(text: string): Instant {
  const [date = '', time = ''] = text.split(' ')
  const [hour, minute] = time.split(':').map(Number)
  return instantAt(date as LocalDate, (hour ?? 0) * 60 + (minute ?? 0))
}

const between = (from: string, to: string): number =>
  serviceMillis({ calendar, hours, from: wib(from), to: wib(to) }) / HOUR

test.each([
  ['one whole Monday is seven and a half hours', '2026-11-23 00:00', '2026-11-24 00:00', 7.5],
  ['a whole week is thirty-seven and a half', '2026-11-23 00:00', '2026-11-30 00:00', 37.5],
  ['the lunch break does not count', '2026-11-23 11:00', '2026-11-23 14:00', 2],
  ['Friday has the longer break', '2026-11-27 11:00', '2026-11-27 14:00', 1.5],
  ['a night does not count', '2026-11-23 15:00', '2026-11-24 08:30', 2],
  ['nothing counts between Friday evening and Monday', '2026-11-27 16:30', '2026-11-30 07:30', 0],
  ['nothing counts on a holiday', '2026-12-24 07:30', '2026-12-27 16:00', 0],
  ['a Ramadan week is thirty-two and a half', '2026-02-23 00:00', '2026-03-02 00:00', 32.5],
  ['nothing passes when the end comes first', '2026-11-24 10:00', '2026-11-23 09:00', 0],
  [
    'nothing passes when the end comes first on the same day',
    '2026-11-23 10:00',
    '2026-11-23 09:00',
    0,
  ],
])('%s', (_, from, to, expected) => {
  expect(between(from, to)).toBe(expected)
})

test("a replacement working day on a Saturday keeps Monday's hours, unless the office set its own", () => {
  const date = '2026-06-06' as LocalDate
  const replaced = workingCalendar({
    days: [
      { date, kind: 'hari_kerja_pengganti', name: 'Pengganti', source: 'SE', confirmed: true },
    ],
  })
  expect(openSpans(replaced, hours, date)).toEqual(hours.regular[1])
  const own = { regular: { ...hours.regular, 6: [{ start: 480, end: 600 }] }, exceptions: [] }
  expect(openSpans(replaced, own, date)).toEqual([{ start: 480, end: 600 }])
})

test('service time adds up over any point between, and never exceeds the wall clock', () => {
  const moment = fc
    .integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 11, 31) })
    .map((ms) => toInstant(new Date(ms)))
  fc.assert(
    fc.property(moment, moment, moment, (a, b, c) => {
      const [from, middle, to] = [a, b, c].sort() as [Instant, Instant, Instant]
      const span = (start: Instant, end: Instant): number =>
        serviceMillis({ calendar, hours, from: start, to: end })
      expect(span(from, middle) + span(middle, to)).toBe(span(from, to))
      expect(span(from, to)).toBeLessThanOrEqual(Date.parse(to) - Date.parse(from))
      expect(span(to, from)).toBe(0)
    }),
    { numRuns: 40 },
  )
})

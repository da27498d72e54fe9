import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, epochDay } from '../dates.ts'
import type { LocalDate } from '../values.ts'
import { dueSoonUntil, latestRenewal, renewalNoticeDays, renewalStanding } from './renewal.ts'

const dates = fc
  .integer({ min: epochDay('2000-01-01' as LocalDate), max: epochDay('2100-12-31' as LocalDate) })
  .map((day) => addDays('1970-01-01' as LocalDate, day))

test.each([
  ['2026-11-23', '2027-05-23'],
  ['2026-01-31', '2026-07-31'],
  ['2026-08-31', '2027-02-28'],
  ['2027-08-30', '2028-02-29'],
  ['2026-12-31', '2027-06-30'],
])('what is published on %s is renewed by %s', (from, until) => {
  expect(latestRenewal(from as LocalDate)).toBe(until)
})

test('six months are never less than 181 days nor more than 184, and a later day never ends earlier', () => {
  fc.assert(
    fc.property(dates, (date) => {
      const days = epochDay(latestRenewal(date)) - epochDay(date)
      expect(days).toBeGreaterThanOrEqual(178)
      expect(days).toBeLessThanOrEqual(184)
      expect(latestRenewal(addDays(date, 1)) >= latestRenewal(date)).toBe(true)
    }),
  )
})

test('an entry is fresh, then due soon, then overdue, each day one day nearer', () => {
  fc.assert(
    fc.property(dates, fc.integer({ min: -400, max: 400 }), (today, ahead) => {
      const until = addDays(today, ahead)
      const standing = renewalStanding(until, today)
      if (standing.kind === 'none') throw new Error('it has a last day')
      expect(standing.days).toBe(Math.abs(ahead))
      const expected = ahead < 0 ? 'overdue' : ahead <= renewalNoticeDays ? 'soon' : 'fresh'
      expect(standing.kind).toBe(expected)
      expect(until <= dueSoonUntil(today)).toBe(expected !== 'fresh')
    }),
  )
  expect(renewalStanding(null, '2026-11-23' as LocalDate)).toEqual({ kind: 'none' })
})

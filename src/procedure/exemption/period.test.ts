import { expect, test } from 'vitest'
import type { LocalDate } from '../values.ts'
import { dueReminder, lastDayOf, periodStanding, reviewUntil } from './period.ts'

const day = (date: string) => date as LocalDate

test('thirty years end on the same day of the year, 29 February on the 28th', () => {
  expect(lastDayOf(day('2026-11-23'))).toBe('2056-11-23')
  expect(lastDayOf(day('2028-02-29'))).toBe('2058-02-28')
  expect(lastDayOf(day('2028-02-29'), 4)).toBe('2032-02-29')
})

test('an exemption runs, ends soon, has ended, or has no last day', () => {
  const standing = (until: string | null) =>
    periodStanding(until === null ? null : day(until), day('2026-11-23'))
  expect(standing(null)).toEqual({ kind: 'endless' })
  expect(standing('2027-02-22')).toEqual({ kind: 'running', days: 91 })
  expect(standing('2027-02-21')).toEqual({ kind: 'ending', days: 90 })
  expect(standing('2026-11-23')).toEqual({ kind: 'ending', days: 0 })
  expect(standing('2026-11-22')).toEqual({ kind: 'expired', days: 1 })
  expect(reviewUntil(day('2026-11-23'))).toBe('2027-02-21')
})

test('its people are told ninety and thirty days before, and when it has ended', () => {
  const due = (until: string) => dueReminder(day(until), day('2026-11-23'))
  expect(due('2027-02-22')).toBeNull()
  expect(due('2027-02-21')).toBe(90)
  expect(due('2026-12-24')).toBe(90)
  expect(due('2026-12-23')).toBe(30)
  expect(due('2026-11-23')).toBe(30)
  expect(due('2026-11-22')).toBe(0)
  expect(due('2026-01-01')).toBe(0)
})

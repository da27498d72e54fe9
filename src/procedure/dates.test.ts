import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  epochDay,
  fromEpochDay,
  instantAt,
  localDateOf,
  parseInstant,
  parseLocalDate,
  toInstant,
  weekday,
  wibMinutes,
  yearOf,
} from './dates.ts'
import type { Instant, LocalDate } from './values.ts'

describe('a date', () => {
  test('is accepted as people write it in ISO form', () => {
    expect(parseLocalDate('2026-11-23')).toBe('2026-11-23')
    expect(parseLocalDate('2028-02-29')).toBe('2028-02-29')
  })

  test.each([
    '2026-02-30',
    '2027-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-5',
    '23-11-2026',
    '1899-12-31',
    '3000-01-01',
    '+02026-01-01',
    ' 2026-11-23',
    '2026-11-23\n',
    '',
  ])('is refused when it is none: %j', (text) => {
    expect(parseLocalDate(text)).toBeNull()
  })

  test('moves by whole days over months, leap days and years', () => {
    expect(addDays('2026-12-31' as LocalDate, 1)).toBe('2027-01-01')
    expect(addDays('2028-03-01' as LocalDate, -1)).toBe('2028-02-29')
    expect(yearOf('2027-01-01' as LocalDate)).toBe(2027)
  })

  test('knows its weekday, Monday first, also before 1970', () => {
    expect(weekday('2026-11-23' as LocalDate)).toBe(1)
    expect(weekday('2026-11-22' as LocalDate)).toBe(7)
    expect(weekday('1945-08-17' as LocalDate)).toBe(5)
  })

  test('and its day number are the same thing', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_000, max: 90_000 }), (day) => {
        expect(fromEpochDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10))
        expect(epochDay(fromEpochDay(day))).toBe(day)
        expect(weekday(fromEpochDay(day))).toBe(
          ((new Date(day * 86_400_000).getUTCDay() + 6) % 7) + 1,
        )
      }),
    )
  })
})

describe('a moment', () => {
  test('belongs to the WIB date, seven hours ahead of UTC', () => {
    expect(localDateOf('2026-11-23T16:59:59.999Z' as Instant)).toBe('2026-11-23')
    expect(localDateOf('2026-11-23T17:00:00.000Z' as Instant)).toBe('2026-11-24')
    expect(wibMinutes('2026-11-23T17:00:59.999Z' as Instant)).toBe(0)
    expect(wibMinutes('2026-11-23T00:30:00.000Z' as Instant)).toBe(450)
    expect(wibMinutes('1969-12-31T16:59:00.000Z' as Instant)).toBe(1439)
  })

  test('is found again from its date and minutes', () => {
    expect(instantAt('2026-11-24' as LocalDate, 450)).toBe('2026-11-24T00:30:00.000Z')
  })

  test('is read back only in the form it was printed in', () => {
    const printed = toInstant(new Date(1_795_000_000_123))
    expect(parseInstant(printed)).toBe(printed)
    expect(parseInstant('2026-11-23')).toBeNull()
    expect(parseInstant('kemarin')).toBeNull()
  })
})

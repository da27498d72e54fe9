import { expect, test } from 'vitest'
import type { Instant, LocalDate } from '../procedure/values.ts'
import { formatBytes, formatDuration, formatNumber } from './amounts.ts'
import {
  dateOf,
  formatDate,
  formatDateShort,
  formatDateTime,
  formatDayMonth,
  formatTime,
} from './dates.ts'

const date = '2026-12-07' as LocalDate
const evening = '2026-12-06T17:05:00.000Z' as Instant

test('a date names its weekday', () => {
  expect(formatDate(date, 'id')).toBe('Senin, 7 Desember 2026')
  expect(formatDate(date, 'en')).toBe('Monday, 7 December 2026')
  expect(formatDayMonth(date, 'id')).toBe('Senin, 7 Desember')
  expect(formatDateShort('2026-08-17' as LocalDate, 'id')).toBe('17 Agu 2026')
})

test('a moment after midnight in Putussibau is already the next day there', () => {
  expect(dateOf(evening)).toBe('2026-12-07')
  expect(formatTime(evening, 'id')).toBe('00.05 WIB')
  expect(formatDateTime(evening, 'id')).toBe('Senin, 7 Desember 2026 pukul 00.05 WIB')
  expect(formatDateTime(evening, 'en')).toBe('Monday, 7 December 2026 at 00:05 WIB')
})

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [1000, '1 KB'],
  [84_400, '84 KB'],
  [999_499, '999 KB'],
  [999_500, '1 MB'],
  [1_240_000, '1,2 MB'],
  [3_221_225_472, '3,2 GB'],
])('%d bytes are %s', (bytes, words) => {
  expect(formatBytes(bytes, 'id')).toBe(words)
})

test('English has a point where Indonesian has a comma', () => {
  expect(formatBytes(1_240_000, 'en')).toBe('1.2 MB')
  expect(formatNumber(1234567.25, 'id')).toBe('1.234.567,3')
  expect(formatNumber(1234567.25, 'en')).toBe('1,234,567.3')
})

test.each([
  [400, '0,4 detik'],
  [9_999, '10 detik'],
  [38_000, '38 detik'],
  [59_700, '1 menit'],
  [240_000, '4 menit'],
  [7_500_000, '2 jam 5 menit'],
  [86_400_000, '1 hari'],
  [180_000_000, '2 hari 2 jam'],
])('%d milliseconds are %s', (ms, words) => {
  expect(formatDuration(ms, 'id')).toBe(words)
})

test('one minute is not "1 minutes"', () => {
  expect(formatDuration(60_000, 'en')).toBe('1 minute')
  expect(formatDuration(120_000, 'en')).toBe('2 minutes')
})

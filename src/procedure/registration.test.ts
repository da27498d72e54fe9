import { expect, test } from 'vitest'
import { wib } from '../../test/oracle/request-case.ts'
import { registrationNumber } from './registration.ts'

test('a number tells kind, place in the year, office, month and year in WIB', () => {
  const at = wib('2026-11-23 09:00')
  expect(registrationNumber({ kind: 'P', sequence: 1, at })).toBe('P-001/PPID-KH/XI/2026')
  expect(registrationNumber({ kind: 'K', sequence: 42, at, office: 'PPID-SBS' })).toBe(
    'K-042/PPID-SBS/XI/2026',
  )
  expect(registrationNumber({ kind: 'S', sequence: 12345, at })).toBe('S-12345/PPID-KH/XI/2026')
})

test('the first minute of the year in WIB belongs to the new year', () => {
  expect(registrationNumber({ kind: 'P', sequence: 7, at: wib('2026-12-31 23:59') })).toBe(
    'P-007/PPID-KH/XII/2026',
  )
  expect(registrationNumber({ kind: 'P', sequence: 1, at: wib('2027-01-01 00:00') })).toBe(
    'P-001/PPID-KH/I/2027',
  )
})

test.each([0, -1, 1.5, Number.NaN])('nothing has the number %d', (sequence) => {
  const at = wib('2026-11-23 09:00')
  expect(() => registrationNumber({ kind: 'P', sequence, at })).toThrow(RangeError)
})

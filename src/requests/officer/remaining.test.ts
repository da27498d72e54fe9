import { expect, test } from 'vitest'
import { work } from '../../../locales/id/work.ts'
import { builtInCalendar } from '../../procedure/calendar/working-calendar.ts'
import type { LocalDate } from '../../procedure/values.ts'
import { remainingUntil } from './remaining.ts'

const calendar = builtInCalendar()

// 5 and 6 December 2026 are a weekend.
test.each([
  ['2026-12-01', '2026-12-07', 'sisa 4 hari kerja', 'calm'],
  ['2026-12-03', '2026-12-07', 'sisa 2 hari kerja', 'wait'],
  ['2026-12-06', '2026-12-07', 'sisa 1 hari kerja', 'wait'],
  ['2026-12-07', '2026-12-07', 'hari terakhir', 'wait'],
  ['2026-12-08', '2026-12-07', 'terlambat 1 hari kerja', 'late'],
  ['2026-12-05', '2026-12-04', 'lewat tenggat', 'late'],
])('on %s a last day of %s reads "%s"', (today, due, words, tone) => {
  const remaining = remainingUntil(due as LocalDate, { calendar, today: today as LocalDate })
  expect(work.remaining(remaining)).toBe(words)
  expect(remaining.tone).toBe(tone)
})

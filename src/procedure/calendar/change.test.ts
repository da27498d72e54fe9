import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { naiveDeadline, naiveIsWorkingDay } from '../../../test/oracle/naive-calendar.ts'
import { epochDay, fromEpochDay } from '../dates.ts'
import type { LocalDate } from '../values.ts'
import { applyEdits, type CalendarEdit, checkDay, dayKinds, settleEdits } from './change.ts'
import { deadline } from './deadline.ts'
import { checkHours, printSpans, readSpans, withoutRange, withRange } from './hours-input.ts'
import { editsOfList } from './list-input.ts'
import { defaultServiceHours, openSpans } from './service-hours.ts'
import { builtInCalendar } from './working-calendar.ts'

const before = { calendar: builtInCalendar(), hours: defaultServiceHours }
const on = (text: string) => text as LocalDate

const date = fc.integer({ min: 20_400, max: 20_500 }).map(fromEpochDay)
const day = fc.record({
  date,
  kind: fc.constantFrom(...dayKinds),
  name: fc.constantFrom('Gawai Dayak', 'Pilkada'),
  source: fc.constant('Keputusan Bupati'),
  confirmed: fc.boolean(),
})
const edit: fc.Arbitrary<CalendarEdit> = fc.oneof(
  day.map((one) => ({ kind: 'day', day: one }) as const),
  date.map((one) => ({ kind: 'no_day', date: one }) as const),
  fc.record({
    kind: fc.constant('year' as const),
    year: fc.constantFrom(2025, 2026, 2028),
    official: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('cuti_bersama' as const), off: fc.boolean() }),
  fc.constant<CalendarEdit>({
    kind: 'hours',
    hours: { ...defaultServiceHours, exceptions: [] },
  }),
)

test('what is left of any edits makes the same calendar, and undoing it gives back the one before', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const settled = settleEdits(before, edits)
      const after = applyEdits(before, edits)
      expect(applyEdits(before, settled.edits)).toEqual(after)
      expect(settleEdits(applyEdits(after, settled.undo), []).edits).toEqual([])
      expect(settleEdits(before, settled.undo.length === 0 ? [] : settled.edits)).toEqual(settled)
      const back = applyEdits(after, settled.undo)
      expect(new Map([...back.calendar.days].sort())).toEqual(
        new Map([...before.calendar.days].sort()),
      )
      expect(back.hours).toEqual(before.hours)
    }),
    { numRuns: 60 },
  )
})

test('the last day by a changed calendar is that of the naive calendar with the same days', () => {
  const dates = fc.uniqueArray(
    fc
      .integer({ min: epochDay(on('2026-06-01')), max: epochDay(on('2027-06-30')) })
      .map(fromEpochDay),
    { maxLength: 12 },
  )
  const received = fc
    .integer({ min: epochDay(on('2026-06-01')), max: epochDay(on('2027-03-01')) })
    .map(fromEpochDay)
  fc.assert(
    fc.property(
      dates,
      dates,
      received,
      fc.integer({ min: 1, max: 30 }),
      (off, working, from, n) => {
        const said = { name: 'Uji', source: 'Uji', confirmed: true }
        const edits = [
          ...off.map(
            (date) => ({ kind: 'day', day: { ...said, date, kind: 'libur_daerah' } }) as const,
          ),
          // Declared later, so that it stands against a holiday of the same day.
          ...working.map(
            (date) =>
              ({ kind: 'day', day: { ...said, date, kind: 'hari_kerja_pengganti' } }) as const,
          ),
        ]
        const { calendar } = applyEdits(before, edits)
        const due = deadline(calendar, from, n)
        expect(due.date).toBe(naiveDeadline(from, n, { off, working }))
        const counted = due.days.filter(({ reason }) => reason.kind === 'counted')
        expect(counted.map(({ date }) => date)).toEqual(
          due.days
            .slice(1)
            .map(({ date }) => date)
            .filter((date) => naiveIsWorkingDay(date, { off, working })),
        )
      },
    ),
    { numRuns: 300 },
  )
})

describe('a typed day', () => {
  const good = {
    date: '1-6-2026',
    kind: 'libur_daerah',
    name: 'Gawai Dayak',
    source: 'SK Bupati 12/2026',
  }
  it('is a day of the calendar, however its date is written', () => {
    const day = {
      ...{ date: '2026-06-01', kind: 'libur_daerah', name: 'Gawai Dayak' },
      ...{ source: 'SK Bupati 12/2026', confirmed: true },
    }
    for (const typed of ['1-6-2026', '01/06/2026', '2026-06-01'])
      expect(checkDay({ ...good, date: typed })).toEqual({ ok: true, day })
  })
  it.each([
    [{ date: '2026-02-30' }, 'bad_date'],
    [{ date: '2126-01-01' }, 'year_out_of_range'],
    [{ kind: 'libur' }, 'bad_kind'],
    [{ date: '2026-06-01', kind: 'hari_kerja_pengganti' }, 'not_a_weekend'],
    [{ name: 'x' }, 'name_length'],
    [{ source: '' }, 'source_length'],
  ])('with %j is refused: %s', (part, fault) => {
    expect(checkDay({ ...good, ...part })).toEqual({ ok: false, faults: [fault] })
  })
})

describe('typed hours', () => {
  const input = {
    name: 'Ramadan 1448 H',
    from: '2027-02-08',
    to: '2027-03-09',
    days: { 1: '08.00-15.00', 2: '08.00-15.00', 3: '', 4: '', 5: '', 6: '', 7: '' },
  }
  it('hold in their span and nowhere else', () => {
    const checked = checkHours(input, defaultServiceHours)
    if (!checked.ok) throw new Error('refused')
    const hours = withRange(defaultServiceHours, checked.range)
    expect(openSpans(before.calendar, hours, on('2027-02-09'))).toEqual([{ start: 480, end: 900 }])
    expect(openSpans(before.calendar, hours, on('2027-02-10'))).toEqual([])
    expect(openSpans(before.calendar, hours, on('2027-03-16'))).toEqual(
      defaultServiceHours.regular[2],
    )
    expect(withoutRange(hours, checked.range)).toEqual(defaultServiceHours)
  })
  it('without an end hold from then on, but give way to a span such as Ramadan', () => {
    const later = checkHours(
      { ...input, name: 'Jam baru', from: '2026-01-05', to: '' },
      before.hours,
    )
    if (!later.ok) throw new Error('refused')
    const hours = withRange(before.hours, later.range)
    expect(openSpans(before.calendar, hours, on('2026-01-02'))).toEqual(before.hours.regular[5])
    expect(openSpans(before.calendar, hours, on('2026-01-06'))).toEqual([{ start: 480, end: 900 }])
    expect(openSpans(before.calendar, hours, on('2026-02-23'))).toHaveLength(2)
    const newest = { ...later.range, from: on('2026-06-01'), hours: before.hours.regular }
    expect(openSpans(before.calendar, withRange(hours, newest), on('2026-06-02'))).toEqual(
      before.hours.regular[2],
    )
  })
  it('that share a day with other spans, end before they begin or are never open are refused', () => {
    const codes = (part: object) => {
      const checked = checkHours({ ...input, ...part }, defaultServiceHours)
      return checked.ok ? [] : checked.faults.map(({ code }) => code)
    }
    expect(codes({})).toEqual([])
    expect(codes({ from: '2026-03-01', to: '2026-04-01' })).toEqual(['overlaps'])
    expect(codes({ to: '2027-02-01' })).toEqual(['ends_before_it_begins'])
    expect(codes({ from: 'besok', name: '' })).toEqual(['name_length', 'bad_date'])
    expect(codes({ name: 'x'.repeat(81), to: 'lusa' })).toEqual(['name_length', 'bad_date'])
    expect(codes({ days: { ...input.days, 1: '', 2: '' } })).toEqual(['never_open'])
    expect(codes({ days: { ...input.days, 4: '15.00-08.00' } })).toEqual(['bad_hours'])
  })
  it('without an end may not begin on the day on which others without one begin', () => {
    const open = checkHours({ ...input, to: '' }, defaultServiceHours)
    if (!open.ok) throw new Error('refused')
    const { name: _, ...nameless } = open.range
    const known = withRange(defaultServiceHours, nameless)
    expect(checkHours({ ...input, to: '' }, known)).toEqual({
      ok: false,
      faults: [{ field: 'from', code: 'overlaps', with: input.from }],
    })
    expect(checkHours({ ...input, from: '2027-02-09', to: '' }, known).ok).toBe(true)
    expect(checkHours(input, known).ok).toBe(true)
    const later = { ...nameless, from: on('2027-06-01'), hours: before.hours.regular }
    for (const ranges of [
      [nameless, later],
      [later, nameless],
    ])
      expect(
        openSpans(before.calendar, { ...before.hours, exceptions: ranges }, on('2027-06-02')),
      ).toEqual(before.hours.regular[3])
    expect(settleEdits(before, [{ kind: 'hours', hours: known }]).edits).toHaveLength(1)
  })
  it('are read as they are printed', () => {
    const spans = [
      { start: 450, end: 720 },
      { start: 780, end: 960 },
    ]
    expect(printSpans(spans)).toBe('07.30-12.00, 13.00-16.00')
    expect(readSpans(printSpans(spans))).toEqual(spans)
    expect(readSpans('7:30 – 12:00; 13:00–16:00')).toEqual(spans)
    for (const wrong of ['7-12', '07.30-12.00, 11.00-16.00', '24.30-25.00', 'pagi'])
      expect(readSpans(wrong)).toBeNull()
  })
})

describe('a list', () => {
  const row = (date: string, kind = 'libur_nasional', line = 1) => ({
    ...{ line, date, kind, name: 'Hari libur', source: 'SKB 2028' },
    confirmed: true,
  })
  it('adds its days and makes its year official', () => {
    const taken = editsOfList(before.calendar, [row('2028-01-01')], {
      replace: false,
      official: true,
    })
    expect(taken.ok && taken.edits.map(({ kind }) => kind)).toEqual(['day', 'year'])
  })
  it('that replaces a year takes away what is not in it, but no local day', () => {
    const calendar = applyEdits(before, [
      { kind: 'day', day: { ...row('2026-06-02'), date: on('2026-06-02'), kind: 'libur_daerah' } },
    ]).calendar
    const taken = editsOfList(calendar, [row('2026-01-01')], { replace: true, official: false })
    if (!taken.ok) throw new Error('refused')
    const after = applyEdits({ ...before, calendar }, taken.edits).calendar
    const left = [...after.days.keys()].filter((one) => one.startsWith('2026')).sort()
    expect(left).toEqual(['2026-01-01', '2026-06-02'])
    expect(after.days.has(on('2027-01-01'))).toBe(true)
  })
  it('with a wrong row or a date twice is refused with its lines', () => {
    const taken = editsOfList(
      before.calendar,
      [row('2028-01-01'), row('2028-01-01', 'cuti_bersama', 2), row('x', 'libur', 3)],
      { replace: false, official: true },
    )
    expect(taken).toEqual({
      ok: false,
      faults: [
        { line: 2, faults: ['twice'] },
        { line: 3, faults: ['bad_date', 'bad_kind'] },
      ],
    })
  })
})

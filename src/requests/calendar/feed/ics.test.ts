import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { addDays, fromEpochDay } from '../../../procedure/dates.ts'
import type { Instant } from '../../../procedure/values.ts'
import { fold, writeCalendar } from './ics.ts'

const at = '2026-11-23T02:00:00.000Z' as Instant
const event = fc.record({
  uid: fc.uuid().map((id) => `${id}-7@contoh.id`),
  date: fc.integer({ min: 20_000, max: 30_000 }).map(fromEpochDay),
  summary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 150 }),
  url: fc.uuid().map((id) => `http://127.0.0.1/kerja/${id}`),
})

test('a parser of others reads back every day, whatever its words hold', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 8 }), (events) => {
      const name = 'Tenggat informasi publik'
      const text = writeCalendar({ name, events, at })
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
      const read = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
      expect(calendar.getFirstPropertyValue('name')).toBe(name)
      expect(
        read.map((one) => ({
          uid: one.uid,
          date: one.startDate.toString(),
          whole: one.startDate.isDate,
          end: one.endDate.toString(),
          summary: one.summary,
          url: String(one.component.getFirstPropertyValue('url')),
        })),
      ).toEqual(
        events.map(({ uid, date, summary, url }) => ({
          ...{ uid, date, url, whole: true, end: addDays(date, 1) },
          summary: summary.replaceAll(/\r\n?/g, '\n').replaceAll(/[^\P{Cc}\n]/gu, ''),
        })),
      )
    }),
    { numRuns: 200 },
  )
})

test('no line is longer than 75 octets, and no character is torn apart', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const line = `SUMMARY:${text.replaceAll(/\p{Cc}/gu, '')}`
      const folded = fold(line)
      for (const piece of folded.split('\r\n'))
        expect(Buffer.byteLength(piece)).toBeLessThanOrEqual(75)
      expect(folded.replaceAll('\r\n ', '')).toBe(line)
      expect(folded.isWellFormed()).toBe(line.isWellFormed())
    }),
  )
})

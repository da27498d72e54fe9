import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { useDatabase } from '../../test/support/database.ts'
import { type CalendarEdit, type CalendarEvent, differences } from '../procedure/calendar/change.ts'
import { deadline } from '../procedure/calendar/deadline.ts'
import { defaultServiceHours } from '../procedure/calendar/service-hours.ts'
import type { CalendarDay } from '../procedure/calendar/types.ts'
import { builtInCalendar } from '../procedure/calendar/working-calendar.ts'
import type { Instant, LocalDate } from '../procedure/values.ts'
import { loadEvents } from '../records/load.ts'
import {
  CalendarMoved,
  calendarStreamId,
  calendarVersion,
  findChange,
  writeChange,
} from './calendar.ts'
import { defaultCard, readCard, saveCard } from './card.ts'
import { hoursText } from './hours-text.ts'
import { prepareOffice } from './prepare.ts'
import { createRulesReader, readRules } from './rules.ts'

const received = '2026-12-18' as LocalDate

describe('a new office', () => {
  const database = useDatabase()

  it('counts with the calendar the product brings, read back from the database', async () => {
    await prepareOffice(database.db)
    const rules = await readRules(database.db)
    expect(deadline(rules.calendar, received, 10)).toEqual(
      deadline(builtInCalendar(), received, 10),
    )
    expect(rules.sopVersions.map((version) => version.steps.length)).toEqual([8])
  })

  it('keeps a day the office added and a day it removed when it is prepared again', async () => {
    await database.db
      .insertInto('calendar_days')
      .values({
        date: '2026-12-21',
        kind: 'libur_daerah',
        name: 'Hari daerah',
        source: 'SK',
        confirmed: true,
      })
      .execute()
    await database.db.deleteFrom('calendar_days').where('date', '=', '2026-12-24').execute()
    await prepareOffice(database.db)
    const { calendar } = await readRules(database.db)
    expect(calendar.days.get('2026-12-21' as LocalDate)?.kind).toBe('libur_daerah')
    expect(calendar.days.has('2026-12-24' as LocalDate)).toBe(false)
  })

  it('may count cuti bersama as working days', async () => {
    await database.db
      .insertInto('settings')
      .values({ key: 'cuti_bersama_is_off', value: 'false' })
      .execute()
    expect((await readRules(database.db)).calendar.cutiBersamaIsOff).toBe(false)
  })

  it('presents itself with its own card once it has one', async () => {
    expect(await readCard(database.db)).toEqual(defaultCard)
    await saveCard(database.db, { ...defaultCard, name: 'PPID Contoh' })
    expect((await readCard(database.db)).name).toBe('PPID Contoh')
  })
})

describe('a change of the calendar', () => {
  const database = useDatabase()
  const at = '2026-11-23T02:00:00.000Z' as Instant
  const actor = { kind: 'system' } as const
  const day: CalendarDay = {
    date: '2026-12-02' as LocalDate,
    kind: 'libur_daerah',
    name: 'Gawai Dayak',
    source: 'SK Bupati',
    confirmed: true,
  }
  const change = async (edits: readonly CalendarEdit[], baseVersion: number) =>
    database.db.transaction().execute(async (trx) => {
      const before = await readRules(trx)
      const changeId = randomUUID()
      await writeChange(trx, { changeId, before, edits, baseVersion, reason: 'Uji', actor, at })
      return changeId
    })

  it('counts at once in every process, however long it keeps its rules', async () => {
    await prepareOffice(database.db)
    const readers = [1, 2].map(() => createRulesReader({ keepMs: 3_600_000 }))
    const dues = () =>
      Promise.all(
        readers.map(
          async (read) => deadline((await read(database.db)).calendar, received, 10).date,
        ),
      )
    const late = { ...day, date: '2026-12-28' as LocalDate }
    const before = await dues()
    await change([{ kind: 'day', day: late }], 0)
    const after = await dues()
    expect(new Set(after).size).toBe(1)
    expect(after[0]).toBe('2027-01-08')
    expect(before[0]).toBe('2027-01-07')
  })

  it('of a calendar that somebody changed meanwhile is refused, and nothing of it stays', async () => {
    await expect(change([{ kind: 'day', day }], 0)).rejects.toBeInstanceOf(CalendarMoved)
    expect((await readRules(database.db)).calendar.days.has(day.date)).toBe(false)
    expect(await calendarVersion(database.db)).toBe(1)
  })

  it('knows what would undo it, and stands in the log with its reason', async () => {
    const before = await readRules(database.db)
    const hours = { regular: before.hours.regular, exceptions: [] }
    const changeId = await change(
      [
        { kind: 'day', day },
        { kind: 'no_day', date: '2026-12-24' as LocalDate },
        { kind: 'year', year: 2027, official: false },
        { kind: 'cuti_bersama', off: false },
        { kind: 'hours', hours },
      ],
      1,
    )
    const saved = await findChange(database.db, changeId)
    expect(saved?.reason).toBe('Uji')
    expect(saved?.edits).toHaveLength(5)
    const log = await loadEvents<CalendarEvent>(database.db, calendarStreamId)
    expect(log.map(({ event }) => event.changeId)).toContain(changeId)
    const changed = await readRules(database.db)
    expect(changed.calendar.cutiBersamaIsOff).toBe(false)
    expect(changed.hours.exceptions).toEqual([])
    await change(saved?.undo ?? [], 2)
    const again = await readRules(database.db)
    expect(differences(before, again)).toEqual([])
  })
})

describe('service hours in words', () => {
  it('joins days with the same hours', () => {
    expect(hoursText(defaultServiceHours.regular, 'id')).toBe(
      'Senin–Kamis 07.30–16.00, Jumat 07.30–16.30 WIB',
    )
    expect(hoursText(defaultServiceHours.regular, 'en')).toBe(
      'Monday–Thursday 07.30–16.00, Friday 07.30–16.30 WIB',
    )
  })
})

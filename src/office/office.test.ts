import { describe, expect, it } from 'vitest'
import { useDatabase } from '../../test/support/database.ts'
import { deadline } from '../procedure/calendar/deadline.ts'
import { defaultServiceHours } from '../procedure/calendar/service-hours.ts'
import { builtInCalendar } from '../procedure/calendar/working-calendar.ts'
import type { LocalDate } from '../procedure/values.ts'
import { defaultCard, readCard, saveCard } from './card.ts'
import { hoursText } from './hours-text.ts'
import { prepareOffice } from './prepare.ts'
import { readRules } from './rules.ts'

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

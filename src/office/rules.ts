import type { Db } from '../platform/database/connect.ts'
import { defaultServiceHours } from '../procedure/calendar/service-hours.ts'
import type {
  CalendarDay,
  CalendarDayKind,
  ServiceHours,
  WorkingCalendar,
} from '../procedure/calendar/types.ts'
import type { SopVersion } from '../procedure/sop/types.ts'
import { sopVersions } from '../procedure/sop/versions.ts'
import type { LocalDate } from '../procedure/values.ts'
import { calendarVersion } from './calendar.ts'

/** What the office has set and the procedure needs as arguments. */
export interface OfficeRules {
  readonly calendar: WorkingCalendar
  readonly hours: ServiceHours
  /** Versions of the SOP with the day each takes effect in this office. */
  readonly sopVersions: readonly SopVersion[]
}

/** Gives the rules in force; a calendar that any process has changed counts from then on. */
export type ReadRules = (db: Db) => Promise<OfficeRules>

/**
 * One reading is used until the calendar has another version, which costs one look at one row; `keepMs` bounds it for
 * what is changed beside the calendar's log.
 */
export function createRulesReader({ keepMs = 5_000 } = {}): ReadRules {
  let kept: { readAt: number; version: number; rules: OfficeRules } | null = null
  return async (db) => {
    const version = await calendarVersion(db)
    const fresh = kept && performance.now() - kept.readAt < keepMs
    if (kept && fresh && kept.version === version) return kept.rules
    const rules = await readRules(db)
    kept = { readAt: performance.now(), version, rules }
    return rules
  }
}

/** Reads calendar, service hours and SOP versions from the database. */
export async function readRules(db: Db): Promise<OfficeRules> {
  const [days, years, settings, versions] = await Promise.all([
    db
      .selectFrom('calendar_days')
      .select(['date', 'kind', 'name', 'source', 'confirmed'])
      .execute(),
    db.selectFrom('calendar_years').select('year').execute(),
    db
      .selectFrom('settings')
      .select(['key', 'value'])
      .where('key', 'in', ['cuti_bersama_is_off', 'service_hours'])
      .execute(),
    db.selectFrom('sop_versions').select(['sop_version_id', 'effective_from']).execute(),
  ])
  const setting = new Map(settings.map((row) => [row.key, row.value]))
  const calendarDays = days.map(
    (day): CalendarDay => ({
      ...day,
      date: day.date as LocalDate,
      kind: day.kind as CalendarDayKind,
    }),
  )
  return {
    calendar: {
      days: new Map(calendarDays.map((day) => [day.date, day])),
      officialYears: new Set(years.map((row) => row.year)),
      cutiBersamaIsOff: setting.get('cuti_bersama_is_off') !== false,
    },
    hours:
      (setting.get('service_hours') as unknown as ServiceHours | undefined) ?? defaultServiceHours,
    sopVersions: versions.flatMap((row) => {
      const version = sopVersions.find((known) => known.id === row.sop_version_id)
      return version ? [{ ...version, effectiveFrom: row.effective_from as LocalDate }] : []
    }),
  }
}

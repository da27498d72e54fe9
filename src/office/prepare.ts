import type { Db } from '../platform/database/connect.ts'
import { builtInCalendar } from '../procedure/calendar/working-calendar.ts'
import { sopVersions } from '../procedure/sop/versions.ts'

/**
 * Gives a new office what the product brings: the holiday lists known at release and the versions of the SOP. What an
 * office has changed since stays; safe to run at every start.
 */
export async function prepareOffice(db: Db): Promise<void> {
  const calendar = builtInCalendar()
  const known = await db.selectFrom('calendar_years').select('year').execute()
  const years = [...calendar.officialYears].filter(
    (year) => !known.some((row) => row.year === year),
  )
  const days = [...calendar.days.values()].filter((day) =>
    years.includes(Number(day.date.slice(0, 4))),
  )
  if (days.length > 0)
    await db
      .insertInto('calendar_days')
      .values(
        days.map(({ date, kind, name, source, confirmed }) => ({
          date,
          kind,
          name,
          source,
          confirmed,
        })),
      )
      .onConflict((conflict) => conflict.column('date').doNothing())
      .execute()
  if (years.length > 0)
    await db
      .insertInto('calendar_years')
      .values(years.map((year) => ({ year })))
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  await db
    .insertInto('sop_versions')
    .values(
      sopVersions.map(({ id, effectiveFrom }) => ({
        sop_version_id: id,
        effective_from: effectiveFrom,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

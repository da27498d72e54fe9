import type { OfficeRules } from '../../office/rules.ts'
import type { Db } from '../../platform/database/connect.ts'
import { epochDay } from '../../procedure/dates.ts'
import { type Matters, type MovedMatter, openBatches } from './matters.ts'

/** What a change of the calendar would do to the open matters. */
export interface CalendarPreview {
  /** Open matters looked at. */
  readonly open: number
  /** Those that move, the earliest new last day first. */
  readonly moved: readonly MovedMatter[]
  /** How many move by how many calendar days; 0 where only a target or the estimate changes. Later first. */
  readonly shifts: readonly { readonly days: number; readonly count: number }[]
}

/** Counts every open matter with other rules; nothing is written. */
export async function previewRules(
  db: Db,
  { matters, rules }: { readonly matters: readonly Matters[]; readonly rules: OfficeRules },
): Promise<CalendarPreview> {
  let open = 0
  const moved: MovedMatter[] = []
  for (const kind of matters) {
    for await (const ids of openBatches(db, kind)) {
      open += ids.length
      moved.push(...(await kind.preview(db, { ids, rules })))
    }
  }
  moved.sort(
    (a, b) =>
      a.deadline.date.localeCompare(b.deadline.date) || a.number.localeCompare(b.number, 'id'),
  )
  return { open, moved, shifts: shiftsOf(moved) }
}

/** By how many calendar days a matter moves. */
export function shiftOf({ was, deadline }: MovedMatter): number {
  return epochDay(deadline.date) - epochDay(was)
}

function shiftsOf(moved: readonly MovedMatter[]): CalendarPreview['shifts'] {
  const counts = new Map<number, number>()
  for (const matter of moved) counts.set(shiftOf(matter), (counts.get(shiftOf(matter)) ?? 0) + 1)
  return [...counts].map(([days, count]) => ({ days, count })).sort((a, b) => b.days - a.days)
}

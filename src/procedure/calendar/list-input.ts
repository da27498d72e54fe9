import { yearOf } from '../dates.ts'
import { type CalendarEdit, checkDay, type DayFault } from './change.ts'
import type { CalendarDay, WorkingCalendar } from './types.ts'

/** A row of a list of holidays as it came, before anything is judged. */
export interface ListedDay {
  readonly line: number
  readonly date: string
  readonly kind: string
  readonly name: string
  readonly source: string
  /** False when the list itself says that the day is not certain. */
  readonly confirmed: boolean
}

export interface ListFault {
  readonly line: number
  readonly faults: readonly (DayFault | 'twice')[]
}

/** What taking over a list does beside its days. */
export interface ListOptions {
  /** National holidays and cuti bersama of the years of the list that are not in it go; local days stay. */
  readonly replace: boolean
  /** The years of the list count as official from now on. */
  readonly official: boolean
}

/** The edits that take a list over, or what is wrong with its rows. */
export function editsOfList(
  calendar: WorkingCalendar,
  rows: readonly ListedDay[],
  { replace, official }: ListOptions,
):
  | { readonly ok: true; readonly edits: readonly CalendarEdit[]; readonly days: number }
  | { readonly ok: false; readonly faults: readonly ListFault[] } {
  const days = new Map<string, CalendarDay>()
  const faults: ListFault[] = []
  for (const row of rows) {
    const checked = checkDay(row)
    if (!checked.ok) faults.push({ line: row.line, faults: checked.faults })
    else if (days.has(checked.day.date)) faults.push({ line: row.line, faults: ['twice'] })
    else days.set(checked.day.date, { ...checked.day, confirmed: row.confirmed })
  }
  if (faults.length > 0) return { ok: false, faults }
  const years = [...new Set([...days.values()].map(({ date }) => yearOf(date)))].sort()
  const gone = replace
    ? [...calendar.days.values()].filter(
        ({ date, kind }) =>
          (kind === 'libur_nasional' || kind === 'cuti_bersama') &&
          years.includes(yearOf(date)) &&
          !days.has(date),
      )
    : []
  return {
    ok: true,
    days: days.size,
    edits: [
      ...gone.map(({ date }) => ({ kind: 'no_day', date }) as const),
      ...[...days.values()].map((day) => ({ kind: 'day', day }) as const),
      ...(official ? years.map((year) => ({ kind: 'year', year, official: true }) as const) : []),
    ],
  }
}

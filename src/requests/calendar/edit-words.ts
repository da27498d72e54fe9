import { calendar as t } from '../../../locales/id/calendar.ts'
import type { CalendarEdit } from '../../procedure/calendar/change.ts'
import type { WorkingCalendar } from '../../procedure/calendar/types.ts'
import { formatDate } from '../../ui/dates.ts'

/** What an edit does, in words. `before` tells whether a day is new; without it a set day counts as added. */
export function editWords(edit: CalendarEdit, before: WorkingCalendar | null): string {
  switch (edit.kind) {
    case 'day': {
      const { date, kind, name, source, confirmed } = edit.day
      const was = before?.days.get(date)
      const said = { date: formatDate(date, 'id'), kind: t.kinds[kind], name, source }
      if (was === undefined) return t.edits.added(said)
      const onlyConfirmed = confirmed && !was.confirmed && was.kind === kind && was.name === name
      return onlyConfirmed ? t.edits.confirmed(said) : t.edits.changed(said)
    }
    case 'no_day':
      return t.edits
        .removed({
          date: formatDate(edit.date, 'id'),
          name: before?.days.get(edit.date)?.name ?? '',
        })
        .replace(/, $/, '')
    case 'year':
      return edit.official ? t.edits.official(edit) : t.edits.unofficial(edit)
    case 'cuti_bersama':
      return edit.off ? t.edits.cutiOff : t.edits.cutiOn
    case 'hours':
      return t.edits.hours
  }
}

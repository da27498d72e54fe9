import { calendar as t } from '../../../locales/id/calendar.ts'
import type { AppExchange } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import {
  type CalendarEdit,
  checkDay,
  type DayFault,
  type DayInput,
} from '../../procedure/calendar/change.ts'
import { parseLocalDate, yearOf } from '../../procedure/dates.ts'
import type { FieldError, FormErrors } from '../../ui/forms.tsx'
import { type CalendarDeps, calendarHome, draftAndShow, openCalendar } from './deps.ts'
import { DayPage } from './pages/day-page.tsx'
import { calendarPage } from './show.tsx'

/** The form for a day: a new one, or one that is there. */
export async function showDay(deps: CalendarDeps, exchange: AppExchange): Promise<Answer> {
  const { drafted } = await openCalendar(deps, exchange)
  const date = parseLocalDate(exchange.query['tanggal'] ?? '')
  const known = date && drafted.calendar.days.get(date)
  const input = known ?? { date: date ?? '', kind: '', name: '', source: '' }
  return dayPage(deps, exchange, { input, known: known ? input.date : '', errors: [] })
}

/** Puts a day into the draft. */
export async function submitDay(deps: CalendarDeps, exchange: AppExchange): Promise<Answer> {
  const { form } = exchange
  const input: DayInput = {
    date: form.line('tanggal'),
    kind: form.line('jenis'),
    name: form.line('nama'),
    source: form.line('dasar'),
  }
  const known = form.line('semula')
  const checked = checkDay(input)
  if (!checked.ok) {
    const errors = checked.faults.map(
      (fault): FieldError => ({ field: fields[fault], message: t.day.faults[fault] }),
    )
    return dayPage(deps, exchange, { input, known, errors })
  }
  const moved = parseLocalDate(known)
  const edits: CalendarEdit[] = [
    ...(moved !== null && moved !== checked.day.date
      ? [{ kind: 'no_day', date: moved } as const]
      : []),
    { kind: 'day', day: checked.day },
  ]
  return draftAndShow(deps, await openCalendar(deps, exchange), edits)
}

const fields: Readonly<Record<DayFault, string>> = {
  bad_date: 'tanggal',
  year_out_of_range: 'tanggal',
  bad_kind: 'jenis',
  not_a_weekend: 'jenis',
  name_length: 'nama',
  source_length: 'dasar',
}

function dayPage(
  { showPage }: CalendarDeps,
  exchange: AppExchange,
  shown: { input: DayInput; known: string; errors: FormErrors },
): Answer {
  const wrong = shown.errors.length > 0
  return showPage(
    exchange,
    {
      title: t.day.addTitle,
      section: 'kerja',
      work: true,
      typing: true,
      ...(wrong ? { status: 422, hasErrors: true } : {}),
    },
    <DayPage {...shown} />,
  )
}

/** Takes a day out of the calendar, in the draft. */
export async function removeDay(deps: CalendarDeps, exchange: AppExchange): Promise<Answer> {
  const date = parseLocalDate(exchange.form.line('tanggal'))
  if (date === null) return seeOther(`${calendarHome}?selesai=unchanged`)
  return draftAndShow(deps, await openCalendar(deps, exchange), [{ kind: 'no_day', date }])
}

/** Confirms every day of a year that came from a secondary copy, with the decree it was compared to. */
export async function confirmDays(deps: CalendarDeps, exchange: AppExchange): Promise<Answer> {
  const year = exchange.form.line('tahun')
  const source = exchange.form.line('sumber')
  const opened = await openCalendar(deps, exchange)
  const waiting = [...opened.drafted.calendar.days.values()].filter(
    ({ date, confirmed }) => !confirmed && String(yearOf(date)) === year,
  )
  if (waiting.length === 0) return seeOther(`${calendarHome}?selesai=unchanged`)
  const length = [...source].length
  if (length < 3 || length > 200)
    return calendarPage(deps, exchange, {
      year,
      confirmSource: source,
      errors: [{ field: 'sumber', message: t.day.faults.source_length }],
    })
  const edits = waiting.map(
    (day) => ({ kind: 'day', day: { ...day, source, confirmed: true } }) as const,
  )
  return draftAndShow(deps, opened, edits)
}

/** Whether a year's list is official, or cuti bersama are days off, in the draft. */
export async function changeRule(deps: CalendarDeps, exchange: AppExchange): Promise<Answer> {
  const { form } = exchange
  const year = form.line('tahun')
  const [official, off] = [form.line('resmi'), form.line('cuti')]
  const edits: CalendarEdit[] = [
    ...(/^20\d\d$/.test(year) && (official === 'ya' || official === 'tidak')
      ? [{ kind: 'year', year: Number(year), official: official === 'ya' } as const]
      : []),
    ...(off === 'libur' || off === 'kerja'
      ? [{ kind: 'cuti_bersama', off: off === 'libur' } as const]
      : []),
  ]
  return draftAndShow(deps, await openCalendar(deps, exchange), edits)
}

import { calendar as t } from '../../../locales/id/calendar.ts'
import { office } from '../../../locales/id/office.ts'
import type { AppExchange } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import {
  checkHours,
  type HoursFault,
  type HoursInput,
  printSpans,
  weekdayNumbers,
  withoutRange,
  withRange,
} from '../../procedure/calendar/hours-input.ts'
import { weekInForce } from '../../procedure/calendar/service-hours.ts'
import { localDateOf, parseLocalDate } from '../../procedure/dates.ts'
import type { FieldError, FormErrors } from '../../ui/forms.tsx'
import { type CalendarDeps, calendarHome, draftAndShow, openCalendar } from './deps.ts'
import { HoursPage } from './pages/hours-page.tsx'

/** The hours of service, and the form for others. */
export async function showHours(deps: CalendarDeps, exchange: AppExchange): Promise<Answer> {
  const { drafted } = await openCalendar(deps, exchange)
  const week = weekInForce(drafted.hours, localDateOf(deps.clock()))
  const days = Object.fromEntries(
    weekdayNumbers.map((day) => [day, printSpans(week[day])]),
  ) as HoursInput['days']
  return hoursPage(deps, exchange, { input: { name: '', from: '', to: '', days }, errors: [] })
}

/** Puts other hours into the draft. */
export async function submitHours(deps: CalendarDeps, exchange: AppExchange): Promise<Answer> {
  const { form } = exchange
  const input: HoursInput = {
    name: form.line('nama'),
    from: form.line('mulai'),
    to: form.line('sampai'),
    days: Object.fromEntries(
      weekdayNumbers.map((day) => [day, form.line(`hari_${day}`)]),
    ) as HoursInput['days'],
  }
  const opened = await openCalendar(deps, exchange)
  const checked = checkHours(input, opened.drafted.hours)
  if (!checked.ok)
    return hoursPage(deps, exchange, { input, errors: checked.faults.map(errorOfFault) })
  const hours = withRange(opened.drafted.hours, checked.range)
  return draftAndShow(deps, opened, [{ kind: 'hours', hours }])
}

function errorOfFault(fault: HoursFault): FieldError {
  const words = t.hours.faults
  const field =
    typeof fault.field === 'number'
      ? `hari_${fault.field}`
      : { name: 'nama', from: 'mulai', to: 'sampai' }[fault.field]
  switch (fault.code) {
    case 'overlaps':
      return { field, message: words.overlaps(fault) }
    case 'bad_hours':
      return { field, message: words.bad_hours({ day: office.weekdays[fault.field - 1] ?? '' }) }
    default:
      return { field, message: words[fault.code] }
  }
}

/** Takes hours out, in the draft. */
export async function removeHours(deps: CalendarDeps, exchange: AppExchange): Promise<Answer> {
  const from = parseLocalDate(exchange.form.line('mulai'))
  const to = exchange.form.line('sampai')
  if (from === null) return seeOther(`${calendarHome}/jam`)
  const opened = await openCalendar(deps, exchange)
  const hours = withoutRange(opened.drafted.hours, { from, to: parseLocalDate(to) })
  return draftAndShow(deps, opened, [{ kind: 'hours', hours }])
}

async function hoursPage(
  deps: CalendarDeps,
  exchange: AppExchange,
  shown: { input: HoursInput; errors: FormErrors },
): Promise<Answer> {
  const { person, drafted } = await openCalendar(deps, exchange)
  return deps.showPage(
    exchange,
    {
      title: t.hours.title,
      section: 'kerja',
      work: true,
      typing: true,
      ...(shown.errors.length > 0 ? { status: 422, hasErrors: true } : {}),
    },
    <HoursPage
      mayChange={person.role === 'admin'}
      hours={drafted.hours}
      today={localDateOf(deps.clock())}
      {...shown}
    />,
  )
}

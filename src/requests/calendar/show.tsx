import { calendar as t } from '../../../locales/id/calendar.ts'
import { dropCalendarDraft, listChanges } from '../../office/calendar.ts'
import { type AppExchange, personOf } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import { weekInForce } from '../../procedure/calendar/service-hours.ts'
import { localDateOf, yearOf } from '../../procedure/dates.ts'
import type { FormErrors } from '../../ui/forms.tsx'
import { type CalendarDeps, calendarHome, openCalendar } from './deps.ts'
import { CalendarPage } from './pages/calendar-page.tsx'
import { changeViews } from './present.ts'

/** The calendar of a year. */
export function showCalendar(deps: CalendarDeps, exchange: AppExchange): Promise<Answer> {
  return calendarPage(deps, exchange, { year: exchange.query['tahun'] ?? '' })
}

export async function calendarPage(
  deps: CalendarDeps,
  exchange: AppExchange,
  shown: { year: string; errors?: FormErrors; confirmSource?: string },
): Promise<Answer> {
  const { person, rules, draft } = await openCalendar(deps, exchange)
  const { calendar, hours } = rules
  const today = localDateOf(deps.clock())
  const days = [...calendar.days.values()].sort((a, b) => a.date.localeCompare(b.date))
  const known = new Set([
    ...days.map(({ date }) => yearOf(date)),
    ...calendar.officialYears,
    yearOf(today),
    yearOf(today) + 1,
  ])
  const asked = /^\d{4}$/.test(shown.year) ? Number(shown.year) : yearOf(today)
  const year = known.has(asked) ? asked : yearOf(today)
  const before = /^\d{1,9}$/.test(exchange.query['sebelum'] ?? '')
    ? Number(exchange.query['sebelum'])
    : null
  const changes = await listChanges(deps.db, { before })
  const last = changes.at(-1)
  const errors = shown.errors ?? []
  return deps.showPage(
    exchange,
    {
      title: t.title,
      section: 'kerja',
      work: true,
      ...(errors.length > 0 ? { status: 422, hasErrors: true } : {}),
    },
    <CalendarPage
      mayChange={person.role === 'admin'}
      year={year}
      years={[...known]
        .sort((a, b) => a - b)
        .map((one) => ({
          year: one,
          days: days.filter(({ date }) => yearOf(date) === one).length,
        }))}
      official={calendar.officialYears.has(year)}
      days={days.filter(({ date }) => yearOf(date) === year)}
      cutiBersamaIsOff={calendar.cutiBersamaIsOff}
      hours={weekInForce(hours, today)}
      drafted={draft?.edits.length ?? 0}
      changes={await changeViews(deps.db, changes)}
      olderHref={last && last.seq > 1 ? `${calendarHome}?tahun=${year}&sebelum=${last.seq}` : null}
      done={doneWords(exchange.query['selesai'])}
      confirmSource={shown.confirmSource ?? ''}
      errors={errors}
    />,
  )
}

export function doneWords(code = ''): string | null {
  return Object.hasOwn(t.done, code) ? t.done[code as keyof typeof t.done] : null
}

/** Throws the viewer's draft away. */
export async function discardDraft(deps: CalendarDeps, exchange: AppExchange): Promise<Answer> {
  await dropCalendarDraft(deps.db, personOf(exchange).id)
  return seeOther(`${calendarHome}?selesai=discarded`)
}

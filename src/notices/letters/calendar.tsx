import { calendarLetter as en } from '../../../locales/en/calendar.ts'
import { calendarOfficerLetter, calendarLetter as id } from '../../../locales/id/calendar.ts'
import type { LocalDate } from '../../procedure/values.ts'
import { formatDate, formatDateShort } from '../../ui/dates.ts'
import type { Office } from '../../ui/frame.tsx'
import type { Letter } from '../queue-message.ts'
import { composeLetter, letterWords } from './compose.tsx'
import type { RequestLetter } from './request.tsx'

const words = { id, en } as const

/**
 * The calendar changed, and with it the last day of the applicant's answer, or how certain it is. An earlier one is told as
 * what the law gives; what was promised stays on record.
 */
export function dueMovedLetter(
  p: RequestLetter & {
    readonly reason: string
    readonly was: LocalDate
    readonly dueOn: LocalDate
    readonly dueEstimated: boolean
    readonly promisedOn: LocalDate
  },
): Letter {
  const t = words[p.locale]
  const { facts, dueEstimated } = letterWords[p.locale]
  const day = (date: LocalDate) => formatDate(date, p.locale)
  const certain = p.dueEstimated ? t.uncertain(p) : t.certain(p)
  const happened = p.dueOn > p.was ? t.later(p) : p.dueOn < p.was ? t.earlier(p) : certain
  return composeLetter(p, {
    name: p.name,
    subject: t.subject(p),
    before: [happened],
    facts: [
      [facts.number, p.number],
      [facts.title, p.title],
      ...(p.was === p.dueOn ? [] : [[t.was, day(p.was)] as const]),
      [t.becomes, p.dueEstimated ? dueEstimated({ date: day(p.dueOn) }) : day(p.dueOn)],
    ],
    after: [
      ...(p.promisedOn > p.dueOn ? [t.keptPromise({ date: day(p.promisedOn) })] : []),
      t.next,
    ],
    action: { text: t.action, href: p.link },
  })
}

/** Matters in one letter; the rest is said as a number. */
const mostLines = 30

/** The calendar changed, and with it days that an officer works by. */
export function daysMovedLetter(p: {
  readonly office: Office
  readonly name: string
  readonly reason: string
  readonly link: string
  readonly days: readonly {
    readonly number: string
    readonly was: LocalDate
    readonly dueOn: LocalDate
  }[]
}): Letter {
  const t = calendarOfficerLetter
  const left = p.days.length - mostLines
  return composeLetter(
    { office: p.office, locale: 'id' },
    {
      name: p.name,
      subject: t.subject({ n: p.days.length }),
      before: [t.happened(p)],
      facts: [
        ...p.days.slice(0, mostLines).map(({ number, was, dueOn }) => {
          const becomes = formatDateShort(dueOn, 'id')
          return [number, t.line({ was: formatDateShort(was, 'id'), becomes })] as const
        }),
        ...(left > 0 ? [[t.moreLabel, t.more({ n: left })] as const] : []),
      ],
      after: [t.next],
      action: { text: t.action, href: p.link },
    },
  )
}

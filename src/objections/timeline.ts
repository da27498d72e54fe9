import type { Locale } from '../platform/http/route.ts'
import type { ObjectionEvent } from '../procedure/objection/events.ts'
import type { Recorded } from '../procedure/request/events.ts'
import type { Actor } from '../procedure/values.ts'
import { formatDateShort, formatDateTime } from '../ui/dates.ts'
import type { TimelineEntry } from '../ui/shapes.tsx'
import { objectionWords } from './words.ts'

/** What happened to an objection, in words: roles, never officers' names. `own`: told to its applicant. */
export function timelineOf(
  log: readonly Recorded<ObjectionEvent>[],
  { locale, own }: { readonly locale: Locale; readonly own: boolean },
): TimelineEntry[] {
  const number = log.map(({ event }) => (event.type === 'registered' ? event.number : '')).join('')
  return log.flatMap((recorded) => {
    const title = titleOf(recorded.event, { locale, number })
    if (title === null) return []
    return {
      id: String(recorded.seq),
      title,
      who: whoOf(recorded.actor, { locale, own }),
      when: formatDateTime(recorded.at, locale),
      dateTime: recorded.at,
    }
  })
}

function titleOf(
  event: ObjectionEvent,
  { locale, number }: { readonly locale: Locale; readonly number: string },
): string | null {
  const t = objectionWords[locale]
  switch (event.type) {
    case 'objection_filed':
      return t.timeline.filed({ number })
    case 'file_forwarded':
      return t.timeline.forwarded
    case 'late_accepted':
      return t.timeline.lateAccepted({ letters: event.grounds.join(', ') })
    case 'late_declined':
      return t.timeline.lateDeclined({ letters: event.grounds.join(', ') })
    case 'objection_declined':
      return t.timeline.declined
    case 'objection_settled':
      return t.timeline.settled
    case 'objection_answered':
      return t.timeline.answered({ result: t.results[event.result] })
    case 'silence_marked':
      return t.timeline.silent
    case 'order_executed':
      return event.noticeNumber === null
        ? t.timeline.executed
        : t.timeline.executedBy({ number: event.noticeNumber })
    case 'applicant_responded':
      return t.timeline.responded[event.response]
    case 'objection_withdrawn':
      return t.timeline.withdrawn
    case 'dispute_filed':
      return t.timeline.dispute({ number: event.commissionNumber })
    case 'dispute_moved':
      return t.dispute.stages[event.stage]
    case 'due_recalculated': {
      const was = formatDateShort(event.was, locale)
      return t.timeline.recalculated({ was, date: formatDateShort(event.dueOn, locale) })
    }
    case 'registered':
    case 'letter_numbered':
    case 'letter_issued':
      return null
  }
}

function whoOf(
  actor: Actor,
  { locale, own }: { readonly locale: Locale; readonly own: boolean },
): string {
  const t = objectionWords[locale].timeline
  if (actor.kind === 'system') return t.system
  switch (actor.role) {
    case 'applicant':
      return own ? t.you : t.applicant
    case 'atasan_ppid':
      return t.atasan
    case 'desk_officer':
      return t.desk
    default:
      return t.ppid
  }
}

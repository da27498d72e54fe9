import type { Recorded, RequestEvent } from '../../procedure/request/events.ts'
import type { Actor, AgencyId, LocalDate } from '../../procedure/values.ts'
import { formatDate, formatDateTime } from '../../ui/dates.ts'
import { uiMessages } from '../../ui/locale.ts'
import type { TimelineEntry } from '../../ui/shapes.tsx'
import { type Audience, agencyName } from './present.ts'
import { joinNames, requestWords } from './words.ts'

type Log = readonly Recorded<RequestEvent>[]

/**
 * What happened to a case in the order it happened, in plain words, for people outside the office: roles and agencies,
 * never officers' names; what only moves work about inside the office is left out. `only` picks some of the events.
 */
export function timelineOf(
  log: Log,
  audience: Audience,
  { only = log }: { readonly only?: Log } = {},
): TimelineEntry[] {
  const units = assignedTo(log)
  const number = log.map(({ event }) => (event.type === 'registered' ? event.number : '')).join('')
  return only.flatMap((recorded) => {
    const told = tell(recorded, { audience, units, number })
    if (!told) return []
    return {
      id: String(recorded.seq),
      ...told,
      when: formatDateTime(recorded.at, audience.locale),
      dateTime: recorded.at,
    }
  })
}

function assignedTo(log: Log): ReadonlyMap<string, AgencyId> {
  return new Map(
    log.flatMap(({ event }) =>
      event.type === 'forwarded'
        ? event.assignments.map(({ assignmentId, agencyId }) => [assignmentId, agencyId] as const)
        : [],
    ),
  )
}

interface Telling {
  readonly audience: Audience
  readonly units: ReadonlyMap<string, AgencyId>
  readonly number: string
}

function tell(
  { event, actor }: Recorded<RequestEvent>,
  { audience, units, number }: Telling,
): { readonly title: string; readonly who: string } | null {
  const { locale, own } = audience
  const t = requestWords[locale].timeline
  const { actors } = uiMessages[locale]
  const applicant = own ? actors.you : actors.applicant
  const main = actors.ppid_utama
  const unit = (assignmentId: string | null) => ({
    agency: agencyName(units.get(assignmentId ?? '') ?? null, audience),
  })
  const day = (date: LocalDate) => formatDate(date, locale)
  const sideOf = (actor: Actor) => {
    if (actor.kind === 'system') return t.system
    if (actor.role === 'applicant' || actor.role === 'desk_officer') return applicant
    return actor.role === 'ppid_utama' ? main : actors.ppid_pembantu
  }
  switch (event.type) {
    case 'submitted':
      return { title: t.submitted({ number }), who: applicant }
    case 'registered':
      return null
    case 'task_taken':
      if (event.task.step !== 5 || event.takenOver) return null
      return { title: t.taken(unit(event.task.assignmentId)), who: actors.ppid_pembantu }
    case 'forwarded': {
      const names = event.assignments.map(({ agencyId }) => agencyName(agencyId, audience))
      return { title: t.forwarded({ agencies: joinNames(names, locale) }), who: main }
    }
    case 'forward_recalled':
      return { title: t.recalled(unit(event.assignmentId)), who: main }
    case 'returned_by_unit':
      return { title: t.returned(unit(event.assignmentId)), who: actors.ppid_pembantu }
    case 'answer_supplied':
      return event.by === 'ppid_utama'
        ? { title: t.suppliedOwn, who: main }
        : { title: t.supplied(unit(event.assignmentId)), who: actors.ppid_pembantu }
    case 'answer_sent_back':
      return { title: t.sentBack(unit(event.assignmentId)), who: main }
    case 'answer_verified':
      return { title: t.verified(unit(event.assignmentId)), who: main }
    case 'applicant_notified':
      return {
        title: own ? t.notified({ number: event.noticeNumber }) : t.notifiedTheirs,
        who: main,
      }
    case 'handed_over':
      return { title: t[event.way], who: sideOf(actor) }
    case 'withdrawn':
      return { title: t.withdrawn, who: applicant }
    case 'completeness_confirmed':
      return { title: t.complete, who: main }
    case 'completion_requested':
      return { title: t.completionRequested({ date: day(event.completeBy) }), who: main }
    case 'completed':
      return { title: t.completed, who: applicant }
    case 'lapsed':
      return { title: t.lapsed, who: t.system }
    case 'question_asked':
      return { title: event.by === 'applicant' ? t.asked : t.askedByOffice, who: sideOf(actor) }
    case 'question_answered':
      return { title: t.answered, who: sideOf(actor) }
    case 'extended':
      return { title: t.extended({ days: event.days, date: day(event.dueOn) }), who: main }
    case 'fee_paid':
      return { title: t.feePaid, who: applicant }
    case 'silence_marked':
      return { title: t.silent({ date: day(event.dueOn) }), who: t.system }
    case 'notice_corrected':
      return {
        title: own ? t.corrected({ number: event.noticeNumber }) : t.correctedTheirs,
        who: main,
      }
    case 'reopened':
      return {
        title: event.cause === 'objection' ? t.reopenedByObjection : t.reopenedByCorrection,
        who: main,
      }
    case 'due_recalculated':
      if (event.dueOn === event.was) return null
      return {
        title: t.recalculated({ was: day(event.was), date: day(event.dueOn) }),
        who: t.system,
      }
    // The unit's wish, and what belongs to the making of letters and tests, is the office's own business.
    case 'extension_proposed':
    case 'test_linked':
    case 'letter_numbered':
    case 'letter_issued':
      return null
  }
}

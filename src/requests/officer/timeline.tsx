import { work as t } from '../../../locales/id/work.ts'
import type { Recorded, RequestEvent } from '../../procedure/request/events.ts'
import type { Actor, TextRef } from '../../procedure/values.ts'
import { formatRupiah } from '../../ui/amounts.ts'
import { formatDate, formatDateTime } from '../../ui/dates.ts'
import type { TimelineEntry } from '../../ui/shapes.tsx'
import type { OpenedCase } from './open-case.ts'
import { TypedWords } from './pages/parts.tsx'
import type { Names } from './queries.ts'

/** What happened to a case, told to an officer: an agency reads of its own assignments only. */
export function timelineOf(
  told: Names & {
    readonly opened: OpenedCase
    readonly log: readonly Recorded<RequestEvent>[]
    readonly texts: ReadonlyMap<string, string | null>
  },
): TimelineEntry[] {
  const visible = visibleTo(told.opened)
  return told.log.filter(visible).map((recorded) => {
    const { seq, at, actor, event } = recorded
    const body = eventTexts(event, told.opened).flatMap(({ textId }) => {
      const words = told.texts.get(textId)
      return words === undefined ? [] : [words ?? t.erased]
    })
    return {
      id: String(seq),
      title: titleOf(event, told),
      who: whoOf(actor, told),
      when: formatDateTime(at, 'id'),
      dateTime: at,
      body: body.length === 0 ? undefined : <TypedWords texts={body} />,
    }
  })
}

/** The texts that a timeline shows to this officer. */
export function timelineTexts(
  opened: OpenedCase,
  log: readonly Recorded<RequestEvent>[],
): readonly TextRef[] {
  return log.filter(visibleTo(opened)).flatMap(({ event }) => eventTexts(event, opened))
}

function visibleTo({ person, seen }: OpenedCase): (recorded: Recorded<RequestEvent>) => boolean {
  // Letters have a card of their own: their making would only lengthen the story.
  if (person.role === 'ppid_utama')
    return ({ event }) => event.type !== 'letter_numbered' && event.type !== 'letter_issued'
  const own = new Set<string | null>(seen.map(({ assignmentId }) => assignmentId))
  return ({ event }) => {
    switch (event.type) {
      case 'submitted':
      case 'registered':
      case 'applicant_notified':
      case 'handed_over':
      case 'withdrawn':
      case 'completeness_confirmed':
      case 'completion_requested':
      case 'completed':
      case 'lapsed':
      case 'extended':
      case 'silence_marked':
      case 'notice_corrected':
      case 'reopened':
      case 'due_recalculated':
        return true
      case 'fee_paid':
      case 'letter_numbered':
      case 'letter_issued':
        return false
      // A conversation on the case: the unit's own, and what the applicant and PPID Utama say.
      case 'question_asked':
        return event.assignmentId === null || own.has(event.assignmentId)
      case 'question_answered':
        return true
      case 'task_taken':
        return event.task.assignmentId === null || own.has(event.task.assignmentId)
      case 'forwarded':
        return event.assignments.some(({ assignmentId }) => own.has(assignmentId))
      case 'forward_recalled':
      case 'returned_by_unit':
      case 'answer_supplied':
      case 'answer_sent_back':
      case 'answer_verified':
      case 'extension_proposed':
      case 'test_linked':
        return own.has(event.assignmentId)
    }
  }
}

function eventTexts(event: RequestEvent, { person, seen }: OpenedCase): readonly TextRef[] {
  const main = person.role === 'ppid_utama'
  switch (event.type) {
    case 'forwarded': {
      const own = new Set(seen.map(({ assignmentId }) => assignmentId))
      // One instruction goes to all agencies of a disposisi; it is shown once.
      const first = event.assignments.find(({ assignmentId }) => main || own.has(assignmentId))
      return first?.instruction ? [first.instruction] : []
    }
    case 'forward_recalled':
    case 'returned_by_unit':
    case 'answer_sent_back':
    case 'reopened':
      return [event.reason]
    case 'completion_requested':
    case 'extension_proposed':
    case 'extended':
      return [event.text]
    case 'completed':
      return event.text && main ? [event.text] : []
    case 'notice_corrected':
      return main ? [event.reason, ...(event.note ? [event.note] : [])] : []
    case 'applicant_notified':
      return event.note && main ? [event.note] : []
    case 'withdrawn':
      return event.reason && main ? [event.reason] : []
    case 'submitted':
    case 'registered':
    case 'task_taken':
    case 'answer_supplied':
    case 'answer_verified':
    case 'handed_over':
    case 'completeness_confirmed':
    case 'lapsed':
    // The conversation has a place of its own on the page.
    case 'question_asked':
    case 'question_answered':
    case 'test_linked':
    case 'fee_paid':
    case 'silence_marked':
    case 'due_recalculated':
    case 'letter_numbered':
    case 'letter_issued':
      return []
  }
}

function titleOf(event: RequestEvent, told: Names & { opened: OpenedCase }): string {
  const w = t.events
  const agency = (assignmentId: string) => assignmentName(assignmentId, told)
  switch (event.type) {
    case 'submitted':
      return w.submitted
    case 'registered':
      return w.registered({ number: event.number })
    case 'task_taken': {
      const work = t.tasks[event.task.step]
      return event.takenOver ? w.taskTakenOver({ work }) : w.taskTaken({ work })
    }
    case 'forwarded': {
      const { seen, person } = told.opened
      const own = new Set(seen.map(({ assignmentId }) => assignmentId))
      const to = event.assignments.filter(
        ({ assignmentId }) => person.role === 'ppid_utama' || own.has(assignmentId),
      )
      return w.forwarded({
        agencies: to.map(({ agencyId }) => told.agencies.get(agencyId) ?? agencyId).join(', '),
      })
    }
    case 'forward_recalled':
      return w.recalled({ agency: agency(event.assignmentId) })
    case 'returned_by_unit':
      return w.returned({ agency: agency(event.assignmentId) })
    case 'answer_supplied':
      return w.supplied({ agency: agency(event.assignmentId), files: event.files.length })
    case 'answer_sent_back':
      return w.sentBack({ agency: agency(event.assignmentId) })
    case 'answer_verified':
      return event.publish
        ? w.verifiedPublished({ agency: agency(event.assignmentId) })
        : w.verified({ agency: agency(event.assignmentId) })
    case 'applicant_notified':
      return w.notified({ number: event.noticeNumber })
    case 'handed_over':
      return w.handedOver[event.way]
    case 'withdrawn':
      return w.withdrawn
    case 'completeness_confirmed':
      return w.complete
    case 'completion_requested':
      return w.completionRequested({ date: formatDate(event.completeBy, 'id') })
    case 'completed':
      return w.completed({ files: event.files.length, identity: event.identityRenewed })
    case 'lapsed':
      return w.lapsed
    case 'question_asked':
      return event.by === 'applicant' ? w.askedByApplicant : w.asked
    case 'question_answered':
      return w.answered
    case 'extension_proposed':
      return w.extensionProposed({ agency: agency(event.assignmentId) })
    case 'extended':
      return w.extended({ days: event.days, date: formatDate(event.dueOn, 'id') })
    case 'test_linked':
      return w.testLinked({ agency: agency(event.assignmentId) })
    case 'fee_paid':
      return w.feePaid({ amount: formatRupiah(event.amount), way: event.way })
    case 'silence_marked':
      return w.silent({ date: formatDate(event.dueOn, 'id') })
    case 'notice_corrected':
      return w.corrected({ number: event.noticeNumber, replaces: event.replaces })
    case 'reopened':
      return w.reopened[event.cause]
    case 'due_recalculated':
      return w.recalculated({
        was: formatDate(event.was, 'id'),
        date: formatDate(event.dueOn, 'id'),
      })
    case 'letter_numbered':
      return w.letterNumbered({ number: event.number })
    case 'letter_issued':
      return w.letterIssued
  }
}

/** Who holds an assignment: an agency by its name, or PPID Utama itself. */
export function assignmentName(
  assignmentId: string,
  { opened, agencies }: { opened: OpenedCase; agencies: Names['agencies'] },
): string {
  const { assignments } = opened.loaded.state
  const agencyId = assignments.find((one) => one.assignmentId === assignmentId)?.agencyId ?? null
  return agencyId === null ? t.mainOffice : (agencies.get(agencyId) ?? agencyId)
}

function whoOf(actor: Actor, { officers, agencies }: Names): string {
  if (actor.kind === 'system') return t.who.system
  if (actor.role === 'applicant') return t.who.applicant
  const name = officers.get(actor.id) ?? t.who.unknown
  if (actor.role === 'desk_officer') return t.who.desk({ name })
  if (actor.agencyId === null || actor.role === 'ppid_utama') return t.who.main({ name })
  return t.who.agency({ name, agency: agencies.get(actor.agencyId) ?? actor.agencyId })
}

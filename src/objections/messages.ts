import { objectionWork } from '../../locales/id/objections.ts'
import { composeLetter } from '../notices/letters/compose.tsx'
import { type Letter, type MessageKind, queueMessage } from '../notices/queue-message.ts'
import { type Addressee, addresseeById, addresseesByRole } from '../people/accounts/people.ts'
import type { Trx } from '../platform/database/connect.ts'
import type { Locale } from '../platform/http/route.ts'
import type { ObjectionEvent } from '../procedure/objection/events.ts'
import { disputeWindow } from '../procedure/objection/window.ts'
import type { Recorded } from '../procedure/request/events.ts'
import type { LocalDate } from '../procedure/values.ts'
import { formatDate } from '../ui/dates.ts'
import type { Happened, ObjectionDeps } from './deps.ts'
import { objectionWords } from './words.ts'

interface Telling extends Omit<Happened, 'events'> {
  readonly recorded: Recorded<ObjectionEvent>
}

type Mail = keyof Omit<(typeof objectionWords)['id']['mail'], 'facts' | 'action'>

/** Whom an event of an objection is told: its applicant, the Atasan PPID, and PPID Utama where there is work for it. */
export async function tellOf(trx: Trx, deps: ObjectionDeps, telling: Telling): Promise<void> {
  const { event } = telling.recorded
  switch (event.type) {
    case 'registered':
      await tellApplicant(trx, deps, telling, { kind: 'objection_received', mail: 'received' })
      return tellOfficers(trx, deps, telling, 'filed')
    case 'file_forwarded':
      return tellOfficers(trx, deps, telling, 'forwarded')
    case 'late_accepted':
      return tellApplicant(trx, deps, telling, {
        kind: 'objection_answered',
        mail: 'lateAccepted',
      })
    case 'late_declined':
      return tellApplicant(trx, deps, telling, {
        kind: 'objection_answered',
        mail: 'lateDeclined',
      })
    case 'objection_answered':
    case 'objection_settled':
      await tellApplicant(trx, deps, telling, { kind: 'objection_answered', mail: 'answered' })
      return event.order === null ? undefined : tellOfficers(trx, deps, telling, 'order')
    case 'objection_declined':
      return tellApplicant(trx, deps, telling, { kind: 'objection_answered', mail: 'answered' })
    case 'silence_marked':
      await tellApplicant(trx, deps, telling, { kind: 'objection_silent', mail: 'silent' })
      return tellOfficers(trx, deps, telling, 'silent')
    case 'order_executed':
      return tellApplicant(trx, deps, telling, { kind: 'objection_executed', mail: 'executed' })
    case 'objection_withdrawn':
      await tellApplicant(trx, deps, telling, { kind: 'objection_withdrawn', mail: 'withdrawn' })
      return tellOfficers(trx, deps, telling, 'withdrawn')
    case 'dispute_moved':
      return event.order === null ? undefined : tellOfficers(trx, deps, telling, 'order')
    case 'due_recalculated':
      return tellApplicant(trx, deps, telling, { kind: 'calendar_changed', mail: 'moved' })
    case 'objection_filed':
    case 'applicant_responded':
    case 'dispute_filed':
    case 'letter_numbered':
    case 'letter_issued':
      return
  }
}

async function tellApplicant(
  trx: Trx,
  deps: ObjectionDeps,
  telling: Telling,
  { kind, mail }: { readonly kind: MessageKind; readonly mail: Mail },
): Promise<void> {
  const { applicantId } = telling.state
  const person = applicantId === null ? null : await addresseeById(trx, applicantId)
  if (!person) throw new Error('a filed objection has an applicant')
  const { locale } = person
  const t = objectionWords[locale].mail
  const { subject, happened, next } = t[mail]
  const number = telling.state.number ?? ''
  const letter = composeLetter(
    { office: deps.office(locale), locale },
    {
      name: person.name,
      subject: subject({ number }),
      before: [happened],
      facts: await factsOf(trx, deps, telling, locale),
      after: [next],
      action: { text: t.action, href: `${deps.baseUrl}/keberatan/${telling.objectionId}` },
    },
  )
  await send(trx, telling, { person, letter, kind })
}

async function factsOf(
  trx: Trx,
  deps: ObjectionDeps,
  { state, recorded }: Telling,
  locale: Locale,
): Promise<readonly (readonly [string, string])[]> {
  const { facts } = objectionWords[locale].mail
  const { results } = objectionWords[locale]
  const dated = (label: string, date: LocalDate | null | undefined) =>
    date == null ? [] : [[label, formatDate(date, locale)] as const]
  const number = [[facts.number, state.number ?? ''] as const]
  const request = await requestNumber(trx, state.requestId)
  const both = [...number, [facts.request, request] as const]
  const { event } = recorded
  if (event.type === 'registered') return [...both, ...dated(facts.due, state.dueOn)]
  if (event.type === 'due_recalculated')
    return [...both, ...dated(facts.was, event.was), ...dated(facts.due, event.dueOn)]
  const { calendar } = await deps.readRules(trx)
  const window = dated(facts.window, disputeWindow(state, calendar)?.date)
  switch (event.type) {
    case 'objection_answered':
      return [
        ...both,
        [facts.result, results[event.result]],
        ...dated(facts.limit, event.order?.limit),
        ...window,
      ]
    case 'objection_declined':
    case 'objection_settled':
    case 'silence_marked':
      return [...both, ...window]
    default:
      return both
  }
}

type OfficerMail = keyof Omit<(typeof objectionWork)['mail'], 'action' | 'greetingPlain'>

async function tellOfficers(
  trx: Trx,
  deps: ObjectionDeps,
  telling: Telling,
  mail: OfficerMail,
): Promise<void> {
  const roles = mail === 'order' ? (['ppid_utama'] as const) : (['atasan_ppid'] as const)
  const both = mail === 'filed' ? (['atasan_ppid', 'ppid_utama'] as const) : roles
  for (const role of both)
    for (const person of await addresseesByRole(trx, { role }))
      await send(trx, telling, {
        person,
        kind: 'objection_work',
        letter: await officerLetter(trx, deps, telling, { mail, role, name: person.name }),
      })
}

async function officerLetter(
  trx: Trx,
  deps: ObjectionDeps,
  { state, objectionId }: Telling,
  {
    mail,
    role,
    name,
  }: {
    readonly mail: OfficerMail
    readonly role: 'atasan_ppid' | 'ppid_utama'
    readonly name: string
  },
): Promise<Letter> {
  const t = objectionWork.mail
  const words = t[mail]
  const { facts } = objectionWords.id.mail
  const happened =
    'happened' in words ? words.happened : role === 'atasan_ppid' ? words.atasan : words.ppid
  const limit = state.orders.at(-1)?.limit
  const due = mail === 'order' ? limit : state.dueOn
  return composeLetter(
    { office: deps.office('id'), locale: 'id' },
    {
      name,
      subject: words.subject({ number: state.number ?? '' }),
      before: [happened],
      facts: [
        [facts.number, state.number ?? ''],
        [facts.request, await requestNumber(trx, state.requestId)],
        ...(due == null
          ? []
          : [[mail === 'order' ? facts.limit : facts.due, formatDate(due, 'id')] as const]),
      ],
      after: 'next' in words ? [words.next] : [],
      action: { text: t.action, href: `${deps.baseUrl}/kerja/keberatan/${objectionId}` },
    },
  )
}

async function send(
  trx: Trx,
  { objectionId, recorded }: Telling,
  {
    person,
    letter,
    kind,
  }: { readonly person: Addressee; readonly letter: Letter; readonly kind: MessageKind },
): Promise<void> {
  await queueMessage(trx, {
    ...letter,
    kind,
    recipient: { id: person.id, address: person.email },
    streamId: objectionId,
    at: recorded.at,
  })
}

async function requestNumber(trx: Trx, requestId: string | null): Promise<string> {
  const row = await trx
    .selectFrom('requests')
    .select('number')
    .where('request_id', '=', requestId ?? '')
    .executeTakeFirst()
  return row?.number ?? ''
}

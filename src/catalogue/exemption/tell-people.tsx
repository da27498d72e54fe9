import { exemption as words } from '../../../locales/id/exemption.ts'
import { composeLetter } from '../../notices/letters/compose.tsx'
import { type MessageKind, queueMessage } from '../../notices/queue-message.ts'
import { type Addressee, addresseeById, addresseesByRole } from '../../people/accounts/people.ts'
import { agencyById } from '../../people/agencies.ts'
import type { Trx } from '../../platform/database/connect.ts'
import type { TestEvent } from '../../procedure/exemption/events.ts'
import type { TestState } from '../../procedure/exemption/state.ts'
import type { Recorded } from '../../procedure/request/events.ts'
import type { AgencyId, Instant, Role } from '../../procedure/values.ts'
import { formatDate } from '../../ui/dates.ts'
import type { TestDeps } from './act.ts'
import { decreeOf } from './rows.ts'
import { wordsOf } from './words.ts'

const t = words.mails

type MailWords = Readonly<Record<'subject' | 'happened' | 'next' | 'action', string>>

/** Who must act next, or should know, gets a mail in the transaction of the act. */
export async function tellPeople(
  deps: Pick<TestDeps, 'baseUrl' | 'office'>,
  trx: Trx,
  { testId, state, recorded }: { testId: string; state: TestState; recorded: Recorded<TestEvent> },
): Promise<void> {
  const { event, actor, at } = recorded
  const told = await toldOf(trx, state, event)
  if (told === null) return
  const agency = await agencyById(trx, state.agencyId ?? '')
  const title = await titleOf(trx, testId)
  const reason = 'reason' in event ? await wordsOf(trx, event.reason) : ''
  const decree = decreeOf(state)
  const { facts } = t
  const about: (readonly [string, string])[] = [
    [facts.title, title],
    [facts.agency, agency?.name ?? ''],
    ...(reason === '' || event.type === 'opinion_given' ? [] : [[facts.reason, reason] as const]),
    ...(decree === null ? [] : [[facts.decree, decree] as const]),
    ...(state.until && decree ? [[facts.until, formatDate(state.until, 'id')] as const] : []),
  ]
  const link = `${deps.baseUrl}/kerja/uji/${testId}`
  for (const person of distinct(told.people)) {
    if (actor.kind === 'person' && person.id === actor.id) continue
    await sendMail(deps, trx, {
      ...{ person, words: told.words, facts: about, link, at },
      ...{ kind: 'consequence_test', streamId: testId },
    })
  }
}

/** One mail of this room. */
export async function sendMail(
  deps: Pick<TestDeps, 'office'>,
  trx: Trx,
  mail: {
    readonly person: Addressee
    readonly words: MailWords
    readonly facts: readonly (readonly [string, string])[]
    readonly link: string
    readonly kind: MessageKind
    readonly streamId: string | null
    readonly at: Instant
  },
): Promise<void> {
  const { person, kind, streamId, at } = mail
  const letter = composeLetter(
    { office: deps.office('id'), locale: 'id' },
    {
      name: person.name,
      subject: mail.words.subject,
      before: [mail.words.happened],
      facts: mail.facts,
      after: [mail.words.next],
      action: { text: mail.words.action, href: mail.link },
    },
  )
  await queueMessage(trx, {
    ...letter,
    kind,
    recipient: { id: person.id, address: person.email },
    streamId,
    at,
  })
}

/** PPID Utama, and PPID Pembantu of the agency. */
export async function deskOf(trx: Trx, agencyId: AgencyId): Promise<Addressee[]> {
  return [
    ...(await addresseesByRole(trx, { role: 'ppid_utama' })),
    ...(await addresseesByRole(trx, { role: 'ppid_pembantu', agencyId })),
  ]
}

async function toldOf(
  trx: Trx,
  state: TestState,
  event: TestEvent,
): Promise<{ people: Addressee[]; words: MailWords } | null> {
  const role = (one: Role) => addresseesByRole(trx, { role: one })
  const desk = () => deskOf(trx, state.agencyId ?? '')
  switch (event.type) {
    case 'sheet_submitted':
      return { people: await role('tim_pertimbangan'), words: t.advice }
    case 'opinion_given':
      if (state.opinions.length !== 1) return null
      return { people: await role('atasan_ppid'), words: t.approval }
    case 'test_sent_back':
      return { people: await draftersOf(trx, state), words: t.sentBack }
    case 'test_approved':
      return { people: await role('ppid_utama'), words: t.approved }
    case 'test_denied':
      return { people: await desk(), words: t.denied }
    case 'test_concluded':
      return { people: await desk(), words: t.concluded }
    case 'exemption_opened':
      return { people: await desk(), words: t.opened }
    default:
      return null
  }
}

async function draftersOf(trx: Trx, { drafters }: TestState): Promise<Addressee[]> {
  const people = await Promise.all(drafters.map((id) => addresseeById(trx, id)))
  return people.filter((person) => person !== null)
}

async function titleOf(trx: Trx, testId: string): Promise<string> {
  const row = await trx
    .selectFrom('exemption_tests')
    .select('title')
    .where('test_id', '=', testId)
    .executeTakeFirstOrThrow()
  return row.title
}

function distinct(people: readonly Addressee[]): Addressee[] {
  return [...new Map(people.map((person) => [person.id, person])).values()]
}

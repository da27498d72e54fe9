import type { OfficerLetter } from '../notices/letters/officer.tsx'
import type { RequestLetter } from '../notices/letters/request.tsx'
import { type Letter, type MessageKind, queueMessage } from '../notices/queue-message.ts'
import { type Addressee, addresseeById, addresseesByRole } from '../people/accounts/people.ts'
import type { Trx } from '../platform/database/connect.ts'
import type { Locale } from '../platform/http/route.ts'
import type { RequestState } from '../procedure/request/state.ts'
import type { AgencyId, CaseId, Instant, LocalDate, TextRef } from '../procedure/values.ts'
import { readTexts } from '../records/texts.ts'
import type { Office } from '../ui/frame.tsx'

export interface TellDeps {
  /** Where links in letters lead. */
  readonly baseUrl: string
  /** The office's card, as letters are signed. */
  readonly office: (locale: Locale) => Office
}

/** What just happened to which case, and when. */
export interface Happening {
  readonly requestId: CaseId
  readonly state: RequestState
  readonly at: Instant
}

/** Writes to the applicant of a case, in their language. */
export async function tellApplicant(
  deps: TellDeps,
  trx: Trx,
  here: Happening,
  kind: MessageKind,
  write: (letter: RequestLetter) => Letter,
): Promise<void> {
  const { requestId, state } = here
  const person = state.applicantId === null ? null : await addresseeById(trx, state.applicantId)
  if (!person || state.number === null)
    throw new Error('a registered request has an applicant and a number')
  const letter = write({
    office: deps.office(person.locale),
    locale: person.locale,
    name: person.name,
    number: state.number,
    title: await titleOf(trx, requestId),
    link: `${deps.baseUrl}/permohonan/${requestId}`,
  })
  await send(trx, { kind, person, letter, here })
}

/** Writes to every officer of an agency. */
export async function tellAgency(
  deps: TellDeps,
  trx: Trx,
  here: Happening,
  { agencyId, kind }: { agencyId: AgencyId; kind: MessageKind },
  write: (letter: OfficerLetter) => Letter,
): Promise<void> {
  const assignment = here.state.assignments.findLast((one) => one.agencyId === agencyId)
  const people = await addresseesByRole(trx, { role: 'ppid_pembantu', agencyId })
  const answerBy = assignment?.answerBy ?? null
  await tellOfficers(deps, trx, here, { people, kind, answerBy }, write)
}

/** Writes to every officer of PPID Utama. */
export async function tellMain(
  deps: TellDeps,
  trx: Trx,
  here: Happening,
  kind: MessageKind,
  write: (letter: OfficerLetter) => Letter,
): Promise<void> {
  const people = await addresseesByRole(trx, { role: 'ppid_utama' })
  await tellOfficers(deps, trx, here, { people, kind, answerBy: null }, write)
}

async function tellOfficers(
  deps: TellDeps,
  trx: Trx,
  here: Happening,
  to: {
    readonly people: readonly Addressee[]
    readonly kind: MessageKind
    readonly answerBy: LocalDate | null
  },
  write: (letter: OfficerLetter) => Letter,
): Promise<void> {
  const { requestId, state } = here
  if (state.number === null) throw new Error('a case that officers work on has a number')
  const title = await titleOf(trx, requestId)
  const { people, kind, answerBy } = to
  for (const person of people) {
    const letter = write({
      office: deps.office('id'),
      name: person.name,
      number: state.number,
      title,
      answerBy,
      link: `${deps.baseUrl}/kerja/${requestId}`,
    })
    await send(trx, { kind, person, letter, here })
  }
}

function send(
  trx: Trx,
  {
    kind,
    person,
    letter,
    here,
  }: { kind: MessageKind; person: Addressee; letter: Letter; here: Happening },
): Promise<unknown> {
  return queueMessage(trx, {
    ...letter,
    kind,
    recipient: { id: person.id, address: person.email },
    streamId: here.requestId,
    at: here.at,
  })
}

async function titleOf(trx: Trx, requestId: CaseId): Promise<string> {
  const row = await trx
    .selectFrom('requests')
    .select('title')
    .where('request_id', '=', requestId)
    .executeTakeFirstOrThrow()
  return row.title
}

/** The words behind a reference; '' where there are none. */
export async function textOf(trx: Trx, ref: TextRef | null): Promise<string> {
  return ref === null ? '' : ((await readTexts(trx, [ref.textId])).get(ref.textId) ?? '')
}

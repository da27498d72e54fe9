import { letters as t } from '../../../locales/id/letters.ts'
import type { LetterParty } from '../../notices/official/data.ts'
import type { OrderedLetter } from '../../notices/official/source.ts'
import type { ReadRules } from '../../office/rules.ts'
import { personNames } from '../../people/accounts/people.ts'
import { shownEmail } from '../../people/accounts/visitors.ts'
import { openText, type SealKey } from '../../people/identity/seal.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { WorkingCalendar } from '../../procedure/calendar/types.ts'
import type { EventOf, Recorded, RequestEvent } from '../../procedure/request/events.ts'
import { replay } from '../../procedure/request/evolve.ts'
import type { RequestState } from '../../procedure/request/state.ts'
import type { LocalDate, TextRef } from '../../procedure/values.ts'
import { loadEvents } from '../../records/load.ts'
import { readTexts } from '../../records/texts.ts'
import { wantsLargePrint } from '../form/help.ts'
import { parseForm, type RequestForm } from '../form/request-form.ts'

export interface LetterDataDeps {
  readonly readRules: ReadRules
  readonly identityKey: SealKey
  readonly baseUrl: string
}

/** A case as it stood when its letter was ordered. */
export interface CaseAt {
  readonly db: Db
  readonly requestId: string
  /** Up to and with the event that the letter follows from. */
  readonly log: readonly Recorded<RequestEvent>[]
  /** That event. */
  readonly cause: Recorded<RequestEvent>
  readonly state: RequestState
  readonly number: string
  readonly receivedOn: LocalDate
  readonly dueOn: LocalDate
  readonly calendar: WorkingCalendar
  readonly form: RequestForm
  readonly statusCode: string
  readonly party: LetterParty
  /** Who entered it at the counter. */
  readonly officer: string | null
  readonly largePrint: boolean
  /** Every text the case refers to by then. */
  readonly texts: ReadonlyMap<string, string | null>
  readonly baseUrl: string
}

export async function caseAt(
  deps: LetterDataDeps,
  db: Db,
  { streamId: requestId, seq }: OrderedLetter,
): Promise<CaseAt> {
  const log = (await loadEvents<RequestEvent>(db, requestId)).filter((one) => one.seq <= seq)
  const cause = log.at(-1)
  const state = replay(log)
  const { number, receivedOn, dueOn } = state
  if (!cause || number === null || receivedOn === null || dueOn === null)
    throw new Error('only a registered request has letters')
  const [{ calendar }, row, texts] = await Promise.all([
    deps.readRules(db),
    readRow(db, requestId),
    readTexts(db, [...new Set(log.flatMap(({ event }) => textIds(event)))]),
  ])
  const open = (sealed: Buffer, context: string) =>
    openText(deps.identityKey, { sealed, context: `${context}:${requestId}` })
  const form = parseForm(open(row.form_sealed, 'request'))
  const names = await personNames(db, row.entered_by === null ? [] : [row.entered_by])
  return {
    ...{ db, requestId, log, cause, state, number, receivedOn, dueOn, calendar, form, texts },
    statusCode: open(row.status_code_sealed, 'status-code'),
    party: partyOf(form, shownEmail(row.email)),
    officer: names.get(row.entered_by ?? '') ?? null,
    largePrint: wantsLargePrint(form),
    baseUrl: deps.baseUrl,
  }
}

async function readRow(db: Db, requestId: string) {
  return db
    .selectFrom('requests')
    .innerJoin('people', 'people.id', 'requests.applicant_id')
    .select(['form_sealed', 'status_code_sealed', 'entered_by', 'people.email'])
    .where('request_id', '=', requestId)
    .executeTakeFirstOrThrow()
}

function partyOf(form: RequestForm, email: string | null): LetterParty {
  const { nama, jalan, desa, kecamatan, kabupaten, provinsi, kodePos, pekerjaan, telepon } = form
  const filled = (parts: readonly string[]) => parts.filter((part) => part !== '')
  return {
    name: nama,
    address: filled([
      jalan,
      filled([desa, kecamatan]).join(', '),
      [filled([kabupaten, provinsi]).join(', '), kodePos].join(' ').trim(),
    ]),
    occupation: pekerjaan || null,
    contact: filled([telepon, email ?? '']),
  }
}

/** The words behind a reference; a note in their place where the law had them erased. */
export function wordsOf({ texts }: Pick<CaseAt, 'texts'>, ref: TextRef): string {
  return texts.get(ref.textId) ?? t.erased
}

/** The same for words that need not be there. */
export function maybeWordsOf(at: Pick<CaseAt, 'texts'>, ref: TextRef | null): string | null {
  return ref === null ? null : wordsOf(at, ref)
}

/** What was asked for, in the applicant's words. */
export function askedOf(at: Pick<CaseAt, 'state' | 'texts'>): string[] {
  return at.state.items.map(({ text }) => wordsOf(at, text))
}

/** The event a letter follows from, of the type its kind goes with. */
export function causeOf<T extends RequestEvent['type']>(
  { cause }: Pick<CaseAt, 'cause'>,
  type: T,
): EventOf<T> {
  if (cause.event.type !== type)
    throw new Error(`a letter of ${type} follows from ${cause.event.type}`)
  return cause.event as EventOf<T>
}

function textIds(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return []
  const inner = Object.values(value).flatMap(textIds)
  return 'textId' in value && typeof value.textId === 'string' ? [value.textId, ...inner] : inner
}

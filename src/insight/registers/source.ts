import { sql } from 'kysely'
import { personNames } from '../../people/accounts/people.ts'
import { listAgencies } from '../../people/agencies.ts'
import { openText, type SealKey } from '../../people/identity/seal.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { WorkingCalendar } from '../../procedure/calendar/types.ts'
import type { ObjectionEvent } from '../../procedure/objection/events.ts'
import { type ObjectionState, replayObjection } from '../../procedure/objection/state.ts'
import type { RequestEvent } from '../../procedure/request/events.ts'
import { replay } from '../../procedure/request/evolve.ts'
import type { RequestState } from '../../procedure/request/state.ts'
import type { AgencyId, LocalDate } from '../../procedure/values.ts'
import { loadManyEvents } from '../../records/load.ts'
import { readTexts } from '../../records/texts.ts'
import { endOf, type ObjectionRow, objectionRow } from './objection-row.ts'
import type { Period } from './period.ts'
import { type RequestFacts, type RequestRow, requestRow, textsOf } from './request-row.ts'

/** What reading a register needs. */
export interface RegisterDeps {
  readonly db: Db
  /** Opens the forms, which hold who asks. */
  readonly identityKey: SealKey
  readonly calendar: WorkingCalendar
  readonly today: LocalDate
}

/** A place in a register: numbers count from 1 in each year (WIB), without gaps. */
export interface Place {
  readonly year: number
  readonly sequence: number
}

/** A row with its place. */
export interface Placed<Row> extends Place {
  readonly row: Row
}

export interface Reading {
  readonly period: Period
  /** Rows after this place; null from the first on. */
  readonly after: Place | null
  /** At most so many. */
  readonly limit: number
}

/** A register: which numbers its rows have, and how a batch of it is read, in their order. */
export interface Register<Row> {
  readonly kind: 'P' | 'K'
  readonly read: (deps: RegisterDeps, reading: Reading) => Promise<Placed<Row>[]>
}

interface Numbered extends Place {
  readonly streamId: string
  readonly number: string
}

/**
 * The numbers of one kind whose case was received in a period, as its first event says. Each registered case has one
 * number, so a row for each number is a row for each case. What reached the office in December may be registered in
 * January.
 */
function numbersIn(kind: 'P' | 'K', { from, to }: Period) {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4)) + 1]
  return sql`
    from numbers n join events e on e.stream_id = n.stream_id and e.seq = 1
    where n.kind = ${kind} and n.year between ${first} and ${last}
      and e.data ->> 'receivedOn' between ${from} and ${to}`
}

async function numbersOf(
  db: Db,
  kind: 'P' | 'K',
  { period, after, limit }: Reading,
): Promise<Numbered[]> {
  const place = after ?? { year: 0, sequence: 0 }
  const { rows } = await sql<Numbered>`
    select n.number, n.year, n.sequence, n.stream_id as "streamId" ${numbersIn(kind, period)}
      and (n.year, n.sequence) > (${place.year}::integer, ${place.sequence}::integer)
    order by n.year, n.sequence limit ${limit}`.execute(db)
  return rows
}

/** How many rows a register has in a period. */
export async function countRows(db: Db, kind: 'P' | 'K', period: Period): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count ${numbersIn(kind, period)}`.execute(db)
  return rows[0]?.count ?? 0
}

async function readRequests(deps: RegisterDeps, reading: Reading): Promise<Placed<RequestRow>[]> {
  const numbers = await numbersOf(deps.db, 'P', reading)
  const ids = numbers.map(({ streamId }) => streamId)
  const states = await requestStates(deps.db, ids)
  const [people, objections, words, agencies] = await Promise.all([
    applicantsOf(deps, ids),
    objectionsOf(deps.db, ids),
    readTexts(deps.db, [...states.values()].flatMap(textsOf)),
    agencyNames(deps.db),
  ])
  return numbers.map(({ year, sequence, streamId }) => {
    const state = states.get(streamId)
    if (!state) throw new Error('a number points to no case')
    const facts: RequestFacts = {
      applicant: people.get(streamId) ?? nobody,
      objections: objections.get(streamId) ?? [],
      words,
      agencies,
    }
    return { year, sequence, row: requestRow(state, { ...deps, facts }) }
  })
}

async function readObjections(
  deps: RegisterDeps,
  reading: Reading,
): Promise<Placed<ObjectionRow>[]> {
  const numbers = await numbersOf(deps.db, 'K', reading)
  const logs = await loadManyEvents<ObjectionEvent>(
    deps.db,
    numbers.map(({ streamId }) => streamId),
  )
  const states = new Map<string, ObjectionState>(
    [...logs].map(([id, log]) => [id, replayObjection(log)]),
  )
  const ids = [...states.values()].flatMap(({ requestId }) => requestId ?? [])
  const requests = await requestStates(deps.db, ids)
  const [people, words, officers] = await Promise.all([
    applicantsOf(deps, ids),
    readTexts(deps.db, [
      ...[...states.values()].flatMap(({ proxy }) => proxy?.name.textId ?? []),
      ...[...requests.values()].flatMap(({ items, purpose }) =>
        [...items.map(({ text }) => text), purpose].flatMap((ref) => ref?.textId ?? []),
      ),
    ]),
    personNames(
      deps.db,
      [...states.values()].flatMap((state) => endOf(state)?.by ?? []),
    ),
  ])
  return numbers.map(({ year, sequence, streamId }) => {
    const state = states.get(streamId)
    const request = requests.get(state?.requestId ?? '')
    if (!state || !request) throw new Error('a number points to no objection')
    const facts = {
      applicant: people.get(state.requestId ?? '') ?? nobody,
      requestNumber: request.number ?? '',
      asked: request.items.map(({ text }) => words.get(text.textId) ?? ''),
      purpose: words.get(request.purpose?.textId ?? '') ?? '',
      words,
      officers,
    }
    return { year, sequence, row: objectionRow(state, { ...deps, facts }) }
  })
}

async function requestStates(db: Db, ids: readonly string[]): Promise<Map<string, RequestState>> {
  const logs = await loadManyEvents<RequestEvent>(db, ids)
  return new Map([...logs].map(([id, log]) => [id, replay(log)]))
}

const nobody: RequestFacts['applicant'] = { name: '', address: '', contact: '', occupation: '' }

/** Who asks, as the form says that was sent; the address of mail is the account's. */
async function applicantsOf(
  { db, identityKey }: RegisterDeps,
  ids: readonly string[],
): Promise<Map<string, RequestFacts['applicant']>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('requests as r')
    .innerJoin('people as p', 'p.id', 'r.applicant_id')
    .select(['r.request_id', 'r.form_sealed', 'p.email', 'p.reachable_by_mail as reachable'])
    .where('r.request_id', 'in', [...ids])
    .execute()
  return new Map(
    rows.map(({ request_id: id, form_sealed: sealed, email, reachable }) => {
      const form = JSON.parse(
        openText(identityKey, { sealed, context: `request:${id}` }),
      ) as Readonly<Record<string, unknown>>
      const said = (name: string) => (typeof form[name] === 'string' ? form[name] : '')
      const place = ['jalan', 'desa', 'kecamatan', 'kabupaten', 'provinsi', 'kodePos']
      return [
        id,
        {
          name: said('nama'),
          address: place.map(said).filter(Boolean).join(', '),
          contact: [said('telepon'), reachable ? email : ''].filter(Boolean).join('; '),
          occupation: said('pekerjaan'),
        },
      ]
    }),
  )
}

async function objectionsOf(db: Db, requestIds: readonly string[]): Promise<Map<string, string[]>> {
  if (requestIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('objections')
    .select(['request_id as requestId', 'number'])
    .where('request_id', 'in', [...requestIds])
    .orderBy('received_at')
    .execute()
  const found = new Map<string, string[]>()
  for (const { requestId, number } of rows)
    if (number !== null) found.set(requestId, [...(found.get(requestId) ?? []), number])
  return found
}

/** R1, the register of requests, and R2, the register of objections (Perki 1/2021). */
export const requestRegister: Register<RequestRow> = { kind: 'P', read: readRequests }
export const objectionRegister: Register<ObjectionRow> = { kind: 'K', read: readObjections }

async function agencyNames(db: Db): Promise<Map<AgencyId, string>> {
  return new Map((await listAgencies(db)).map(({ id, name }) => [id, name]))
}

/** Part of a register, or all of it, batch by batch: memory holds one of them, however long it is. */
export async function* registerRows<Row>(
  deps: RegisterDeps,
  {
    register,
    period,
    first = 0,
    most = Number.POSITIVE_INFINITY,
    size = 250,
  }: {
    readonly register: Register<Row>
    readonly period: Period
    /** Rows to pass over. */
    readonly first?: number
    readonly most?: number
    readonly size?: number
  },
): AsyncGenerator<Placed<Row>[], void> {
  let after =
    first === 0 ? null : await placeOf(deps.db, { kind: register.kind, period, row: first })
  if (first > 0 && after === null) return
  for (let left = most; left > 0; ) {
    const limit = Math.min(size, left)
    const batch: Placed<Row>[] = await register.read(deps, { period, after, limit })
    if (batch.length > 0) yield batch
    const last = batch.at(-1)
    if (!last || batch.length < limit) return
    left -= batch.length
    after = { year: last.year, sequence: last.sequence }
  }
}

/** The place of the row that is `row`th in its period; null when there are fewer. */
async function placeOf(
  db: Db,
  { kind, period, row }: { kind: 'P' | 'K'; period: Period; row: number },
): Promise<Place | null> {
  const { rows } = await sql<Place>`
    select n.year, n.sequence ${numbersIn(kind, period)}
    order by n.year, n.sequence offset ${row - 1} limit 1`.execute(db)
  return rows[0] ?? null
}

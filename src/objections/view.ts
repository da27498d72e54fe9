import type { OfficeRules } from '../office/rules.ts'
import type { SignedIn } from '../people/viewer.ts'
import type { ObjectionCommandType } from '../procedure/objection/commands.ts'
import type { ObjectionContext } from '../procedure/objection/context.ts'
import type { ObjectionEvent } from '../procedure/objection/events.ts'
import { permittedObjectionCommands } from '../procedure/objection/permitted.ts'
import { type ObjectionState, replayObjection } from '../procedure/objection/state.ts'
import { isReleased } from '../procedure/request/coverage.ts'
import type { ItemOutcome, Recorded } from '../procedure/request/events.ts'
import type { Assignment, RequestState } from '../procedure/request/state.ts'
import type { Actor, CaseId, PersonId, TextRef } from '../procedure/values.ts'
import { loadEvents } from '../records/load.ts'
import { readTexts } from '../records/texts.ts'
import { isUuid } from '../requests/load-case.ts'
import { objectionContext } from './act.ts'
import { loadRequest } from './load.ts'
import { isInCharge, type ObjectionWebDeps } from './web.ts'

/** An objection with all that its pages are made of. */
export interface LoadedObjection {
  readonly objectionId: string
  readonly requestId: CaseId
  readonly applicantId: PersonId
  readonly number: string
  readonly requestNumber: string
  readonly requestTitle: string
  readonly log: readonly Recorded<ObjectionEvent>[]
  readonly state: ObjectionState
  readonly request: RequestState
  readonly rules: OfficeRules
  /** The words behind a reference; '' where there are none, null where the law erased them. */
  readonly words: (ref: TextRef | null | undefined) => string | null
}

/** Loads an objection by its id (an order's key does, too); null when there is none. */
export async function loadObjection(
  deps: Pick<ObjectionWebDeps, 'db' | 'readRules'>,
  id: string,
): Promise<LoadedObjection | null> {
  const objectionId = id.split(':')[0] ?? ''
  if (!isUuid(objectionId)) return null
  const { db } = deps
  const row = await db
    .selectFrom('objections as o')
    .innerJoin('requests as r', 'r.request_id', 'o.request_id')
    .select(['o.request_id', 'o.applicant_id', 'o.number', 'r.number as request_number', 'r.title'])
    .where('o.objection_id', '=', objectionId)
    .executeTakeFirst()
  if (!row || row.number === null) return null
  const [log, request, rules] = await Promise.all([
    loadEvents<ObjectionEvent>(db, objectionId),
    loadRequest(db, row.request_id),
    deps.readRules(db),
  ])
  const texts = await readTexts(db, textIds(log, request))
  return {
    objectionId,
    requestId: row.request_id,
    applicantId: row.applicant_id,
    number: row.number,
    requestNumber: row.request_number ?? '',
    requestTitle: row.title,
    log,
    state: replayObjection(log),
    request,
    rules,
    words: (ref) => (ref == null ? '' : (texts.get(ref.textId) ?? null)),
  }
}

/** Who sees an objection: its applicant, the Atasan PPID, PPID Utama, and the desk for what came in at the counter. */
export function maySeeObjection(person: SignedIn, loaded: LoadedObjection): boolean {
  if (person.role === 'applicant') return loaded.applicantId === person.id
  if (person.role === 'desk_officer') return loaded.state.channel !== 'web'
  return isInCharge(person)
}

/** What this person may do with it now. */
export async function permittedOn(
  deps: ObjectionWebDeps,
  { loaded, actor }: { readonly loaded: LoadedObjection; readonly actor: Actor },
): Promise<readonly ObjectionCommandType[]> {
  return permittedObjectionCommands(loaded.state, await contextOn(deps, { loaded, actor }))
}

export function contextOn(
  deps: ObjectionWebDeps,
  { loaded, actor }: { readonly loaded: LoadedObjection; readonly actor: Actor },
): Promise<ObjectionContext> {
  const { objectionId, requestId, request } = loaded
  const now = deps.clock()
  return objectionContext(deps, deps.db, { actor, now, requestId, request, besides: objectionId })
}

function textIds(
  log: readonly Recorded<ObjectionEvent>[],
  request: RequestState,
): readonly string[] {
  const refs: (TextRef | null | undefined)[] = [
    request.purpose,
    ...request.items.map(({ text }) => text),
    ...releasedAnswers(request).flatMap(({ answer }) => [
      answer?.text,
      ...(answer?.outcomes ?? []).flatMap(outcomeRefs),
    ]),
    ...log.flatMap(({ event }) => refsOf(event)),
  ]
  return [...new Set(refs.flatMap((ref) => ref?.textId ?? []))]
}

/** The answers that were told to the applicant. */
export function releasedAnswers({ assignments }: RequestState): readonly Assignment[] {
  return assignments.filter(isReleased)
}

function outcomeRefs(outcome: ItemOutcome): readonly (TextRef | null)[] {
  switch (outcome.outcome) {
    case 'given':
      return []
    case 'partial':
      return outcome.withheld.flatMap(({ part, reason }) => [part, reason])
    case 'refused':
      return [outcome.statute, outcome.reason]
    case 'not_held':
      return [outcome.holder, outcome.reason]
    case 'not_documented':
      return [outcome.reason]
  }
}

function refsOf(event: ObjectionEvent): readonly (TextRef | null | undefined)[] {
  switch (event.type) {
    case 'objection_filed':
      return [event.position, event.proxy?.name]
    case 'file_forwarded':
    case 'late_accepted':
      return [event.note]
    case 'late_declined':
    case 'objection_declined':
    case 'objection_withdrawn':
      return [event.reason]
    case 'objection_settled':
      return [event.agreement, event.order?.text]
    case 'objection_answered':
      return [...event.grounds.map(({ reasons }) => reasons), event.order?.text]
    case 'applicant_responded':
      return [event.statement]
    case 'order_executed':
      return [event.note]
    case 'dispute_moved':
      return [event.note, event.order?.text]
    case 'registered':
    case 'silence_marked':
    case 'dispute_filed':
    case 'due_recalculated':
    case 'letter_numbered':
    case 'letter_issued':
      return []
  }
}

import { randomUUID } from 'node:crypto'
import { findFiles } from '../documents/files.ts'
import type { Trx } from '../platform/database/connect.ts'
import type { ObjectionRefusal } from '../procedure/objection/commands.ts'
import { decideObjection } from '../procedure/objection/decide.ts'
import type { ObjectionEvent, Representative } from '../procedure/objection/events.ts'
import { evolveObjection, noObjection, type ObjectionState } from '../procedure/objection/state.ts'
import { registrationNumber } from '../procedure/registration.ts'
import type { Actor, CaseId, PersonId } from '../procedure/values.ts'
import { appendEvents } from '../records/append.ts'
import { lockStream } from '../records/load.ts'
import { allotNumber } from '../records/numbers.ts'
import { vouchText } from '../records/texts.ts'
import { objectionContext } from './act.ts'
import type { ObjectionDeps } from './deps.ts'
import { lockDraft, type ObjectionDraft } from './drafts.ts'
import type { ObjectionForm } from './form.ts'
import { loadRequest } from './load.ts'
import { columnsOf } from './projection.ts'
import { react } from './react.ts'

export type ObjectionFiled =
  | { readonly kind: 'done'; readonly objectionId: string; readonly again: boolean }
  | { readonly kind: 'no_draft' }
  | { readonly kind: 'refused'; readonly refusal: ObjectionRefusal }

export interface Filing {
  readonly requestId: CaseId
  readonly applicantId: PersonId
  readonly actor: Extract<Actor, { kind: 'person' }>
  readonly draftId: string
  /** The checked form of the draft. */
  readonly check: (draft: ObjectionDraft) => ObjectionForm | null
}

/**
 * Makes an objection of a draft: number, receipt, last day of the answer (Perki 1/2021 Pasal 41). The same draft sent
 * again, be it many times at once, is the same objection.
 */
export async function fileObjection(deps: ObjectionDeps, filing: Filing): Promise<ObjectionFiled> {
  try {
    return await deps.db.transaction().execute((trx) => fileIn(trx, deps, filing))
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', refusal: error.refusal }
    throw error
  }
}

async function fileIn(trx: Trx, deps: ObjectionDeps, filing: Filing): Promise<ObjectionFiled> {
  const { requestId, actor, draftId } = filing
  await lockStream(trx, requestId)
  const draft = await lockDraft(trx, deps.identityKey, { requestId, personId: actor.id, draftId })
  if (!draft) return { kind: 'no_draft' }
  if (draft.objectionId !== null)
    return { kind: 'done', objectionId: draft.objectionId, again: true }
  const form = filing.check(draft)
  if (form === null) return { kind: 'no_draft' }
  const objectionId = await register(trx, deps, { ...filing, draft, form })
  return { kind: 'done', objectionId, again: false }
}

async function register(
  trx: Trx,
  deps: ObjectionDeps,
  filing: Filing & { readonly draft: ObjectionDraft; readonly form: ObjectionForm },
): Promise<string> {
  const { requestId, applicantId, actor, draft, form } = filing
  const objectionId = randomUUID()
  const now = deps.clock()
  const request = await loadRequest(trx, requestId)
  const context = await objectionContext(deps, trx, {
    ...{ actor, now, requestId, request, besides: null },
  })
  const decision = decideObjection(
    noObjection,
    {
      type: 'file',
      requestId,
      applicantId,
      channel: form.channel,
      grounds: form.grounds,
      position: await vouchText(trx, {
        streamId: objectionId,
        kind: 'position',
        body: form.position,
      }),
      receivedOn: form.receivedOn,
      proxy: await representativeOf(trx, { objectionId, form, draft }),
    },
    context,
  )
  if (!decision.ok) throw new Refused(decision)
  const stream = { kind: 'objection', id: objectionId } as const
  const first = await appendEvents<ObjectionEvent>(trx, {
    ...{ stream, expectedVersion: 0, at: now, actor },
    events: decision.events,
  })
  const filed = first.reduce(evolveObjection, noObjection)
  await insertObjection(trx, { objectionId, state: filed, actor })
  await trx
    .updateTable('objection_drafts')
    .set({ objection_id: objectionId })
    .where('draft_id', '=', draft.draftId)
    .execute()

  // Last, as the counter's row stays locked until the commit.
  const number = await allotNumber(trx, {
    kind: 'K',
    at: now,
    streamId: objectionId,
    format: (sequence) => registrationNumber({ kind: 'K', sequence, at: now }),
  })
  const second = await appendEvents<ObjectionEvent>(trx, {
    ...{ stream, expectedVersion: filed.version, at: now, actor: { kind: 'system' } },
    events: [{ type: 'registered', number }],
  })
  const registered = second.reduce(evolveObjection, filed)
  await trx
    .updateTable('objections')
    .set(columnsOf(registered))
    .where('objection_id', '=', objectionId)
    .execute()
  await react(trx, deps, { objectionId, state: registered, events: second })
  return objectionId
}

async function representativeOf(
  trx: Trx,
  {
    objectionId,
    form,
    draft,
  }: {
    readonly objectionId: string
    readonly form: ObjectionForm
    readonly draft: ObjectionDraft
  },
): Promise<Representative | null> {
  if (form.proxyName === null || draft.attorneyFile === null) return null
  const [file] = await findFiles(trx, [draft.attorneyFile])
  if (!file) return null
  const name = await vouchText(trx, {
    streamId: objectionId,
    kind: 'proxy',
    body: form.proxyName,
  })
  const { fileId, sha256, size } = file
  return { name, attorney: { fileId, sha256, size } }
}

async function insertObjection(
  trx: Trx,
  {
    objectionId,
    state,
    actor,
  }: {
    readonly objectionId: string
    readonly state: ObjectionState
    readonly actor: Filing['actor']
  },
): Promise<void> {
  const { requestId, applicantId, channel, filedAt, proxy, grounds } = state
  if (requestId === null || applicantId === null || channel === null || filedAt === null)
    throw new Error('a filed objection says of what, of whom, how and when')
  await trx
    .insertInto('objections')
    .values({
      objection_id: objectionId,
      request_id: requestId,
      applicant_id: applicantId,
      entered_by: channel === 'web' ? null : actor.id,
      channel,
      by_proxy: proxy !== null,
      grounds: grounds.map(({ ground }) => ground),
      received_at: filedAt,
      ...columnsOf(state),
    })
    .execute()
}

class Refused extends Error {
  readonly refusal: ObjectionRefusal
  constructor(refusal: ObjectionRefusal) {
    super('refused')
    this.refusal = refusal
  }
}

import { randomUUID } from 'node:crypto'
import { type SealKey, sealText } from '../people/identity/seal.ts'
import type { Trx } from '../platform/database/connect.ts'
import { registrationNumber } from '../procedure/registration.ts'
import type { RequestCommand } from '../procedure/request/commands.ts'
import type { RequestContext } from '../procedure/request/context.ts'
import { decide } from '../procedure/request/decide.ts'
import type { Channel, CopyForm, RequestEvent } from '../procedure/request/events.ts'
import { evolve, initialRequest } from '../procedure/request/evolve.ts'
import type { RequestState } from '../procedure/request/state.ts'
import type { Actor, CaseId, Instant, LocalDate, PersonId } from '../procedure/values.ts'
import { appendEvents } from '../records/append.ts'
import { allotNumber } from '../records/numbers.ts'
import { vouchTexts } from '../records/texts.ts'
import { type ActDeps, contextFor } from './act.ts'
import { type Draft, readDraft } from './drafts/drafts.ts'
import {
  checkRequestFields,
  type FieldFault,
  type RequestForm,
  titleOf,
  type WayToObtain,
} from './form/request-form.ts'
import { projectRequest, standingOf } from './projection.ts'
import { newStatusCode, statusCodeDigest } from './status-code.ts'

export interface SubmitDeps extends ActDeps {
  readonly identityKey: SealKey
  /** Secret behind the digests of status codes. */
  readonly appSecret: string
}

export type Submitted =
  | {
      readonly kind: 'done'
      readonly requestId: CaseId
      readonly number: string
      readonly again: boolean
    }
  | { readonly kind: 'no_draft' }
  /** The draft was saved again after the page was shown on which it was sent. */
  | { readonly kind: 'changed' }
  | {
      readonly kind: 'incomplete'
      readonly faults: readonly FieldFault[]
      readonly identityMissing: boolean
    }

/**
 * Makes a request of a draft: number, receipt, clocks (UU 14/2008 Pasal 22(4) and (7)). The same draft submitted again,
 * be it a hundred times at once, gives the same request. `seenAt` is when the draft that its person read was saved; null
 * when nobody read it.
 */
export async function submitDraft(
  deps: SubmitDeps,
  {
    personId,
    draftId,
    actor,
    seenAt = null,
  }: { personId: PersonId; draftId: string; actor: Actor; seenAt?: Instant | null },
): Promise<Submitted> {
  return deps.db.transaction().execute(async (trx) => {
    const draft = await readDraft(trx, deps.identityKey, { draftId, personId, lock: true })
    if (!draft) return { kind: 'no_draft' }
    if (draft.requestId)
      return {
        kind: 'done',
        requestId: draft.requestId,
        number: await numberOf(trx, draft.requestId),
        again: true,
      }
    if (seenAt !== null && seenAt !== draft.updatedAt) return { kind: 'changed' }
    const checked = checkRequestFields(draft.fields)
    if (!checked.ok || !draft.identityId)
      return {
        kind: 'incomplete',
        faults: checked.ok ? [] : checked.faults,
        identityMissing: !draft.identityId,
      }
    const { requestId, number } = await registerRequest(trx, deps, {
      draft,
      form: checked.form,
      identityId: draft.identityId,
      applicantId: personId,
      actor,
      counter: null,
    })
    return { kind: 'done', requestId, number, again: false }
  })
}

/** A request with nothing missing. */
export interface Complete {
  readonly draft: Draft
  readonly form: RequestForm
  readonly identityId: string
  readonly applicantId: PersonId
  readonly actor: Actor
  /** How it reached the counter, when, and who wrote it down; null when its applicant filed it. */
  readonly counter: {
    readonly channel: Channel
    readonly receivedOn: LocalDate
    readonly officerId: PersonId
  } | null
}

/** Registers a complete request and marks its draft as sent, in the caller's transaction. */
export async function registerRequest(
  trx: Trx,
  deps: SubmitDeps,
  complete: Complete,
): Promise<{ requestId: CaseId; number: string }> {
  const { draft, form, applicantId, actor, counter } = complete
  const requestId = randomUUID()
  const [purpose, ...items] = await vouchTexts(trx, [
    { streamId: requestId, kind: 'purpose', body: form.tujuan },
    ...form.rincian.map((body) => ({ streamId: requestId, kind: 'item' as const, body })),
  ])
  if (!purpose) throw new Error('a submission vouches for its purpose')
  const context = await contextFor(deps, trx, { actor, state: initialRequest })
  const submission = mustDecide(initialRequest, context, {
    type: 'submit',
    applicantId,
    channel: counter?.channel ?? 'web',
    copy: copyForms[form.caraMemperoleh],
    ...(counter ? { receivedOn: counter.receivedOn } : {}),
    items: items.map((text, index) => ({ itemId: String(index + 1), text })),
    purpose,
    ...draft.times,
  })
  const stream = { kind: 'request', id: requestId } as const
  const first = await appendEvents(trx, {
    stream,
    expectedVersion: 0,
    at: context.now,
    actor,
    events: submission,
  })
  const submitted = first.reduce(evolve, initialRequest)
  await insertRequest(trx, deps, { ...complete, requestId, state: submitted })
  await trx
    .updateTable('drafts')
    .set({ request_id: requestId })
    .where('draft_id', '=', draft.draftId)
    .execute()
  await deps.react(trx, { requestId, state: submitted, events: first, context })

  // Last, as the counter's row stays locked until the commit.
  const at = context.now
  const number = await allotNumber(trx, {
    kind: 'P',
    at,
    streamId: requestId,
    format: (sequence) => registrationNumber({ kind: 'P', sequence, at }),
  })
  const system: Actor = { kind: 'system' }
  const registration = mustDecide(
    submitted,
    { ...context, actor: system },
    { type: 'register', number },
  )
  const second = await appendEvents(trx, {
    stream,
    expectedVersion: submitted.version,
    at,
    actor: system,
    events: registration,
  })
  const registered = second.reduce(evolve, submitted)
  await projectRequest(trx, requestId, registered)
  await deps.react(trx, {
    requestId,
    state: registered,
    events: second,
    context: { ...context, actor: system },
  })
  return { requestId, number }
}

const copyForms = {
  melihat_membaca_mendengar_mencatat: 'view',
  salinan_softcopy: 'softcopy',
  salinan_hardcopy: 'hardcopy',
} as const satisfies Record<WayToObtain, CopyForm>

// The caller has checked everything a submission can be refused for; a refusal here is a fault of ours.
function mustDecide(
  state: RequestState,
  context: RequestContext,
  command: RequestCommand,
): readonly RequestEvent[] {
  const decision = decide(state, command, context)
  if (!decision.ok) throw new Error(`a checked submission was refused: ${decision.code}`)
  return decision.events
}

async function insertRequest(
  trx: Trx,
  deps: SubmitDeps,
  {
    draft,
    form,
    identityId,
    applicantId,
    counter,
    requestId,
    state,
  }: Complete & { requestId: CaseId; state: RequestState },
): Promise<void> {
  const { identityKey, appSecret } = deps
  const standing = standingOf(state)
  const code = newStatusCode()
  await trx
    .insertInto('requests')
    .values({
      request_id: requestId,
      draft_id: draft.draftId,
      applicant_id: applicantId,
      entered_by: counter?.officerId ?? null,
      identity_id: identityId,
      status_code_digest: statusCodeDigest(appSecret, code),
      status_code_sealed: sealText(identityKey, {
        text: code,
        context: `status-code:${requestId}`,
      }),
      form_sealed: sealText(identityKey, {
        text: JSON.stringify(form),
        context: `request:${requestId}`,
      }),
      title: titleOf(form.rincian),
      status: standing.status,
      step: standing.step,
      holder_role: standing.holderRole,
      submitted_at: state.submittedAt ?? '',
      due_on: state.dueOn ?? '',
      due_estimated: state.dueEstimated,
      needs_forward: standing.needsForward,
      needs_verification: standing.needsVerification,
      needs_notice: standing.needsNotice,
      version: state.version,
    })
    .execute()
}

async function numberOf(trx: Trx, requestId: CaseId): Promise<string> {
  const row = await trx
    .selectFrom('requests')
    .select('number')
    .where('request_id', '=', requestId)
    .executeTakeFirstOrThrow()
  if (row.number === null) throw new Error('a submitted request has a number')
  return row.number
}

import type { ObjectionActed } from '../../objections/act.ts'
import { actOnObjection } from '../../objections/act.ts'
import {
  answerObjection,
  fileDispute,
  forwardFile,
  moveDispute,
  recordExecution,
  respond,
  settleObjection,
  withdrawObjection,
} from '../../objections/commands.ts'
import { openDraft, saveObjectionDraft } from '../../objections/drafts.ts'
import { fileObjection } from '../../objections/file.ts'
import { emptyFields } from '../../objections/form.ts'
import { loadRequest } from '../../objections/load.ts'
import { loadOrders } from '../../objections/orders.ts'
import { localDateOf } from '../../procedure/dates.ts'
import type { ObjectionEvent } from '../../procedure/objection/events.ts'
import { heardGrounds, replayObjection } from '../../procedure/objection/state.ts'
import type { Actor, CaseId } from '../../procedure/values.ts'
import { loadEvents } from '../../records/load.ts'
import type { PlayDeps } from '../lives/play.ts'
import type { ObjectionAction, ObjectionDoing } from './plan.ts'

export interface ObjectionCast {
  readonly applicant: Actor
  readonly superior: Actor
  readonly mainOfficer: Actor
}

/**
 * Plays one action on the objection to a request, through the commands the pages use and at the action's own time.
 * @throws Error when the procedure refuses it: the plan is then wrong.
 */
export async function playObjection(
  deps: PlayDeps,
  {
    action,
    cast,
    requestId,
  }: {
    readonly action: ObjectionAction
    readonly cast: ObjectionCast
    readonly requestId: CaseId
  },
): Promise<void> {
  const then = { ...deps, loadOrders, clock: () => action.at }
  const { doing, order } = action
  const row = await deps.db
    .selectFrom('objections')
    .select('objection_id')
    .where('request_id', '=', requestId)
    .executeTakeFirst()
  if (doing.type === 'file') return row ? undefined : submit(then, { doing, cast, requestId })
  if (!row) throw new Error(`the objection of life ${action.life} was not filed`)
  const { objection_id: objectionId } = row
  const log = await loadEvents<ObjectionEvent>(deps.db, objectionId)
  // Filing is two events and every other action one: what is there already was played before a kill.
  if (log.filter(({ event }) => !beside.has(event.type)).length > order + 1) return
  const acted = await carryOut(then, { doing, cast, objectionId })
  if (acted.kind !== 'done')
    throw new Error(
      `demo objection ${action.life}, ${doing.type}: ${acted.kind === 'refused' ? acted.refusal.code : acted.kind}`,
    )
}

const beside: ReadonlySet<string> = new Set(['letter_numbered', 'letter_issued'])

async function submit(
  deps: PlayDeps,
  {
    doing,
    cast,
    requestId,
  }: {
    readonly doing: Extract<ObjectionDoing, { type: 'file' }>
    readonly cast: ObjectionCast
    readonly requestId: CaseId
  },
): Promise<void> {
  const { applicant: actor } = cast
  if (actor.kind !== 'person') throw new Error('an applicant is a person')
  const { grounds, position } = doing
  const fields = { ...emptyFields, alasan: grounds, posisi: position }
  const draft = { requestId, personId: actor.id, fields, at: deps.clock() }
  await saveObjectionDraft(deps.db, deps.identityKey, draft)
  const kept = await openDraft(deps.db, deps.identityKey, draft)
  const filed = await fileObjection(deps, {
    ...{ requestId, applicantId: actor.id, actor, draftId: kept?.draftId ?? '' },
    check: () => ({ grounds, position, proxyName: null, channel: 'web', receivedOn: null }),
  })
  if (filed.kind !== 'done')
    throw new Error(`demo objection: ${filed.kind === 'refused' ? filed.refusal.code : filed.kind}`)
}

async function carryOut(
  deps: PlayDeps,
  {
    doing,
    cast,
    objectionId,
  }: {
    readonly doing: Exclude<ObjectionDoing, { type: 'file' }>
    readonly cast: ObjectionCast
    readonly objectionId: string
  },
): Promise<ObjectionActed> {
  const on = (actor: Actor) => ({ objectionId, actor, seenVersion: null })
  const { applicant, superior, mainOfficer } = cast
  switch (doing.type) {
    case 'forward':
      return forwardFile(deps, { ...on(mainOfficer), note: doing.note })
    case 'answer': {
      const state = replayObjection(await loadEvents<ObjectionEvent>(deps.db, objectionId))
      const request = await loadRequest(deps.db, state.requestId ?? '')
      const { order, decision, reasons } = doing
      const itemIds = order?.items ? request.items.map(({ itemId }) => itemId) : []
      return answerObjection(deps, {
        ...on(superior),
        grounds: heardGrounds(state).map(({ ground }) => ({ ground, decision, reasons })),
        order: order === null ? null : { itemIds, what: order.what, days: order.days },
      })
    }
    case 'settle':
      return settleObjection(deps, {
        ...on(superior),
        agreement: doing.agreement,
        order: null,
        signed: true,
      })
    case 'silence':
      return actOnObjection(deps, {
        ...on({ kind: 'system' }),
        command: async () => ({ type: 'mark_silent' }),
      })
    case 'execute':
      return recordExecution(deps, { ...on(mainOfficer), orderId: '1', note: doing.note })
    case 'respond':
      return respond(deps, { ...on(applicant), response: doing.response })
    case 'withdraw':
      return withdrawObjection(deps, { ...on(applicant), reason: doing.reason })
    case 'dispute':
      return fileDispute(deps, {
        ...on(mainOfficer),
        commissionNumber: doing.commissionNumber,
        date: localDateOf(deps.clock()),
      })
    case 'move':
      return moveDispute(deps, {
        ...on(mainOfficer),
        ...{ stage: doing.stage, note: doing.note, order: null },
        date: localDateOf(deps.clock()),
      })
  }
}

import { objections as words } from '../../../locales/id/objections.ts'
import type {
  LetterData,
  LetterParty,
  ObjectionAnswerData,
  ObjectionReceiptData,
} from '../../notices/official/data.ts'
import type { LetterSource, OrderedLetter } from '../../notices/official/source.ts'
import { personNames } from '../../people/accounts/people.ts'
import type { Db, Trx } from '../../platform/database/connect.ts'
import { decideObjection } from '../../procedure/objection/decide.ts'
import type { ObjectionEvent } from '../../procedure/objection/events.ts'
import { type ObjectionState, replayObjection } from '../../procedure/objection/state.ts'
import { disputeWindow } from '../../procedure/objection/window.ts'
import type { Recorded } from '../../procedure/request/events.ts'
import type { RequestState } from '../../procedure/request/state.ts'
import type { Actor, FileRef, TextRef } from '../../procedure/values.ts'
import { loadEvents } from '../../records/load.ts'
import { readTexts } from '../../records/texts.ts'
import type { RequestForm } from '../../requests/form/request-form.ts'
import { readSubmittedForm } from '../../requests/officer/queries.ts'
import { appendToObjection, lockObjection, objectionContext } from '../act.ts'
import { readCommission } from '../commission.ts'
import type { ObjectionDeps } from '../deps.ts'
import { loadRequest } from '../load.ts'

/** What receipts of and answers to objections say, and where it is noted that they were made. */
export function objectionLetterSource(deps: ObjectionDeps): LetterSource {
  return {
    data: (db, letter) => dataOf(db, deps, letter),
    recordIssued: (trx, letter, file) => recordIssued(trx, deps, { letter, file }),
  }
}

async function dataOf(db: Db, deps: ObjectionDeps, letter: OrderedLetter): Promise<LetterData> {
  const log = await loadEvents<ObjectionEvent>(db, letter.streamId)
  const upTo = log.filter(({ seq }) => seq <= letter.seq)
  const state = replayObjection(upTo)
  if (state.requestId === null) throw new Error('a letter speaks of an objection that was filed')
  const request = await loadRequest(db, state.requestId)
  const form = await readSubmittedForm(db, { key: deps.identityKey, requestId: state.requestId })
  const texts = await readTexts(db, textIdsOf(state, request))
  const matter = { state, request, form, log: upTo, words: wordsIn(texts) }
  return letter.kind === 'objection_receipt'
    ? receiptData(db, deps, matter)
    : answerData(db, deps, matter)
}

interface Matter {
  readonly state: ObjectionState
  readonly request: RequestState
  readonly form: RequestForm
  readonly log: readonly Recorded<ObjectionEvent>[]
  readonly words: (ref: TextRef | null | undefined) => string
}

function common({ state, form }: Matter) {
  return {
    caseNumber: state.number ?? '',
    largePrint: form.bantuan.includes('huruf_besar'),
    party: partyOf(form),
  }
}

async function receiptData(
  db: Db,
  _deps: ObjectionDeps,
  matter: Matter,
): Promise<ObjectionReceiptData> {
  const { state, request, words: say } = matter
  const { filedAt, dueOn, proxy, grounds } = state
  if (filedAt === null || dueOn === null) throw new Error('a receipt is of what was filed')
  return {
    kind: 'objection_receipt',
    ...common(matter),
    proxy:
      proxy === null ? null : { name: say(proxy.name), address: [], occupation: null, contact: [] },
    requestNumber: request.number ?? '',
    receivedAt: filedAt,
    purpose: request.purpose === null ? null : say(request.purpose),
    grounds: grounds.map(({ ground, foundOn }) => ({ ground, foundOn })),
    story: say(state.position),
    late: grounds.every((ground) => ground.late),
    dueOn,
    dueEstimated: state.dueEstimated,
    officer: await officerOf(db, matter),
  }
}

async function answerData(
  db: Db,
  deps: ObjectionDeps,
  matter: Matter,
): Promise<ObjectionAnswerData> {
  const { state, request, words: say } = matter
  const { calendar } = await deps.readRules(db)
  const { receivedOn, answer, declined, settled } = state
  const window = disputeWindow(state, calendar)
  if (receivedOn === null || window === null) throw new Error('an answer has its window')
  const order = state.orders.find(({ source }) => source !== 'dispute') ?? null
  const items = new Map(request.items.map(({ itemId, text }) => [itemId, say(text)]))
  const { name, address } = await readCommission(db)
  return {
    kind: 'objection_answer',
    ...common(matter),
    requestNumber: request.number ?? '',
    receivedOn,
    decision:
      answer === null
        ? settled === null
          ? 'not_accepted'
          : 'settled'
        : answer.result === 'partly'
          ? 'partly_granted'
          : answer.result,
    grounds: (answer?.grounds ?? []).map(({ ground, decision, reasons }) => ({
      ground,
      granted: decision !== 'upheld',
      answer: say(reasons),
    })),
    reason:
      declined === null ? (settled === null ? null : say(settled.agreement)) : say(declined.reason),
    order:
      order === null
        ? null
        : {
            items: [say(order.text), ...order.itemIds.flatMap((id) => items.get(id) ?? [])],
            limit: order.limit,
          },
    // The day that the mail of the same answer names, whatever becomes of the calendar until the letter is made.
    disputeBy: state.disputeBy ?? window.date,
    commission: `${name}, ${address}`,
  }
}

/** The citizen or body, as they wrote themselves into the request. */
function partyOf(form: RequestForm): LetterParty {
  const place = [form.desa, form.kecamatan, form.kabupaten].filter(Boolean).join(', ')
  const region = [form.provinsi, form.kodePos].filter(Boolean).join(' ')
  return {
    name: form.nama,
    address: [form.jalan, place, region].filter(Boolean),
    occupation: form.pekerjaan === '' ? null : form.pekerjaan,
    contact: form.telepon === '' ? [] : [form.telepon],
  }
}

async function officerOf(db: Db, { state, log }: Matter): Promise<string | null> {
  const actor = log[0]?.actor
  if (state.channel === 'web' || actor?.kind !== 'person') return null
  return (await personNames(db, [actor.id])).get(actor.id) ?? null
}

function textIdsOf(state: ObjectionState, request: RequestState): readonly string[] {
  const refs = [
    state.position,
    state.proxy?.name,
    state.declined?.reason,
    state.settled?.agreement,
    ...(state.answer?.grounds ?? []).map(({ reasons }) => reasons),
    ...state.orders.map(({ text }) => text),
    request.purpose,
    ...request.items.map(({ text }) => text),
  ]
  return refs.flatMap((ref) => ref?.textId ?? [])
}

function wordsIn(texts: ReadonlyMap<string, string | null>): Matter['words'] {
  return (ref) => (ref == null ? '' : (texts.get(ref.textId) ?? words.matter.erased))
}

async function recordIssued(
  trx: Trx,
  deps: ObjectionDeps,
  { letter, file }: { readonly letter: OrderedLetter; readonly file: FileRef },
): Promise<void> {
  const objectionId = letter.streamId
  const actor: Actor = { kind: 'system' }
  const { requestId } = await lockObjection(trx, objectionId)
  const state = replayObjection(await loadEvents<ObjectionEvent>(trx, objectionId))
  const now = deps.clock()
  const request = await loadRequest(trx, requestId)
  const context = await objectionContext(deps, trx, {
    ...{ actor, now, requestId, request, besides: objectionId },
  })
  const { letterId } = letter
  const decision = decideObjection(state, { type: 'issue_letter', letterId, file }, context)
  if (!decision.ok) throw new Error(`a letter was not recorded: ${decision.code}`)
  await appendToObjection(trx, deps, {
    ...{ objectionId, state, actor, at: now, events: decision.events },
  })
}

import { randomUUID } from 'node:crypto'
import { counter as t } from '../../../locales/id/counter.ts'
import { personWithEmail } from '../../people/accounts/visitors.ts'
import { createFailurePage } from '../../people/failure-page.tsx'
import { type AppExchange, personOf } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import { deadline } from '../../procedure/calendar/deadline.ts'
import { localDateOf, parseInstant } from '../../procedure/dates.ts'
import { maskNik } from '../../procedure/nik.ts'
import { responseDays, sopInForce } from '../../procedure/sop/versions.ts'
import { type Draft, discardDraft, noIdentity, readDraft } from '../drafts/drafts.ts'
import { emptyRequestFields, titleOf } from '../form/request-form.ts'
import { isUuid } from '../load-case.ts'
import { emptyCounterFields } from './counter-form.ts'
import { type CounterDeps, type CounterHandler, counterPage } from './deps.ts'
import { enterRequest, readyToEnter } from './enter.ts'
import { counterFaults } from './faults.ts'
import { CounterDiscardPage, CounterReviewPage } from './pages/review.tsx'
import { showCounterForm } from './show-form.tsx'

/** Somebody came, wrote or called: an empty form, which writes nothing yet. */
export const newEntry: CounterHandler = async (deps, exchange) => {
  const now = deps.clock()
  return showCounterForm(deps, exchange, {
    draftId: randomUUID(),
    times: { formOpenedAt: now, searchStartedAt: null, portalAnswerMs: null },
    fields: emptyRequestFields({}),
    counter: emptyCounterFields(localDateOf(now)),
    pending: noIdentity,
    errors: [],
    status: 200,
    isDraft: false,
  })
}

/** A draft taken up again; with `kurang` it says what is missing. */
export const editEntry: CounterHandler = async (deps, exchange) => {
  const found = await ownEntry(deps, exchange)
  if ('answer' in found) return found.answer
  const { draftId, times, fields, pending } = found.draft
  const today = localDateOf(deps.clock())
  const counter = found.draft.counter ?? emptyCounterFields(today)
  const tells = exchange.query['kurang'] === '1'
  const errors = tells ? await counterFaults(deps.db, { fields, counter, pending }, today) : []
  const shown = { draftId, times, fields, counter, pending, errors }
  return showCounterForm(deps, exchange, { ...shown, status: 200, isDraft: true })
}

/** Everything once more before it is entered. */
export const reviewEntry: CounterHandler = async (deps, exchange) => {
  const found = await ownEntry(deps, exchange)
  if ('answer' in found) return found.answer
  const { draft } = found
  const now = deps.clock()
  const ready = readyToEnter(draft, now)
  const email = ready?.counter.email ?? null
  const known = email === null ? null : await personWithEmail(deps.db, email)
  if (!ready || (known && known.role !== 'applicant'))
    return seeOther(`/kerja/loket/draf/${draft.draftId}?kurang=1`)
  const { calendar, sopVersions } = await deps.readRules(deps.db)
  const today = localDateOf(now)
  const due = deadline(
    calendar,
    ready.counter.receivedOn,
    responseDays(sopInForce(sopVersions, today)),
  )
  return deps.showPage(
    exchange,
    { ...counterPage, title: t.review.title },
    <CounterReviewPage
      draftId={draft.draftId}
      updatedAt={draft.updatedAt}
      changed={exchange.query['berubah'] === '1'}
      ready={ready}
      nik={maskNik(ready.nik)}
      hasScan={draft.pending.scan !== null}
      known={known}
      deadline={due}
      over={today > due.date}
    />,
  )
}

/** Enters the request. However often it is pressed, the draft becomes one request. */
export const sendEntry: CounterHandler = async (deps, exchange) => {
  const found = await ownEntry(deps, exchange)
  if ('answer' in found) return found.answer
  const { draftId } = found.draft
  const entered = await enterRequest(deps, {
    officer: personOf(exchange),
    draftId,
    seenAt: parseInstant(exchange.form.line('versi')),
  })
  switch (entered.kind) {
    case 'no_draft':
      return notFound(deps, exchange)
    case 'changed':
      return seeOther(`/kerja/loket/draf/${draftId}/periksa?berubah=1`)
    case 'incomplete':
      return seeOther(`/kerja/loket/draf/${draftId}?kurang=1`)
    case 'done':
      await exchange.audit(`request:${entered.requestId}`)
      return seeOther(receiptHref(entered.requestId))
  }
}

export const discardEntryForm: CounterHandler = async (deps, exchange) => {
  const found = await ownEntry(deps, exchange)
  if ('answer' in found) return found.answer
  const { draftId, fields } = found.draft
  return deps.showPage(
    exchange,
    { ...counterPage, title: t.discard.title },
    <CounterDiscardPage draftId={draftId} title={titleOf(fields.rincian) || t.list.untitled} />,
  )
}

export const discardEntry: CounterHandler = async (deps, exchange) => {
  const found = await ownEntry(deps, exchange)
  if ('answer' in found) return found.answer
  const { draftId, pending } = found.draft
  const gone = await discardDraft(deps.db, { draftId, personId: personOf(exchange).id })
  if (gone && pending.scan) await deps.storage.remove(pending.scan.blob)
  await exchange.audit(`draft:${draftId}`)
  return seeOther('/kerja/loket')
}

export function receiptHref(requestId: string): string {
  return `/kerja/loket/${requestId}/tanda-bukti`
}

export function notFound(deps: CounterDeps, exchange: AppExchange): Promise<Answer> {
  return Promise.resolve(createFailurePage(deps.showPage)(exchange, 'not_found', null))
}

// A draft that was entered already leads to its receipt.
async function ownEntry(
  deps: CounterDeps,
  exchange: AppExchange,
): Promise<{ readonly draft: Draft } | { readonly answer: Answer }> {
  const draftId = exchange.params['id'] ?? ''
  const personId = personOf(exchange).id
  const draft = isUuid(draftId)
    ? await readDraft(deps.db, deps.identityKey, { draftId, personId })
    : null
  if (!draft) return { answer: await notFound(deps, exchange) }
  return draft.requestId ? { answer: seeOther(receiptHref(draft.requestId)) } : { draft }
}

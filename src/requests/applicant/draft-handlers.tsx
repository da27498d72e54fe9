import { randomUUID } from 'node:crypto'
import { readJourney } from '../../catalogue/journey.ts'
import { lookalikes } from '../../catalogue/suggest.ts'
import { readMaskedNik } from '../../people/identity/identities.ts'
import { type AppExchange, actorOf, personOf } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import { deadline } from '../../procedure/calendar/deadline.ts'
import { localDateOf, parseInstant } from '../../procedure/dates.ts'
import { responseDays, sopInForce } from '../../procedure/sop/versions.ts'
import { type Draft, discardDraft, lastContact, noIdentity, readDraft } from '../drafts/drafts.ts'
import { forgetUnusedIdentities } from '../drafts/unused-identities.ts'
import {
  checkRequestFields,
  emptyRequestFields,
  type RequestFields,
  titleOf,
} from '../form/request-form.ts'
import { isUuid, loadCase } from '../load-case.ts'
import { submitDraft } from '../submit.ts'
import type { ApplicantDeps, Handler } from './deps.ts'
import { faultsOf } from './form-faults.ts'
import { storedIdentity } from './form-view.ts'
import { likeAtMost, wordsToCompare } from './lookalikes-handler.tsx'
import { notFound } from './not-found.tsx'
import { DiscardPage, ReviewPage } from './pages/draft-pages.tsx'
import { readSecrets } from './queries.ts'
import { showForm } from './show-form.tsx'
import { requestWords } from './words.ts'

/** SOP step 3 begins. Writes nothing: what the clocks need travels in the form. */
export const newForm: Handler = async (deps, exchange) => {
  const person = personOf(exchange)
  const now = deps.clock()
  const { jejak, cari = '', dari = '' } = exchange.query
  const journey = readJourney(deps.appSecret, { token: jejak, now })
  const stored = await storedIdentity(deps.db, { personId: person.id, identityId: null })
  const known =
    (await formOf(deps, { requestId: dari, personId: person.id })) ??
    (await lastContact(deps.db, deps.identityKey, person.id))
  return showForm(deps, exchange, {
    draftId: randomUUID(),
    times: {
      formOpenedAt: now,
      searchStartedAt: journey?.searchStartedAt ?? null,
      portalAnswerMs: journey?.portalAnswerMs ?? null,
    },
    fields: emptyRequestFields({ nama: person.name, rincian: [cari.trim()], ...known }),
    pending: noIdentity,
    stored,
    useStored: stored !== null,
    errors: [],
    status: 200,
    isDraft: false,
    similarTo: cari,
  })
}

/** The form of an earlier request of the same person, to be filed again: all but what they confirm anew. */
async function formOf(
  deps: ApplicantDeps,
  { requestId, personId }: { readonly requestId: string; readonly personId: string },
): Promise<Partial<RequestFields> | null> {
  const earlier = await loadCase(deps, requestId)
  if (earlier?.applicantId !== personId) return null
  const { form } = await readSecrets(deps.db, deps.identityKey, requestId)
  return { ...form, persetujuan: [] }
}

/** A draft taken up again; with `kurang` it says what is missing. */
export const editDraft: Handler = async (deps, exchange) => {
  const found = await ownDraft(deps, exchange)
  if ('answer' in found) return found.answer
  const { draft } = found
  const { id: personId } = personOf(exchange)
  const { locale } = exchange
  const stored = await storedIdentity(deps.db, { personId, identityId: draft.identityId })
  const { fields, pending } = draft
  const tellsFaults = exchange.query['kurang'] === '1'
  const untouched = pending.nik === '' && pending.scan === null && !tellsFaults
  const useStored = draft.identityId !== null || (stored !== null && untouched)
  const judged = faultsOf(requestWords[locale].form, {
    fields,
    pending,
    hasIdentity: draft.identityId !== null,
  })
  return showForm(deps, exchange, {
    draftId: draft.draftId,
    times: draft.times,
    fields,
    pending,
    stored,
    useStored,
    errors: tellsFaults ? judged : [],
    status: 200,
    isDraft: true,
    similarTo: wordsToCompare(fields.rincian),
  })
}

/** Everything once more before it is sent. An incomplete draft goes back to its form. */
export const reviewDraft: Handler = async (deps, exchange) => {
  const found = await ownDraft(deps, exchange)
  return 'answer' in found ? found.answer : showReview(deps, exchange, found.draft, 200)
}

/** Sends the request. However often it is pressed, the draft becomes one request. */
export const sendDraft: Handler = async (deps, exchange) => {
  const person = personOf(exchange)
  const found = await ownDraft(deps, exchange)
  if ('answer' in found) return found.answer
  const { draftId } = found.draft
  if (!person.emailVerified) return showReview(deps, exchange, found.draft, 422)
  const submitted = await submitDraft(deps, {
    personId: person.id,
    draftId,
    actor: actorOf(person),
    seenAt: parseInstant(exchange.form.line('versi')),
  })
  switch (submitted.kind) {
    case 'no_draft':
      return notFound(deps, exchange)
    case 'changed':
      return seeOther(`/permohonan/draf/${draftId}/periksa?berubah=1`)
    case 'incomplete':
      return seeOther(`/permohonan/draf/${draftId}?kurang=1`)
    case 'done':
      await exchange.audit(`request:${submitted.requestId}`)
      return seeOther(receiptPath(submitted.requestId))
  }
}

export const discardForm: Handler = async (deps, exchange) => {
  const found = await ownDraft(deps, exchange)
  if ('answer' in found) return found.answer
  const { draftId, fields } = found.draft
  const t = requestWords[exchange.locale]
  return deps.showPage(
    exchange,
    { title: t.discard.title, section: 'permohonan', robots: 'noindex' },
    <DiscardPage
      locale={exchange.locale}
      draftId={draftId}
      title={titleOf(fields.rincian) || t.mine.untitled}
    />,
  )
}

export const discard: Handler = async (deps, exchange) => {
  const found = await ownDraft(deps, exchange)
  if ('answer' in found) return found.answer
  const { draftId, pending, times } = found.draft
  const { id: personId } = personOf(exchange)
  const { gone, unused } = await deps.db.transaction().execute(async (trx) => ({
    gone: await discardDraft(trx, { draftId, personId }),
    unused: await forgetUnusedIdentities(trx, { personId, since: times.formOpenedAt }),
  }))
  if (gone && pending.scan) await deps.storage.remove(pending.scan.blob)
  for (const scan of unused) await deps.storage.remove(scan)
  await exchange.audit(`draft:${draftId}`)
  return seeOther('/permohonan')
}

export function receiptPath(requestId: string): string {
  return `/permohonan/${requestId}/tanda-bukti`
}

// A draft that was sent already leads to its receipt: a reload or an old tab ends where it should.
async function ownDraft(
  deps: ApplicantDeps,
  exchange: AppExchange,
): Promise<{ readonly draft: Draft } | { readonly answer: Answer }> {
  const draftId = exchange.params['id'] ?? ''
  const draft = isUuid(draftId)
    ? await readDraft(deps.db, deps.identityKey, { draftId, personId: personOf(exchange).id })
    : null
  if (!draft) return { answer: notFound(deps, exchange) }
  if (draft.requestId) return { answer: seeOther(receiptPath(draft.requestId)) }
  return { draft }
}

async function showReview(
  deps: ApplicantDeps,
  exchange: AppExchange,
  draft: Draft,
  status: number,
): Promise<Answer> {
  const { locale } = exchange
  const { email, emailVerified } = personOf(exchange)
  const checked = checkRequestFields(draft.fields)
  const { draftId, identityId } = draft
  if (!checked.ok || !identityId) return seeOther(`/permohonan/draf/${draftId}?kurang=1`)
  const [rules, nik, similar] = await Promise.all([
    deps.readRules(deps.db),
    readMaskedNik(deps.db, { key: deps.identityKey, identityId }),
    lookalikes(deps.db, wordsToCompare(checked.form.rincian), likeAtMost),
  ])
  const today = localDateOf(deps.clock())
  const days = responseDays(sopInForce(rules.sopVersions, today))
  return deps.showPage(
    exchange,
    {
      title: requestWords[locale].review.title,
      section: 'permohonan',
      robots: 'noindex',
      status,
    },
    <ReviewPage
      locale={locale}
      draftId={draftId}
      updatedAt={draft.updatedAt}
      changed={exchange.query['berubah'] === '1'}
      form={checked.form}
      email={email}
      nik={nik ?? ''}
      deadline={deadline(rules.calendar, today, days)}
      lookalikes={similar}
      confirmed={emailVerified}
    />,
  )
}

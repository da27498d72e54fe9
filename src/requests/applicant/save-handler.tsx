import { explainProblem, explainRefusal } from '../../documents/refusal.ts'
import { saveIdentity } from '../../people/identity/identities.ts'
import { type AppExchange, personOf } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import { parseNik } from '../../procedure/nik.ts'
import type { FieldError } from '../../ui/forms.tsx'
import {
  type Draft,
  type FormTimes,
  isDraftOfAnother,
  noIdentity,
  type PendingIdentity,
  readDraft,
  saveDraft,
} from '../drafts/drafts.ts'
import { forgetUnusedIdentities } from '../drafts/unused-identities.ts'
import { readFormToken } from '../form/form-token.ts'
import { maxScanBytes } from '../form/receive-scan.ts'
import { type RequestFields, readRequestFields } from '../form/request-form.ts'
import { isUuid } from '../load-case.ts'
import { nextOf, rearranged, savesOnly } from './boxes.ts'
import type { ApplicantDeps, Handler } from './deps.ts'
import { receiptPath } from './draft-handlers.tsx'
import { faultsOf } from './form-faults.ts'
import { storedIdentity } from './form-view.ts'
import { wordsToCompare } from './lookalikes-handler.tsx'
import { notFound } from './not-found.tsx'
import { readSentForm, type SentForm } from './sent-form.ts'
import { showForm } from './show-form.tsx'
import { requestWords } from './words.ts'

/**
 * "Simpan draf" and "Periksa dan kirim". Both keep whatever was typed, right or wrong; the second goes on only when
 * nothing is missing.
 */
export const saveForm: Handler = async (deps, exchange) => {
  const person = personOf(exchange)
  const draftId = exchange.params['id'] ?? ''
  const sent = await readSentForm(deps, exchange)
  const draft = isUuid(draftId)
    ? await readDraft(deps.db, deps.identityKey, { draftId, personId: person.id })
    : null
  const refuse = async (answer: Answer) => {
    if (sent.scan) await deps.storage.remove(sent.scan.blob)
    return answer
  }
  if (draft?.requestId) return refuse(seeOther(receiptPath(draft.requestId)))
  // One's own may have come between: the same form, sent twice at once.
  if (
    !isUuid(draftId) ||
    (!draft && (await isDraftOfAnother(deps.db, { draftId, personId: person.id })))
  )
    return refuse(notFound(deps, exchange))
  const token = sent.form.text('bukti')
  const times =
    draft?.times ?? readFormToken(deps.appSecret, { draftId, personId: person.id, token })
  if (!times) return refuse(await showExpired(deps, exchange, draftId, sent))
  return keep(deps, exchange, { draftId, draft, times, sent })
}

interface Kept {
  readonly draftId: string
  readonly draft: Draft | null
  readonly times: FormTimes
  readonly sent: SentForm
}

async function keep(deps: ApplicantDeps, exchange: AppExchange, kept: Kept): Promise<Answer> {
  const { draftId, draft, times, sent } = kept
  const { id: personId } = personOf(exchange)
  const fields = rearranged(readRequestFields(sent.form), sent)
  const chosen = await chooseIdentity(deps, { personId, draft, sent })
  const errors = errorsOf(exchange, { fields, sent, chosen })
  const going = errors.length === 0 && !savesOnly(sent)
  const saved = await save(deps, { draftId, personId, times, fields, chosen, going })
  if (!saved) {
    // Submitted in another tab while this form was on its way.
    if (sent.scan) await deps.storage.remove(sent.scan.blob)
    const now = await readDraft(deps.db, deps.identityKey, { draftId, personId })
    return now?.requestId ? seeOther(receiptPath(now.requestId)) : notFound(deps, exchange)
  }
  await removeUnused(deps, { draft, sent, pending: chosen.pending })
  if (errors.length > 0)
    return showForm(deps, exchange, {
      ...{ draftId, times, fields, errors, ...chosen },
      status: 422,
      isDraft: true,
      similarTo: wordsToCompare(fields.rincian),
    })
  await exchange.audit(`draft:${draftId}`)
  return seeOther(`/permohonan/draf/${draftId}${nextOf(going, sent)}`)
}

interface Chosen {
  /** An identity given before, offered again. */
  readonly stored: string | null
  readonly useStored: boolean
  readonly pending: PendingIdentity
}

async function chooseIdentity(
  deps: ApplicantDeps,
  { personId, draft, sent }: { personId: string; draft: Draft | null; sent: SentForm },
): Promise<Chosen> {
  const identityId = draft?.identityId ?? null
  const stored = await storedIdentity(deps.db, { personId, identityId })
  const typed = sent.form.line('nik').slice(0, 100)
  const choice = sent.form.line('identitas')
  const nothingNew = typed === '' && !sent.scan && !sent.refusal
  const useStored = stored !== null && (choice === 'tersimpan' || (choice === '' && nothingNew))
  if (useStored) return { stored, useStored, pending: noIdentity }
  const before = draft?.pending ?? noIdentity
  return {
    stored,
    useStored,
    pending: { nik: typed || before.nik, scan: sent.scan ?? before.scan },
  }
}

function errorsOf(
  { locale }: AppExchange,
  { fields, sent, chosen }: { fields: RequestFields; sent: SentForm; chosen: Chosen },
): FieldError[] {
  const errors: FieldError[] = savesOnly(sent)
    ? []
    : faultsOf(requestWords[locale].form, {
        fields,
        pending: chosen.pending,
        hasIdentity: chosen.useStored,
      })
  const message = sent.refusal
    ? explainRefusal(locale, sent.refusal)
    : sent.problem && explainProblem(locale, { problem: sent.problem, maxBytes: maxScanBytes })
  if (!message) return errors
  return [...errors.filter(({ field }) => field !== 'ktp'), { field: 'ktp', message }]
}

async function save(
  deps: ApplicantDeps,
  draft: {
    draftId: string
    personId: string
    times: FormTimes
    fields: RequestFields
    chosen: Chosen
    going: boolean
  },
): Promise<boolean> {
  const { draftId, personId, times, fields, chosen, going } = draft
  const { pending } = chosen
  const key = deps.identityKey
  const row = { draftId, personId, fields, times, at: deps.clock() }
  const parsed = parseNik(pending.nik)
  const given = going && !chosen.useStored && parsed.ok ? pending.scan : null
  const { saved, unused } = await deps.db.transaction().execute(async (trx) => {
    if (given && parsed.ok) {
      const { identityId, ...scan } = given
      await saveIdentity(trx, { key, identityId, personId, nik: parsed.nik, scan })
    }
    const saved = await saveDraft(trx, key, {
      ...row,
      ...(given
        ? { identityId: given.identityId, pending: noIdentity }
        : { identityId: chosen.useStored ? chosen.stored : null, pending }),
    })
    // Also without a draft kept: it was sent meanwhile, and its request has another identity.
    const unused = await forgetUnusedIdentities(trx, { personId, since: times.formOpenedAt })
    return { saved, unused }
  })
  for (const scan of unused) await deps.storage.remove(scan)
  return saved
}

/** A scan that was replaced, or came with a form that uses another, is not kept. */
async function removeUnused(
  deps: ApplicantDeps,
  { draft, sent, pending }: { draft: Draft | null; sent: SentForm; pending: PendingIdentity },
): Promise<void> {
  for (const scan of [draft?.pending.scan, sent.scan])
    if (scan && scan.blob !== pending.scan?.blob) await deps.storage.remove(scan.blob)
}

async function showExpired(
  deps: ApplicantDeps,
  exchange: AppExchange,
  draftId: string,
  sent: SentForm,
): Promise<Answer> {
  const t = requestWords[exchange.locale].form
  const { id: personId } = personOf(exchange)
  const chosen = await chooseIdentity(deps, { personId, draft: null, sent })
  const fields = readRequestFields(sent.form)
  const lost = sent.scan ? [{ field: 'ktp', message: t.ktpAgain }] : []
  return showForm(deps, exchange, {
    ...{ draftId, fields, ...chosen },
    times: { formOpenedAt: deps.clock(), searchStartedAt: null, portalAnswerMs: null },
    pending: { nik: chosen.pending.nik, scan: null },
    errors: [{ field: '', message: t.expired }, ...lost],
    status: 422,
    isDraft: false,
    similarTo: wordsToCompare(fields.rincian),
  })
}

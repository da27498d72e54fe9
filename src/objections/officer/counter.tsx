import { objectionWork } from '../../../locales/id/objections.ts'
import { isNikOf } from '../../people/identity/identities.ts'
import { type AppExchange, personOf } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import type { CaseId } from '../../procedure/values.ts'
import { loadCase } from '../../requests/load-case.ts'
import { isStatusCode } from '../../requests/status-code.ts'
import { BackLink } from '../../ui/components/back-link/back-link.tsx'
import { Button } from '../../ui/components/button/button.tsx'
import { Input } from '../../ui/components/input/input.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../ui/forms.tsx'
import { notFound } from '../conclude.tsx'
import { hasDraft, openDraft, saveObjectionDraft } from '../drafts.ts'
import {
  type FilingPlace,
  previewFiling,
  saveFiling,
  sendFiling,
  showFiling,
} from '../filing-pages.tsx'
import { emptyFields } from '../form.ts'
import { requestByNumber } from '../queries.ts'
import type { ObjectionHandler, ObjectionWebDeps } from '../web.ts'

const t = objectionWork.counter
const base = '/kerja/keberatan/baru'

/** Which request somebody at the counter objects to. */
export const showFind: ObjectionHandler = async (deps, exchange) =>
  showFindForm(deps, exchange, { number: '', errors: [] })

export const submitFind: ObjectionHandler = async (deps, exchange) => {
  const number = exchange.form.line('nomor').slice(0, 60)
  const { id: personId } = personOf(exchange)
  const requestId = await provenRequest(deps, { number, proof: exchange.form.line('bukti') })
  // One answer for both, so that nothing tells which of the two was wrong.
  if (requestId === null)
    return showFindForm(deps, exchange, {
      number,
      errors: [{ field: 'bukti', message: t.unknown }],
    })
  // The draft is what lets this officer on to the form of this request.
  const known = await openDraft(deps.db, deps.identityKey, { requestId, personId })
  if (known === null)
    await saveObjectionDraft(deps.db, deps.identityKey, {
      ...{ requestId, personId, fields: emptyFields, at: deps.clock() },
    })
  await exchange.audit(`request:${requestId}`)
  return seeOther(`${base}/${requestId}`)
}

/** The request of a number, for who knows its status code or the identity number of its applicant. */
async function provenRequest(
  { db, appSecret, identityKey: key }: ObjectionWebDeps,
  typed: { readonly number: string; readonly proof: string },
): Promise<CaseId | null> {
  const found = await requestByNumber(db, typed.number)
  if (found === null) return null
  const proof = typed.proof.slice(0, 60)
  const { requestId, digest, identityId } = found
  const known =
    isStatusCode(appSecret, proof, digest) ||
    (identityId !== null && (await isNikOf(db, { key, identityId, typed: proof })))
  return known ? requestId : null
}

function showFindForm(
  deps: ObjectionWebDeps,
  exchange: AppExchange,
  { number, errors }: { readonly number: string; readonly errors: FormErrors },
): Answer {
  const wrong = errors.length > 0
  return deps.showPage(
    exchange,
    {
      title: t.title,
      ...{ section: 'kerja', work: true },
      ...{ status: wrong ? 422 : 200, hasErrors: wrong },
    },
    <>
      <BackLink href="/kerja/keberatan">{objectionWork.matter.back}</BackLink>
      <FormErrorSummary errors={errors} />
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <PostForm action={base}>
        <Input
          name="nomor"
          class="govuk-input--width-20"
          label={t.number}
          hint={t.numberHint}
          value={number}
          error={errorOf(errors, 'nomor')}
          autocomplete="off"
        />
        <Input
          name="bukti"
          class="govuk-input--width-20"
          label={t.proof}
          hint={t.proofHint}
          error={errorOf(errors, 'bukti')}
          autocomplete="off"
        />
        <Button>{t.find}</Button>
      </PostForm>
    </>,
  )
}

const atCounter =
  (
    handle: (deps: ObjectionWebDeps, exchange: AppExchange, place: FilingPlace) => Promise<Answer>,
    looks: boolean,
  ): ObjectionHandler =>
  async (deps, exchange) => {
    const loaded = await loadCase(deps, exchange.params['id'] ?? '')
    if (!loaded || !(await mayFileFor(deps, exchange, loaded.requestId)))
      return notFound(deps, exchange)
    if (looks) await exchange.audit(`request:${loaded.requestId}`)
    return handle(deps, exchange, {
      loaded,
      locale: 'id',
      atCounter: true,
      base: `${base}/${loaded.requestId}`,
      back: base,
      page: (objectionId) => `/kerja/keberatan/${objectionId}`,
    })
  }

// PPID Utama sees every request anyhow; the counter those whose applicant it has before it.
async function mayFileFor(
  { db }: ObjectionWebDeps,
  exchange: AppExchange,
  requestId: CaseId,
): Promise<boolean> {
  const { id: personId, role } = personOf(exchange)
  return role === 'ppid_utama' || (await hasDraft(db, { requestId, personId }))
}

export const counterForm = atCounter(showFiling, true)
export const counterSave = atCounter(saveFiling, false)
export const counterPreview = atCounter(previewFiling, true)
export const counterSend = atCounter(sendFiling, false)

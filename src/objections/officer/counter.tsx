import { objectionWork } from '../../../locales/id/objections.ts'
import type { AppExchange } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import { loadCase } from '../../requests/load-case.ts'
import { BackLink } from '../../ui/components/back-link/back-link.tsx'
import { Button } from '../../ui/components/button/button.tsx'
import { Input } from '../../ui/components/input/input.tsx'
import { errorOf, FormErrorSummary, type FormErrors, PostForm } from '../../ui/forms.tsx'
import { notFound } from '../conclude.tsx'
import {
  type FilingPlace,
  previewFiling,
  saveFiling,
  sendFiling,
  showFiling,
} from '../filing-pages.tsx'
import { requestByNumber } from '../queries.ts'
import type { ObjectionHandler, ObjectionWebDeps } from '../web.ts'

const t = objectionWork.counter
const base = '/kerja/keberatan/baru'

/** Which request somebody at the counter objects to. */
export const showFind: ObjectionHandler = async (deps, exchange) =>
  showFindForm(deps, exchange, { number: '', errors: [] })

export const submitFind: ObjectionHandler = async (deps, exchange) => {
  const number = exchange.form.line('nomor').slice(0, 60)
  const requestId = await requestByNumber(deps.db, number)
  if (requestId === null)
    return showFindForm(deps, exchange, {
      number,
      errors: [{ field: 'nomor', message: t.unknown }],
    })
  await exchange.audit(`request:${requestId}`)
  return seeOther(`${base}/${requestId}`)
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
        <Button>{t.find}</Button>
      </PostForm>
    </>,
  )
}

const atCounter =
  (
    handle: (deps: ObjectionWebDeps, exchange: AppExchange, place: FilingPlace) => Promise<Answer>,
  ): ObjectionHandler =>
  async (deps, exchange) => {
    const loaded = await loadCase(deps, exchange.params['id'] ?? '')
    if (!loaded) return notFound(deps, exchange)
    return handle(deps, exchange, {
      loaded,
      locale: 'id',
      atCounter: true,
      base: `${base}/${loaded.requestId}`,
      back: base,
      page: (objectionId) => `/kerja/keberatan/${objectionId}`,
    })
  }

export const counterForm = atCounter(showFiling)
export const counterSave = atCounter(saveFiling)
export const counterPreview = atCounter(previewFiling)
export const counterSend = atCounter(sendFiling)

import { counter as t } from '../../../locales/id/counter.ts'
import { type AppExchange, actorOf, personOf } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import type { RequestCommandType } from '../../procedure/request/commands.ts'
import { openFee } from '../../procedure/request/fee.ts'
import { permittedCommands } from '../../procedure/request/permitted.ts'
import type { FieldError } from '../../ui/forms.tsx'
import { type Acted, contextFor } from '../act.ts'
import { viewMatter } from '../applicant/case-view.ts'
import { ownCase, readAsked } from '../applicant/matter.ts'
import { seenVersion, showNotDone } from '../applicant/place.tsx'
import { timelineOf } from '../applicant/timeline.ts'
import { confirmComplete } from '../law-commands.ts'
import type { LoadedCase } from '../load-case.ts'
import { handOverCopies, recordPayment } from './commands.ts'
import { type CounterDeps, type CounterHandler, counterPage } from './deps.ts'
import { notFound } from './form-handlers.tsx'
import { DeskCasePage } from './pages/case.tsx'
import { CounterReceiptPage } from './pages/receipt.tsx'
import { deskPlace } from './place.ts'
import { emailOf, enteredBy } from './queries.ts'

/** What was just done, as its address says it. */
const doings: Readonly<Record<string, string>> = {
  jawab: t.done.jawab,
  tanya: t.done.tanya,
  lengkap: t.done.lengkap,
  ditarik: t.done.tarik,
  bayar: t.done.bayar,
  serah: t.done.serah,
  periksa: t.done.periksa,
}

/** The proof of receipt, to be printed. */
export const counterReceipt: CounterHandler = async (deps, exchange) => {
  const loaded = await ownCase(deps, exchange)
  if (!loaded) return notFound(deps, exchange)
  const person = personOf(exchange)
  const [view, officer, asked] = await Promise.all([
    viewMatter(deps, { loaded, person, locale: 'id' }),
    enteredBy(deps.db, loaded.requestId),
    readAsked(deps, loaded),
  ])
  await exchange.audit(`request:${loaded.requestId}`)
  return deps.showPage(
    exchange,
    { ...counterPage, title: t.receipt.panel },
    <CounterReceiptPage
      view={view}
      office={deps.officeName()}
      officer={officer}
      purpose={asked.purpose}
      statusAddress={`${deps.baseUrl}/cek-status`}
    />,
  )
}

/** A case that the counter has to do with. */
export const showDeskCase: CounterHandler = async (deps, exchange) => {
  const loaded = await ownCase(deps, exchange)
  if (!loaded) return notFound(deps, exchange)
  await exchange.audit(`request:${loaded.requestId}`)
  return showCase(deps, exchange, { loaded, errors: [] })
}

export const payCopies: CounterHandler = async (deps, exchange) => {
  const loaded = await ownCase(deps, exchange)
  if (!loaded) return notFound(deps, exchange)
  const typed = exchange.form.line('cara_bayar')
  const way = typed === 'transfer' ? 'transfer' : 'cash'
  if (typed !== way && (await may(deps, exchange, { loaded, type: 'record_payment' }))) {
    const errors = [{ field: 'cara_bayar', message: t.matter.pay.missing }]
    return showCase(deps, exchange, { loaded, errors })
  }
  const acted = await recordPayment(deps, { ...actingOn(exchange, loaded), way })
  const again = acted.state.fee.payments.length > 0 && openFee(acted.state) === null
  return answerTo(deps, exchange, { loaded, acted, again, done: 'bayar' })
}

export const handOverAtDesk: CounterHandler = async (deps, exchange) => {
  const loaded = await ownCase(deps, exchange)
  if (!loaded) return notFound(deps, exchange)
  const typed = exchange.form.line('cara_serah')
  const way = typed === 'sent' ? 'sent' : 'collected'
  if (typed !== way && (await may(deps, exchange, { loaded, type: 'hand_over' }))) {
    const errors = [{ field: 'cara_serah', message: t.matter.hand.missing }]
    return showCase(deps, exchange, { loaded, errors })
  }
  const acted = await handOverCopies(deps, { ...actingOn(exchange, loaded), way })
  const again = acted.state.handoverWay === way
  return answerTo(deps, exchange, { loaded, acted, again, done: 'serah' })
}

export const confirmAtDesk: CounterHandler = async (deps, exchange) => {
  const loaded = await ownCase(deps, exchange)
  if (!loaded) return notFound(deps, exchange)
  const acted = await confirmComplete(deps, actingOn(exchange, loaded))
  const again = acted.state.completion.status === 'confirmed'
  return answerTo(deps, exchange, { loaded, acted, again, done: 'periksa' })
}

/** Whether the page has the form that this came from; without it the procedure says why not. */
async function may(
  deps: CounterDeps,
  exchange: AppExchange,
  { loaded, type }: { readonly loaded: LoadedCase; readonly type: RequestCommandType },
): Promise<boolean> {
  const { state } = loaded
  const actor = actorOf(personOf(exchange))
  const context = await contextFor(deps, deps.db, { actor, state })
  return permittedCommands(state, context).includes(type)
}

function actingOn(exchange: AppExchange, { requestId }: LoadedCase) {
  return {
    requestId,
    actor: actorOf(personOf(exchange)),
    seenVersion: seenVersion(exchange.form.line('versi')),
  }
}

async function answerTo(
  deps: CounterDeps,
  exchange: AppExchange,
  told: {
    readonly loaded: LoadedCase
    readonly acted: Acted
    /** Pressed twice, the second finds done what it asks for: that is no conflict. */
    readonly again: boolean
    readonly done: string
  },
): Promise<Answer> {
  const { loaded, acted, again, done } = told
  if (acted.kind !== 'done' && !again)
    return showNotDone(deps, exchange, { place: deskPlace, loaded, acted })
  await exchange.audit(`request:${loaded.requestId}`)
  return seeOther(`${deskPlace.href(loaded.requestId)}?selesai=${done}`)
}

async function showCase(
  deps: CounterDeps,
  exchange: AppExchange,
  { loaded, errors }: { readonly loaded: LoadedCase; readonly errors: readonly FieldError[] },
): Promise<Answer> {
  const person = personOf(exchange)
  const [view, email] = await Promise.all([
    viewMatter(deps, { loaded, person, locale: 'id' }),
    emailOf(deps.db, loaded.applicantId),
  ])
  return deps.showPage(
    exchange,
    {
      ...counterPage,
      title: loaded.title,
      status: errors.length > 0 ? 422 : 200,
      hasErrors: errors.length > 0,
    },
    <DeskCasePage
      view={view}
      timeline={timelineOf(loaded.log, view.audience)}
      email={email}
      done={doings[exchange.query['selesai'] ?? ''] ?? null}
      errors={errors}
    />,
  )
}

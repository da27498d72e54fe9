import { type AppExchange, actorOf, personOf } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import { deadline } from '../../procedure/calendar/deadline.ts'
import { extensionDays } from '../../procedure/extension.ts'
import { permittedCommands } from '../../procedure/request/permitted.ts'
import type { RequestState } from '../../procedure/request/state.ts'
import { responseDays } from '../../procedure/sop/versions.ts'
import { type Acted, contextFor } from '../act.ts'
import { acknowledgeAnswer, withdrawRequest } from '../applicant-commands.ts'
import type { LoadedCase } from '../load-case.ts'
import { viewMatter } from './case-view.ts'
import type { ApplicantDeps, Handler } from './deps.ts'
import { ownCase, readAsked } from './matter.ts'
import { notFound } from './not-found.tsx'
import { CasePage, doings } from './pages/case.tsx'
import { ReceiptPage } from './pages/receipt.tsx'
import { WithdrawPage } from './pages/withdraw.tsx'
import { ownPlace, seenVersion, showNotDone } from './place.tsx'
import { dueStanding } from './present.ts'
import { readSecrets } from './queries.ts'
import { timelineOf } from './timeline.ts'
import { requestWords } from './words.ts'

/** The longest reason of a withdrawal, in characters. */
export const reasonLimit = 1000

/** Tanda bukti penerimaan permintaan (UU 14/2008 Pasal 22(4)). */
export const receipt: Handler = async (deps, exchange) => {
  const loaded = await ownCase(deps, exchange)
  if (!loaded) return notFound(deps, exchange)
  const { locale } = exchange
  const { state, rules, sop, receivedOn, requestId } = loaded
  const [secrets, asked] = await Promise.all([
    readSecrets(deps.db, deps.identityKey, requestId),
    readAsked(deps, loaded),
  ])
  const days = responseDays(sop)
  return deps.showPage(
    exchange,
    { title: requestWords[locale].receipt.title, section: 'permohonan', robots: 'noindex' },
    <ReceiptPage
      locale={locale}
      requestId={requestId}
      number={loaded.number}
      receivedAt={state.submittedAt ?? deps.clock()}
      name={secrets.form.nama}
      asked={asked}
      channel={state.channel ?? 'web'}
      office={deps.officeName()}
      statusCode={secrets.statusCode}
      dueOn={loaded.dueOn}
      standing={dueStanding(loaded, deps.clock())}
      ceiling={{
        deadline: deadline(rules.calendar, receivedOn, days + extensionDays),
        days,
        extra: extensionDays,
      }}
    />,
  )
}

/** One request with everything its applicant may know of it. */
export const showCase: Handler = async (deps, exchange) => {
  const loaded = await ownCase(deps, exchange)
  if (!loaded) return notFound(deps, exchange)
  const { locale } = exchange
  const person = personOf(exchange)
  const view = await viewMatter(deps, { loaded, person, locale })
  return deps.showPage(
    exchange,
    { title: loaded.title, section: 'permohonan', robots: 'noindex' },
    <CasePage
      view={view}
      timeline={timelineOf(loaded.log, view.audience)}
      email={person.email}
      done={doings.find((doing) => doing === exchange.query['selesai']) ?? null}
    />,
  )
}

export const withdrawForm: Handler = async (deps, exchange) => {
  const loaded = await ownCase(deps, exchange)
  if (!loaded) return notFound(deps, exchange)
  const actor = actorOf(personOf(exchange))
  const context = await contextFor(deps, deps.db, { actor, state: loaded.state })
  if (!permittedCommands(loaded.state, context).includes('withdraw'))
    return seeOther(`/permohonan/${loaded.requestId}`)
  return showWithdraw(deps, exchange, { loaded, reason: '', error: null })
}

export const withdraw: Handler = async (deps, exchange) => {
  const loaded = await ownCase(deps, exchange)
  if (!loaded) return notFound(deps, exchange)
  const { requestId } = loaded
  const reason = exchange.form.text('alasan').trim()
  if ([...reason].length > reasonLimit) {
    const t = requestWords[exchange.locale].withdraw
    const error = t.reasonTooLong({ limit: reasonLimit })
    return showWithdraw(deps, exchange, { loaded, reason, error })
  }
  const on = {
    requestId,
    actor: actorOf(personOf(exchange)),
    seenVersion: seenVersion(exchange.form.line('versi')),
  }
  const acted = await withdrawRequest(deps, { ...on, reason })
  return answerTo(deps, exchange, { loaded, acted, done: 'ditarik' })
}

/** "Saya sudah menerima", where the answer has no files. */
export const acknowledge: Handler = async (deps, exchange) => {
  const loaded = await ownCase(deps, exchange)
  if (!loaded) return notFound(deps, exchange)
  const { requestId } = loaded
  const on = {
    requestId,
    actor: actorOf(personOf(exchange)),
    seenVersion: seenVersion(exchange.form.line('versi')),
  }
  const acted = await acknowledgeAnswer(deps, on)
  return answerTo(deps, exchange, { loaded, acted, done: 'diterima' })
}

// Pressed twice, the second finds done what it asks for: that is no conflict.
function isDone(state: RequestState, wanted: 'ditarik' | 'diterima'): boolean {
  return wanted === 'ditarik' ? state.status === 'withdrawn' : state.handoverWay === 'acknowledged'
}

async function answerTo(
  deps: ApplicantDeps,
  exchange: AppExchange,
  { loaded, acted, done }: { loaded: LoadedCase; acted: Acted; done: 'ditarik' | 'diterima' },
): Promise<Answer> {
  const { requestId } = loaded
  if (acted.kind === 'done' || isDone(acted.state, done)) {
    await exchange.audit(`request:${requestId}`)
    return seeOther(`/permohonan/${requestId}?selesai=${done}`)
  }
  return showNotDone(deps, exchange, { place: ownPlace, loaded, acted })
}

function showWithdraw(
  deps: ApplicantDeps,
  exchange: AppExchange,
  { loaded, reason, error }: { loaded: LoadedCase; reason: string; error: string | null },
): Answer {
  const t = requestWords[exchange.locale].withdraw
  return deps.showPage(
    exchange,
    {
      title: t.title,
      section: 'permohonan',
      robots: 'noindex',
      typing: true,
      status: error ? 422 : 200,
      hasErrors: error !== null,
    },
    <WithdrawPage
      locale={exchange.locale}
      loaded={loaded}
      reason={reason}
      reasonLimit={reasonLimit}
      errors={error ? [{ field: 'alasan', message: error }] : []}
    />,
  )
}

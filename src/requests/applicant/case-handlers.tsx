import { readMaskedNik } from '../../people/identity/identities.ts'
import { type AppExchange, actorOf, personOf } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import { deadline } from '../../procedure/calendar/deadline.ts'
import { extensionDays } from '../../procedure/extension.ts'
import { permittedCommands } from '../../procedure/request/permitted.ts'
import type { RequestState } from '../../procedure/request/state.ts'
import { responseDays } from '../../procedure/sop/versions.ts'
import { readTexts } from '../../records/texts.ts'
import { type Acted, contextFor } from '../act.ts'
import { acknowledgeAnswer, withdrawRequest } from '../applicant-commands.ts'
import type { LoadedCase } from '../load-case.ts'
import type { ApplicantDeps, Handler } from './deps.ts'
import { audienceOf, ownCase, readAnswer, readAsked } from './matter.ts'
import { notFound } from './not-found.tsx'
import { CasePage } from './pages/case.tsx'
import { ConflictPage } from './pages/conflict.tsx'
import { ReceiptPage } from './pages/receipt.tsx'
import { WithdrawPage } from './pages/withdraw.tsx'
import { caseRiver, dueStanding, standingWords } from './present.ts'
import { readSecrets } from './queries.ts'
import { timelineOf } from './timeline.ts'
import { refusalWords, requestWords } from './words.ts'

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
  const { db, identityKey: key } = deps
  const { state, requestId, identityId, log } = loaded
  const noteId = noteOf(loaded)
  const [audience, secrets, parts, context, nik, texts] = await Promise.all([
    audienceOf(deps, { locale, own: true }),
    readSecrets(db, key, requestId),
    readAnswer(deps, loaded),
    contextFor(deps, db, { actor: actorOf(person), state }),
    identityId === null ? null : readMaskedNik(db, { key, identityId }),
    readTexts(db, noteId === null ? [] : [noteId]),
  ])
  const may = permittedCommands(state, context)
  return deps.showPage(
    exchange,
    { title: loaded.title, section: 'permohonan', robots: 'noindex' },
    <CasePage
      audience={audience}
      loaded={loaded}
      standing={standingWords(state, audience)}
      due={dueStanding(loaded, audience.now)}
      river={caseRiver(loaded, audience)}
      timeline={timelineOf(log, audience)}
      parts={parts}
      note={noteId === null ? null : (texts.get(noteId) ?? null)}
      secrets={secrets}
      email={person.email}
      nik={nik ?? ''}
      mayAcknowledge={may.includes('hand_over') && parts.every(({ files }) => files.length === 0)}
      mayWithdraw={may.includes('withdraw')}
      done={doneOf(exchange.query['selesai'])}
    />,
  )
}

function doneOf(text: string | undefined): 'diterima' | 'ditarik' | null {
  return text === 'diterima' || text === 'ditarik' ? text : null
}

function noteOf({ log }: LoadedCase): string | null {
  for (const { event } of log)
    if (event.type === 'applicant_notified') return event.note?.textId ?? null
  return null
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
  const on = { requestId, actor: actorOf(personOf(exchange)), seenVersion: seenVersion(exchange) }
  const acted = await withdrawRequest(deps, { ...on, reason })
  return answerTo(deps, exchange, { loaded, acted, done: 'ditarik' })
}

/** "Saya sudah menerima", where the answer has no files. */
export const acknowledge: Handler = async (deps, exchange) => {
  const loaded = await ownCase(deps, exchange)
  if (!loaded) return notFound(deps, exchange)
  const { requestId } = loaded
  const on = { requestId, actor: actorOf(personOf(exchange)), seenVersion: seenVersion(exchange) }
  const acted = await acknowledgeAnswer(deps, on)
  return answerTo(deps, exchange, { loaded, acted, done: 'diterima' })
}

// A form without its version stands for one that saw nothing, so that it never acts on what nobody looked at.
function seenVersion({ form }: AppExchange): number {
  const typed = form.line('versi')
  return /^\d{1,9}$/.test(typed) ? Number(typed) : 0
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
  const { locale } = exchange
  const t = requestWords[locale].conflict
  const changed = acted.kind === 'changed'
  const audience = await audienceOf(deps, { locale, own: true })
  const log = changed ? [...loaded.log, ...acted.since] : loaded.log
  return deps.showPage(
    exchange,
    {
      title: changed ? t.title : t.refusedTitle,
      status: 409,
      section: 'permohonan',
      robots: 'noindex',
    },
    <ConflictPage
      locale={locale}
      requestId={requestId}
      since={changed ? timelineOf(log, audience, { only: acted.since }) : []}
      refusal={changed ? null : refusalWords(locale, acted.refusal.code)}
    />,
  )
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

import { actorOf, personOf } from '../../people/viewer.ts'
import { seeOther } from '../../platform/http/route.ts'
import { deadline } from '../../procedure/calendar/deadline.ts'
import { extensionDays } from '../../procedure/extension.ts'
import { responseDays } from '../../procedure/sop/versions.ts'
import { acknowledgeAnswer } from '../applicant-commands.ts'
import { viewMatter } from './case-view.ts'
import type { Handler } from './deps.ts'
import { ownCase, readAsked } from './matter.ts'
import { notFound } from './not-found.tsx'
import { CasePage, doings } from './pages/case.tsx'
import { ReceiptPage } from './pages/receipt.tsx'
import { ownPlace, seenVersion, showNotDone } from './place.tsx'
import { dueStanding } from './present.ts'
import { readSecrets } from './queries.ts'
import { timelineOf } from './timeline.ts'
import { requestWords } from './words.ts'

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

/** "Saya sudah menerima", where the answer has no files to download. */
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
  // Pressed twice, the second finds done what it asks for: that is no conflict.
  if (acted.kind !== 'done' && acted.state.handoverWay !== 'acknowledged')
    return showNotDone(deps, exchange, { place: ownPlace, loaded, acted })
  await exchange.audit(`request:${requestId}`)
  return seeOther(`/permohonan/${requestId}?selesai=diterima`)
}

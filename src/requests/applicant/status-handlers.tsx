import type { AppExchange } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import { loadCase } from '../load-case.ts'
import { isStatusCode } from '../status-code.ts'
import type { ApplicantDeps, Handler } from './deps.ts'
import { audienceOf } from './matter.ts'
import { StatusFormPage, StatusResultPage } from './pages/status.tsx'
import { caseRiver, dueStanding, standingWords } from './present.ts'
import { findByNumber } from './queries.ts'
import { readStatusCookie, writeStatusCookie } from './status-cookie.ts'
import { timelineOf } from './timeline.ts'
import { readToldItems } from './told.ts'
import { requestWords } from './words.ts'

/** `/cek-status`: the state of a case for who has its number and code. */
export const statusForm: Handler = async (deps, exchange) =>
  showStatusForm(deps, exchange, { number: exchange.query['nomor'] ?? '', error: null })

export const checkStatus: Handler = async (deps, exchange) => {
  const typed = exchange.form.line('nomor').slice(0, 100)
  const found = await findByNumber(deps.db, typed.toUpperCase())
  // A number that does not exist is compared too, and answered alike: nothing tells which of the two was wrong.
  const digest = found?.digest ?? Buffer.alloc(32)
  const right = isStatusCode(deps.appSecret, exchange.form.line('kode').slice(0, 100), digest)
  if (!found || !right) {
    const error = requestWords[exchange.locale].status.wrong
    return showStatusForm(deps, exchange, { number: typed, error })
  }
  const { requestId } = found
  const secure = deps.baseUrl.startsWith('https:')
  const signing = { secret: deps.appSecret, now: deps.clock() }
  exchange.reply.header('set-cookie', writeStatusCookie(signing, { requestId, secure }))
  await exchange.audit(`request:${requestId}`)
  return seeOther('/cek-status/hasil')
}

export const statusResult: Handler = async (deps, exchange) => {
  const signing = { secret: deps.appSecret, now: deps.clock() }
  const requestId = readStatusCookie(signing, exchange.request.headers.cookie)
  const loaded = requestId && (await loadCase(deps, requestId))
  if (!loaded) return seeOther('/cek-status')
  const { locale } = exchange
  const audience = await audienceOf(deps, { locale, own: false })
  return deps.showPage(
    exchange,
    {
      title: requestWords[locale].status.resultTitle,
      section: 'cek-status',
      robots: 'noindex',
      personal: true,
    },
    <StatusResultPage
      audience={audience}
      loaded={loaded}
      standing={standingWords(loaded.state, audience)}
      due={dueStanding(loaded, audience.now)}
      river={caseRiver(loaded, audience)}
      timeline={timelineOf(loaded.log, audience)}
      items={await readToldItems(deps, loaded)}
    />,
  )
}

function showStatusForm(
  deps: ApplicantDeps,
  exchange: AppExchange,
  { number, error }: { readonly number: string; readonly error: string | null },
): Answer {
  const { locale } = exchange
  return deps.showPage(
    exchange,
    {
      title: requestWords[locale].status.title,
      section: 'cek-status',
      status: error ? 422 : 200,
      hasErrors: error !== null,
    },
    <StatusFormPage
      locale={locale}
      number={number}
      errors={error ? [{ field: 'nomor', message: error }] : []}
    />,
  )
}

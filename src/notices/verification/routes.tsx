import type { AppExchange, AppRoute } from '../../people/viewer.ts'
import type { ShowPage } from '../../people/web.tsx'
import type { Db } from '../../platform/database/connect.ts'
import { type Answer, type Locale, seeOther } from '../../platform/http/route.ts'
import { instantMs } from '../../procedure/dates.ts'
import type { Instant } from '../../procedure/values.ts'
import { readLetterCode } from '../official/code.ts'
import { findByCode } from '../official/queries.ts'
import { digestUpload } from './digest-upload.ts'
import { CodePage, LetterPage } from './pages.tsx'
import { readVerdict, type Verdict, writeVerdict } from './verdict-cookie.ts'
import { letterWords } from './words.ts'

export interface VerificationDeps {
  readonly db: Db
  readonly showPage: ShowPage
  readonly clock: () => Instant
  readonly secret: string
  readonly secure: boolean
  /** The office as it signs: its name and unit. */
  readonly officeName: (locale: Locale) => string
}

type Handler = (deps: VerificationDeps, exchange: AppExchange) => Answer | Promise<Answer>

const perMinute = (max: number) => ({ max, perSeconds: 60 })

/** Whether a letter was issued, and whether a file is the one that was: for whoever holds a letter. */
export function verificationRoutes(deps: VerificationDeps): AppRoute[] {
  const to = (handler: Handler) => async (exchange: AppExchange) => handler(deps, exchange)
  const open = { access: 'everyone', audit: 'none' } as const
  // biome-ignore format: a table
  return [
    { ...open, method: 'GET', url: '/verifikasi', limit: perMinute(120), handle: to(askForCode) },
    { ...open, method: 'POST', url: '/verifikasi', limit: perMinute(30), handle: to(readCode) },
    { ...open, method: 'GET', url: '/verifikasi/:code', limit: perMinute(60), handle: to(showLetter) },
    { ...open, method: 'POST', url: '/verifikasi/:code', limit: perMinute(20), body: 'multipart', handle: to(compareFile) },
  ]
}

const askForCode: Handler = (deps, exchange) =>
  showCodePage(deps, exchange, { typed: '', problem: null })

const readCode: Handler = async (deps, exchange) => {
  const typed = exchange.form.line('kode').slice(0, 300)
  if (typed === '') return showCodePage(deps, exchange, { typed, problem: 'missing' })
  // Some paste the whole address from under the QR code.
  const code = readLetterCode(typed.split('/').at(-1) ?? '')
  if (code === null) return showCodePage(deps, exchange, { typed, problem: 'malformed' })
  const found = await findByCode(deps.db, code)
  if (!found) return showCodePage(deps, exchange, { typed, problem: 'unknown' })
  return seeOther(`/verifikasi/${code}`)
}

const showLetter: Handler = async (deps, exchange) => {
  const typed = exchange.params['code'] ?? ''
  const code = readLetterCode(typed)
  const found = code === null ? null : await findByCode(deps.db, code)
  if (!found)
    return showCodePage(deps, exchange, { typed: typed.slice(0, 100), problem: 'unknown' }, 404)
  // The address on the letter is the only one: a code typed in capitals leads there.
  if (found.letter.code !== typed) return seeOther(`/verifikasi/${found.letter.code}`)
  const { locale } = exchange
  const verdict = readVerdict(
    { secret: deps.secret, code: found.letter.code },
    { header: exchange.request.headers.cookie, now: instantMs(deps.clock()) },
  )
  const failed = verdict === 'missing' || verdict === 'too_large'
  return deps.showPage(
    exchange,
    {
      title: letterWords[locale].verify.found,
      robots: 'noindex',
      personal: verdict !== null,
      status: failed ? 422 : 200,
      hasErrors: failed,
    },
    <LetterPage {...found} locale={locale} office={deps.officeName(locale)} verdict={verdict} />,
  )
}

const compareFile: Handler = async (deps, exchange) => {
  const code = readLetterCode(exchange.params['code'] ?? '')
  const digest = await digestUpload(exchange)
  const made = code === null ? null : (await findByCode(deps.db, code))?.letter.made
  if (code === null || !made) return seeOther('/verifikasi')
  const verdict = verdictOf(digest, made.sha256)
  const now = instantMs(deps.clock())
  const cookie = writeVerdict({ secret: deps.secret, code }, { verdict, now, secure: deps.secure })
  exchange.reply.header('set-cookie', cookie)
  return seeOther(`/verifikasi/${code}`)
}

function verdictOf(digest: Awaited<ReturnType<typeof digestUpload>>, sha256: string): Verdict {
  if (digest === null) return 'missing'
  if (digest === 'too_large') return 'too_large'
  return digest.sha256 === sha256 ? 'same' : 'other'
}

function showCodePage(
  deps: VerificationDeps,
  exchange: AppExchange,
  shown: { readonly typed: string; readonly problem: 'missing' | 'malformed' | 'unknown' | null },
  status = shown.problem === null ? 200 : 422,
): Answer {
  const { locale } = exchange
  const t = letterWords[locale].verify
  const errors =
    shown.problem === null ? [] : [{ field: 'kode', message: t.problems[shown.problem] }]
  return deps.showPage(
    exchange,
    {
      title: t.title,
      description: t.lead,
      status,
      hasErrors: errors.length > 0,
      ...(errors.length > 0 ? { robots: 'noindex' as const } : {}),
    },
    <CodePage locale={locale} typed={shown.typed} errors={errors} />,
  )
}

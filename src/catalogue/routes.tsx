import type { Kysely } from 'kysely'
import type { ComponentChildren } from 'preact'
import { findFile, mayHandOut } from '../documents/files.ts'
import { sendFile } from '../documents/send-file.ts'
import type { ReadRules } from '../office/rules.ts'
import type { AppExchange, AppRoute } from '../people/viewer.ts'
import type { ShowPage } from '../people/web.tsx'
import type { DB } from '../platform/database/schema.ts'
import type { Answer } from '../platform/http/route.ts'
import type { Storage } from '../platform/storage/storage.ts'
import { localDateOf } from '../procedure/dates.ts'
import { responseDays, sopInForce } from '../procedure/sop/versions.ts'
import type { Instant } from '../procedure/values.ts'
import type { DownloadTally } from './downloads.ts'
import { signJourney } from './journey.ts'
import { AgenciesPage, AgencyPage } from './pages/agencies.tsx'
import { DocumentPage } from './pages/document.tsx'
import { HomePage } from './pages/home.tsx'
import { ListPage } from './pages/list.tsx'
import { NotFoundPage } from './pages/not-found.tsx'
import { riverSteps, wordsIn } from './present.ts'
import {
  agenciesWithCounts,
  entryBySlug,
  frequentTopics,
  isPublished,
  newestEntries,
  relatedEntries,
  yearsPublished,
} from './queries.ts'
import { searchEntries } from './search.ts'
import { isSearch, parseSearch } from './search-query.ts'
import { statementRoutes } from './statements/routes.tsx'
import { carryOn, searchBehind } from './trail.ts'

export interface CatalogueDeps {
  readonly db: Kysely<DB>
  readonly storage: Storage
  readonly showPage: ShowPage
  readonly readRules: ReadRules
  readonly clock: () => Instant
  /** Signs the journey token. */
  readonly secret: string
  readonly baseUrl: string
  readonly downloads: DownloadTally
  /** Something to show on the front page beside the newest documents, such as how punctual the office is. */
  readonly figures?: (exchange: AppExchange) => Promise<ComponentChildren>
}

/** The public square (SOP steps 1 and 2): open to everybody, nothing of it personal. */
export function catalogueRoutes(deps: CatalogueDeps): AppRoute[] {
  const open = { method: 'GET', access: 'everyone', audit: 'none' } as const
  return [
    { ...open, url: '/', handle: (exchange) => showHome(deps, exchange) },
    { ...open, url: '/informasi', handle: (exchange) => showList(deps, exchange) },
    { ...open, url: '/informasi/:slug', handle: (exchange) => showDocument(deps, exchange) },
    { ...open, url: '/unduh/:fileId/:name', handle: (exchange) => download(deps, exchange) },
    { ...open, url: '/dinas', handle: (exchange) => showAgencies(deps, exchange) },
    { ...open, url: '/dinas/:agencyId', handle: (exchange) => showAgency(deps, exchange) },
    { ...open, url: '/robots.txt', handle: async () => robots },
    ...statementRoutes(deps.showPage),
  ]
}

async function showHome(deps: CatalogueDeps, exchange: AppExchange): Promise<Answer> {
  const { locale } = exchange
  const [sop, topics, newest, figures] = await Promise.all([
    sopNow(deps),
    frequentTopics(deps.db, 4),
    newestEntries(deps.db, 5),
    deps.figures?.(exchange),
  ])
  const days = responseDays(sop)
  const journey = signJourney(deps.secret, {
    portalAnswerMs: exchange.reply.elapsedTime,
    searchStartedAt: null,
    issuedAt: deps.clock(),
  })
  const t = wordsIn(locale).home
  const page = deps.showPage(
    exchange,
    { title: t.title, bare: true, description: t.description({ days }) },
    <HomePage
      locale={locale}
      signedIn={exchange.viewer.kind === 'person'}
      days={days}
      journey={journey}
      topics={topics}
      steps={riverSteps(sop, locale)}
      newest={newest}
      figures={figures}
    />,
  )
  return withCanonical(page, deps.baseUrl, '/')
}

async function showList(deps: CatalogueDeps, exchange: AppExchange): Promise<Answer> {
  const { locale } = exchange
  const [agencies, years, days] = await Promise.all([
    agenciesWithCounts(deps.db),
    yearsPublished(deps.db),
    answerDays(deps),
  ])
  const asked = parseSearch(exchange.query)
  const known = agencies.some((agency) => agency.agencyId === asked.agencyId)
  const query = known ? asked : { ...asked, agencyId: null }
  const result = await searchEntries(deps.db, query)
  const clock = { secret: deps.secret, now: deps.clock() }
  const journey = carryOn(clock, { token: exchange.query['jejak'], query })
  const t = wordsIn(locale).list
  const title = query.words ? t.titleFor({ words: query.words }) : t.title
  return deps.showPage(
    exchange,
    {
      title: query.after ? t.titlePage({ title }) : title,
      section: 'informasi',
      description: t.description,
      ...(isSearch(query) || query.after ? { robots: 'noindex' } : {}),
    },
    <ListPage {...{ locale, query, result, agencies, years, days, journey }} />,
  )
}

async function showDocument(deps: CatalogueDeps, exchange: AppExchange): Promise<Answer> {
  const { locale } = exchange
  const entry = await entryBySlug(deps.db, exchange.params['slug'] ?? '')
  if (!entry) return notFound(deps, exchange)
  const [related, days] = await Promise.all([relatedEntries(deps.db, entry, 4), answerDays(deps)])
  const clock = { secret: deps.secret, now: deps.clock() }
  const { href: back, words, journey } = searchBehind(exchange.request, clock)
  const page = deps.showPage(
    exchange,
    { title: entry.title, section: 'informasi', description: entry.summary.slice(0, 200) },
    <DocumentPage {...{ locale, entry, related, back, words, days, journey }} />,
  )
  return withCanonical(page, deps.baseUrl, `/informasi/${entry.slug}`)
}

async function download(deps: CatalogueDeps, exchange: AppExchange): Promise<Answer> {
  const file = await findFile(deps.db, exchange.params['fileId'] ?? '')
  if (!file || !mayHandOut(file) || !(await isPublished(deps.db, file.fileId)))
    return notFound(deps, exchange)
  return sendFile(exchange, {
    storage: deps.storage,
    file,
    disposition: 'attachment',
    cacheControl: 'public, no-cache, no-transform',
    onSent: ({ end }) => {
      if (end === file.size) deps.downloads.count(file.fileId)
    },
  })
}

async function showAgencies(deps: CatalogueDeps, exchange: AppExchange): Promise<Answer> {
  const { locale } = exchange
  const agencies = await agenciesWithCounts(deps.db)
  const { title, description } = wordsIn(locale).agencies
  const page = deps.showPage(
    exchange,
    { title, section: 'informasi', description },
    <AgenciesPage locale={locale} agencies={agencies} />,
  )
  return withCanonical(page, deps.baseUrl, '/dinas')
}

async function showAgency(deps: CatalogueDeps, exchange: AppExchange): Promise<Answer> {
  const { locale } = exchange
  const agencyId = exchange.params['agencyId'] ?? ''
  const agency = (await agenciesWithCounts(deps.db)).find((one) => one.agencyId === agencyId)
  if (!agency) return notFound(deps, exchange)
  const query = parseSearch({ dinas: agencyId, sesudah: exchange.query['sesudah'] ?? '' })
  const [result, days] = await Promise.all([searchEntries(deps.db, query), answerDays(deps)])
  const firstPage = query.after === null
  const page = deps.showPage(
    exchange,
    {
      title: agency.name,
      section: 'informasi',
      description: wordsIn(locale).agencies.agencyDescription({ name: agency.name }),
      ...(firstPage ? {} : { robots: 'noindex' }),
    },
    <AgencyPage {...{ locale, agency, result, firstPage, days }} />,
  )
  return withCanonical(page, deps.baseUrl, `/dinas/${agencyId}`)
}

async function notFound(deps: CatalogueDeps, exchange: AppExchange): Promise<Answer> {
  const { title } = wordsIn(exchange.locale).notFound
  return deps.showPage(
    exchange,
    { title, status: 404, section: 'informasi', robots: 'noindex' },
    <NotFoundPage locale={exchange.locale} />,
  )
}

async function sopNow(deps: CatalogueDeps) {
  const { sopVersions } = await deps.readRules(deps.db)
  return sopInForce(sopVersions, localDateOf(deps.clock()))
}

async function answerDays(deps: CatalogueDeps): Promise<number> {
  return responseDays(await sopNow(deps))
}

function withCanonical(answer: Answer, baseUrl: string, path: string): Answer {
  if (answer.kind !== 'page') return answer
  const link = `<${new URL(path, baseUrl).href}>; rel="canonical"`
  return { ...answer, headers: { ...answer.headers, link } }
}

// What belongs to one person, or changes with every visit, is nothing for an index.
const robots: Answer = {
  kind: 'bytes',
  status: 200,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  body: [
    'User-agent: *',
    ...['/akun', '/cek-status', '/daftar', '/demo', '/kerja', '/masuk', '/permohonan'].map(
      (path) => `Disallow: ${path}`,
    ),
    '',
  ].join('\n'),
}

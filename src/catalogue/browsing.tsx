import type { AppExchange } from '../people/viewer.ts'
import type { Answer } from '../platform/http/route.ts'
import { notFound, withCanonical } from './answers.tsx'
import { answerDays, type CatalogueDeps } from './deps.ts'
import { AgenciesPage, AgencyPage } from './pages/agencies.tsx'
import { ListPage } from './pages/list.tsx'
import { wordsIn } from './present.ts'
import { agenciesWithCounts, yearsPublished } from './queries.ts'
import { searchEntries } from './search.ts'
import { isSearch, parseSearch } from './search-query.ts'
import { carryOn } from './trail.ts'

/** SOP step 2: search and browse in one. */
export async function showList(deps: CatalogueDeps, exchange: AppExchange): Promise<Answer> {
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

export async function showAgencies(deps: CatalogueDeps, exchange: AppExchange): Promise<Answer> {
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

export async function showAgency(deps: CatalogueDeps, exchange: AppExchange): Promise<Answer> {
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

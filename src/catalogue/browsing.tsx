import type { AppExchange } from '../people/viewer.ts'
import type { Answer } from '../platform/http/route.ts'
import { answerDays, type PublicDeps } from './deps.ts'
import { find } from './finding.ts'
import { chosenFilters, narrowGroups } from './narrowing.ts'
import { ListPage } from './pages/list.tsx'
import { wordsIn } from './present.ts'
import { isSearch, parseSearch } from './search-query.ts'
import { carryOn } from './trail.ts'

/** SOP step 2: search and browse in one. */
export async function showList(deps: PublicDeps, exchange: AppExchange): Promise<Answer> {
  const { locale } = exchange
  const asked = parseSearch(exchange.query)
  const [agencyNames, days] = await Promise.all([deps.square.agencyNames(), answerDays(deps)])
  const known = asked.agencyId === null || agencyNames.has(asked.agencyId)
  const query = known ? asked : { ...asked, agencyId: null }
  const { result, near, answered } = await find(deps.db, query)
  const clock = { secret: deps.secret, now: deps.clock() }
  const journey = carryOn(clock, { token: exchange.query['jejak'], query })
  const narrowing = { query, facets: result.facets, agencyNames, locale, journey }
  const groups = narrowGroups(narrowing)
  const chosen = chosenFilters(narrowing)
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
    <ListPage {...{ locale, query, result, groups, chosen, near, answered, days, journey }} />,
  )
}

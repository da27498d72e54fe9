import type { AppExchange } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import { formatNumber } from '../../ui/amounts.ts'
import { notFound, withCanonical } from '../answers.tsx'
import { answerDays, type PublicDeps } from '../deps.ts'
import { type Category, categories, isCategory } from '../entry.ts'
import { type NarrowLink, narrowGroups } from '../narrowing.ts'
import { HitList } from '../pages/hits.tsx'
import { EntryList } from '../pages/parts.tsx'
import { Shelf, type ShelfProps } from '../pages/shelf.tsx'
import { categoryHref, topicLabel, topicWords, wordsIn } from '../present.ts'
import { searchEntries } from '../search/search.ts'
import { parseSearch, type SearchQuery } from '../search-query.ts'
import { entriesOfTopic } from './queries.ts'

type About = Pick<ShelfProps, 'title' | 'none' | 'searchLabel' | 'within' | 'here'> &
  Partial<Pick<ShelfProps, 'own' | 'back' | 'lead' | 'others' | 'feed'>> & {
    readonly description: string
  }

/** What one agency has published. */
export async function showAgency(deps: PublicDeps, exchange: AppExchange): Promise<Answer> {
  const agencyId = exchange.params['agencyId'] ?? ''
  const name = (await deps.square.agencyNames()).get(agencyId)
  if (name === undefined) return notFound(deps, exchange)
  const t = wordsIn(exchange.locale).agencies
  return showFound(deps, exchange, {
    title: name,
    own: true,
    back: { href: '/dinas', text: t.all },
    none: t.none,
    searchLabel: t.searchWithin,
    description: t.agencyDescription({ name }),
    within: { dinas: agencyId },
    here: `/dinas/${agencyId}`,
    feed: `/dinas/${agencyId}/umpan.xml`,
  })
}

/** What is published in one category, and what the law says of it. */
export async function showCategory(deps: PublicDeps, exchange: AppExchange): Promise<Answer> {
  const category = (exchange.params['category'] ?? '').replaceAll('-', '_')
  if (
    !isCategory(category) ||
    categoryHref(category) !== `/kategori/${exchange.params['category']}`
  )
    return notFound(deps, exchange)
  const t = wordsIn(exchange.locale)
  const counts = await deps.square.counts()
  return showFound(deps, exchange, {
    title: t.categoryPage.title[category],
    lead: t.categoryLaw[category],
    none: t.categoryPage.none,
    searchLabel: t.categoryPage.searchWithin,
    description: t.categoryLaw[category],
    within: { kategori: category },
    here: categoryHref(category),
    feed: `${categoryHref(category)}/umpan.xml`,
    others: {
      title: t.categoryPage.other,
      links: categories
        .filter((one) => one !== category)
        .map((one) => ({
          href: categoryHref(one),
          text: t.categories[one],
          count: countIn(counts.category, one, exchange),
        })),
    },
  })
}

/** What is published about one year. */
export async function showYear(deps: PublicDeps, exchange: AppExchange): Promise<Answer> {
  const year = Number(exchange.params['year'])
  const counts = await deps.square.counts()
  if (!counts.year.some(({ value }) => value === year)) return notFound(deps, exchange)
  const t = wordsIn(exchange.locale)
  const links: NarrowLink[] = counts.year
    .filter(({ value }) => value !== year)
    .slice(0, 20)
    .map(({ value, count }) => ({
      href: `/tahun/${value}`,
      text: String(value),
      count: formatNumber(count, exchange.locale),
    }))
  return showFound(deps, exchange, {
    title: t.years.title({ year }),
    none: t.categoryPage.none,
    searchLabel: t.categoryPage.searchWithin,
    description: t.years.description({ year }),
    within: { tahun: String(year) },
    here: `/tahun/${year}`,
    others: { title: t.years.other, links },
  })
}

/** What is published on one topic. */
export async function showTopic(deps: PublicDeps, exchange: AppExchange): Promise<Answer> {
  const { locale, params, query } = exchange
  const [counts, shorts] = await Promise.all([deps.square.counts(), deps.square.shorts()])
  const found = counts.topic.find(({ value }) => value === params['topic'])
  if (!found) return notFound(deps, exchange)
  const t = wordsIn(locale)
  const { after } = parseSearch(query)
  const { entries, next } = await entriesOfTopic(deps.db, { topic: found.value, after, limit: 15 })
  const about: About = {
    title: topicLabel(found.value, shorts),
    own: true,
    back: { href: '/topik', text: t.topics.all },
    none: t.categoryPage.none,
    searchLabel: t.search.label,
    description: t.topics.topicDescription({ topic: topicWords(found.value) }),
    within: {},
    here: `/topik/${found.value}`,
  }
  return show(deps, exchange, about, {
    total: { count: found.count, capped: false },
    groups: [],
    firstPage: after === null,
    next,
    days: await answerDays(deps),
    children: <EntryList entries={entries} locale={locale} />,
  })
}

async function showFound(deps: PublicDeps, exchange: AppExchange, about: About): Promise<Answer> {
  const { locale } = exchange
  const query: SearchQuery = parseSearch({
    ...about.within,
    sesudah: exchange.query['sesudah'] ?? '',
  })
  const [result, days, agencyNames] = await Promise.all([
    searchEntries(deps.db, query),
    answerDays(deps),
    deps.square.agencyNames(),
  ])
  return show(deps, exchange, about, {
    total: result.total,
    groups: narrowGroups({ query, facets: result.facets, agencyNames, locale, journey: null }),
    firstPage: query.after === null,
    next: result.next,
    days,
    children: <HitList hits={result.hits} locale={locale} />,
  })
}

function show(
  deps: PublicDeps,
  exchange: AppExchange,
  { description, ...about }: About,
  found: Pick<ShelfProps, 'total' | 'groups' | 'firstPage' | 'next' | 'days' | 'children'>,
): Answer {
  const page = deps.showPage(
    exchange,
    {
      title: about.title,
      section: 'informasi',
      description,
      ...(about.feed ? { feed: about.feed } : {}),
      ...(found.firstPage ? {} : { robots: 'noindex' }),
    },
    <Shelf locale={exchange.locale} {...about} {...found} />,
  )
  return withCanonical(page, deps.baseUrl, about.here)
}

function countIn(
  counts: readonly { readonly value: Category; readonly count: number }[],
  category: Category,
  { locale }: AppExchange,
): string {
  return formatNumber(counts.find(({ value }) => value === category)?.count ?? 0, locale)
}

import type { AppExchange } from '../people/viewer.ts'
import type { Answer } from '../platform/http/route.ts'
import { answerDays, type CatalogueDeps } from './deps.ts'
import type { Entry } from './entry.ts'
import { GonePage } from './pages/gone.tsx'
import { NotFoundPage } from './pages/not-found.tsx'
import { wordsIn } from './present.ts'
import { relatedEntries } from './queries.ts'

/** What was asked for is not published: a page that helps to search on. */
export function notFound(deps: CatalogueDeps, exchange: AppExchange): Answer {
  const { title } = wordsIn(exchange.locale).notFound
  return deps.showPage(
    exchange,
    { title, status: 404, section: 'informasi', robots: 'noindex' },
    <NotFoundPage locale={exchange.locale} />,
  )
}

/** The page that stays where an entry was withdrawn. */
export async function gone(
  deps: CatalogueDeps,
  exchange: AppExchange,
  entry: Entry & { readonly withdrawn: NonNullable<Entry['withdrawn']> },
): Promise<Answer> {
  const { locale } = exchange
  const [related, days] = await Promise.all([relatedEntries(deps.db, entry, 4), answerDays(deps)])
  return deps.showPage(
    exchange,
    { title: entry.title, status: 410, section: 'informasi', robots: 'noindex' },
    <GonePage {...{ locale, entry, related, days }} />,
  )
}

/** Tells search engines the one address of a page. */
export function withCanonical(answer: Answer, baseUrl: string, path: string): Answer {
  if (answer.kind !== 'page') return answer
  const link = `<${new URL(path, baseUrl).href}>; rel="canonical"`
  return { ...answer, headers: { ...answer.headers, link } }
}

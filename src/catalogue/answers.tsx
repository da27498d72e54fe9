import type { AppExchange } from '../people/viewer.ts'
import type { Answer } from '../platform/http/route.ts'
import type { CatalogueDeps } from './deps.ts'
import { NotFoundPage } from './pages/not-found.tsx'
import { wordsIn } from './present.ts'

/** What was asked for is not published: a page that helps to search on. */
export function notFound(deps: CatalogueDeps, exchange: AppExchange): Answer {
  const { title } = wordsIn(exchange.locale).notFound
  return deps.showPage(
    exchange,
    { title, status: 404, section: 'informasi', robots: 'noindex' },
    <NotFoundPage locale={exchange.locale} />,
  )
}

/** Tells search engines the one address of a page. */
export function withCanonical(answer: Answer, baseUrl: string, path: string): Answer {
  if (answer.kind !== 'page') return answer
  const link = `<${new URL(path, baseUrl).href}>; rel="canonical"`
  return { ...answer, headers: { ...answer.headers, link } }
}

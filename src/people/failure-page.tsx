import { site as en } from '../../locales/en/site.ts'
import { site as id } from '../../locales/id/site.ts'
import type { Answer, Failure } from '../platform/http/route.ts'
import type { AppExchange } from './viewer.ts'
import type { ShowPage } from './web.tsx'

const words = { id, en } as const

const pages = {
  not_found: { status: 404, words: 'notFound' },
  forbidden: { status: 403, words: 'forbidden' },
  cross_site: { status: 403, words: 'crossSite' },
  too_many: { status: 429, words: 'tooMany' },
  too_large: { status: 413, words: 'tooLarge' },
  bad_request: { status: 400, words: 'badRequest' },
  unavailable: { status: 503, words: 'unavailable' },
  broken: { status: 500, words: 'broken' },
} as const satisfies Record<Failure, { status: number; words: keyof typeof id.failures }>

/** The page for an exchange that ended without its own: what happened, and what to do next. */
export function createFailurePage(showPage: ShowPage) {
  return (exchange: AppExchange, failure: Failure, code: string | null): Answer => {
    const t = words[exchange.locale].failures
    const page = pages[failure]
    const { title, body } = t[page.words]
    return showPage(
      exchange,
      { title, status: page.status, robots: 'noindex' },
      <>
        <h1>{title}</h1>
        <p>{body}</p>
        {code === null ? null : <p class="num">{t.broken.code({ code })}</p>}
        <p>
          <a href="/">{t.backHome}</a>
        </p>
      </>,
    )
  }
}

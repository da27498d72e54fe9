import { site as en } from '../../locales/en/site.ts'
import { site as id } from '../../locales/id/site.ts'
import { type Answer, type Failure, failureStatus } from '../platform/http/route.ts'
import type { AppExchange } from './viewer.ts'
import type { ShowPage } from './web.tsx'

const words = { id, en } as const

const wordsOf = {
  not_found: 'notFound',
  forbidden: 'forbidden',
  cross_site: 'crossSite',
  too_many: 'tooMany',
  too_large: 'tooLarge',
  bad_request: 'badRequest',
  unavailable: 'unavailable',
  broken: 'broken',
} as const satisfies Record<Failure, keyof typeof id.failures>

/** The page for an exchange that ended without its own: what happened, and what to do next. */
export function createFailurePage(showPage: ShowPage) {
  return (exchange: AppExchange, failure: Failure, code: string | null): Answer => {
    const t = words[exchange.locale].failures
    const { title, body } = t[wordsOf[failure]]
    return showPage(
      exchange,
      { title, status: failureStatus[failure], robots: 'noindex' },
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

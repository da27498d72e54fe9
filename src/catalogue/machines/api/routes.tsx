import type { ZodError } from 'zod'
import { machines as en } from '../../../../locales/en/machines.ts'
import { machines as id } from '../../../../locales/id/machines.ts'
import type { AppExchange, AppRoute } from '../../../people/viewer.ts'
import {
  type Answer,
  type Failure,
  failureStatus,
  type Locale,
  seeOther,
} from '../../../platform/http/route.ts'
import type { MachineDeps } from '../deps.ts'
import { sendText } from '../respond.ts'
import { openApi } from './openapi.ts'
import type { Operation } from './operation.ts'
import { operations } from './operations.ts'
import { ApiPage } from './page.tsx'

const words: Readonly<Record<Locale, typeof id>> = { id, en }
const limit = { max: 300, perSeconds: 60 }
const open = { method: 'GET', access: 'everyone', audit: 'none' } as const

/** The portal's own read API, its description, and the page that explains it. */
export function apiRoutes(deps: MachineDeps): AppRoute[] {
  return [
    { ...open, url: '/api', handle: async (exchange) => showApi(deps, exchange) },
    {
      ...open,
      url: '/api/v1/openapi.json',
      handle: (exchange) =>
        sendText(exchange, {
          type: 'application/json; charset=utf-8',
          body: JSON.stringify(openApi()),
          maxAge: 3_600,
        }),
    },
    ...operations.map(
      (one): AppRoute => ({
        ...open,
        ...{ url: one.url, limit, failure },
        handle: (exchange) => answerOperation(deps, { exchange, one }),
      }),
    ),
  ]
}

async function answerOperation(
  deps: MachineDeps,
  { exchange, one }: { exchange: AppExchange; one: Operation },
): Promise<Answer> {
  const path = one.path.safeParse({ ...exchange.params })
  const query = one.query.safeParse(filled(exchange.query))
  // An address that can name nothing names nothing.
  if (!path.success) return problem(exchange, { why: 'not_found' })
  if (!query.success) return problem(exchange, { why: 'bad_request', error: query.error })
  const result = await one.run(deps, { ...path.data, ...query.data })
  if (result === null) return problem(exchange, { why: 'not_found' })
  return sendText(exchange, {
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(result),
  })
}

/** A form sends its empty fields too. */
function filled(query: AppExchange['query']): Record<string, string> {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== ''))
}

const problemType = 'application/problem+json; charset=utf-8'

function problem(
  exchange: AppExchange,
  { why, error }: { why: Failure; error?: ZodError },
): Promise<Answer> {
  const errors = error?.issues.map(({ path, code }) => ({ parameter: String(path[0]), code }))
  const body = {
    type: 'about:blank',
    title: words[exchange.locale].api.problems[why],
    status: failureStatus[why],
    ...(errors ? { detail: words[exchange.locale].api.wrong, errors } : {}),
  }
  return sendText(exchange, {
    type: problemType,
    status: failureStatus[why],
    body: JSON.stringify(body),
  })
}

function failure(why: Failure, code: string | null): Answer {
  const body = {
    type: 'about:blank',
    title: id.api.problems[why],
    status: failureStatus[why],
    ...(code === null ? {} : { detail: id.api.code({ code }) }),
  }
  return {
    kind: 'bytes',
    status: failureStatus[why],
    headers: { 'content-type': problemType, 'access-control-allow-origin': '*' },
    body: JSON.stringify(body),
  }
}

/** The page; asked with a part of an address (`slug`) it leads to that address, as a form alone cannot. */
function showApi(deps: MachineDeps, exchange: AppExchange): Answer {
  const slug = exchange.query['slug']
  if (slug !== undefined) return seeOther(`/api/v1/entri/${encodeURIComponent(slug.trim()) || '-'}`)
  const { title, lead } = words[exchange.locale].api.page
  return deps.showPage(
    exchange,
    { title, section: 'informasi', description: lead },
    <ApiPage t={words[exchange.locale].api} />,
  )
}

import { machines as words } from '../../../../locales/id/machines.ts'
import { agencyById } from '../../../people/agencies.ts'
import type { AppExchange, AppRoute } from '../../../people/viewer.ts'
import type { Answer } from '../../../platform/http/route.ts'
import { notFound } from '../../answers.tsx'
import { hrefOf, wordsIn } from '../../present.ts'
import { categoryOfSlug, categorySlug } from '../address.ts'
import type { MachineDeps } from '../deps.ts'
import { sendText } from '../respond.ts'
import { changedAt, latestChanges, parsePlace, printPlace, type Within } from '../walk.ts'
import { atomFeed } from './feed.ts'

const pageSize = 50
const limit = { max: 300, perSeconds: 60 }

/** Feeds of what is published: all, of one agency, of one category. */
export function feedRoutes(deps: MachineDeps): AppRoute[] {
  const open = { method: 'GET', access: 'everyone', audit: 'none', limit } as const
  return [
    { ...open, url: '/umpan.xml', handle: (exchange) => sendAll(deps, exchange) },
    {
      ...open,
      url: '/dinas/:agencyId/umpan.xml',
      handle: (exchange) => sendAgency(deps, exchange),
    },
    {
      ...open,
      url: '/kategori/:category/umpan.xml',
      handle: (exchange) => sendCategory(deps, exchange),
    },
  ]
}

interface About {
  readonly title: string
  readonly path: string
  readonly alternate: string
  readonly within: Within
}

function sendAll(deps: MachineDeps, exchange: AppExchange): Promise<Answer> {
  return sendFeed(deps, exchange, {
    title: words.feeds.all,
    path: '/umpan.xml',
    alternate: '/informasi',
    within: {},
  })
}

async function sendAgency(deps: MachineDeps, exchange: AppExchange): Promise<Answer> {
  const agency = await agencyById(deps.db, exchange.params['agencyId'] ?? '')
  if (!agency) return notFound(deps, exchange)
  return sendFeed(deps, exchange, {
    title: words.feeds.of({ name: agency.name }),
    path: `/dinas/${agency.id}/umpan.xml`,
    alternate: `/dinas/${agency.id}`,
    within: { agencyId: agency.id },
  })
}

async function sendCategory(deps: MachineDeps, exchange: AppExchange): Promise<Answer> {
  const category = categoryOfSlug(exchange.params['category'] ?? '')
  if (!category) return notFound(deps, exchange)
  const slug = categorySlug(category)
  return sendFeed(deps, exchange, {
    title: words.feeds.of({ name: wordsIn('id').categories[category].toLowerCase() }),
    path: `/kategori/${slug}/umpan.xml`,
    alternate: `/kategori/${slug}`,
    within: { category },
  })
}

async function sendFeed(
  deps: MachineDeps,
  exchange: AppExchange,
  { title, path, alternate, within }: About,
): Promise<Answer> {
  const after = parsePlace(exchange.query['sesudah'])
  const found = await latestChanges(deps.db, { within, after, limit: pageSize + 1 })
  const entries = found.slice(0, pageSize)
  const last = found.length > pageSize ? entries.at(-1) : undefined
  const next = last ? printPlace({ at: changedAt(last), entryId: last.entryId }) : null
  const office = deps.officeName('id')
  const [newest] = entries
  return sendText(exchange, {
    type: 'application/atom+xml; charset=utf-8',
    modified: newest ? changedAt(newest) : null,
    body: atomFeed(deps.baseUrl, {
      title: `${title} - ${office.name}`,
      subtitle: words.feeds.subtitle,
      path,
      alternate,
      self: hrefOf(path, { sesudah: after ? printPlace(after) : null }),
      next: next === null ? null : hrefOf(path, { sesudah: next }),
      author: office.name,
      entries,
    }),
  })
}

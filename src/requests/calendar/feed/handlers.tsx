import { calendar as t } from '../../../../locales/id/calendar.ts'
import { createFailurePage } from '../../../people/failure-page.tsx'
import { type AppExchange, personOf } from '../../../people/viewer.ts'
import { workHome } from '../../../people/work-home.ts'
import { type Answer, seeOther } from '../../../platform/http/route.ts'
import { formatDateTime } from '../../../ui/dates.ts'
import type { CalendarDeps } from '../deps.ts'
import { FeedPage } from '../pages/feed-page.tsx'
import { writeCalendar } from './ics.ts'
import { feedKeyOf, ownerOfKey, renewFeedKey, revokeFeedKey } from './keys.ts'

/** The page with the address of the viewer's own feed. */
export async function showFeed(deps: CalendarDeps, exchange: AppExchange): Promise<Answer> {
  const { id: personId, role } = personOf(exchange)
  const known = await feedKeyOf(deps.db, { personId, secret: deps.appSecret })
  const code = exchange.query['selesai']
  return deps.showPage(
    exchange,
    { title: t.feed.title, section: 'kerja', work: true },
    <FeedPage
      home={workHome[role] ?? '/akun'}
      link={known && `${deps.baseUrl}/kerja/kalender.ics?kunci=${known.key}`}
      madeAt={known && formatDateTime(known.madeAt, 'id')}
      done={code === 'made' ? t.feed.made : code === 'revoked' ? t.feed.revoked : null}
    />,
  )
}

export async function renewFeed(deps: CalendarDeps, exchange: AppExchange): Promise<Answer> {
  const personId = personOf(exchange).id
  await renewFeedKey(deps.db, { personId, secret: deps.appSecret, at: deps.clock() })
  return seeOther('/kerja/kalender?selesai=made')
}

export async function revokeFeed(deps: CalendarDeps, exchange: AppExchange): Promise<Answer> {
  await revokeFeedKey(deps.db, personOf(exchange).id)
  return seeOther('/kerja/kalender?selesai=revoked')
}

/** The deadlines of whoever the key belongs to. A key that is not known is an address that does not exist. */
export async function sendFeed(deps: CalendarDeps, exchange: AppExchange): Promise<Answer> {
  const owner = await ownerOfKey(deps.db, exchange.query['kunci'] ?? '')
  if (!owner) return createFailurePage(deps.showPage)(exchange, 'not_found', null)
  const days = await Promise.all(deps.feeds.map((source) => source(deps.db, owner)))
  const host = new URL(deps.baseUrl).hostname
  const body = writeCalendar({
    name: t.feed.name,
    events: days.flat().map(({ id, date, summary, path }) => ({
      uid: `${id}@${host}`,
      date,
      summary,
      url: `${deps.baseUrl}${path}`,
    })),
    at: deps.clock(),
  })
  return {
    kind: 'bytes',
    status: 200,
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="tenggat.ics"',
      'cache-control': 'private, no-store',
    },
    body,
  }
}

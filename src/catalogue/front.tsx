import type { AppExchange } from '../people/viewer.ts'
import type { Answer } from '../platform/http/route.ts'
import { responseDays } from '../procedure/sop/versions.ts'
import { withCanonical } from './answers.tsx'
import { mostDownloaded } from './browse/queries.ts'
import { type PublicDeps, sopNow } from './deps.ts'
import { signJourney } from './journey.ts'
import { HomePage } from './pages/home.tsx'
import { riverSteps, wordsIn } from './present.ts'
import { newestEntries } from './queries.ts'

/** SOP step 1: the portal answers; how long that took travels on in the page's own form. */
export async function showHome(deps: PublicDeps, exchange: AppExchange): Promise<Answer> {
  const { locale } = exchange
  const [sop, counts, newest, most, figures] = await Promise.all([
    sopNow(deps),
    deps.square.counts(),
    newestEntries(deps.db, 4),
    mostDownloaded(deps.db, 3),
    deps.figures?.(exchange),
  ])
  const days = responseDays(sop)
  const journey = signJourney(deps.secret, {
    portalAnswerMs: exchange.reply.elapsedTime,
    searchStartedAt: null,
    issuedAt: deps.clock(),
  })
  const t = wordsIn(locale).home
  const page = deps.showPage(
    exchange,
    { title: t.title, bare: true, description: t.description({ days }) },
    <HomePage
      locale={locale}
      signedIn={exchange.viewer.kind === 'person'}
      days={days}
      journey={journey}
      topics={counts.topic.slice(0, 4).map(({ value }) => value)}
      categories={counts.category}
      steps={riverSteps(sop, locale)}
      newest={newest}
      most={most}
      figures={figures}
    />,
  )
  return withCanonical(page, deps.baseUrl, '/')
}

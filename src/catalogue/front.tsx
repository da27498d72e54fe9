import type { AppExchange } from '../people/viewer.ts'
import type { Answer } from '../platform/http/route.ts'
import { responseDays } from '../procedure/sop/versions.ts'
import { withCanonical } from './answers.tsx'
import { type CatalogueDeps, sopNow } from './deps.ts'
import { signJourney } from './journey.ts'
import { HomePage } from './pages/home.tsx'
import { riverSteps, wordsIn } from './present.ts'
import { frequentTopics, newestEntries } from './queries.ts'

/** SOP step 1: the portal answers; how long that took travels on in the page's own form. */
export async function showHome(deps: CatalogueDeps, exchange: AppExchange): Promise<Answer> {
  const { locale } = exchange
  const [sop, topics, newest, figures] = await Promise.all([
    sopNow(deps),
    frequentTopics(deps.db, 4),
    newestEntries(deps.db, 5),
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
      topics={topics}
      steps={riverSteps(sop, locale)}
      newest={newest}
      figures={figures}
    />,
  )
  return withCanonical(page, deps.baseUrl, '/')
}

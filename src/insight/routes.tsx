import type { AppRoute } from '../people/viewer.ts'
import { localDateOf } from '../procedure/dates.ts'
import { sopInForce } from '../procedure/sop/versions.ts'
import type { InsightDeps } from './deps.ts'
import { keptFor } from './kept.ts'
import { measureSteps } from './measured.ts'
import { SopPage } from './pages/sop.tsx'
import { insightWords } from './words.ts'

const measuredEveryMs = 60_000

/** Pages that show the procedure itself and how it is kept. */
export function insightRoutes(deps: InsightDeps): AppRoute[] {
  const measured = keptFor(measuredEveryMs, async () =>
    measureSteps(deps.db, { rules: await deps.readRules(deps.db), now: deps.clock() }),
  )
  return [
    {
      method: 'GET',
      url: '/sop',
      access: 'everyone',
      audit: 'none',
      handle: async (exchange) => {
        const rules = await deps.readRules(deps.db)
        const sop = sopInForce(rules.sopVersions, localDateOf(deps.clock()))
        const t = insightWords[exchange.locale].sop
        return deps.showPage(
          exchange,
          { title: t.title, section: 'sop', description: t.lead },
          <SopPage locale={exchange.locale} sop={sop} measured={await measured()} />,
        )
      },
    },
  ]
}

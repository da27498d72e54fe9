import { exemption as t } from '../../../locales/id/exemption.ts'
import { type AppExchange, personOf } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import { localDateOf } from '../../procedure/dates.ts'
import { periodStanding, reviewUntil } from '../../procedure/exemption/period.ts'
import { exemptEnding } from '../dik/exempt.ts'
import { isEntryId } from '../publishing/list-query.ts'
import type { TestPages } from './deps.ts'
import { lookerOf } from './open-test.ts'
import { TestsPage } from './pages/tests-page.tsx'
import { countTests, listTests, type TestTab, testsPage } from './rows.ts'

const tabs = ['giliran', 'berjalan', 'tinjau', 'ditetapkan', 'selesai'] as const
type Tab = (typeof tabs)[number]

/** The tests of whoever looks: what waits for them first, then by how far they are. */
export async function showTests(deps: TestPages, exchange: AppExchange): Promise<Answer> {
  const person = personOf(exchange)
  const looker = lookerOf(person)
  const { query } = exchange
  const tab = tabs.find((known) => known === query['tab']) ?? tabs[0]
  const after = isEntryId(query['sesudah'] ?? '') ? (query['sesudah'] ?? null) : null
  const today = localDateOf(deps.clock())
  const [counts, ending, found] = await Promise.all([
    countTests(deps.db, { looker, today }),
    exemptEnding(deps.db, { until: reviewUntil(today), agencyId: looker.agencyId }),
    tab === 'tinjau'
      ? []
      : listTests(deps.db, { looker, today, tab: tab satisfies TestTab, after }),
  ])
  const rows = found.slice(0, testsPage)
  const last = found.length > testsPage ? rows.at(-1) : undefined
  const expired = ending.some(({ until }) => periodStanding(until, today).kind === 'expired')
  const count: Partial<Record<Tab, number>> = counts
  return deps.showPage(
    exchange,
    { title: t.title, section: 'kerja', work: true },
    <TestsPage
      tab={tab}
      rows={rows}
      ending={tab === 'tinjau' ? ending : []}
      looker={looker}
      today={today}
      tabs={tabs.map((one) => ({
        href: hrefOf(one, null),
        text: t.list.tabs[one],
        current: one === tab,
        ...(count[one] === undefined ? {} : { count: count[one] }),
        ...(one === 'tinjau' ? { alarm: expired } : {}),
      }))}
      nextHref={last ? hrefOf(tab, last.testId) : null}
      firstHref={after ? hrefOf(tab, null) : null}
    />,
  )
}

function hrefOf(tab: Tab, after: string | null): string {
  const fields = new URLSearchParams()
  if (tab !== tabs[0]) fields.set('tab', tab)
  if (after) fields.set('sesudah', after)
  const text = fields.toString()
  return text === '' ? '/kerja/uji' : `/kerja/uji?${text}`
}

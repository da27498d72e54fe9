import type { law } from '../../../../locales/id/law.ts'
import { work as t } from '../../../../locales/id/work.ts'
import { lookerOf } from '../../../catalogue/exemption/open-test.ts'
import { countTests, type TestCounts } from '../../../catalogue/exemption/rows.ts'
import { type DeskCounts, deskCounts } from '../../../catalogue/publishing/list-lines.ts'
import { personNames } from '../../../people/accounts/people.ts'
import { type Agency, listAgencies } from '../../../people/agencies.ts'
import { type AppExchange, personOf } from '../../../people/viewer.ts'
import type { Answer } from '../../../platform/http/route.ts'
import { deadline } from '../../../procedure/calendar/deadline.ts'
import { localDateOf } from '../../../procedure/dates.ts'
import type { RequestEvent } from '../../../procedure/request/events.ts'
import { replay } from '../../../procedure/request/evolve.ts'
import { awaitsCompletion, progressOf } from '../../../procedure/request/progress.ts'
import { questionsForApplicant, questionsForOffice } from '../../../procedure/request/questions.ts'
import type { RequestState } from '../../../procedure/request/state.ts'
import { sopById } from '../../../procedure/sop/versions.ts'
import type { AgencyId } from '../../../procedure/values.ts'
import { loadManyEvents } from '../../../records/load.ts'
import type { OfficerDeps } from '../deps.ts'
import { nearDays, remainingUntil } from '../remaining.ts'
import { agencyCounts, agencyLines } from './agency-lines.ts'
import { heldBy } from './holder.ts'
import { type QueueDays, type QueueLine, queuePage } from './line.ts'
import { mainCounts, mainLines } from './main-lines.ts'
import { QueuePage, type QueueRowView } from './queue-page.tsx'
import {
  agencyTabs,
  mainTabs,
  ordersOf,
  parseQueue,
  type QueueQuery,
  queueHref,
} from './queue-query.ts'

/** An officer's list of work: all cases for PPID Utama, its own assignments for an agency. */
export async function showQueue(deps: OfficerDeps, exchange: AppExchange): Promise<Answer> {
  const person = personOf(exchange)
  const { calendar } = await deps.readRules(deps.db)
  const today = localDateOf(deps.clock())
  const days = { today, near: deadline(calendar, today, nearDays).date }
  const agencyId = person.role === 'ppid_utama' ? null : (person.agencyId ?? '')
  const [agencies, information, tests] = await Promise.all([
    listAgencies(deps.db),
    deskCounts(deps.db, { agencyId, today }),
    countTests(deps.db, { looker: lookerOf(person), today }),
  ])
  const shown = { days, agencies, information, tests }
  return person.role === 'ppid_utama'
    ? showMain(deps, exchange, shown)
    : showAgency(deps, exchange, { ...shown, own: person.agencyId ?? '' })
}

interface Shown {
  readonly days: QueueDays
  /** What waits at the desk of published information. */
  readonly information: DeskCounts
  /** Consequence tests and classifications that wait for the officer. */
  readonly tests: TestCounts
  readonly agencies: readonly Agency[]
}

async function showMain(deps: OfficerDeps, exchange: AppExchange, shown: Shown): Promise<Answer> {
  const query = parseQueue(mainTabs, exchange.query)
  const [lines, counts] = await Promise.all([
    mainLines(deps.db, query, shown.days),
    mainCounts(deps.db, shown.days),
  ])
  return showList(deps, exchange, {
    ...shown,
    query,
    tabs: mainTabs,
    tabWords: t.queue.mainTabs,
    counts,
    empty: t.queue.empty[query.tab],
    title: t.queue.mainTitle,
    agencyFilter: shown.agencies,
    lines,
    own: null,
  })
}

async function showAgency(
  deps: OfficerDeps,
  exchange: AppExchange,
  shown: Shown & { readonly own: AgencyId },
): Promise<Answer> {
  const { own, agencies } = shown
  const query = { ...parseQueue(agencyTabs, exchange.query), agencyId: null }
  const [lines, counts] = await Promise.all([
    agencyLines(deps.db, { ...query, own }, shown.days),
    agencyCounts(deps.db, own, shown.days),
  ])
  const name = agencies.find(({ id }) => id === own)?.name ?? own
  return showList(deps, exchange, {
    ...shown,
    query,
    tabs: agencyTabs,
    tabWords: t.queue.agencyTabs,
    counts,
    empty: t.queue.emptyAgency[query.tab],
    title: t.queue.agencyTitle({ agency: name }),
    agencyFilter: null,
    lines,
  })
}

interface List<Tab extends string> extends Shown {
  readonly query: QueueQuery<Tab>
  readonly tabs: readonly [Tab, ...Tab[]]
  readonly tabWords: Readonly<Record<Tab, string>>
  readonly counts: Readonly<Partial<Record<Tab, number>>>
  readonly empty: { readonly title: string; readonly body: string }
  readonly title: string
  readonly agencyFilter: readonly Agency[] | null
  readonly lines: readonly QueueLine[]
  readonly own: AgencyId | null
}

async function showList<Tab extends string>(
  deps: OfficerDeps,
  exchange: AppExchange,
  list: List<Tab>,
): Promise<Answer> {
  const { query, tabs, tabWords, counts, lines } = list
  const page = lines.slice(0, queuePage)
  const last = lines.length > queuePage ? page.at(-1) : undefined
  const href = (change: Partial<QueueQuery<Tab>>) =>
    queueHref(tabs, { ...query, after: null, ...change })
  return deps.showPage(
    exchange,
    { title: list.title, section: 'kerja', work: true },
    <QueuePage
      title={list.title}
      information={list.information}
      tests={list.tests}
      tabs={tabs.map((tab) => ({
        href: queueHref(tabs, { ...parseQueue(tabs, {}), tab, order: ordersOf(tabs, tab)[0] }),
        text: tabWords[tab],
        count: counts[tab],
        alarm: tab === 'terlambat',
        current: tab === query.tab,
      }))}
      query={query}
      orders={ordersOf(tabs, query.tab)}
      isFirstTab={query.tab === tabs[0]}
      agencies={list.agencyFilter}
      rows={await viewsOf(deps, list, page)}
      empty={list.empty}
      clearHref={href({ words: '', agencyId: null })}
      elsewhereHref={
        query.words && query.tab !== 'selesai'
          ? `/kerja?tab=selesai&cari=${encodeURIComponent(query.words)}`
          : null
      }
      nextHref={last ? href({ after: last.rowId } as Partial<QueueQuery<Tab>>) : null}
      firstHref={query.after ? href({}) : null}
    />,
  )
}

async function viewsOf(
  deps: OfficerDeps,
  { days, agencies, own }: Pick<List<string>, 'days' | 'agencies' | 'own'>,
  page: readonly QueueLine[],
): Promise<QueueRowView[]> {
  const rules = await deps.readRules(deps.db)
  const logs = await loadManyEvents<RequestEvent>(
    deps.db,
    page.map(({ requestId }) => requestId),
  )
  const states = new Map([...logs].map(([id, log]) => [id, replay(log)]))
  const takers = [...states.values()].flatMap(({ tasks }) =>
    tasks.flatMap(({ takenBy }) => takenBy ?? []),
  )
  const officers = await personNames(deps.db, takers)
  const names = new Map(agencies.map(({ id, shortName }) => [id, shortName]))
  return page.flatMap((line) => {
    const state = states.get(line.requestId)
    if (!state || state.sopVersion === null) return []
    const sop = sopById(rules.sopVersions, state.sopVersion)
    return {
      ...line,
      remaining: isWaiting(state, line)
        ? remainingUntil(line.dueOn, { calendar: rules.calendar, today: days.today })
        : null,
      steps: progressOf(state, { calendar: rules.calendar, sop, today: days.today }),
      holder: heldBy(state, { agencies: names, officers, own }),
      status: statusWords(state, line),
      marks: own === null ? marksOf(state) : [],
    }
  })
}

/** What is out of the ordinary with an open case. */
function marksOf(state: RequestState): readonly (keyof typeof law.marks)[] {
  if (state.status !== 'open') return []
  return [
    ...(awaitsCompletion(state) || questionsForApplicant(state).length > 0
      ? (['waits'] as const)
      : []),
    ...(questionsForOffice(state).length > 0 ? (['asked'] as const) : []),
    ...(state.extension.granted ? (['extended'] as const) : []),
    ...(state.extension.proposed.length > 0 && !state.extension.granted
      ? (['proposed'] as const)
      : []),
    ...(state.silentSince ? (['silent'] as const) : []),
    ...(state.reopening ? (['anew'] as const) : []),
  ]
}

/** Whether a last day still counts: the case's for PPID Utama, the answer's for an agency. */
function isWaiting(state: RequestState, { assignmentStatus }: QueueLine): boolean {
  if (state.status !== 'open') return false
  return assignmentStatus === null || waitsForAgency.has(assignmentStatus)
}

const waitsForAgency = new Set(['forwarded', 'in_progress', 'sent_back'])

function statusWords(state: RequestState, { assignmentStatus }: QueueLine): string {
  if (state.status !== 'open' && state.status !== 'absent') return t.status[state.status]
  if (assignmentStatus === null) return ''
  return t.assignmentStatus[assignmentStatus as keyof typeof t.assignmentStatus]
}

import { publishing as t } from '../../../locales/id/publishing.ts'
import { listAgencies, mainAgencyId } from '../../people/agencies.ts'
import { type AppExchange, actorOf, personOf, type SignedIn } from '../../people/viewer.ts'
import { type Answer, seeOther } from '../../platform/http/route.ts'
import { localDateOf } from '../../procedure/dates.ts'
import type { AgencyId } from '../../procedure/values.ts'
import type { DeskPages } from './deps.ts'
import { openDraft } from './desk.ts'
import { deskCounts, deskLines, deskPage } from './list-lines.ts'
import { type DeskQuery, deskHref, parseDesk, tabsOf } from './list-query.ts'
import { ListPage } from './pages/list-page.tsx'

/** The agency whose entries an officer works on; null: all. */
export function agencyOf(person: SignedIn): AgencyId | null {
  return person.role === 'ppid_utama' ? null : (person.agencyId ?? '')
}

/** An officer's list of published information and of what is on its way there. */
export async function showDesk(deps: DeskPages, exchange: AppExchange): Promise<Answer> {
  const person = personOf(exchange)
  const { role } = person
  const own = agencyOf(person)
  const asked = parseDesk(role, exchange.query)
  const query: DeskQuery = own === null ? asked : { ...asked, agencyId: own }
  const today = localDateOf(deps.clock())
  const [lines, counts, agencies] = await Promise.all([
    deskLines(deps.db, { ...query, today }),
    deskCounts(deps.db, { agencyId: own, today }),
    listAgencies(deps.db),
  ])
  const page = lines.slice(0, deskPage)
  const last = lines.length > deskPage ? page.at(-1) : undefined
  const href = (change: Partial<DeskQuery>) => deskHref(role, { ...asked, after: null, ...change })
  const clear = { words: '', agencyId: null }
  return deps.showPage(
    exchange,
    { title: t.list.title, section: 'kerja', work: true },
    <ListPage
      lines={page}
      query={asked}
      today={today}
      agencies={agencies}
      own={own}
      tabs={tabsOf(role).map((tab) => ({
        href: href({ ...clear, tab }),
        text: t.list.tabs[tab],
        current: tab === query.tab,
        ...(tab === 'terbit' || tab === 'dicabut' ? {} : { count: counts[tab] }),
        ...(tab === 'pembaruan' ? { alarm: counts.overdue > 0 } : {}),
      }))}
      isFirstTab={query.tab === tabsOf(role)[0]}
      clearHref={href(clear)}
      nextHref={last ? href({ after: last.entryId }) : null}
      firstHref={asked.after ? href({}) : null}
      done={doneWords(exchange.query['selesai'])}
    />,
  )
}

/** "Tulis informasi baru": an empty draft of the officer's own agency. */
export async function createDraft(deps: DeskPages, exchange: AppExchange): Promise<Answer> {
  const person = personOf(exchange)
  const agencyId = agencyOf(person) ?? (await mainAgencyId(deps.db))
  const entryId = await openDraft(deps, { actor: actorOf(person), agencyId })
  if (entryId === null) return seeOther('/kerja/informasi')
  await exchange.audit(entryId)
  return seeOther(`/kerja/informasi/${entryId}`)
}

/** What was just done travels as a word in the address after a POST. */
export function doneWords(key: string | undefined): string | null {
  return Object.entries(t.done).find(([name]) => name === key)?.[1] ?? null
}

import type { AppExchange } from '../../people/viewer.ts'
import { formatNumber } from '../../ui/amounts.ts'
import { BackLink } from '../../ui/components/back-link/back-link.tsx'
import { Pagination } from '../../ui/components/pagination/pagination.tsx'
import { EmptyState } from '../../ui/shapes.tsx'
import { hrefOf, wordsIn } from '../present.ts'
import type { AgencyCount } from '../queries.ts'
import type { SearchResult } from '../search.ts'
import { AskBox, EntryList, SearchField } from './parts.tsx'

type Locale = AppExchange['locale']

export function AgenciesPage(props: {
  readonly locale: Locale
  readonly agencies: readonly AgencyCount[]
}) {
  const t = wordsIn(props.locale)
  return (
    <>
      <h1>{t.agencies.title}</h1>
      <p class="lead">{t.agencies.lead}</p>
      <ul class="docs">
        {props.agencies.map(({ agencyId, name, entries }) => (
          <li key={agencyId}>
            <a href={`/dinas/${agencyId}`} lang="id">
              {name}
            </a>
            <br />
            <span class="small muted">
              {t.list.total({ count: formatNumber(entries, props.locale) })}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

export interface AgencyProps {
  readonly locale: Locale
  readonly agency: AgencyCount
  readonly result: SearchResult
  readonly firstPage: boolean
  readonly days: number
}

/** What one agency has published. */
export function AgencyPage({ locale, agency, result, firstPage, days }: AgencyProps) {
  const t = wordsIn(locale)
  const here = `/dinas/${agency.agencyId}`
  return (
    <>
      <BackLink href="/dinas">{t.agencies.all}</BackLink>
      <h1 lang="id">{agency.name}</h1>
      {result.total === 0 ? (
        <EmptyState title={t.agencies.none} />
      ) : (
        <>
          <search>
            <form class="find" action="/informasi">
              <SearchField locale={locale} label={t.agencies.searchWithin} />
              <input type="hidden" name="dinas" value={agency.agencyId} />
            </form>
          </search>
          <p>{t.list.total({ count: formatNumber(result.total, locale) })}</p>
          <EntryList entries={result.entries} locale={locale} />
        </>
      )}
      {firstPage && !result.next ? null : (
        <Pagination
          previous={firstPage ? null : { href: here, text: t.list.first }}
          next={
            result.next ? { href: hrefOf(here, { sesudah: result.next }), text: t.list.next } : null
          }
        />
      )}
      <AskBox locale={locale} days={days} words="" journey={null} prominent={result.total === 0} />
    </>
  )
}

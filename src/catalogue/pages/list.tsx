import type { AppExchange } from '../../people/viewer.ts'
import { formatNumber } from '../../ui/amounts.ts'
import { Button } from '../../ui/components/button/button.tsx'
import { Details } from '../../ui/components/details/details.tsx'
import { Pagination } from '../../ui/components/pagination/pagination.tsx'
import { Select } from '../../ui/components/select/select.tsx'
import { EmptyState } from '../../ui/shapes.tsx'
import { categories } from '../entry.ts'
import { hrefOf, searchHref, wordsIn } from '../present.ts'
import type { AgencyCount } from '../queries.ts'
import type { SearchResult } from '../search.ts'
import { isSearch, longestQuery, orders, type SearchQuery } from '../search-query.ts'
import { AskBox, EntryList, JourneyField, SearchField } from './parts.tsx'

export interface ListProps {
  readonly locale: AppExchange['locale']
  readonly query: SearchQuery
  readonly result: SearchResult
  readonly agencies: readonly AgencyCount[]
  readonly years: readonly number[]
  readonly days: number
  readonly journey: string | null
}

/** Search and browse in one: SOP step 2. */
export function ListPage(props: ListProps) {
  const { locale, query, result, journey } = props
  const t = wordsIn(locale).list
  const nothing = result.total === 0
  return (
    <>
      <h1>{t.title}</h1>
      <search>
        <form action="/informasi">
          <div class="find">
            <SearchField locale={locale} value={query.words} />
          </div>
          <Filters {...props} />
          <JourneyField token={journey} />
        </form>
      </search>
      <h2>{t.results}</h2>
      <Count {...props} />
      {nothing ? (
        <EmptyState title={t.none}>
          <p>{t.noneHint}</p>
        </EmptyState>
      ) : (
        <EntryList entries={result.entries} locale={locale} />
      )}
      <Pages {...props} />
      <AskBox
        locale={locale}
        days={props.days}
        words={query.words}
        journey={journey}
        prominent={nothing}
      />
    </>
  )
}

function Filters({ locale, query, agencies, years, journey }: ListProps) {
  const t = wordsIn(locale).list
  const { categories: names } = wordsIn(locale)
  const filtered = query.category ?? query.agencyId ?? query.year
  return (
    <Details summary={t.filters} open={filtered !== null}>
      <div class="grid two">
        <Select
          name="kategori"
          label={t.category}
          value={query.category ?? ''}
          items={[
            { value: '', text: t.anyCategory },
            ...categories.map((value) => ({ value, text: names[value] })),
          ]}
        />
        <Select
          name="tahun"
          label={t.year}
          value={query.year === null ? '' : String(query.year)}
          items={[
            { value: '', text: t.anyYear },
            ...years.map((year) => ({ value: String(year), text: String(year) })),
          ]}
        />
        <Select
          name="dinas"
          label={t.agency}
          value={query.agencyId ?? ''}
          items={[
            { value: '', text: t.anyAgency },
            ...agencies.map(({ agencyId, name }) => ({ value: agencyId, text: name })),
          ]}
        />
        <Select
          name="urut"
          label={t.order}
          value={query.order}
          items={orders
            .filter((order) => order !== 'sesuai' || query.words !== '')
            .map((value) => ({ value, text: t.orders[value] }))}
        />
      </div>
      <Button look="quiet">{t.apply}</Button>
      {filtered === null ? null : (
        <p>
          <a href={hrefOf('/informasi', { q: query.words, jejak: journey })}>{t.clear}</a>
        </p>
      )}
    </Details>
  )
}

function Count({ locale, query, result }: ListProps) {
  const t = wordsIn(locale).list
  const count = formatNumber(result.total, locale)
  return (
    <>
      {query.cut ? <p>{t.cut({ limit: longestQuery })}</p> : null}
      {result.total === 0 ? null : (
        <p>
          {result.match === 'some'
            ? t.some({ count })
            : isSearch(query)
              ? t.found({ count })
              : t.total({ count })}
        </p>
      )}
    </>
  )
}

function Pages({ locale, query, result, journey }: ListProps) {
  const t = wordsIn(locale).list
  if (!query.after && !result.next) return null
  return (
    <Pagination
      previous={query.after ? { href: searchHref(query, { journey }), text: t.first } : null}
      next={
        result.next
          ? { href: searchHref(query, { after: result.next, journey }), text: t.next }
          : null
      }
    />
  )
}

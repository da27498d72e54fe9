import type { AppExchange } from '../../people/viewer.ts'
import { Pagination } from '../../ui/components/pagination/pagination.tsx'
import { EmptyState } from '../../ui/shapes.tsx'
import type { Entry } from '../entry.ts'
import { countWords, type NarrowGroup, type NarrowLink } from '../narrowing.ts'
import { hrefOf, searchHref, wordsIn } from '../present.ts'
import type { SearchResult } from '../search/types.ts'
import { isSearch, longestQuery, orders, type SearchQuery } from '../search-query.ts'
import { HitList } from './hits.tsx'
import { ChosenFilters, NarrowBox } from './narrow.tsx'
import { AskBox, EntryList, JourneyField, SearchField } from './parts.tsx'
import { Mended, Understanding } from './understanding.tsx'

export interface ListProps {
  readonly locale: AppExchange['locale']
  readonly query: SearchQuery
  readonly result: SearchResult
  readonly groups: readonly NarrowGroup[]
  readonly chosen: readonly NarrowLink[]
  /** Words that are written alike, where nothing was found. */
  readonly near: readonly string[]
  /** Answers to earlier questions that look alike, where nothing has all the words. */
  readonly answered: readonly Entry[]
  readonly days: number
  readonly journey: string | null
}

/** Search and browse in one: SOP step 2. */
export function ListPage(props: ListProps) {
  const { locale, query, result, groups, journey } = props
  const t = wordsIn(locale).list
  const beside = groups.length > 0
  return (
    <>
      <h1>{t.title}</h1>
      <search>
        <form class="find" action="/informasi">
          <SearchField locale={locale} value={query.words} />
          <FilterFields query={query} />
          <JourneyField token={journey} />
        </form>
      </search>
      <div class={beside ? 'sift' : undefined}>
        {beside ? <NarrowBox locale={locale} groups={groups} total={result.total} /> : null}
        <div>
          <h2>{t.results}</h2>
          <ChosenFilters
            locale={locale}
            chosen={props.chosen}
            clear={hrefOf('/informasi', { q: query.words, jejak: journey })}
          />
          <Mended {...props} />
          {result.hits.length === 0 ? <Nothing {...props} /> : <Found {...props} />}
        </div>
      </div>
      <AskBox
        locale={locale}
        days={props.days}
        words={query.words}
        journey={journey}
        prominent={result.hits.length === 0}
      />
    </>
  )
}

// A new search stays within the filters chosen; each is shown with the way to take it back.
function FilterFields({ query }: { readonly query: SearchQuery }) {
  const fields = {
    kategori: query.category,
    dinas: query.agencyId,
    tahun: query.year,
    jenis: query.kind,
  }
  return (
    <>
      {Object.entries(fields).map(([name, value]) =>
        value === null ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
    </>
  )
}

function Found(props: ListProps) {
  const { locale, query, result } = props
  const t = wordsIn(locale).list
  const count = countWords(result.total, locale)
  return (
    <>
      {query.cut ? <p>{t.cut({ limit: longestQuery })}</p> : null}
      <p>
        {result.match === 'mixed'
          ? t.mixed({ count })
          : result.match === 'some'
            ? t.some({ count })
            : isSearch(query)
              ? t.found({ count })
              : t.total({ count })}
      </p>
      {result.match === 'some' ? <Understanding {...props} /> : null}
      <Orders {...props} />
      <HitList hits={result.hits} locale={locale} />
      <Pages {...props} />
      {result.match === 'some' ? <Answered {...props} /> : null}
    </>
  )
}

function Nothing(props: ListProps) {
  const { locale, query, chosen } = props
  const t = wordsIn(locale).list
  return (
    <>
      {query.cut ? <p>{t.cut({ limit: longestQuery })}</p> : null}
      <EmptyState title={t.none}>
        <p>{props.result.late ? t.late : chosen.length > 0 ? t.noneFiltered : t.noneHint}</p>
        <Understanding {...props} />
      </EmptyState>
      <Answered {...props} />
    </>
  )
}

function Answered({ locale, answered }: ListProps) {
  if (answered.length === 0) return null
  return (
    <>
      <h2>{wordsIn(locale).list.answered}</h2>
      <EntryList entries={answered} locale={locale} />
    </>
  )
}

function Orders({ locale, query, result, journey }: ListProps) {
  if (result.total.count < 2) return null
  const t = wordsIn(locale).list
  const offered = orders.filter((order) => order !== 'sesuai' || query.words !== '')
  return (
    <p class="small">
      {t.order}:
      {offered.map((order, index) => (
        <>
          {index === 0 ? ' ' : ' · '}
          {order === query.order ? (
            <b>{t.orders[order]}</b>
          ) : (
            <a href={searchHref({ ...query, order }, { journey })}>{t.orders[order]}</a>
          )}
        </>
      ))}
    </p>
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

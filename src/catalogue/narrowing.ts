import type { Locale } from '../platform/http/route.ts'
import type { AgencyId } from '../procedure/values.ts'
import { formatNumber } from '../ui/amounts.ts'
import { hrefOf, searchHref, wordsIn } from './present.ts'
import type { Count, Facet, Facets } from './search/types.ts'
import { type SearchQuery, searchParameters } from './search-query.ts'

/** One way to narrow a list, or to take a filter back. */
export interface NarrowLink {
  readonly href: string
  readonly text: string
  /** How many are left; absent on a link that takes a filter back. */
  readonly count?: string
}

/** Ways of one kind. `more` are folded away at first. */
export interface NarrowGroup {
  readonly title: string
  readonly shown: readonly NarrowLink[]
  readonly more: readonly NarrowLink[]
  /** In which language the texts are, where that is not the page's. */
  readonly lang?: 'id' | undefined
}

export interface Narrowing {
  readonly query: SearchQuery
  readonly facets: Facets
  readonly agencyNames: ReadonlyMap<AgencyId, string>
  readonly locale: Locale
  readonly journey: string | null
}

const shownAtFirst = 6
// The page must fit into the first flight; the rarest values are found on their own pages.
const shownAtMost = 24

/** What the results can be narrowed by: for each filter not yet chosen its values that would leave fewer. */
export function narrowGroups(narrowing: Narrowing): NarrowGroup[] {
  const { query, facets, agencyNames, locale, journey } = narrowing
  const { list: t, categories, kinds } = wordsIn(locale)
  const base = hrefOf('/informasi', { ...searchParameters(query), jejak: journey })
  const join = base.includes('?') ? '&' : '?'
  const group = <T extends string | number>(
    { title, name, lang }: { title: string; name: string; lang?: 'id' },
    { found, text }: { found: readonly Facet<T>[]; text: (value: T) => string },
  ): NarrowGroup[] => {
    if (found.length < 2) return []
    const links = found.map(({ value, count }) => ({
      href: `${base}${join}${name}=${value}`,
      text: text(value),
      count: formatNumber(count, locale),
    }))
    return [
      {
        title,
        lang,
        shown: links.slice(0, shownAtFirst),
        more: links.slice(shownAtFirst, shownAtMost),
      },
    ]
  }
  return [
    ...(query.category
      ? []
      : group(
          { title: t.category, name: 'kategori' },
          { found: facets.category, text: (value) => categories[value] },
        )),
    ...(query.agencyId
      ? []
      : group(
          { title: t.agency, name: 'dinas', ...(locale === 'id' ? {} : { lang: 'id' }) },
          { found: facets.agency, text: (value) => agencyNames.get(value) ?? value },
        )),
    ...(query.year
      ? []
      : group({ title: t.year, name: 'tahun' }, { found: newestFirst(facets.year), text: String })),
    ...(query.kind
      ? []
      : group(
          { title: t.kind, name: 'jenis' },
          { found: facets.kind, text: (value) => kinds[value] },
        )),
  ]
}

// The most frequent come first, but years stand in the order of time.
function newestFirst(years: Facets['year']): Facets['year'] {
  return years.toSorted((a, b) => b.value - a.value)
}

/** The filters chosen so far, each with the way to take it back. */
export function chosenFilters(narrowing: Omit<Narrowing, 'facets'>): NarrowLink[] {
  const { query, agencyNames, locale, journey } = narrowing
  const { categories, kinds } = wordsIn(locale)
  const without = (part: Partial<SearchQuery>) =>
    searchHref({ ...query, ...part, after: null }, { journey })
  return [
    ...(query.category
      ? [{ text: categories[query.category], href: without({ category: null }) }]
      : []),
    ...(query.agencyId
      ? [
          {
            text: agencyNames.get(query.agencyId) ?? query.agencyId,
            href: without({ agencyId: null }),
          },
        ]
      : []),
    ...(query.year ? [{ text: String(query.year), href: without({ year: null }) }] : []),
    ...(query.kind ? [{ text: kinds[query.kind], href: without({ kind: null }) }] : []),
  ]
}

/** `42`, or `lebih dari 300` when there are more than were counted. */
export function countWords({ count, capped }: Count, locale: Locale): string {
  const number = formatNumber(count, locale)
  return capped ? wordsIn(locale).list.capped({ count: number }) : number
}

/** What was typed, with the slips of spelling mended. */
export function mendedWords(
  words: string,
  mended: readonly { readonly from: string; readonly to: string }[],
): string {
  const fixes = new Map(mended.map(({ from, to }) => [from.toLowerCase(), to]))
  return words.replaceAll(/[\p{L}\p{N}]+/gu, (word) => fixes.get(word.toLowerCase()) ?? word)
}

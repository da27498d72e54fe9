import type { Order } from '../search-query.ts'
import {
  collectValues,
  type Filters,
  filterNames,
  labelsOf,
  narrowing,
  preparedText,
  type Statement,
  type Values,
} from './filters.ts'
import type { Frequencies } from './frequencies.ts'
import { ranking } from './ranking.ts'
import { type Road, type Roads, roadOf } from './roads.ts'
import { addShown, mostWeighed, pageSize, type ShownPage, showing } from './shown.ts'
import { allQuery, phraseQuery, wayQuery } from './tsquery.ts'
import type { Asked, Term } from './understand.ts'
import { weightsOf } from './weights.ts'

/** What the statement of a search answers: one row. */
export interface Found extends ShownPage {
  readonly total: number
  /** How many were looked at; with a phrase there are more than have it. */
  readonly looked: number
  /** Name of a facet, its value and how many. */
  readonly facets: readonly (readonly [facet: string, value: string, count: number])[] | null
}

/** At most so many entries that match, the newest, are ranked and counted. */
export const mostCandidates = 100
/** And beyond them so many, the newest again, that have all words in their titles. */
const mostTitled = 50

export interface Search {
  readonly asked: Asked
  readonly filters: Filters
  readonly order: Order
  readonly after: string | null
  readonly frequencies: Frequencies
  /** How many times as many of the newest entries to look among, because too few of them matched; 1 at first. */
  readonly reach?: number
}

const columns = 'entry_id, published_at, agency_id, category, year, kind, head'
const newest = 'order by published_at desc, entry_id desc'

/** `least`: with fewer that were looked at, there may be more among older entries. */
export type Candidates = Statement & { readonly least: number }

/**
 * Finds, ranks, counts and shows in one statement, bounded whatever the size of the catalogue: the newest entries with all
 * words, and, when there are more than are looked at, the newest with all words in the title. Which road leads to them
 * is chosen here (`roadOf`), so that the statement needs no planning of its own.
 */
export function candidatesStatement(search: Search): Candidates {
  const roads = roadOf(search, { body: mostCandidates, title: mostTitled })
  const values = collectValues()
  const body = arm({ column: 'words', road: roads.body, search, values, most: mostCandidates })
  const titled = arm({
    column: 'title',
    road: roads.title,
    search,
    values,
    most: mostTitled,
    only: `
        and (select count(*) from body) >= ${mostCandidates} and entry_id not in (select entry_id from body)`,
  })
  const source = `
    with body as materialized (${body}
    ), titled as (${titled}
    ), found as (
      select * from body union all select * from titled
    )`
  const { text, slots } = rankedStatement({ search, source, values })
  const name = nameOf({ search, roads, slots })
  return {
    text: name === null ? text : preparedText(name, text),
    values: values.all,
    least: (isWindow(roads.body) ? mostCandidates : 0) + (isWindow(roads.title) ? mostTitled : 0),
  }
}

const isWindow = (road: Road) => road.kind === 'index' && road.within.length > 0

// Walking down from the newest, no index of words is taken: the function behind the operator has none. From the
// inverted index, what it gives is sorted: the order of a sum has no index. Hidden in a query of its own, what is looked
// for is no reason for another plan.
function arm({
  column,
  road,
  search: { asked, filters },
  values,
  most,
  only = '',
}: {
  column: 'words' | 'title'
  road: Road
  search: Search
  values: Values
  most: number
  only?: string
}): string {
  const from = `
      select ${columns} from entry_index
      where `
  if (road.kind === 'walk') {
    const query = values.add(allQuery(asked.terms, asked.without))
    const narrow = narrowing(filters, values)
    return `${from}ts_match_vq(${column}, (select ${query}::tsquery))${narrow}${only}
      ${newest} limit ${most}`
  }
  const { within } = road
  const query = values.add(
    allQuery(asked.terms, asked.without, { labels: labelsOf(filters), within }),
  )
  return `${from}${column} @@ (select ${query}::tsquery)${only}
      order by published_at + interval '0' desc, entry_id desc limit ${most}`
}

// Searches of one shape share a statement that is prepared once a connection. Rare shapes are not worth the memory.
function nameOf({
  search: { asked, filters, order },
  roads,
  slots,
}: {
  search: Search
  roads: Roads
  slots: number
}): string | null {
  const names = filterNames(filters)
  const usual = order === 'sesuai' && names.length <= 1 && asked.phrases.length === 0
  if (!usual || slots > fewSlots) return null
  const both = [roads.body.kind, roads.title.kind]
  return ['search', ...both, ...(both.includes('walk') ? names : [])].join('-')
}

/**
 * Entries with some of the words: those with all, those with all but one, and those with each one, the newest of each. At
 * most `each` of a kind: as many together may be all there are, or not.
 */
export function someStatement(search: Search): Statement & { readonly each: number } {
  const { asked, filters } = search
  const values = collectValues()
  const labels = labelsOf(filters)
  const each = Math.ceil(mostCandidates / asked.terms.length)
  const singles = asked.terms.map((term) => [term])
  const others = asked.terms.map((_, at) => asked.terms.filter((__, other) => other !== at))
  const sets = asked.terms.length > 2 ? [[...asked.terms], ...others, ...singles] : singles
  const arms = sets.map(
    (terms) => `(
      select ${columns}, words from entry_index
      where words @@ ${values.add(allQuery(terms, asked.without, { labels }))}::tsquery
      ${newest} limit ${each})`,
  )
  const source = `
    with arms as (
      ${arms.join('\n      union all ')}
    ), found as (
      select distinct on (entry_id) * from arms
    )`
  return {
    text: rankedStatement({ search, source, values, partial: true }).text,
    values: values.all,
    each,
  }
}

const fewSlots = 4
const waysASlot = 3

function rankedStatement({
  search,
  source,
  values,
  partial = false,
}: {
  search: Search
  source: string
  values: Values
  partial?: boolean
}): { text: string; slots: number } {
  const { asked, order, after, frequencies } = search
  const { score, slots } = scoreOf({ search, values, partial })
  const phrases = asked.phrases.map(
    (stems) => `
        and ${followsOneAnother(values.add(phraseQuery(stems)))}`,
  )
  const byScore = order === 'sesuai'
  const last = byScore ? mostWeighed + pageSize + 1 : pageSize + 1
  const weights = weightsOf(asked.terms, frequencies)
  const weigh = byScore && asked.terms.length > 1
  const shown = addShown(values, { terms: asked.terms, weights, weigh, after })
  const text = `${source}, scored as materialized (
      select found.entry_id, published_at, agency_id, category, year, kind, ${score} + ${freshness()} as score
      from found
      where true${phrases.join('')}
    ), ordered as (
      select scored.entry_id, score, row_number() over (order by ${orderBy(order)}) as place
      from scored${order === 'judul' ? ' join entries on entries.entry_id = scored.entry_id' : ''}
    ), anchor as (
      select coalesce((select place from ordered where entry_id = ${shown.after}::uuid), 0) as place
    ), asked as materialized (
      select entry_id, score, ordered.place from ordered, anchor
      where case
        when anchor.place <= ${byScore ? mostWeighed : 0} then ordered.place <= ${last}
        else ordered.place between anchor.place + 1 and anchor.place + ${pageSize + 1}
      end
    ), ${showing(shown)},
      (select count(*) from scored) as total,
      (select count(*) from found) as looked,
      (select json_agg(json_build_array(facet, value, count)) from (
        select case
            when grouping(category) = 0 then 'category'
            when grouping(agency_id) = 0 then 'agency'
            when grouping(year) = 0 then 'year'
            else 'kind'
          end as facet,
          coalesce(category, agency_id, year::text, kind) as value, count(*) as count
        from scored
        group by grouping sets ((category), (agency_id), (year), (kind))
        order by count desc, value
      ) as counted) as facets`
  return { text, slots }
}

// Few terms in few ways take the same slots, whether filled or empty: what is null costs nothing.
function scoreOf({
  search: { asked, frequencies },
  values,
  partial,
}: {
  search: Search
  values: Values
  partial: boolean
}): { score: string; slots: number } {
  const weights = weightsOf(asked.terms, frequencies)
  const ways = asked.terms.map(rankedWays)
  const few = asked.terms.length <= fewSlots && ways.every((some) => some.length <= waysASlot)
  const slots = few && !partial ? fewSlots : asked.terms.length
  const parts = Array.from({ length: slots }, (_, at) => {
    const term = asked.terms[at]
    const some = ways[at] ?? []
    const filled = few && !partial ? [...some, null, null, null].slice(0, waysASlot) : some
    const weight = values.add(weights[at] ?? null)
    const ranks = filled.map(
      (query) => `ts_rank('${headWeights()}', head, ${values.add(query)}::tsquery)`,
    )
    const there =
      partial && term
        ? ` + ${ranking.complete} * (words @@ ${values.add(allQuery([term], []))}::tsquery)::int`
        : ''
    return `coalesce(${weight}::float8 * (greatest(${ranks.join(', ')})${there}), 0)`
  })
  return { score: parts.join('\n        + '), slots: few ? slots : fewSlots + 1 }
}

// Each form is ranked by itself: together they would share one weight.
function rankedWays({ ways }: Term): string[] {
  return ways.flatMap((way) => {
    const [forms] = way
    return way.length === 1 && forms ? forms.map((form) => wayQuery([[form]])) : [wayQuery(way)]
  })
}

// Where a word is worth what: elsewhere, around, summary, title.
const headWeights = () => `{0,${ranking.around},${ranking.summary},1}`

// What is newer weighs a little more, so that of two editions of one paper the later one comes first.
const freshness = () =>
  `${ranking.fresh} / (1 + greatest(0, extract(epoch from now() - published_at)::float8) / 31557600)`

function followsOneAnother(phrase: string): string {
  return `(head @@ ${phrase}::tsquery or exists (
          select from entry_files
          join files on files.file_id = entry_files.file_id
          join reading_pages on reading_pages.sha256 = files.sha256
          where entry_files.entry_id = found.entry_id and entry_files.replaced_at is null
            and files.scan in ('clean', 'not_scanned') and reading_pages.search @@ ${phrase}::tsquery))`
}

function orderBy(order: Order): string {
  switch (order) {
    case 'sesuai':
      return 'score desc, published_at desc, scored.entry_id desc'
    case 'terbaru':
      return 'published_at desc, scored.entry_id desc'
    case 'judul':
      return 'lower(entries.title), scored.entry_id'
  }
}

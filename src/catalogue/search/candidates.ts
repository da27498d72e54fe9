import type { Order } from '../search-query.ts'
import { collectValues, type Filters, isNarrowed, narrowing, type Statement } from './filters.ts'
import { type Frequencies, shareOfTerm } from './frequencies.ts'
import { ranking } from './ranking.ts'
import { allQuery, phraseQuery, wayQuery } from './tsquery.ts'
import type { Asked, Term } from './understand.ts'

/** What the first statement of a search answers: one row. */
export interface Found {
  /** Ids with their scores, the best first: what the page may show, and what is weighed once more. */
  readonly ranked: readonly (readonly [entryId: string, score: number])[] | null
  readonly total: number
  /** Name of a facet, its value and how many. */
  readonly facets: readonly (readonly [facet: string, value: string, count: number])[] | null
}

/** At most so many entries that match are ranked and counted, the newest, and as many with the words in their titles. */
export const mostCandidates = 300
/** So many of the best are weighed once more by what stands on their pages. */
export const mostWeighed = 40
export const pageSize = 10

// Where a word is worth what: elsewhere, around, summary, title.
const weights = () => `'{0,${ranking.around},${ranking.summary},1}'`

export interface Search {
  readonly asked: Asked
  readonly filters: Filters
  readonly order: Order
  readonly after: string | null
  readonly frequencies: Frequencies
  /** How many entries are ranked at most. */
  readonly most?: number
  /** With a window it may turn out that a search without one finds more. */
  readonly window?: boolean
}

/** Rarer words say more. */
export function weightsOf(terms: readonly Term[], frequencies: Frequencies): number[] {
  const raw = terms.map((term) => Math.log(1 + 1 / Math.max(shareOfTerm(term, frequencies), 1e-7)) ** ranking.rarity)
  const sum = raw.reduce((all, one) => all + one, 0)
  return raw.map((one) => one / sum)
}

/**
 * Finds, ranks and counts in one statement, bounded whatever the size of the catalogue: the newest entries with all
 * words, and, when there are more than are looked at, the newest with all words in the title. Its values are literals to
 * the planner, who walks down from the newest for a common word and takes the inverted index for a rare one.
 */
export function candidatesStatement(search: Search): Statement {
  const { asked, filters, frequencies, most = mostCandidates } = search
  const values = collectValues()
  const query = values.add(allQuery(asked.terms, asked.without))
  const narrow = narrowing(filters, values)
  const since = search.window === false ? null : windowOf(search)
  const within = since === null ? '' : ` and published_at >= ${values.add(since)}::timestamptz`
  const columns = 'entry_id, published_at, agency_id, category, year, kind, head'
  const newest = 'order by published_at desc, entry_id desc'
  const source = `
    with body as materialized (
      select ${columns} from entry_index
      where words @@ ${query}::tsquery${narrow}${within}
      ${newest} limit ${most}
    ), titled as (
      select ${columns} from entry_index
      where (select count(*) from body) >= ${most} and title @@ ${query}::tsquery${narrow}
        and entry_id not in (select entry_id from body)
      ${newest} limit ${most}
    ), found as (
      select * from body union all select * from titled
    )`
  return rankedStatement({ search, source, values, weights: weightsOf(asked.terms, frequencies) })
}

/** Entries with some of the words: those with all but one, and those with each one, the newest of each. */
export function someStatement(search: Search): Statement {
  const { asked, filters, frequencies, most = mostCandidates } = search
  const values = collectValues()
  const narrow = narrowing(filters, values)
  const columns = 'entry_id, published_at, agency_id, category, year, kind, head, words'
  const each = Math.ceil(most / asked.terms.length)
  const weights = weightsOf(asked.terms, frequencies)
  const arms = asked.terms.flatMap((term, at) => {
    const others = asked.terms.filter((_, other) => other !== at)
    return [[term], ...(others.length > 1 ? [others] : [])]
  })
  const arm = (terms: readonly Term[]) => `(
      select ${columns} from entry_index
      where words @@ ${values.add(allQuery(terms, asked.without))}::tsquery${narrow}
      order by published_at desc, entry_id desc limit ${each})`
  const all = asked.terms.length > 1 ? [[...asked.terms], ...arms] : arms
  const source = `
    with arms as (
      ${all.map(arm).join('\n      union all ')}
    ), found as (
      select distinct on (entry_id) * from arms
    )`
  return rankedStatement({ search, source, values, weights, partial: true })
}

// Between what is read by walking down and what is read from the inverted index lies a band of words that is dear both
// ways. There only so many of the newest entries are looked at that enough of them will match.
function windowOf({ asked, filters, frequencies, most = mostCandidates }: Search): string | null {
  const share = asked.terms.reduce((all, term) => all * shareOfTerm(term, frequencies), 1)
  if (isNarrowed(filters) || share > 0.1 || share * frequencies.entries < 10 * most) return null
  return frequencies.newest((1.5 * most) / share)
}

function rankedStatement({
  search,
  source,
  values,
  weights: termWeights,
  partial = false,
}: {
  search: Search
  source: string
  values: ReturnType<typeof collectValues>
  weights: readonly number[]
  partial?: boolean
}): Statement {
  const { asked, order, after } = search
  const score = asked.terms.map((term, at) => {
    const ranks = rankedWays(term).map(
      (query) => `ts_rank(${weights()}, head, ${values.add(query)}::tsquery)`,
    )
    const rank = ranks.length === 1 ? ranks[0] : `greatest(${ranks.join(', ')})`
    const weight = (termWeights[at] ?? 0).toFixed(4)
    const there = partial
      ? ` + ${ranking.complete} * ${weight} * (words @@ ${values.add(allQuery([term], []))}::tsquery)::int`
      : ''
    return `${weight} * ${rank}${there}`
  })
  const phrases = asked.phrases.map((stems) => {
    const phrase = values.add(phraseQuery(stems))
    return `(head @@ ${phrase}::tsquery or exists (
        select from entry_files
        join files on files.file_id = entry_files.file_id
        join reading_pages on reading_pages.sha256 = files.sha256
        where entry_files.entry_id = found.entry_id and entry_files.replaced_at is null
          and reading_pages.search @@ ${phrase}::tsquery))`
  })
  const anchor = after === null ? null : values.add(after)
  const shown = `rn <= ${mostWeighed + pageSize + 1}`
  const text = `${source}, scored as materialized (
      select found.entry_id, published_at, agency_id, category, year, kind,
        ${score.length === 0 ? '0' : score.join('\n        + ')} + ${freshness()} as score
      from found${phrases.length === 0 ? '' : ` where ${phrases.join(' and ')}`}
    ), ordered as (
      select scored.entry_id, score, row_number() over (order by ${orderBy(order)}) as rn
      from scored${order === 'judul' ? ' join entries on entries.entry_id = scored.entry_id' : ''}
    )${
      anchor === null
        ? ''
        : `, anchor as (
      select rn from ordered where entry_id = ${anchor}::uuid
    )`
    }
    select
      (select json_agg(json_build_array(entry_id, score) order by rn) from ordered where ${
        anchor === null
          ? shown
          : `case
        when coalesce((select rn from anchor), 0) <= ${order === 'sesuai' ? mostWeighed : 0} then ${shown}
        else rn between (select rn from anchor) + 1 and (select rn from anchor) + ${pageSize + 1}
      end`
      }) as ranked,
      (select count(*) from scored) as total,
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
  return { text, values: values.all }
}

// What is newer weighs a little more, so that of two editions of one paper the later one comes first.
const freshness = () => `${ranking.fresh} / (1 + greatest(0, extract(epoch from now() - published_at)) / 31557600)`

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

// Each form is ranked by itself: together they would share one weight.
function rankedWays({ ways }: Term): string[] {
  return ways.flatMap((way) => {
    const [forms] = way
    return way.length === 1 && forms ? forms.map((form) => wayQuery([[form]])) : [wayQuery(way)]
  })
}

import { toInstant } from '../../procedure/dates.ts'
import type { Category } from '../entry.ts'
import { collectValues, type Statement, type Values } from './filters.ts'
import { type Marker, passageFrom, piecesOf } from './marks.ts'
import { ranking } from './ranking.ts'
import { allQuery, anyQuery, termQuery } from './tsquery.ts'
import type { Hit, HitFile, Passage } from './types.ts'
import type { Term } from './understand.ts'

/** So many of the best are weighed once more by what stands on their pages. */
export const mostWeighed = 20
export const pageSize = 10

/** What a list shows of an entry, as the database tells it. */
export interface ShownRow {
  readonly entryId: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly agencyId: string
  readonly agencyShortName: string
  readonly category: string
  readonly year: number
  readonly publishedAt: string
  readonly files: HitFile[] | null
  readonly text: string | null
  readonly fileId: string | null
  readonly page: number | null
  readonly label: string | null
}

// So many parts of its files are looked at to weigh an entry, and to find its passage.
const partsWeighed = 100
const partsShown = 1_000

/** What a page of results says of itself. */
export interface ShownPage {
  readonly hits: readonly ShownRow[] | null
  /** Whether others follow. */
  readonly more: boolean
}

/** The values that weighing and showing take, by their names in the text. */
interface Slots {
  /** So many of the first places are weighed; 0 for none. */
  readonly weighed: string
  readonly after: string
  /** Each term, and what it counts; any and all of them. */
  readonly queries: string
  readonly weights: string
  readonly any: string
  readonly all: string
}

/** Adds the values of a search's terms to those of its statement. */
export function addShown(
  values: Values,
  {
    terms,
    weights,
    weigh,
    after,
  }: {
    terms: readonly Term[]
    weights: readonly number[]
    weigh: boolean
    after: string | null
  },
): Slots {
  return {
    weighed: values.add(weigh ? mostWeighed : 0),
    after: values.add(after),
    queries: values.add(terms.map(termQuery)),
    weights: values.add(weights),
    any: values.add(terms.length === 0 ? '' : anyQuery(terms)),
    all: values.add(terms.length === 0 ? '' : allQuery(terms, [])),
  }
}

const pagesOf = (entry: string, parts: number, { queries, weights, any }: Slots) => `
      from entry_files
      join files on files.file_id = entry_files.file_id
      join reading_pages on reading_pages.sha256 = files.sha256 and reading_pages.ordinal <= ${parts}
      cross join lateral (
        select coalesce(sum(term.weight), 0) as share
        from unnest(${queries}::text[]::tsquery[], ${weights}::float8[]) as term (query, weight)
        where reading_pages.search @@ term.query
      ) as covered
      where entry_files.entry_id = ${entry}.entry_id and entry_files.replaced_at is null
        and files.scan in ('clean', 'not_scanned') and reading_pages.search @@ ${any}::tsquery`

const closeness = ({ all }: Slots) =>
  `least(1, ts_rank_cd('{1,1,1,1}', reading_pages.search, ${all}::tsquery))`

/**
 * The end of a statement whose `asked` has entries with their score and place: weighs the best once more by their pages,
 * takes one page of results after the anchor, and fetches what is shown of each with the page it was found on, as the
 * columns of a `ShownPage`.
 */
export const showing = (slots: Slots) => `
    weighed as materialized (
      select asked.entry_id, asked.place, asked.score + ${ranking.inside} * coalesce(inside.score, 0) as score
      from asked
      left join lateral (
        select max(${ranking.covered} * covered.share + (1 - ${ranking.covered}) * ${closeness(slots)}) as score ${pagesOf('asked', partsWeighed, slots)}
          and asked.place <= ${slots.weighed}::int
      ) as inside on true
    ), placed as materialized (
      select entry_id, row_number() over (
        order by place > ${slots.weighed}::int, case when place <= ${slots.weighed}::int then score end desc, place
      ) as place
      from weighed
    ), following as materialized (
      select entry_id, place from placed
      where place > coalesce((select place from placed where entry_id = ${slots.after}::uuid), 0)
      order by place limit ${pageSize + 1}
    ), shown as materialized (
      select entry_id, place from following order by place limit ${pageSize}
    )
    select (select count(*) > ${pageSize} from following) as more,
      (select json_agg(json_build_object(
          'entryId', entries.entry_id, 'slug', entries.slug, 'title', entries.title, 'summary', entries.summary,
          'agencyId', entries.agency_id, 'agencyShortName', agencies.short_name, 'category', entries.category,
          'year', entries.year, 'publishedAt', entries.published_at, 'files', held.files,
          'text', best.text, 'fileId', best.file_id, 'page', best.page, 'label', best.label
        ) order by shown.place)
        from shown
        join entries on entries.entry_id = shown.entry_id and entries.state = 'published'
        join agencies on agencies.agency_id = entries.agency_id
        left join lateral (
          select json_agg(
            json_build_object('fileId', files.file_id, 'name', files.name, 'size', files.size)
            order by entry_files.ordinal
          ) as files
          from entry_files join files on files.file_id = entry_files.file_id
          where entry_files.entry_id = shown.entry_id and entry_files.replaced_at is null
            and files.scan in ('clean', 'not_scanned')
        ) as held on true
        left join lateral (
          select reading_pages.text, files.file_id, reading_pages.page, reading_pages.label
          ${pagesOf('shown', partsShown, slots)}
          order by covered.share desc, ${closeness(slots)} desc, entry_files.ordinal, reading_pages.ordinal
          limit 1
        ) as best on true
      ) as hits`

/** Shows entries in the order given. Always the same text, so that it is planned once a connection. */
export function shownStatement(entryIds: readonly string[]): Statement {
  const values = collectValues()
  const ids = values.add(entryIds)
  const slots = addShown(values, { terms: [], weights: [], weigh: false, after: null })
  return {
    text: `/*prepare search-shown*/
    with asked as materialized (
      select entry_id, 0::float8 as score, place
      from unnest(${ids}::uuid[]) with ordinality as asked (entry_id, place)
    ), ${showing(slots)}`,
    values: values.all,
  }
}

/** What a list shows of an entry found. */
export function hitOf(row: ShownRow, mark: Marker): Hit {
  return {
    entryId: row.entryId,
    slug: row.slug,
    title: piecesOf(row.title, mark(row.title)),
    agencyId: row.agencyId,
    agencyShortName: row.agencyShortName,
    category: row.category as Category,
    year: row.year,
    publishedAt: toInstant(new Date(row.publishedAt)),
    files: row.files ?? [],
    passage: passageOf(row, mark),
  }
}

function passageOf(row: ShownRow, mark: Marker): Passage | null {
  const inside = row.text === null ? null : passageFrom(row.text, mark)
  if (inside) return { pieces: inside, fileId: row.fileId, page: row.page, label: row.label }
  const pieces = passageFrom(row.summary, mark) ?? startOf(row.summary)
  return pieces.length === 0 ? null : { pieces, fileId: null, page: null, label: null }
}

const mostOfSummary = 180

function startOf(summary: string): Passage['pieces'] {
  if (summary === '') return []
  const cut = summary.length > mostOfSummary
  const start = cut ? `${summary.slice(0, mostOfSummary).replace(/\s+\S*$/, '')}…` : summary
  return [{ text: start, marked: false }]
}

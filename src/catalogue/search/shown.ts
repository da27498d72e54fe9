import { toInstant } from '../../procedure/dates.ts'
import type { Category } from '../entry.ts'
import { mostWeighed, pageSize } from './candidates.ts'
import type { Statement } from './filters.ts'
import { type Marker, passageFrom, piecesOf } from './marks.ts'
import { ranking } from './ranking.ts'
import { allQuery, anyQuery, termQuery } from './tsquery.ts'
import type { Hit, HitFile, Passage } from './types.ts'
import type { Term } from './understand.ts'

/** One row of the second statement. */
export interface ShownRow {
  readonly entryId: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly agencyId: string
  readonly agencyShortName: string
  readonly category: string
  readonly year: number
  readonly publishedAt: Date
  readonly files: HitFile[] | null
  readonly text: string | null
  readonly fileId: string | null
  readonly page: number | null
  readonly label: string | null
}

// So many parts of its files are looked at to weigh an entry, and to find its passage.
const partsWeighed = 100
const partsShown = 1_000

const pagesOf = (entry: string, parts: number) => `
      from entry_files
      join files on files.file_id = entry_files.file_id
      join reading_pages on reading_pages.sha256 = files.sha256 and reading_pages.ordinal <= ${parts}
      cross join lateral (
        select coalesce(sum(term.weight), 0) as share
        from unnest($5::text[]::tsquery[], $6::float8[]) as term (query, weight)
        where reading_pages.search @@ term.query
      ) as covered
      where entry_files.entry_id = ${entry}.entry_id and entry_files.replaced_at is null
        and files.scan in ('clean', 'not_scanned') and reading_pages.search @@ $7::tsquery`

const closeness = `least(1, ts_rank_cd('{1,1,1,1}', reading_pages.search, $8::tsquery))`

/**
 * The second statement: weighs the best entries once more by their pages, takes one page of results after the anchor,
 * and fetches what is shown of each with the page it was found on. Always the same text, so that it is planned once a
 * connection.
 */
const text = () => `/*prepare search-shown*/
    with asked as materialized (
      select entry_id, score, place
      from unnest($1::uuid[], $2::float8[]) with ordinality as asked (entry_id, score, place)
    ), weighed as materialized (
      select asked.entry_id, asked.place, asked.score + ${ranking.inside} * coalesce(inside.score, 0) as score
      from asked
      left join lateral (
        select max(${ranking.covered} * covered.share + (1 - ${ranking.covered}) * ${closeness}) as score ${pagesOf('asked', partsWeighed)}
          and asked.place <= $3::int
      ) as inside on true
    ), ordered as materialized (
      select entry_id, row_number() over (
        order by place > $3::int, case when place <= $3::int then score end desc, place
      ) as place
      from weighed
    ), shown as materialized (
      select entry_id, place from ordered
      where place > coalesce((select place from ordered where entry_id = $4::uuid), 0)
      order by place limit ${pageSize + 1}
    )
    select entries.entry_id as "entryId", entries.slug, entries.title, entries.summary,
      entries.agency_id as "agencyId", agencies.short_name as "agencyShortName", entries.category, entries.year,
      entries.published_at as "publishedAt", held.files, best.text, best.file_id as "fileId", best.page, best.label
    from shown
    join entries on entries.entry_id = shown.entry_id and entries.state = 'published'
    join agencies on agencies.agency_id = entries.agency_id
    left join lateral (
      select json_agg(
        json_build_object('fileId', files.file_id, 'name', files.name, 'size', files.size) order by entry_files.ordinal
      ) as files
      from entry_files join files on files.file_id = entry_files.file_id
      where entry_files.entry_id = shown.entry_id and entry_files.replaced_at is null
        and files.scan in ('clean', 'not_scanned')
    ) as held on true
    left join lateral (
      select reading_pages.text, files.file_id, reading_pages.page, reading_pages.label
      ${pagesOf('shown', partsShown)}
      order by covered.share desc, ${closeness} desc, entry_files.ordinal, reading_pages.ordinal
      limit 1
    ) as best on true
    order by shown.place`

/** Fills the second statement for entries ranked by the first. */
export function shownStatement({
  ranked,
  terms,
  weights,
  weigh,
  after,
}: {
  ranked: readonly (readonly [entryId: string, score: number])[]
  terms: readonly Term[]
  weights: readonly number[]
  weigh: boolean
  after: string | null
}): Statement {
  const { any, all } =
    terms.length === 0 ? { any: '', all: '' } : { any: anyQuery(terms), all: allQuery(terms, []) }
  return {
    text: text(),
    values: [
      ranked.map(([entryId]) => entryId),
      ranked.map(([, score]) => score),
      weigh ? mostWeighed : 0,
      after,
      terms.map(termQuery),
      weights,
      any,
      all,
    ],
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
    publishedAt: toInstant(row.publishedAt),
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

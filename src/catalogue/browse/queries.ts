import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { AgencyId } from '../../procedure/values.ts'
import type { Category, Entry } from '../entry.ts'
import { entriesByIds } from '../queries.ts'
import type { Facet } from '../search/types.ts'

/** How much is published, seen from each side; the most first, years the newest first. */
export interface PublishedCounts {
  readonly agency: readonly Facet<AgencyId>[]
  readonly category: readonly Facet<Category>[]
  readonly topic: readonly Facet<string>[]
  readonly year: readonly Facet<number>[]
}

interface CountRow {
  readonly agency_id: string | null
  readonly category: string | null
  readonly topic: string | null
  readonly year: number | null
  readonly count: number
}

/** Counts all that is published, in one walk. */
export async function countPublished(db: Db): Promise<PublishedCounts> {
  const { rows } = await sql<CountRow>`
    select agency_id, category, topic, year, count(*) as count
    from entries
    where state = 'published'
    group by grouping sets ((agency_id), (category), (topic), (year))
    order by count desc, agency_id, category, topic, year desc`.execute(db)
  const of = <T extends string | number>(pick: (row: CountRow) => string | number | null) =>
    rows.flatMap((row): Facet<T>[] => {
      const value = pick(row)
      return value === null ? [] : [{ value: value as T, count: row.count }]
    })
  return {
    agency: of<AgencyId>((row) => row.agency_id),
    category: of<Category>((row) => row.category),
    topic: of<string>((row) => row.topic),
    year: of<number>((row) => row.year).toSorted((a, b) => b.value - a.value),
  }
}

/** A page of what is published on a topic, the newest first. */
export async function entriesOfTopic(
  db: Db,
  { topic, after, limit }: { topic: string; after: string | null; limit: number },
): Promise<{ entries: Entry[]; next: string | null }> {
  const rows = await db
    .selectFrom('entries')
    .select('entry_id')
    .where('state', '=', 'published')
    .where('topic', '=', topic)
    .$if(after !== null, (query) =>
      query.where(
        sql<boolean>`(published_at, entry_id) < (
          select published_at, entry_id from entries where entry_id = ${after}::uuid)`,
      ),
    )
    .orderBy('published_at', 'desc')
    .orderBy('entry_id', 'desc')
    .limit(limit + 1)
    .execute()
  const ids = rows.map((row) => row.entry_id)
  const entries = await entriesByIds(db, ids.slice(0, limit))
  return { entries, next: ids.length > limit ? (ids[limit - 1] ?? null) : null }
}

/** What has been downloaded most; each entry by its most wanted file. */
export async function mostDownloaded(db: Db, limit: number): Promise<Entry[]> {
  const rows = await db
    .selectFrom('entry_files')
    .innerJoin('entries', 'entries.entry_id', 'entry_files.entry_id')
    .select('entry_files.entry_id')
    .where('entries.state', '=', 'published')
    .where('entry_files.downloads', '>', 0)
    .where('entry_files.replaced_at', 'is', null)
    .orderBy('entry_files.downloads', 'desc')
    .orderBy('entry_files.entry_id')
    // Two files of one entry may stand side by side.
    .limit(limit * 4)
    .execute()
  const ids = [...new Set(rows.map((row) => row.entry_id))]
  return entriesByIds(db, ids.slice(0, limit))
}

/** Of these entries the first ones that opened the answer to a request, at most `limit`. */
export async function answersAmong(
  db: Db,
  entryIds: readonly string[],
  limit: number,
): Promise<Entry[]> {
  if (entryIds.length === 0) return []
  const { rows } = await sql<{ entry_id: string }>`
    select entry_id from unnest(${entryIds}::uuid[]) with ordinality as asked (entry_id, place)
    join entries using (entry_id)
    where source = 'answer'
    order by place limit ${limit}`.execute(db)
  return await entriesByIds(
    db,
    rows.map((row) => row.entry_id),
  )
}

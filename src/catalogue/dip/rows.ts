import { sql } from 'kysely'
import { listAgencies } from '../../people/agencies.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { AgencyId } from '../../procedure/values.ts'
import type { Category } from '../entry.ts'
import { type DipRow, rowOfEntry } from './row.ts'

/** Which rows of a list: of the current one (`version` null) or of one set by decree. */
export interface DipQuery {
  readonly version: number | null
  readonly agencyId?: AgencyId | null
  readonly category?: Category | null
  /** Entry after which to begin, and its number: the first row without them. */
  readonly after?: { readonly entryId: string; readonly ordinal: number } | null
}

const batch = 500

/**
 * The list row by row: by agency in the order of their names, in each the newest first. Read in batches, so that memory
 * stays flat however long the list is. Numbers count the rows that are asked for; those of a frozen list are its own.
 */
export async function* dipRows(
  db: Db,
  query: DipQuery,
  { limit = Number.POSITIVE_INFINITY } = {},
): AsyncGenerator<DipRow> {
  const rows = query.version === null ? currentRows(db, query, limit) : frozenRows(db, query, limit)
  let left = limit
  for await (const row of rows) {
    if (left <= 0) return
    left -= 1
    yield row
  }
}

async function* frozenRows(db: Db, query: DipQuery, limit: number): AsyncGenerator<DipRow> {
  const { version, agencyId = null, category = null } = query
  let last = query.after?.ordinal ?? 0
  const size = Math.min(batch, limit)
  for (;;) {
    const { rows } = await sql<Stored & { ordinal: number }>`
      select ordinal, entry_id as "entryId", row from dip_list_items
      where version = ${version} and ordinal > ${last}
        and (${agencyId}::text is null or row ->> 'agencyId' = ${agencyId})
        and (${category}::text is null or row ->> 'category' = ${category})
      order by ordinal limit ${size}`.execute(db)
    for (const { ordinal, entryId, row } of rows) yield { ...row, ordinal, entryId }
    if (rows.length < size) return
    last = rows.at(-1)?.ordinal ?? last
  }
}

interface Stored {
  readonly entryId: string
  readonly row: Omit<DipRow, 'ordinal' | 'entryId'>
}

async function* currentRows(db: Db, query: DipQuery, limit: number): AsyncGenerator<DipRow> {
  const { agencyId = null, category = null, after = null } = query
  const agencies = (await listAgencies(db)).filter(({ id }) => agencyId === null || id === agencyId)
  const begin = after ? await agencyOfEntry(db, after.entryId) : null
  const from = Math.max(
    0,
    agencies.findIndex(({ id }) => id === begin),
  )
  let last = after?.entryId ?? null
  let ordinal = after?.ordinal ?? 0
  const size = Math.min(batch, limit)
  for (const agency of agencies.slice(from)) {
    for (;;) {
      const beyond = last
        ? sql`and (e.published_at, e.entry_id) < (select published_at, entry_id from entries where entry_id = ${last})`
        : sql``
      const { rows } = await sql<Stored>`
        select e.entry_id as "entryId", ${rowOfEntry} as row
        from entries e join agencies a on a.agency_id = e.agency_id
        where e.agency_id = ${agency.id} and e.state = 'published'
          and (${category}::text is null or e.category = ${category}) ${beyond}
        order by e.published_at desc, e.entry_id desc
        limit ${size}`.execute(db)
      for (const { entryId, row } of rows) {
        ordinal += 1
        yield { ...row, ordinal, entryId }
      }
      if (rows.length < size) break
      last = rows.at(-1)?.entryId ?? null
    }
    last = null
  }
}

async function agencyOfEntry(db: Db, entryId: string): Promise<AgencyId | null> {
  const row = await db
    .selectFrom('entries')
    .select('agency_id')
    .where('entry_id', '=', entryId)
    .executeTakeFirst()
  return row?.agency_id ?? null
}

import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { parseInstant, toInstant } from '../../procedure/dates.ts'
import type { AgencyId, Instant } from '../../procedure/values.ts'
import type { Category, Entry } from '../entry.ts'
import { entriesByIds } from '../queries.ts'

/** Which part of the catalogue. */
export interface Within {
  readonly agencyId?: AgencyId
  readonly category?: Category
}

/** A place in a list that is ordered by time; what follows it is the next page. */
export interface Place {
  readonly at: Instant
  readonly entryId: string
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Reads a place from an address; null when it is none. */
export function parsePlace(text: string | undefined): Place | null {
  const [time = '', entryId = ''] = (text ?? '').split('_')
  // The database knows no year 0, and nothing was published before this one.
  const at = /^(19|2\d)\d\d-/.test(time) ? parseInstant(time) : null
  return at !== null && uuid.test(entryId) ? { at, entryId } : null
}

export function printPlace({ at, entryId }: Place): string {
  return `${at}_${entryId}`
}

// As the indexes of migration 12 have it.
const changed = sql<Date>`coalesce(withdrawn_at, updated_at)`

function conditions({ agencyId, category }: Within): RawBuilder<SqlBool> {
  const all = [sql<SqlBool>`true`]
  if (agencyId !== undefined) all.push(sql<SqlBool>`agency_id = ${agencyId}`)
  if (category !== undefined) all.push(sql<SqlBool>`category = ${category}`)
  return sql`${sql.join(all, sql` and `)}`
}

/** When an entry last changed: published, renewed, or withdrawn. */
export function changedAt(entry: Entry): Instant {
  return entry.withdrawn?.at ?? entry.updatedAt
}

/** Entries by their last change, the newest first, withdrawn ones among them. */
export async function latestChanges(
  db: Db,
  { within, after, limit }: { within: Within; after: Place | null; limit: number },
): Promise<Entry[]> {
  const further = after
    ? sql<SqlBool>`and (${changed}, entry_id) < (${after.at}::timestamptz, ${after.entryId}::uuid)`
    : sql``
  const { rows } = await sql<{ entry_id: string }>`
    select entry_id from entries where ${conditions(within)} ${further}
    order by ${changed} desc, entry_id desc limit ${limit}`.execute(db)
  return entriesByIds(
    db,
    rows.map((row) => row.entry_id),
  )
}

/** One page of the published entries, the newest first. */
export async function publishedPage(
  db: Db,
  { within = {}, after, limit }: { within?: Within; after: Place | null; limit: number },
): Promise<Entry[]> {
  const further = after
    ? sql`and (published_at, entry_id) < (${after.at}::timestamptz, ${after.entryId}::uuid)`
    : sql``
  const { rows } = await sql<{ entry_id: string }>`
    select entry_id from entries where state = 'published' and ${conditions(within)} ${further}
    order by published_at desc, entry_id desc limit ${limit}`.execute(db)
  return entriesByIds(
    db,
    rows.map((row) => row.entry_id),
  )
}

export function placeOf(entry: Entry): Place {
  return { at: entry.publishedAt, entryId: entry.entryId }
}

/** All published entries, the newest first, a batch at a time: a million of them never stand in memory. */
export async function* publishedBatches(db: Db, size = 250): AsyncGenerator<Entry[], void> {
  let after: Place | null = null
  for (;;) {
    const batch: Entry[] = await publishedPage(db, { after, limit: size })
    if (batch.length > 0) yield batch
    const last = batch.at(-1)
    if (!last || batch.length < size) return
    after = placeOf(last)
  }
}

/** How much is published, and when anything of it last changed; null before anything was. */
export interface Stamp {
  readonly count: number
  readonly changed: Instant | null
}

/** @see Stamp. Counts; at 1,000,000 entries this takes a tenth of a second, so it is for the few long documents. */
export async function readStamp(db: Db): Promise<Stamp> {
  const { rows } = await sql<{ count: number; changed: Date | null }>`
    select (select count(*) from entries where state = 'published') as count,
      (select max(${changed}) from entries) as changed`.execute(db)
  const { count = 0, changed: last = null } = rows[0] ?? {}
  return { count, changed: last === null ? null : toInstant(last) }
}

/** The tag of a document that is made of everything published; `form` names how it is written. */
export function stampTag({ count, changed: last }: Stamp, form: string): string {
  return `${form}-${count}-${last === null ? 0 : Date.parse(last)}`
}

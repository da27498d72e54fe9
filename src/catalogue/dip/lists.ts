import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Db, Trx } from '../../platform/database/connect.ts'
import type { DB } from '../../platform/database/schema.ts'
import { toInstant } from '../../procedure/dates.ts'
import {
  type ListEvent,
  type ListRefusalCode,
  refuseList,
} from '../../procedure/publishing/list.ts'
import type { Actor, Instant, LocalDate } from '../../procedure/values.ts'
import { appendEvents } from '../../records/append.ts'
import { rowOfEntry } from './row.ts'

/** A version of the list, as it was set by decree (SK Penetapan DIP). */
export interface DipList {
  readonly version: number
  readonly decreeNumber: string
  readonly decreeDate: LocalDate
  readonly approvedBy: string
  readonly items: number
  readonly setAt: Instant
}

/** Versions of the list, the newest first. At most 200: two a year make a century. */
export async function dipLists(db: Db): Promise<DipList[]> {
  const rows = await db
    .selectFrom('dip_lists')
    .select(['version', 'decree_number', 'decree_date', 'approved_by', 'items', 'created_at'])
    .orderBy('version', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    version: row.version,
    decreeNumber: row.decree_number,
    decreeDate: row.decree_date as LocalDate,
    approvedBy: row.approved_by,
    items: row.items,
    setAt: toInstant(row.created_at),
  }))
}

/** What setting the list now would change against the version before. */
export interface ListChanges {
  readonly items: number
  readonly added: number
  readonly changed: number
  readonly gone: number
}

export async function changesSince(db: Db, version: number): Promise<ListChanges> {
  const { rows } = await sql<ListChanges>`
    with now as (
      select e.entry_id, ${rowOfEntry} as row
      from entries e join agencies a on a.agency_id = e.agency_id
      where e.state = 'published'
    ), before as (
      select entry_id, row from dip_list_items where version = ${version}
    )
    select count(now.entry_id)::integer as items,
      (count(*) filter (where before.entry_id is null))::integer as added,
      (count(*) filter (where now.row <> before.row))::integer as changed,
      (count(*) filter (where now.entry_id is null))::integer as gone
    from now full join before on before.entry_id = now.entry_id`.execute(db)
  return rows[0] ?? { items: 0, added: 0, changed: 0, gone: 0 }
}

export type ListSet =
  | { readonly kind: 'done'; readonly version: number }
  | { readonly kind: 'refused'; readonly code: ListRefusalCode }
  /** Another version was set meanwhile, or the same form was sent twice. */
  | { readonly kind: 'changed' }

/** Freezes all published entries into a version of the list, and records the digest of its rows in a log of its own. */
export async function setList(
  db: Kysely<DB>,
  wanted: {
    readonly decreeNumber: string
    readonly decreeDate: LocalDate
    readonly approvedBy: string
    /** The version this becomes, as its form showed; null when nobody looked. */
    readonly version: number | null
    readonly actor: Actor
    readonly now: Instant
  },
): Promise<ListSet> {
  try {
    return await db.transaction().execute(async (trx) => {
      await sql`lock table dip_lists in share row exclusive mode`.execute(trx)
      const version = await nextVersion(trx)
      if (wanted.version !== null && wanted.version !== version)
        throw new Stopped({ kind: 'changed' })
      const { decreeNumber, decreeDate, approvedBy, actor, now } = wanted
      const { items } = await changesSince(trx, version - 1)
      const code = refuseList({ decreeDate, items }, { actor, now })
      if (code) throw new Stopped({ kind: 'refused', code })
      const listId = randomUUID()
      const frozen = await freezeRows(trx, version)
      const event: ListEvent = { type: 'list_set', version, decreeNumber, decreeDate, ...frozen }
      await appendEvents(trx, {
        stream: { kind: 'list', id: listId },
        expectedVersion: 0,
        at: now,
        actor,
        events: [event],
      })
      await trx
        .insertInto('dip_lists')
        .values({
          version,
          list_id: listId,
          decree_number: decreeNumber,
          decree_date: decreeDate,
          approved_by: approvedBy,
          items: frozen.items,
          created_at: now,
        })
        .execute()
      return { kind: 'done', version }
    })
  } catch (error) {
    if (error instanceof Stopped) return error.result
    throw error
  }
}

async function nextVersion(trx: Trx): Promise<number> {
  const { last } = await trx
    .selectFrom('dip_lists')
    .select((row) => row.fn.max('version').as('last'))
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

async function freezeRows(trx: Trx, version: number): Promise<{ items: number; digest: string }> {
  await sql`
    insert into dip_list_items (version, ordinal, entry_id, row)
    select ${version}, row_number() over (order by a.name, a.agency_id, e.published_at desc, e.entry_id desc),
      e.entry_id, ${rowOfEntry}
    from entries e join agencies a on a.agency_id = e.agency_id
    where e.state = 'published'`.execute(trx)
  return digestOf(trx, version)
}

/** How many rows a frozen list has, and the digest of all of them (SHA-256, hex) as its event vouches for it. */
export async function digestOf(
  db: Db,
  version: number,
): Promise<{ items: number; digest: string }> {
  const { rows } = await sql<{ items: number; digest: string | null }>`
    select count(*)::integer as items, encode(sha256(string_agg(
      sha256(convert_to(ordinal || ' ' || entry_id || ' ' || row::text, 'UTF8')), ''::bytea order by ordinal
    )), 'hex') as digest
    from dip_list_items where version = ${version}`.execute(db)
  return { items: rows[0]?.items ?? 0, digest: rows[0]?.digest ?? '' }
}

// Rolls the transaction back and carries the result out of it.
class Stopped extends Error {
  readonly result: ListSet
  constructor(result: ListSet) {
    super('stopped')
    this.result = result
  }
}

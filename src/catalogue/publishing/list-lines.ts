import { type SqlBool, sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { toInstant } from '../../procedure/dates.ts'
import { dueSoonUntil } from '../../procedure/publishing/renewal.ts'
import type { AgencyId, Instant, LocalDate } from '../../procedure/values.ts'
import type { DeskQuery } from './list-query.ts'

export const deskPage = 25

/** A line of the desk's list. */
export interface DeskLine {
  readonly entryId: string
  /** Empty while a draft has none. */
  readonly title: string
  readonly agencyId: AgencyId
  readonly at: Instant
  readonly draftState: 'draft' | 'submitted' | 'returned' | null
  readonly validUntil: LocalDate | null
}

interface Row {
  readonly entry_id: string
  readonly title: string | null
  readonly agency_id: string
  readonly at: Date
  readonly draft_state: string | null
  readonly valid_until: string | null
}

type Wanted = DeskQuery & { readonly today: LocalDate }

/** One page of a part of the list, and one line more if there is another page. `agencyId` null: of all agencies. */
export function deskLinesQuery(wanted: Wanted) {
  const { tab } = wanted
  return tab === 'draf' || tab === 'periksa' ? draftLines(wanted) : entryLines(wanted)
}

export async function deskLines(db: Db, wanted: Wanted): Promise<DeskLine[]> {
  const { rows } = await deskLinesQuery(wanted).execute(db)
  return rows.map((row) => ({
    entryId: row.entry_id,
    title: row.title ?? '',
    agencyId: row.agency_id,
    at: toInstant(row.at),
    draftState: row.draft_state as DeskLine['draftState'],
    validUntil: row.valid_until as LocalDate | null,
  }))
}

function draftLines({ tab, words, agencyId, after }: Wanted) {
  const states =
    tab === 'periksa' ? sql`d.state = 'submitted'` : sql`d.state in ('draft', 'returned')`
  const from = after
    ? sql`and (d.updated_at, d.entry_id) < (select updated_at, entry_id from entry_drafts where entry_id = ${after})`
    : sql``
  return sql<Row>`
    select d.entry_id, d.fields ->> 'judul' as title, d.agency_id, d.updated_at as at,
      d.state as draft_state, null as valid_until
    from entry_drafts d
    where ${states} ${ofAgency('d', agencyId)} ${matching(sql`d.fields ->> 'judul'`, words)} ${from}
    order by d.updated_at desc, d.entry_id desc
    limit ${deskPage + 1}`
}

function entryLines(wanted: Wanted) {
  const { tab, words, agencyId, after, today } = wanted
  const part = parts[tab === 'pembaruan' || tab === 'dicabut' ? tab : 'terbit']
  const column = sql.ref(`e.${part.column}`)
  const order = part.first === 'newest' ? sql`desc` : sql`asc`
  const beyond = part.first === 'newest' ? sql`<` : sql`>`
  const only = tab === 'pembaruan' ? sql`and e.valid_until <= ${dueSoonUntil(today)}::date` : sql``
  const from = after
    ? sql`and (${column}, e.entry_id) ${beyond} (select ${sql.ref(part.column)}, entry_id from entries where entry_id = ${after})`
    : sql``
  return sql<Row>`
    select e.entry_id, e.title, e.agency_id, coalesce(e.withdrawn_at, e.updated_at) as at,
      d.state as draft_state, e.valid_until
    from entries e
    left join entry_drafts d on d.entry_id = e.entry_id
    where e.state = ${part.state} ${only} ${ofAgency('e', agencyId)} ${matching(sql`e.title`, words)} ${from}
    order by ${column} ${order}, e.entry_id ${order}
    limit ${deskPage + 1}`
}

const parts = {
  terbit: { state: sql`'published'`, column: 'published_at', first: 'newest' },
  pembaruan: { state: sql`'published'`, column: 'valid_until', first: 'oldest' },
  dicabut: { state: sql`'withdrawn'`, column: 'withdrawn_at', first: 'newest' },
} as const

function ofAgency(table: 'd' | 'e', agencyId: AgencyId | null) {
  return agencyId === null ? sql`` : sql`and ${sql.ref(`${table}.agency_id`)} = ${agencyId}`
}

function matching(title: ReturnType<typeof sql>, words: string) {
  const all = words
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, 6)
    .map((word) => {
      const pattern = `%${word.replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`
      return sql<SqlBool>`and ${title} ilike ${pattern}`
    })
  return sql.join(all, sql` `)
}

export interface DeskCounts {
  readonly draf: number
  readonly periksa: number
  /** Due for renewal soon or overdue, and of these the overdue ones. */
  readonly pembaruan: number
  readonly overdue: number
}

/** What waits at the desk of an agency, or of all (null). */
export async function deskCounts(
  db: Db,
  { agencyId, today }: { agencyId: AgencyId | null; today: LocalDate },
): Promise<DeskCounts> {
  const { rows } = await sql<DeskCounts>`
    select
      (select count(*) from entry_drafts d
        where d.state in ('draft', 'returned') ${ofAgency('d', agencyId)})::integer as draf,
      (select count(*) from entry_drafts d
        where d.state = 'submitted' ${ofAgency('d', agencyId)})::integer as periksa,
      due.pembaruan, due.overdue
    from (
      select count(*)::integer as pembaruan,
        (count(*) filter (where e.valid_until < ${today}::date))::integer as overdue
      from entries e
      where e.state = 'published' and e.valid_until <= ${dueSoonUntil(today)}::date ${ofAgency('e', agencyId)}
    ) due`.execute(db)
  const [counts] = rows
  if (!counts) throw new Error('a count has a row')
  return counts
}

import { sql } from 'kysely'
import type { Db } from '../../../platform/database/connect.ts'
import { toInstant } from '../../../procedure/dates.ts'
import type { Instant, LocalDate } from '../../../procedure/values.ts'
import type { Category, Form } from '../../entry.ts'

/** One row of the Daftar Informasi Publik as it stands today, in the columns of Perki 1/2021. */
export interface ListRow {
  readonly entryId: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly agencyId: string
  readonly agencyName: string
  /** Pejabat/unit/satker yang menguasai informasi. */
  readonly holder: string
  /** Penanggung jawab pembuatan atau penerbitan. */
  readonly producer: string
  readonly madeOn: LocalDate | null
  readonly madeAt: string | null
  readonly form: Form
  readonly retention: string | null
  readonly documentNumber: string | null
  readonly category: Category
  readonly year: number
  readonly publishedAt: Instant
}

interface Row {
  readonly entry_id: string
  readonly slug: string
  readonly title: string
  readonly summary: string
  readonly agency_id: string
  readonly agency_name: string
  readonly holder: string | null
  readonly producer: string | null
  readonly made_on: LocalDate | null
  readonly made_at: string | null
  readonly form: Form
  readonly retention: string | null
  readonly document_number: string | null
  readonly category: Category
  readonly year: number
  readonly published_at: Date
}

/** Rows of the list as it stands today, the newest first, after a place; at most `limit`. */
export async function listPage(
  db: Db,
  {
    after,
    limit,
  }: { after: { readonly at: Instant; readonly entryId: string } | null; limit: number },
): Promise<ListRow[]> {
  const further = after
    ? sql`and (entries.published_at, entries.entry_id) < (${after.at}::timestamptz, ${after.entryId}::uuid)`
    : sql``
  const { rows } = await sql<Row>`
    select entries.entry_id, slug, title, summary, entries.agency_id, agencies.name as agency_name, holder, producer,
      made_on, made_at, form, retention, document_number, category, year, published_at
    from entries join agencies using (agency_id)
    where state = 'published' ${further}
    order by published_at desc, entries.entry_id desc limit ${limit}`.execute(db)
  return rows.map((row) => ({
    entryId: row.entry_id,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    agencyId: row.agency_id,
    agencyName: row.agency_name,
    holder: row.holder ?? row.agency_name,
    producer: row.producer ?? row.agency_name,
    madeOn: row.made_on,
    madeAt: row.made_at,
    form: row.form,
    retention: row.retention,
    documentNumber: row.document_number,
    category: row.category,
    year: row.year,
    publishedAt: toInstant(row.published_at),
  }))
}

import { sql } from 'kysely'
import type { AgencyId, LocalDate } from '../../procedure/values.ts'
import type { Category, Form } from '../entry.ts'

/** A row of the Daftar Informasi Publik, in the official columns (Perki 1/2021; rules on the DIP). */
export interface DipRow {
  /** From 1. */
  readonly ordinal: number
  readonly entryId: string
  readonly slug: string
  readonly title: string
  /** Ringkasan isi informasi. */
  readonly summary: string
  readonly agencyId: AgencyId
  readonly agencyName: string
  /** Pejabat/unit/satker yang menguasai, where it is not the agency itself. */
  readonly holder: string | null
  /** Penanggung jawab pembuatan atau penerbitan. */
  readonly producer: string | null
  /** Waktu dan tempat pembuatan. */
  readonly madeOn: LocalDate | null
  readonly madeAt: string | null
  readonly year: number
  readonly form: Form
  /** Kinds of its files, `PDF`, `XLSX`. */
  readonly media: readonly string[]
  readonly retention: string | null
  readonly category: Category
  readonly documentNumber: string | null
}

/** What the database makes of an entry `e` with its agency `a`: all columns of a row but its number. */
export const rowOfEntry = sql<Omit<DipRow, 'ordinal' | 'entryId'>>`jsonb_build_object(
  'slug', e.slug, 'title', e.title, 'summary', e.summary, 'agencyId', e.agency_id,
  'agencyName', a.name, 'holder', e.holder, 'producer', e.producer, 'madeOn', e.made_on,
  'madeAt', e.made_at, 'year', e.year, 'form', e.form, 'retention', e.retention,
  'category', e.category, 'documentNumber', e.document_number,
  'media', coalesce((
    select jsonb_agg(distinct upper(substring(f.name from '\\.([A-Za-z0-9]{1,8})$')))
    from entry_files ef join files f on f.file_id = ef.file_id
    where ef.entry_id = e.entry_id and ef.replaced_at is null
  ), '[]'))`

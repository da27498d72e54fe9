import type { Db } from '../platform/database/connect.ts'
import type { AgencyId } from '../procedure/values.ts'

/** A perangkat daerah (OPD) that holds information; its PPID Pembantu answers for it. */
export interface Agency {
  readonly id: AgencyId
  readonly name: string
  readonly shortName: string
  /** `dinas`, `badan`, `kecamatan`, ...: how a list groups them. */
  readonly kind: string
  /** Words of its field, for the suggestion of the likely agency. */
  readonly keywords: readonly string[]
  readonly isPpidUtama: boolean
  readonly active: boolean
}

const columns = [
  'agency_id as id',
  'name',
  'short_name as shortName',
  'kind',
  'keywords',
  'is_ppid_utama as isPpidUtama',
  'active',
] as const

/** All agencies by name; the inactive ones too, as old cases name them. A regency has some fifty; the list ends at 1,000. */
export async function listAgencies(
  db: Db,
  { activeOnly = false }: { readonly activeOnly?: boolean } = {},
): Promise<Agency[]> {
  return db
    .selectFrom('agencies')
    .select(columns)
    .$if(activeOnly, (query) => query.where('active', '=', true))
    .orderBy('name')
    .limit(1000)
    .execute()
}

export async function agencyById(db: Db, id: AgencyId): Promise<Agency | null> {
  const row = await db
    .selectFrom('agencies')
    .select(columns)
    .where('agency_id', '=', id)
    .executeTakeFirst()
  return row ?? null
}

/** Adds agencies; one whose id exists stays as it is, so that a list may be brought in again. */
export async function insertAgencies(db: Db, agencies: readonly Agency[]): Promise<void> {
  if (agencies.length === 0) return
  await db
    .insertInto('agencies')
    .values(
      agencies.map((agency) => ({
        agency_id: agency.id,
        name: agency.name,
        short_name: agency.shortName,
        kind: agency.kind,
        keywords: [...agency.keywords],
        is_ppid_utama: agency.isPpidUtama,
        active: agency.active,
      })),
    )
    .onConflict((conflict) => conflict.column('agency_id').doNothing())
    .execute()
}

/** The agency of PPID Utama itself. @throws Error before any agency is entered: an office cannot work without it. */
export async function mainAgencyId(db: Db): Promise<AgencyId> {
  const row = await db
    .selectFrom('agencies')
    .select('agency_id')
    .where('is_ppid_utama', '=', true)
    .where('active', '=', true)
    .orderBy('agency_id')
    .executeTakeFirst()
  if (!row) throw new Error('no agency is marked as PPID Utama')
  return row.agency_id
}

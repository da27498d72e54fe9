import { randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import type { DB } from '../../platform/database/schema.ts'
import type { AgencyId, ExemptionLetter, Instant, LocalDate } from '../../procedure/values.ts'
import { isEntryId } from '../publishing/list-query.ts'

/** What is exempt, why and until when; never what it says (UU 14/2008 Pasal 17 and 19). */
export interface NewExempt {
  readonly agencyId: AgencyId
  readonly title: string
  readonly letters: readonly ExemptionLetter[]
  /** Statute and article. */
  readonly basis: string
  /** Of opening it. */
  readonly consequence: string
  /** Which parts are exempt; null: the whole. */
  readonly parts?: string | null
  readonly from: LocalDate
  /** Null with a reason: as long as the law demands. */
  readonly until: LocalDate | null
  readonly periodReason: string | null
  readonly decreeNumber: string
  readonly decreeDate: LocalDate
  /** The consequence test behind it; null: it was written by hand from a decree of before. */
  readonly testId?: string | null
}

export interface Exempt extends NewExempt {
  readonly exemptId: string
  readonly agencyName: string
}

const most = 1000

/** What is exempt now, by agency and title. */
export async function listExempt(db: Db): Promise<Exempt[]> {
  const rows = await selectExempt(db)
    .orderBy('agencies.name')
    .orderBy('title')
    .orderBy('exempt_id')
    .limit(most)
    .execute()
  return rows.map(exemptOf)
}

/** One that is exempt now, by its id; null when there is none, or it has ended. */
export async function exemptById(db: Db, exemptId: string): Promise<Exempt | null> {
  if (!isEntryId(exemptId)) return null
  const row = await selectExempt(db).where('exempt_id', '=', exemptId).executeTakeFirst()
  return row ? exemptOf(row) : null
}

/** What is exempt now and ends on this day or before, the first to end first; of one agency where given. */
export async function exemptEnding(
  db: Db,
  { until, agencyId }: { readonly until: LocalDate; readonly agencyId: AgencyId | null },
): Promise<Exempt[]> {
  const rows = await selectExempt(db)
    .where('exempt_until', '<=', until)
    .$if(agencyId !== null, (query) => query.where('exempt_items.agency_id', '=', agencyId ?? ''))
    .orderBy('exempt_until')
    .orderBy('exempt_id')
    .limit(most)
    .execute()
  return rows.map(exemptOf)
}

function selectExempt(db: Db) {
  return db
    .selectFrom('exempt_items')
    .innerJoin('agencies', 'agencies.agency_id', 'exempt_items.agency_id')
    .select([
      'exempt_id',
      'exempt_items.agency_id',
      'agencies.name as agency_name',
      'title',
      'letters',
      'basis',
      'consequence',
      'parts',
      'exempt_from',
      'exempt_until',
      'period_reason',
      'decree_number',
      'decree_date',
      'test_id',
    ])
    .where('ended_at', 'is', null)
}

type ExemptRow = Awaited<ReturnType<ReturnType<typeof selectExempt>['executeTakeFirstOrThrow']>>

function exemptOf(row: ExemptRow): Exempt {
  return {
    exemptId: row.exempt_id,
    agencyId: row.agency_id,
    agencyName: row.agency_name,
    title: row.title,
    letters: row.letters as ExemptionLetter[],
    basis: row.basis,
    consequence: row.consequence,
    parts: row.parts,
    from: row.exempt_from as LocalDate,
    until: row.exempt_until as LocalDate | null,
    periodReason: row.period_reason,
    decreeNumber: row.decree_number,
    decreeDate: row.decree_date as LocalDate,
    testId: row.test_id,
  }
}

/** Adds a row to the list of exempt information. @returns its id. */
export async function addExempt(
  db: Db,
  { item, at }: { item: NewExempt; at: Instant },
): Promise<string> {
  const exemptId = randomUUID()
  await db
    .insertInto('exempt_items')
    .values({
      exempt_id: exemptId,
      agency_id: item.agencyId,
      title: item.title,
      letters: [...item.letters],
      basis: item.basis,
      consequence: item.consequence,
      exempt_from: item.from,
      exempt_until: item.until,
      period_reason: item.periodReason,
      decree_number: item.decreeNumber,
      decree_date: item.decreeDate,
      parts: item.parts ?? null,
      test_id: item.testId ?? null,
      created_at: at,
    })
    .execute()
  return exemptId
}

/** Ends an exemption: the information is open, or asked for like any other. @returns whether it was in force. */
export async function endExempt(
  db: Kysely<DB>,
  { exemptId, at, reason }: { exemptId: string; at: Instant; reason: string },
): Promise<boolean> {
  const ended = await db
    .updateTable('exempt_items')
    .set({ ended_at: at, ended_reason: reason })
    .where('exempt_id', '=', exemptId)
    .where('ended_at', 'is', null)
    .returning('exempt_id')
    .executeTakeFirst()
  return ended !== undefined
}

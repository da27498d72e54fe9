import type { Db } from '../../../platform/database/connect.ts'

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'] as const

/** What is exempt now, without what the consequence test weighed (UU 14/2008 Pasal 17 and 19). At most 5,000. */
export async function exemptItems(db: Db) {
  const rows = await db
    .selectFrom('exempt_items')
    .innerJoin('agencies', 'agencies.agency_id', 'exempt_items.agency_id')
    .select([
      'exempt_items.exempt_id',
      'exempt_items.title',
      'exempt_items.agency_id',
      'agencies.name as agency_name',
      'exempt_items.letters',
      'exempt_items.basis',
      'exempt_items.exempt_from',
      'exempt_items.exempt_until',
      'exempt_items.period_reason',
      'exempt_items.decree_number',
      'exempt_items.decree_date',
    ])
    .where('exempt_items.ended_at', 'is', null)
    .orderBy('agencies.name')
    .orderBy('exempt_items.title')
    .limit(5_000)
    .execute()
  return rows.map((row) => ({
    exemptId: row.exempt_id,
    title: row.title,
    agencyId: row.agency_id,
    agencyName: row.agency_name,
    letters: letters.filter((letter) => row.letters.includes(letter)),
    basis: row.basis,
    exemptFrom: String(row.exempt_from),
    exemptUntil: row.exempt_until === null ? null : String(row.exempt_until),
    periodReason: row.period_reason,
    decree: { number: row.decree_number, date: String(row.decree_date) },
  }))
}

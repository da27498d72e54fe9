import type { Db } from '../platform/database/connect.ts'

/** How the office presents itself, its own words, in the setting `card`. */
export interface OfficeCard {
  readonly name: string
  readonly unit: string
  readonly address: string
  readonly email: string | null
  readonly phone: string | null
}

/** The first office to use the product; another sets its own card. */
export const defaultCard: OfficeCard = {
  name: 'PPID Kapuas Hulu',
  unit: 'Dinas Komunikasi, Informatika dan Statistik',
  address: 'Putussibau, Kabupaten Kapuas Hulu, Kalimantan Barat',
  email: null,
  phone: null,
}

export async function readCard(db: Db): Promise<OfficeCard> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', 'card')
    .executeTakeFirst()
  return row ? (row.value as unknown as OfficeCard) : defaultCard
}

export async function saveCard(db: Db, card: OfficeCard): Promise<void> {
  const value = JSON.stringify(card)
  await db
    .insertInto('settings')
    .values({ key: 'card', value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value, updated_at: new Date() }))
    .execute()
}

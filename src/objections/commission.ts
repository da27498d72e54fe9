import type { Db } from '../platform/database/connect.ts'

/** The Komisi Informasi that hears disputes with this office (UU 14/2008 Pasal 37): its own words, in the setting `commission`. */
export interface Commission {
  readonly name: string
  readonly address: string
  readonly website: string | null
}

/** For Kapuas Hulu; its address as the commission itself gave it in July 2025. Another office sets its own. */
export const defaultCommission: Commission = {
  name: 'Komisi Informasi Provinsi Kalimantan Barat',
  address: 'Jalan D.A. Hadi No. 146, Akcaya, Pontianak Selatan, Kota Pontianak',
  website: 'https://www.komisiinformasikalbar.or.id',
}

export async function readCommission(db: Db): Promise<Commission> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', 'commission')
    .executeTakeFirst()
  return row ? (row.value as unknown as Commission) : defaultCommission
}

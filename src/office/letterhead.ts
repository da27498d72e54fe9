import type { Db } from '../platform/database/connect.ts'
import type { LetterSigner } from '../procedure/letters.ts'

/** Who signs letters of one kind; `name` and `nip` (employee number) are left out of the letter while null. */
export interface Signatory {
  readonly post: string
  readonly name: string | null
  readonly nip: string | null
}

/** What stands at the head and the foot of official letters, the office's own words, in the setting `letterhead`. */
export interface Letterhead {
  /** `Pemerintah Kabupaten Kapuas Hulu`. */
  readonly government: string
  readonly unit: string
  /** `Pejabat Pengelola Informasi dan Dokumentasi`. */
  readonly service: string
  readonly address: string
  /** Phone numbers, mail and web addresses. */
  readonly contact: readonly string[]
  /** Where letters are dated. */
  readonly place: string
  readonly signers: Readonly<Record<LetterSigner, Signatory>>
}

/** The first office to use the product; another sets its own. */
export const defaultLetterhead: Letterhead = {
  government: 'Pemerintah Kabupaten Kapuas Hulu',
  unit: 'Dinas Komunikasi, Informatika dan Statistik',
  service: 'Pejabat Pengelola Informasi dan Dokumentasi',
  address: 'Putussibau, Kapuas Hulu, Kalimantan Barat',
  contact: [],
  place: 'Putussibau',
  signers: {
    ppid: { post: 'PPID Utama Kabupaten Kapuas Hulu', name: null, nip: null },
    atasan: {
      post: 'Sekretaris Daerah Kabupaten Kapuas Hulu selaku Atasan PPID',
      name: null,
      nip: null,
    },
  },
}

export async function readLetterhead(db: Db): Promise<Letterhead> {
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', 'letterhead')
    .executeTakeFirst()
  return row ? (row.value as unknown as Letterhead) : defaultLetterhead
}

export async function saveLetterhead(db: Db, letterhead: Letterhead): Promise<void> {
  const value = JSON.stringify(letterhead)
  await db
    .insertInto('settings')
    .values({ key: 'letterhead', value })
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value, updated_at: new Date() }))
    .execute()
}

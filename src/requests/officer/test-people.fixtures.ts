import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { TestDatabase } from '../../../test/support/database.ts'
import { insertPerson } from '../../people/accounts/people.ts'
import { insertAgencies } from '../../people/agencies.ts'
import { newIdentityId, saveIdentity, sealScan } from '../../people/identity/identities.ts'
import type { SealKey } from '../../people/identity/seal.ts'
import type { SignedIn } from '../../people/viewer.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import { parseNik } from '../../procedure/nik.ts'
import type { AgencyId, Role } from '../../procedure/values.ts'

/** What the applicant of every test typed about themself: no agency may ever read it. */
export const applicantData = {
  nama: 'Yohana Simbolon Pertiwi',
  jalan: 'Jalan Kenanga Sembilan',
  telepon: '0812-3456-7890',
  pekerjaan: 'Peneliti lepas',
  email: 'yohana.pertiwi@contoh.id',
  nik: '6106014107900001',
} as const

export const ktpBytes = Buffer.from('%PDF-1.4 pindaian kartu')

export async function addAgencies({ db }: TestDatabase): Promise<void> {
  const agency = (id: string, name: string, keywords: string[], isPpidUtama = false) => ({
    id,
    name,
    shortName: name,
    kind: 'dinas',
    keywords,
    isPpidUtama,
    active: true,
  })
  await insertAgencies(db, [
    agency('diskominfotik', 'Dinas Komunikasi', ['internet'], true),
    agency('dinas-pendidikan', 'Dinas Pendidikan', ['guru', 'sekolah']),
    agency('dinas-kesehatan', 'Dinas Kesehatan', ['puskesmas', 'obat']),
  ])
}

export async function addPerson(
  { db }: TestDatabase,
  { email, role, agencyId }: { email: string; role: Role; agencyId: AgencyId | null },
): Promise<SignedIn> {
  const name = role === 'applicant' ? applicantData.nama : `Petugas ${email.split('@')[0]}`
  const id = await insertPerson(db, {
    name,
    email,
    role,
    agencyId,
    passwordHash: 'x',
    locale: 'id',
    emailVerified: true,
    demo: false,
    consentVersion: null,
  })
  if (id === null) throw new Error('two accounts of one address')
  const account = { emailVerified: true, locale: 'id', sessionId: randomUUID() } as const
  return { kind: 'person', id, name, email, role, agencyId, ...account }
}

export async function addIdentity(
  { db }: TestDatabase,
  { storage, key, personId }: { storage: Storage; key: SealKey; personId: string },
): Promise<string> {
  const identityId = newIdentityId()
  const sealed = Readable.from([ktpBytes]).pipe(sealScan(key, { identityId }))
  const { sha256 } = await storage.receive(sealed, { maxBytes: 10_000 })
  const parsed = parseNik(applicantData.nik)
  if (!parsed.ok) throw new Error(parsed.reason)
  const scan = { blob: sha256, mediaType: 'application/pdf', size: ktpBytes.length }
  await saveIdentity(db, { key, identityId, personId, nik: parsed.nik, scan })
  return identityId
}

export function fieldsOf(rincian: string) {
  const { nama, jalan, telepon, pekerjaan } = applicantData
  return {
    nama,
    jalan,
    telepon,
    pekerjaan,
    rincian: [rincian],
    desa: 'Putussibau Kota',
    kecamatan: 'Putussibau Utara',
    kabupaten: 'Kapuas Hulu',
    provinsi: 'Kalimantan Barat',
    kodePos: '78711',
    tujuan: 'Bahan tulisan tentang pendidikan',
    caraMemperoleh: 'salinan_softcopy',
    caraMendapatSalinan: 'unduh_portal',
    bantuan: [],
    kebutuhanKhusus: '',
    persetujuan: ['data_pribadi', 'benar', 'penggunaan_sah'],
  }
}

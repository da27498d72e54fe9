import { hashPassword } from '../../src/people/accounts/passwords.ts'
import { insertPerson } from '../../src/people/accounts/people.ts'
import { insertAgencies } from '../../src/people/agencies.ts'
import type { Db } from '../../src/platform/database/connect.ts'
import type { Actor, Role } from '../../src/procedure/values.ts'

export const password = 'danau sentarum tenang'

const agency = (id: string, name: string, keywords: readonly string[], isPpidUtama = false) => ({
  id,
  name,
  shortName: name.replace('Dinas ', ''),
  kind: 'dinas',
  keywords,
  isPpidUtama,
  active: true,
})

const agencies = [
  agency('diskominfo', 'Dinas Komunikasi', ['internet'], true),
  agency('dinas-pendidikan', 'Dinas Pendidikan', ['guru', 'sekolah']),
  agency('dinas-kesehatan', 'Dinas Kesehatan', ['puskesmas', 'obat']),
  agency('dinas-perhubungan', 'Dinas Perhubungan', ['terminal', 'dermaga']),
]

/** One person of every kind; two applicants, and PPID Pembantu of three agencies. */
export const cast = {
  pemohon: { role: 'applicant', agencyId: null },
  pemohonLain: { role: 'applicant', agencyId: null },
  utama: { role: 'ppid_utama', agencyId: null },
  utamaKedua: { role: 'ppid_utama', agencyId: null },
  pendidikan: { role: 'ppid_pembantu', agencyId: 'dinas-pendidikan' },
  kesehatan: { role: 'ppid_pembantu', agencyId: 'dinas-kesehatan' },
  perhubungan: { role: 'ppid_pembantu', agencyId: 'dinas-perhubungan' },
  atasan: { role: 'atasan_ppid', agencyId: null },
  tim: { role: 'tim_pertimbangan', agencyId: null },
  petugas: { role: 'desk_officer', agencyId: null },
  admin: { role: 'admin', agencyId: null },
} as const satisfies Record<string, { role: Role; agencyId: string | null }>

export type Member = keyof typeof cast

export const emailOf = (member: Member) => `${member.toLowerCase()}@contoh.id`

export type Staff = Readonly<Record<Member, Extract<Actor, { kind: 'person' }>>>

/** Agencies and accounts of a small office; all accounts have one password. */
export async function openOffice(db: Db): Promise<Staff> {
  await insertAgencies(db, agencies)
  const passwordHash = await hashPassword(password)
  const staff: Partial<Record<Member, Staff[Member]>> = {}
  for (const [member, { role, agencyId }] of Object.entries(cast) as [
    Member,
    (typeof cast)[Member],
  ][]) {
    const id = await insertPerson(db, {
      name: nameOf(member),
      email: emailOf(member),
      role,
      agencyId,
      passwordHash,
      locale: 'id',
      emailVerified: true,
      demo: false,
      consentVersion: null,
    })
    if (id === null) throw new Error('two accounts of one address')
    staff[member] = { kind: 'person', id, role, agencyId }
  }
  return staff as Staff
}

/** The name on a member's account. */
export function nameOf(member: Member): string {
  return `Rekaan ${member}`
}

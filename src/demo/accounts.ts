import type { Role } from '../procedure/values.ts'
import { agencies } from './documents/agencies.ts'
import { people } from './people/names.ts'

/** One password for all accounts of the demonstration; production knows none of them. */
export const demoPassword = 'sungai-kapuas-2026'

export interface DemoAccount {
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly agencyId: string | null
}

/** Accounts to try each role with, in the order they are shown. All invented. */
export const demoAccounts: readonly DemoAccount[] = [
  { name: 'Melati Arusdalam', email: 'pemohon@contoh.id', role: 'applicant', agencyId: null },
  { name: 'Bayu Langitsore', email: 'ppid.utama@contoh.id', role: 'ppid_utama', agencyId: null },
  { name: 'Intan Danaubening', email: 'ppid.utama2@contoh.id', role: 'ppid_utama', agencyId: null },
  ...agencies.map(({ id }, index): DemoAccount => {
    const person = people[index + 60]
    if (!person) throw new Error('there are fewer invented people than agencies')
    return {
      name: person.fullName,
      email: `ppid.${id}@contoh.id`,
      role: 'ppid_pembantu',
      agencyId: id,
    }
  }),
  { name: 'Surya Bukitangin', email: 'atasan@contoh.id', role: 'atasan_ppid', agencyId: null },
  { name: 'Kirana Mataair', email: 'tim@contoh.id', role: 'tim_pertimbangan', agencyId: null },
  { name: 'Rimba Tepianair', email: 'tim2@contoh.id', role: 'tim_pertimbangan', agencyId: null },
  {
    name: 'Galih Perahukayu',
    email: 'petugas.loket@contoh.id',
    role: 'desk_officer',
    agencyId: null,
  },
  { name: 'Laras Batukelam', email: 'admin@contoh.id', role: 'admin', agencyId: null },
]

/** The few that a newcomer needs to walk the eight steps. */
export const firstAccounts: readonly DemoAccount[] = demoAccounts.filter(({ email }) =>
  ['pemohon@contoh.id', 'ppid.utama@contoh.id', 'ppid.dinas-sosial@contoh.id'].includes(email),
)

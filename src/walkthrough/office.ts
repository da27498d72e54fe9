import { Readable } from 'node:stream'
import { walkthrough as words } from '../../locales/id/walkthrough.ts'
import { publishEntry } from '../catalogue/commands.ts'
import { type FileDeps, isRefusal, receiveFile } from '../documents/receive-file.ts'
import { hashPassword } from '../people/accounts/passwords.ts'
import { insertPerson } from '../people/accounts/people.ts'
import { insertAgencies } from '../people/agencies.ts'
import type { Db } from '../platform/database/connect.ts'
import { toInstant } from '../procedure/dates.ts'
import type { Role } from '../procedure/values.ts'
import { smallPdf } from './small-pdf.ts'

/** Who can sign in at the small office. One password for all. */
export interface SmallOffice {
  readonly password: string
  /** Addresses of the accounts. */
  readonly main: string
  readonly agency: string
  readonly otherAgency: string
  readonly applicants: readonly string[]
}

export const smallOfficeAgency = 'dinas-sosial'
const otherAgency = 'dinas-pertanian'

/** The name behind an applicant's address, as the form of a request wants it. */
export const applicantName = (index: number): string =>
  words.office.people.applicants({ number: index })

const addressOf = (name: string) => `${name}@contoh.id`

/**
 * Fills an empty database with an office just big enough for a whole request: three agencies, PPID Utama, two PPID
 * Pembantu, four published documents, and `applicants` confirmed accounts. One password hash serves them all.
 */
export async function openSmallOffice(
  deps: FileDeps,
  { password, applicants }: { password: string; applicants: number },
): Promise<SmallOffice> {
  const { agencies, people } = words.office
  await insertAgencies(
    deps.db,
    Object.entries(agencies).map(([id, agency]) => ({
      ...agency,
      ...{ id, kind: 'dinas', isPpidUtama: id === 'diskominfo', active: true },
    })),
  )
  const passwordHash = await hashPassword(password)
  const add = (person: { name: string; email: string; role: Role; agencyId?: string }) =>
    addPerson(deps.db, { agencyId: null, ...person, passwordHash })
  const office = {
    password,
    main: addressOf('utama'),
    agency: addressOf('sosial'),
    otherAgency: addressOf('pertanian'),
    applicants: Array.from({ length: applicants }, (_, index) => addressOf(`pemohon.${index}`)),
  }
  await add({ name: people.main, email: office.main, role: 'ppid_utama' })
  const unit = { role: 'ppid_pembantu' } as const
  await add({ ...unit, name: people.social, email: office.agency, agencyId: smallOfficeAgency })
  await add({ ...unit, name: people.farming, email: office.otherAgency, agencyId: otherAgency })
  for (const [index, email] of office.applicants.entries())
    await add({ name: applicantName(index), email, role: 'applicant' })
  for (const document of words.office.documents) await publish(deps, document)
  return office
}

async function addPerson(
  db: Db,
  person: {
    readonly name: string
    readonly email: string
    readonly role: Role
    readonly agencyId: string | null
    readonly passwordHash: string
  },
): Promise<void> {
  await insertPerson(db, {
    ...person,
    locale: 'id',
    emailVerified: true,
    demo: false,
    consentVersion: null,
  })
}

async function publish(
  deps: FileDeps,
  document: (typeof words.office.documents)[number],
): Promise<void> {
  const { title, summary, agencyId, topic, fileName } = document
  const stored = await receiveFile(deps, {
    stream: Readable.from([smallPdf([title, summary])]),
    fileName,
    uploadedBy: null,
    allow: ['pdf'],
    maxBytes: 1_000_000,
  })
  if (isRefusal(stored)) throw new Error(`a document of our own was refused: ${stored.refused}`)
  const now = toInstant(new Date())
  await deps.db.transaction().execute((trx) =>
    publishEntry(trx, {
      ...{ title, summary, agencyId, topic },
      category: 'setiap_saat',
      year: 2025,
      files: [stored.fileId],
      publishedAt: now,
      source: 'published',
    }),
  )
}

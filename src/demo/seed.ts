import { Readable } from 'node:stream'
import { publishEntry } from '../catalogue/commands.ts'
import { isRefusal, receiveFile } from '../documents/receive-file.ts'
import { defaultCard, saveCard } from '../office/card.ts'
import { defaultLetterhead, type Letterhead, saveLetterhead } from '../office/letterhead.ts'
import { hashPassword } from '../people/accounts/passwords.ts'
import { insertPerson } from '../people/accounts/people.ts'
import { insertAgencies } from '../people/agencies.ts'
import { newestIdentity, newIdentityId, saveIdentity } from '../people/identity/identities.ts'
import type { SignedIn } from '../people/viewer.ts'
import type { Db } from '../platform/database/connect.ts'
import { instantAt, localDateOf } from '../procedure/dates.ts'
import { parseNik } from '../procedure/nik.ts'
import type { Actor, Instant, LocalDate, Role } from '../procedure/values.ts'
import { demoAccounts, demoPassword } from './accounts.ts'
import { type CounterCast, planCounter, playCounter } from './counter/play.ts'
import { agencies } from './documents/agencies.ts'
import type { DemoDocument } from './documents/content.ts'
import { demoDocuments } from './documents/documents.ts'
import { renderDocument } from './documents/render.ts'
import { planTests, playTest } from './exemption/play.ts'
import { sealedCard } from './identity-card.ts'
import { columnsOf } from './information/columns.ts'
import { seedInformation } from './information/seed.ts'
import { planLives } from './lives/plan.ts'
import { type Cast, type PlayDeps, playAction, requestOf } from './lives/play.ts'
import { planObjections } from './objections/plan.ts'
import { playObjection } from './objections/play.ts'
import { type DemoPerson, people } from './people/names.ts'
import { requestTexts } from './requests/texts.ts'
import { doneKey, isSeeded } from './seeded.ts'

/** How far the seed is, for a progress line. */
export type Progress = (
  part: 'accounts' | 'documents' | 'requests',
  done: number,
  of: number,
) => void

/**
 * Fills an empty database with the demonstration: agencies, accounts, documents, and cases played through the product's
 * own commands up to `now`. Killed half-way, it goes on where it stopped when called again; the day of the first call
 * decides the plan.
 */
export async function seedDemo(
  deps: PlayDeps,
  { now, onProgress }: { now: Instant; onProgress: Progress },
): Promise<void> {
  if (await isSeeded(deps.db)) return
  const startedAt = await firstStart(deps.db, now)
  await saveCard(deps.db, { ...defaultCard, email: 'ppid@contoh.id' })
  await saveLetterhead(deps.db, demoLetterhead())
  await insertAgencies(
    deps.db,
    agencies.map((agency) => ({
      ...agency,
      isPpidUtama: agency.id === 'diskominfo',
      active: true,
    })),
  )
  const cast = await seedPeople(deps, onProgress)
  await seedDocuments(deps, { now: startedAt, onProgress })
  await seedInformation(deps, { cast, now: startedAt })
  const { calendar } = await deps.readRules(deps.db)
  // Together in the order of time, so that numbers and dates run alike.
  const actions = [
    ...planLives(calendar, startedAt).map((action) => ({
      at: action.at,
      play: () => playAction(deps, cast, action),
    })),
    ...planTests(startedAt).map((action) => ({
      at: action.at,
      play: () => playTest(deps, { action, cast: cast.forTests, startedAt }),
    })),
    ...planObjections(calendar, startedAt).map((action) => ({
      at: action.at,
      play: async () =>
        playObjection(deps, {
          action,
          requestId: await requestOf(deps, action.life),
          cast: {
            applicant: applicantActor(cast.applicant(action.life).id),
            superior: cast.forTests('atasan', ''),
            mainOfficer: cast.mainOfficer,
          },
        }),
    })),
    ...planCounter(calendar, startedAt).map((action) => ({
      at: action.at,
      play: () => playCounter(deps, { action, cast: cast.forCounter }),
    })),
  ].sort((a, b) => a.at.localeCompare(b.at))
  for (const [index, { play }] of actions.entries()) {
    await play()
    onProgress('requests', index + 1, actions.length)
  }
  await deps.db
    .insertInto('settings')
    .values({ key: doneKey, value: JSON.stringify(startedAt) })
    .execute()
}

function applicantActor(id: string): Actor {
  return { kind: 'person', id, role: 'applicant', agencyId: null }
}

async function firstStart(db: Db, now: Instant): Promise<Instant> {
  await db
    .insertInto('settings')
    .values({ key: 'demo_started', value: JSON.stringify(now) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const row = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', 'demo_started')
    .executeTakeFirstOrThrow()
  return row.value as unknown as Instant
}

const applicantCount = 40
/** Letters of the demonstration are signed by its invented officers, who have no employee numbers. */
function demoLetterhead(): Letterhead {
  const { signers } = defaultLetterhead
  const nameOf = (wanted: Role) => demoAccounts.find(({ role }) => role === wanted)?.name ?? null
  return {
    ...defaultLetterhead,
    contact: ['ppid@contoh.id'],
    signers: {
      ppid: { ...signers.ppid, name: nameOf('ppid_utama') },
      atasan: { ...signers.atasan, name: nameOf('atasan_ppid') },
    },
  }
}

// Cases the first account finds as its own: one just filed, one with a question to answer, three answered and not
// fetched, one of them partly, one refused, some ended.
const livesOfNewcomer: ReadonlySet<number> = new Set([
  ...[2, 6, 18, 20, 24, 33],
  ...['amdal-sawit', 'keluhan-rsud'].map((key) =>
    requestTexts.findIndex((text) => text.key === key),
  ),
])

async function seedPeople(
  deps: PlayDeps,
  onProgress: Progress,
): Promise<Cast & { readonly forCounter: CounterCast }> {
  const passwordHash = await hashPassword(demoPassword)
  const applicants = people.slice(0, applicantCount)
  const wanted = [
    ...demoAccounts,
    ...applicants.map((person) => ({
      name: person.fullName,
      email: person.email,
      role: 'applicant' as const,
      agencyId: null,
    })),
  ]
  const ids = new Map<string, string>()
  for (const [index, account] of wanted.entries()) {
    await insertPerson(deps.db, {
      ...account,
      passwordHash,
      locale: 'id',
      emailVerified: true,
      demo: true,
      consentVersion: null,
    })
    const { id } = await deps.db
      .selectFrom('people')
      .select('id')
      .where('email', '=', account.email)
      .executeTakeFirstOrThrow()
    ids.set(account.email, id)
    onProgress('accounts', index + 1, wanted.length)
  }
  const idOf = (email: string): string => {
    const id = ids.get(email)
    if (id === undefined) throw new Error('every invented person has an account')
    return id
  }
  for (const person of applicants)
    await seedIdentity(deps, { personId: idOf(person.email), person })
  // Whoever tries the first account needs no card of their own.
  const spare = people.at(-1)
  const first = demoAccounts.find(({ role }) => role === 'applicant')
  if (!spare || !first) throw new Error('the demonstration has an applicant to try')
  const newcomer = { id: idOf(first.email), person: { ...spare, fullName: first.name } }
  await seedIdentity(deps, { personId: newcomer.id, person: newcomer.person })
  const officer = (email: string, role: Role, agencyId: string | null): Actor => ({
    kind: 'person',
    id: idOf(email),
    role,
    agencyId,
  })
  const agencyOfficer = (agencyId: string) =>
    officer(`ppid.${agencyId}@contoh.id`, 'ppid_pembantu', agencyId)
  const mainOfficer = officer('ppid.utama@contoh.id', 'ppid_utama', null)
  const judges = {
    main: mainOfficer,
    main2: officer('ppid.utama2@contoh.id', 'ppid_utama', null),
    tim: officer('tim@contoh.id', 'tim_pertimbangan', null),
    tim2: officer('tim2@contoh.id', 'tim_pertimbangan', null),
    atasan: officer('atasan@contoh.id', 'atasan_ppid', null),
  }
  return {
    applicant: (life) => {
      if (livesOfNewcomer.has(life)) return newcomer
      const person = applicants[life % applicants.length]
      if (!person) throw new Error('the demonstration has applicants')
      return { id: idOf(person.email), person }
    },
    mainOfficer,
    agencyOfficer,
    forCounter: { officer: deskOfficer(idOf), mainOfficer },
    forTests: (who, agencyId) => (who === 'agency' ? agencyOfficer(agencyId) : judges[who]),
  }
}

function deskOfficer(idOf: (email: string) => string): SignedIn {
  const account = demoAccounts.find(({ role }) => role === 'desk_officer')
  if (!account) throw new Error('the demonstration has a desk officer')
  const { name, email, role, agencyId } = account
  return {
    ...{ kind: 'person', id: idOf(email), name, email, role, agencyId },
    ...{ emailVerified: true, locale: 'id', sessionId: '' },
  }
}

async function seedIdentity(
  deps: PlayDeps,
  { personId, person }: { personId: string; person: DemoPerson },
): Promise<void> {
  if (await newestIdentity(deps.db, personId)) return
  const parsed = parseNik(person.nik)
  if (!parsed.ok) throw new Error(`an invented NIK breaks the rules: ${parsed.reason}`)
  const identityId = newIdentityId()
  const scan = await sealedCard(deps, { identityId, person })
  await saveIdentity(deps.db, {
    key: deps.identityKey,
    identityId,
    personId,
    nik: parsed.nik,
    scan,
  })
}

async function seedDocuments(
  deps: PlayDeps,
  { now, onProgress }: { now: Instant; onProgress: Progress },
): Promise<void> {
  const documents = demoDocuments()
    .filter((document) => document.publishedOn <= localDateOf(now))
    .toSorted((a, b) => a.publishedOn.localeCompare(b.publishedOn))
  const known = new Set(
    (await deps.db.selectFrom('entries').select('title').execute()).map((row) => row.title),
  )
  for (const [index, document] of documents.entries()) {
    if (!known.has(document.title)) await seedDocument(deps, { document, today: localDateOf(now) })
    onProgress('documents', index + 1, documents.length)
  }
}

async function seedDocument(
  deps: PlayDeps,
  { document, today }: { document: DemoDocument; today: LocalDate },
): Promise<void> {
  const stored = await receiveFile(deps, {
    stream: Readable.from([await renderDocument(document)]),
    fileName: document.fileName,
    uploadedBy: null,
    allow: ['pdf', 'xlsx', 'csv'],
    maxBytes: 10_000_000,
  })
  if (isRefusal(stored))
    throw new Error(`a document of the demonstration was refused: ${stored.refused}`)
  const { title, summary, agencyId, category, topic, year } = document
  const publishedAt = instantAt(document.publishedOn, 9 * 60)
  await deps.db.transaction().execute((trx) =>
    publishEntry(trx, {
      title,
      summary,
      agencyId,
      category,
      topic,
      year,
      files: [stored.fileId],
      publishedAt,
      ...columnsOf(document, today),
      source: 'published',
    }),
  )
}

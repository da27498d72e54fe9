import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { type TestDatabase, useDatabase } from '../../../test/support/database.ts'
import { prepareOffice } from '../../office/prepare.ts'
import { createRulesReader } from '../../office/rules.ts'
import { insertPerson } from '../../people/accounts/people.ts'
import { insertAgencies } from '../../people/agencies.ts'
import { createFailurePage } from '../../people/failure-page.tsx'
import { newIdentityId, saveIdentity, sealScan } from '../../people/identity/identities.ts'
import { parseNik } from '../../people/identity/nik.ts'
import { sealKey } from '../../people/identity/seal.ts'
import type { SignedIn, Viewer } from '../../people/viewer.ts'
import { createShowPage } from '../../people/web.tsx'
import { createServer } from '../../platform/http/server.ts'
import { createDiskStorage } from '../../platform/storage/disk.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import type { AgencyId, Instant, Role } from '../../procedure/values.ts'
import { recordAudit } from '../../records/audit.ts'
import { type Assets, readAssets } from '../../ui/assets.ts'
import { buildAssets } from '../../ui/built-assets.fixtures.ts'
import { saveDraft } from '../drafts/drafts.ts'
import { createReact } from '../react.ts'
import { type SubmitDeps, submitDraft } from '../submit.ts'
import { officerRoutes } from './routes.tsx'

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

export interface TestOffice {
  readonly database: TestDatabase
  readonly storage: Storage
  readonly officers: Record<'utama' | 'utama2' | 'pendidikan' | 'kesehatan', SignedIn>
  applicant: SignedIn
  /** The moment the portal believes it is. */
  now: Instant
  as(person: SignedIn): Browser
  /** A request filed now; @returns its id. */
  file(rincian?: string): Promise<string>
  /** Opens the pages to a browser, which names its person in the header `x-person`. @returns the address. */
  listen(): Promise<string>
}

/** The officers' pages behind the real router, with two agencies and two officers of PPID Utama. */
export function useTestOffice({
  maxUploadBytes = 200_000,
  built = false,
}: {
  readonly maxUploadBytes?: number
  /** Real style sheets and scripts, for a browser. */
  readonly built?: boolean
} = {}): TestOffice {
  const database = useDatabase()
  const dir = mkdtempSync(join(tmpdir(), 'officer-'))
  const storage = createDiskStorage(dir)
  const identityKey = sealKey(Buffer.alloc(32, 7))
  const people = new Map<string, SignedIn>()
  const held: { app?: FastifyInstance; deps?: SubmitDeps; identityId?: string } = {}

  beforeAll(async () => {
    const { db } = database
    await prepareOffice(db)
    await addAgencies(database)
    const add = async (email: string, role: Role, agencyId: AgencyId | null) => {
      const person = await addPerson(database, { email, role, agencyId })
      people.set(person.id, person)
      return person
    }
    Object.assign(officers, {
      utama: await add('utama@contoh.id', 'ppid_utama', null),
      utama2: await add('utama2@contoh.id', 'ppid_utama', null),
      pendidikan: await add('pendidikan@contoh.id', 'ppid_pembantu', 'dinas-pendidikan'),
      kesehatan: await add('kesehatan@contoh.id', 'ppid_pembantu', 'dinas-kesehatan'),
    })
    self.applicant = await add(applicantData.email, 'applicant', null)
    const assetsDir = built ? buildAssets() : import.meta.dirname
    const showPage = showPageWith(built ? readAssets(assetsDir, '/aset') : noAssets)
    const deps = {
      db,
      storage,
      scanner: null,
      readRules: createRulesReader(),
      clock: () => self.now,
      react: createReact({ baseUrl, office: () => card }),
      identityKey,
      appSecret: 'a secret of thirty-two characters!',
      showPage,
      maxUploadBytes,
    }
    held.deps = deps
    held.identityId = await addIdentity(database, {
      storage,
      key: identityKey,
      personId: self.applicant.id,
    })
    held.app = await createServer<Role, Viewer>({
      routes: officerRoutes(deps),
      baseUrl,
      trustProxy: false,
      assetsDir,
      limits: false,
      identify: async (request) =>
        people.get(String(request.headers['x-person'])) ?? { kind: 'guest' },
      nobody: { kind: 'guest' },
      localeOf: () => 'id',
      roleOf: (viewer) => (viewer.kind === 'person' ? viewer.role : null),
      recordAudit: async (viewer, event, subject, detail) =>
        recordAudit(db, {
          event,
          actorId: viewer.kind === 'person' ? viewer.id : null,
          role: viewer.kind === 'person' ? viewer.role : null,
          subject,
          detail,
        }),
      failurePage: createFailurePage(showPage),
      signInPath: (path) => `/masuk?kembali=${encodeURIComponent(path)}`,
      onError: (error) => {
        throw error
      },
    })
  })
  afterAll(async () => {
    await held.app?.close()
    rmSync(dir, { recursive: true, force: true })
  })

  const ready = <T,>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the office is not open yet')
    return value
  }
  const officers = {} as TestOffice['officers']
  const self: TestOffice = {
    database,
    storage,
    officers,
    applicant: undefined as unknown as SignedIn,
    now: '2026-11-23T02:00:00.000Z' as Instant,
    as: (person: SignedIn) => new Browser(ready(held.app), person),
    file: async (
      rincian = 'Jumlah guru sekolah dasar di Kecamatan Badau tahun 2025 menurut status',
    ) => {
      const deps = ready(held.deps)
      const identityId = ready(held.identityId)
      const draftId = randomUUID()
      await saveDraft(deps.db, identityKey, {
        draftId,
        personId: self.applicant.id,
        identityId,
        fields: fieldsOf(rincian),
        times: { formOpenedAt: self.now, searchStartedAt: null, portalAnswerMs: null },
        at: self.now,
      })
      const { applicant } = self
      const submitted = await submitDraft(deps, {
        personId: applicant.id,
        draftId,
        actor: { kind: 'person', id: applicant.id, role: 'applicant', agencyId: null },
      })
      if (submitted.kind !== 'done') throw new Error(`not submitted: ${submitted.kind}`)
      return submitted.requestId
    },
    listen: () => ready(held.app).listen({ host: '127.0.0.1', port: 0 }),
  }
  return self
}

const baseUrl = 'http://127.0.0.1:8080'
const card = { name: 'PPID', tagline: '', unit: '', address: '', hours: '', contact: [] }
const noAssets: Assets = {
  publicCss: '/p',
  workCss: '/w',
  script: '/s',
  uploadScript: '/u',
  favicon: '/f',
}
const showPageWith = (assets: Assets) => createShowPage({ assets, demo: false, office: () => card })

async function addAgencies({ db }: TestDatabase): Promise<void> {
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

async function addPerson(
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

async function addIdentity(
  { db }: TestDatabase,
  {
    storage,
    key,
    personId,
  }: { storage: Storage; key: ReturnType<typeof sealKey>; personId: string },
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

function fieldsOf(rincian: string) {
  const { nama, jalan, telepon, pekerjaan } = applicantData
  return {
    nama,
    jalan,
    telepon,
    pekerjaan,
    rincian,
    desa: 'Putussibau Kota',
    kecamatan: 'Putussibau Utara',
    kabupaten: 'Kapuas Hulu',
    provinsi: 'Kalimantan Barat',
    kodePos: '78711',
    tujuan: 'Bahan tulisan tentang pendidikan',
    caraMemperoleh: 'salinan_softcopy',
    caraMendapatSalinan: 'unduh_portal',
    kebutuhanKhusus: '',
    persetujuan: ['data_pribadi', 'benar', 'penggunaan_sah'],
  }
}

type Fields = Readonly<Record<string, string | readonly string[]>>

/** A browser without scripts, signed in as one person. */
export class Browser {
  readonly #app: FastifyInstance
  readonly #person: SignedIn
  constructor(app: FastifyInstance, person: SignedIn) {
    this.#app = app
    this.#person = person
  }

  get(url: string): Promise<LightMyRequestResponse> {
    return this.#app.inject({ method: 'GET', url, headers: this.#headers() })
  }

  post(url: string, fields: Fields): Promise<LightMyRequestResponse> {
    const form = new URLSearchParams()
    for (const [name, value] of Object.entries(fields))
      for (const one of [value].flat()) form.append(name, one)
    return this.#app.inject({
      method: 'POST',
      url,
      headers: { ...this.#headers(), 'content-type': 'application/x-www-form-urlencoded' },
      payload: form.toString(),
    })
  }

  /** Sends files as the upload form does, the fields first. */
  async upload(
    url: string,
    files: readonly { name: string; bytes: Buffer }[],
    fields: Readonly<Record<string, string>> = {},
  ): Promise<LightMyRequestResponse> {
    const form = new FormData()
    for (const [name, value] of Object.entries(fields)) form.append(name, value)
    for (const { name, bytes } of files)
      form.append('berkas', new Blob([new Uint8Array(bytes)]), name)
    const body = new Response(form)
    return this.#app.inject({
      method: 'POST',
      url,
      headers: { ...this.#headers(), 'content-type': body.headers.get('content-type') ?? '' },
      payload: Buffer.from(await body.arrayBuffer()),
    })
  }

  /** The version that the page of a case shows in its forms. */
  async version(url: string): Promise<string> {
    return versionIn((await this.get(url)).body)
  }

  #headers(): Record<string, string> {
    return { 'x-person': this.#person.id, 'sec-fetch-site': 'same-origin' }
  }
}

/** The hidden version of the first form in a page. */
export function versionIn(html: string): string {
  const [, version] = /name="versi" value="(\d+)"/.exec(html) ?? []
  if (version === undefined) throw new Error('the page has no form with a version')
  return version
}

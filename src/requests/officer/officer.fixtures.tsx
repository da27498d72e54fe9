import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { type TestDatabase, useDatabase } from '../../../test/support/database.ts'
import { documentKinds, type FileKind } from '../../documents/kinds.ts'
import { createRedactor } from '../../documents/redaction/redactor.ts'
import { prepareOffice } from '../../office/prepare.ts'
import { createRulesReader } from '../../office/rules.ts'
import { createFailurePage } from '../../people/failure-page.tsx'
import { sealKey } from '../../people/identity/seal.ts'
import type { SignedIn, Viewer } from '../../people/viewer.ts'
import { createShowPage } from '../../people/web.tsx'
import { createServer } from '../../platform/http/server.ts'
import { createDiskStorage } from '../../platform/storage/disk.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import type { TestFact } from '../../procedure/exemption/facts.ts'
import type { OrderFact } from '../../procedure/request/context.ts'
import type { AgencyId, Instant, Role } from '../../procedure/values.ts'
import { recordAudit } from '../../records/audit.ts'
import { type Assets, readAssets } from '../../ui/assets.ts'
import { buildAssets } from '../../ui/built-assets.fixtures.ts'
import { saveDraft } from '../drafts/drafts.ts'
import type { RequestFields } from '../form/request-form.ts'
import { createReact } from '../react.ts'
import { type SubmitDeps, submitDraft } from '../submit.ts'
import { officerRoutes } from './routes.tsx'
import { Browser } from './test-browser.fixtures.ts'
import {
  addAgencies,
  addIdentity,
  addPerson,
  applicantData,
  fieldsOf,
} from './test-people.fixtures.ts'

export interface TestOffice {
  readonly database: TestDatabase
  readonly storage: Storage
  readonly officers: Record<'utama' | 'utama2' | 'pendidikan' | 'kesehatan', SignedIn>
  applicant: SignedIn
  /** The moment the portal believes it is. */
  now: Instant
  as(person: SignedIn): Browser
  /** What commands need, for what no officer does. */
  deps(): SubmitDeps
  /** A request filed now, with other rules where `deps` brings them; @returns its id. */
  file(rincian?: string, deps?: SubmitDeps, more?: Partial<RequestFields>): Promise<string>
  /** What consequence tests found, and what objections ordered: the rooms that know are not open here. */
  tests: Map<string, TestFact>
  orders: Map<string, OrderFact>
  /** Opens the pages to a browser, which names its person in the header `x-person`. @returns the address. */
  listen(): Promise<string>
}

/** The officers' pages behind the real router, with two agencies and two officers of PPID Utama. */
export function useTestOffice({
  maxUploadBytes = 200_000,
  kinds = documentKinds,
  built = false,
}: {
  readonly maxUploadBytes?: number
  readonly kinds?: readonly FileKind[]
  /** Real style sheets and scripts, for a browser. */
  readonly built?: boolean
} = {}): TestOffice {
  const database = useDatabase()
  const dir = mkdtempSync(join(tmpdir(), 'officer-'))
  const storage = createDiskStorage(dir)
  const identityKey = sealKey(Buffer.alloc(32, 7))
  const people = new Map<string, SignedIn>()
  const held: { app?: FastifyInstance; deps?: SubmitDeps; identityId?: string; assets?: string } =
    {}

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
    if (built) held.assets = buildAssets()
    const assetsDir = held.assets ?? import.meta.dirname
    const showPage = showPageWith(built ? readAssets(assetsDir, '/aset') : noAssets)
    const deps = {
      db,
      storage,
      scanner: null,
      readRules: createRulesReader(),
      clock: () => self.now,
      react: createReact({ baseUrl, office: () => card }),
      loadTests: async () => self.tests,
      loadOrders: async () => self.orders,
      identityKey,
      appSecret: 'a secret of thirty-two characters!',
      showPage,
      maxUploadBytes,
      kinds,
      redactor: createRedactor(),
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
    for (const made of [dir, held.assets ?? dir]) rmSync(made, { recursive: true, force: true })
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
    tests: new Map(),
    orders: new Map(),
    now: '2026-11-23T02:00:00.000Z' as Instant,
    deps: () => ready(held.deps),
    as: (person: SignedIn) => new Browser(ready(held.app), person),
    file: async (
      rincian = 'Jumlah guru sekolah dasar di Kecamatan Badau tahun 2025 menurut status',
      deps = ready(held.deps),
      more = {},
    ) => {
      const identityId = ready(held.identityId)
      const draftId = randomUUID()
      await saveDraft(deps.db, identityKey, {
        draftId,
        personId: self.applicant.id,
        identityId,
        fields: { ...fieldsOf(rincian), ...more },
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
  suggestScript: '/s.js',
  lookalikesScript: '/l.js',
  redactScript: '/r.js',
  verifyScript: '/v.js',
  favicon: '/f',
}
const showPageWith = (assets: Assets) => createShowPage({ assets, demo: false, office: () => card })

import { randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { type TestDatabase, useDatabase } from '../../../test/support/database.ts'
import { isRefusal, receiveFile } from '../../documents/receive-file.ts'
import type { Scanner } from '../../documents/scan.ts'
import { prepareOffice } from '../../office/prepare.ts'
import { createRulesReader } from '../../office/rules.ts'
import { insertPerson } from '../../people/accounts/people.ts'
import { insertAgencies } from '../../people/agencies.ts'
import { createFailurePage } from '../../people/failure-page.tsx'
import { sealKey } from '../../people/identity/seal.ts'
import { actorOf, type SignedIn, type Viewer } from '../../people/viewer.ts'
import { createShowPage, type ShowPage } from '../../people/web.tsx'
import { createServer } from '../../platform/http/server.ts'
import { createDiskStorage } from '../../platform/storage/disk.ts'
import { checklistItems } from '../../procedure/request/events.ts'
import type { Actor, CaseId, Instant, Role } from '../../procedure/values.ts'
import { recordAudit } from '../../records/audit.ts'
import { type Assets, readAssets } from '../../ui/assets.ts'
import type { Acted } from '../act.ts'
import { addPendingFile } from '../answer-files.ts'
import { loadCase } from '../load-case.ts'
import * as officers from '../officer-commands.ts'
import { createReact } from '../react.ts'
import type { ApplicantDeps } from './deps.ts'
import { applicantRoutes } from './routes.tsx'

export const nik = '6106014107900001'
export const maskedNik = '6106********0001'
export const ktp = Buffer.concat([Buffer.from('%PDF-1.4 '), Buffer.alloc(3000, 'kartu penduduk ')])

/** A form filled in well, as its controls are named; no identity. */
export const wellFilled = {
  nama: 'Yohana Simbolon Pertiwi',
  pekerjaan: 'Peneliti lepas',
  jalan: 'Jalan Kenanga Sembilan 9',
  desa: 'Putussibau Kota',
  kecamatan: 'Putussibau Utara',
  kabupaten: 'Kapuas Hulu',
  provinsi: 'Kalimantan Barat',
  kode_pos: '78711',
  telepon: '0812-3456-7890',
  rincian: 'Jumlah guru sekolah dasar di Kecamatan Badau tahun 2025 menurut status',
  tujuan: 'Bahan tulisan tentang pendidikan',
  cara_memperoleh: 'salinan_softcopy',
  cara_mendapat_salinan: 'unduh_portal',
  kebutuhan_khusus: 'Huruf besar',
  persetujuan: ['data_pribadi', 'benar', 'penggunaan_sah'],
} as const

export type Fields = Readonly<Record<string, string | readonly string[]>>

/** An answer of a server, its body read. */
export interface Got {
  readonly status: number
  readonly headers: Headers
  readonly body: string
  /** Where a 303 leads. */
  readonly to: string
}

export interface TestAnswer {
  readonly files?: readonly Buffer[]
  readonly text?: string
  /** False leaves it verified, the notice still to come. */
  readonly notify?: boolean
}

/** The applicant's pages behind the real router on a real port, with two applicants and an agency. */
export interface TestPortal {
  readonly database: TestDatabase
  readonly deps: ApplicantDeps
  readonly url: string
  readonly siti: SignedIn
  readonly budi: SignedIn
  readonly unconfirmed: SignedIn
  readonly utama: SignedIn
  /** The moment the portal believes it is. */
  now: Instant
  /** What the scanner says, where there is one. */
  verdict: 'clean' | 'refused'
  readonly errors: unknown[]
  as(person: SignedIn | null): Visitor
  /** A request of Siti's, filed now through the form. */
  file(rincian?: string): Promise<CaseId>
  /** Officers answer it up to the notice. */
  answer(requestId: CaseId, answer: TestAnswer): Promise<void>
  /** Every byte on the disk of the file store. */
  stored(): Buffer
}

/** `assetsDir` is a folder of built styles and scripts, for a real browser. */
export function useTestPortal({ withScanner = false, assetsDir = '' } = {}): TestPortal {
  const database = useDatabase({ max: 20 })
  const dir = mkdtempSync(join(tmpdir(), 'applicant-'))
  const people = new Map<string, SignedIn>()
  const held: { app?: FastifyInstance } = {}
  const self = { errors: [], verdict: 'clean' } as unknown as {
    -readonly [K in keyof TestPortal]: TestPortal[K]
  }
  self.database = database
  self.now = '2026-11-23T02:00:00.000Z' as Instant
  const scanner: Scanner = {
    scan: async (bytes) => {
      bytes.resume()
      await new Promise((resolve) => bytes.once('close', resolve))
      return self.verdict
    },
  }

  beforeAll(async () => {
    const { db } = database
    await prepareOffice(db)
    await addAgencies(database)
    const add = async (name: string, role: Role, emailVerified = true) => {
      const person = await addPerson(database, { name, role, emailVerified })
      people.set(person.id, person)
      return person
    }
    self.siti = await add('siti', 'applicant')
    self.budi = await add('budi', 'applicant')
    self.unconfirmed = await add('joko', 'applicant', false)
    self.utama = await add('utama', 'ppid_utama')
    self.deps = {
      db,
      storage: createDiskStorage(dir),
      scanner: withScanner ? scanner : null,
      readRules: createRulesReader(),
      clock: () => self.now,
      react: createReact({ baseUrl, office: () => card }),
      identityKey: sealKey(Buffer.alloc(32, 7)),
      appSecret: 'a secret of thirty-two characters!',
      showPage: showWith(assetsDir ? readAssets(assetsDir, '/aset') : noAssets),
      baseUrl,
      objectionsTo: async () => [],
      officeName: () => 'PPID Kapuas Hulu',
      onError: (error) => self.errors.push(error),
    }
    held.app = await createServer<Role, Viewer>({
      routes: applicantRoutes(self.deps),
      baseUrl,
      trustProxy: false,
      assetsDir: assetsDir || import.meta.dirname,
      limits: false,
      identify: async (request) =>
        people.get(personIn(request.headers.cookie)) ?? { kind: 'guest' },
      nobody: { kind: 'guest' },
      localeOf: (_viewer, request) => (request.headers['x-locale'] === 'en' ? 'en' : 'id'),
      roleOf: (viewer) => (viewer.kind === 'person' ? viewer.role : null),
      recordAudit: async (viewer, event, subject, detail) =>
        recordAudit(db, {
          event,
          actorId: viewer.kind === 'person' ? viewer.id : null,
          role: viewer.kind === 'person' ? viewer.role : null,
          subject,
          detail,
        }),
      failurePage: createFailurePage(self.deps.showPage),
      signInPath: (path) => `/masuk?kembali=${encodeURIComponent(path)}`,
      onError: (error) => self.errors.push(error),
    })
    await held.app.listen({ host: '127.0.0.1', port: 0 })
    self.url = `http://127.0.0.1:${(held.app.server.address() as AddressInfo).port}`
  })
  afterAll(async () => {
    held.app?.server.closeAllConnections()
    await held.app?.close()
    rmSync(dir, { recursive: true, force: true })
  })

  self.as = (person) => new Visitor(self.url, person)
  self.file = async (rincian = wellFilled.rincian) => {
    const siti = self.as(self.siti)
    const draft = await siti.fillIn({ rincian })
    const sent = await siti.post(`${draft}/kirim`, {})
    return requestIn(sent.to)
  }
  self.answer = (requestId, answer) => answerRequest(self, requestId, answer)
  self.stored = () =>
    Buffer.concat(
      readdirSync(dir, { recursive: true, encoding: 'utf8' })
        .map((name) => join(dir, name))
        .filter((path) => statSync(path).isFile())
        .map((path) => readFileSync(path)),
    )
  return self
}

/** The cookie by which this portal knows a person. */
export function sessionOf({ id }: SignedIn): string {
  return `orang=${id}`
}

function personIn(cookies: string | undefined): string {
  return /orang=([0-9a-f-]{36})/.exec(cookies ?? '')?.[1] ?? ''
}

/** The id of the case in an address such as `/permohonan/<id>/tanda-bukti`. */
export function requestIn(path: string): CaseId {
  const [, id] = /^\/permohonan\/([0-9a-f-]{36})/.exec(path) ?? []
  if (!id) throw new Error(`no case in ${path}`)
  return id
}

/** A person with a browser that runs no scripts. */
export class Visitor {
  readonly #url: string
  readonly #person: SignedIn | null
  cookie = ''
  locale = 'id'
  constructor(url: string, person: SignedIn | null) {
    this.#url = url
    this.#person = person
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Got> {
    return this.#send(path, { headers })
  }

  head(path: string): Promise<Got> {
    return this.#send(path, { method: 'HEAD' })
  }

  post(path: string, fields: Fields): Promise<Got> {
    const form = new URLSearchParams()
    for (const [name, value] of Object.entries(fields))
      for (const one of [value].flat()) form.append(name, one)
    return this.#send(path, { method: 'POST', body: form })
  }

  /** As the request form is sent: the fields, then the file. Without one, as when none was chosen. */
  sendForm(
    path: string,
    fields: Fields,
    file: Buffer | null = null,
    name = 'ktp.pdf',
  ): Promise<Got> {
    const form = new FormData()
    for (const [key, value] of Object.entries(fields))
      for (const one of [value].flat()) form.append(key, one)
    form.append('ktp', new Blob([new Uint8Array(file ?? [])]), file ? name : '')
    return this.#send(path, { method: 'POST', body: form })
  }

  sendRaw(
    path: string,
    sent: { readonly body: string; readonly contentType: string },
  ): Promise<Got> {
    const headers = { 'content-type': sent.contentType }
    return this.#send(path, { method: 'POST', body: sent.body, headers })
  }

  /** Opens a new form. @returns where it is sent, and its token. */
  async open(query = ''): Promise<{ readonly action: string; readonly bukti: string }> {
    const { body } = await this.get(`/permohonan/baru${query}`)
    return { action: actionIn(body), bukti: hiddenIn(body, 'bukti') }
  }

  /** Fills a new form in well and has it checked. @returns the address of the draft. */
  async fillIn(fields: Fields = {}): Promise<string> {
    const { action, bukti } = await this.open()
    const sent = { ...wellFilled, identitas: 'baru', nik, ...fields, bukti, aksi: 'periksa' }
    const { status, body } = await this.sendForm(action, sent, ktp)
    if (status !== 303) throw new Error(`the form came back: ${body}`)
    return action
  }

  async #send(path: string, init: RequestInit): Promise<Got> {
    const response = await fetch(`${this.#url}${path}`, {
      ...init,
      redirect: 'manual',
      headers: {
        ...(init.headers as Record<string, string> | undefined),
        origin: this.#url,
        cookie: [this.cookie, this.#person ? sessionOf(this.#person) : ''].join('; '),
        'x-locale': this.locale,
      },
    })
    const { status, headers } = response
    const to = headers.get('location') ?? ''
    return { status, headers, body: await response.text(), to }
  }
}

export function hiddenIn(html: string, name: string): string {
  const [, value] = new RegExp(`name="${name}" value="([^"]*)"`).exec(html) ?? []
  if (value === undefined) throw new Error(`no field ${name} in the page`)
  return value
}

function actionIn(html: string): string {
  const [, action] = /action="(\/permohonan\/draf\/[0-9a-f-]+)"/.exec(html) ?? []
  if (!action) throw new Error('no form in the page')
  return action
}

/** Ends unless a command was carried out. */
function mustBeDone(acted: Acted): void {
  if (acted.kind !== 'done') throw new Error(`not done: ${JSON.stringify(acted)}`)
}

async function answerRequest(
  portal: TestPortal,
  requestId: CaseId,
  { files = [], text = '', notify = true }: TestAnswer,
): Promise<void> {
  const { deps } = portal
  const utama = actorOf(portal.utama)
  const on = (actor: Actor) => ({ requestId, actor, seenVersion: null })
  const take = async (actor: Actor, task: Parameters<typeof officers.takeTask>[1]['task']) =>
    mustBeDone(await officers.takeTask(deps, { ...on(actor), task, takeOver: false }))
  await take(utama, { step: 4, assignmentId: null })
  const agencyIds = ['dinas-pendidikan']
  mustBeDone(
    await officers.forwardRequest(deps, { ...on(utama), agencyIds, instruction: 'Siapkan' }),
  )
  const assignmentId = (await loadCase(deps, requestId))?.state.assignments[0]?.assignmentId ?? ''
  const unit: Actor = {
    kind: 'person',
    id: portal.utama.id,
    role: 'ppid_pembantu',
    agencyId: 'dinas-pendidikan',
  }
  await take(unit, { step: 5, assignmentId })
  for (const [index, bytes] of files.entries()) {
    const file = await receiveFile(
      { ...deps, db: portal.database.db },
      {
        stream: Readable.from([bytes]),
        fileName: `data-${index + 1}.csv`,
        uploadedBy: null,
        allow: ['csv'],
        maxBytes: 10_000_000,
      },
    )
    if (isRefusal(file)) throw new Error(file.refused)
    await portal.database.db
      .transaction()
      .execute((trx) =>
        addPendingFile(trx, { requestId, holder: assignmentId, fileId: file.fileId }),
      )
  }
  mustBeDone(await officers.supplyAnswer(deps, { ...on(unit), assignmentId, text, entryIds: [] }))
  await take(utama, { step: 6, assignmentId })
  mustBeDone(
    await officers.verifyAnswer(deps, {
      ...on(utama),
      assignmentId,
      checklist: checklistItems,
      publishAs: null,
    }),
  )
  if (!notify) return
  await take(utama, { step: 7, assignmentId: null })
  mustBeDone(await officers.notifyApplicant(deps, { ...on(utama), note: 'Terima kasih.' }))
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

function showWith(assets: Assets): ShowPage {
  return createShowPage({ assets, demo: false, office: () => card })
}

async function addAgencies({ db }: TestDatabase): Promise<void> {
  const agency = (id: string, name: string, isPpidUtama = false) => ({
    ...{ id, name, shortName: name, isPpidUtama },
    kind: 'dinas',
    keywords: ['guru'],
    active: true,
  })
  await insertAgencies(db, [
    agency('diskominfotik', 'Dinas Komunikasi', true),
    agency('dinas-pendidikan', 'Dinas Pendidikan'),
  ])
}

async function addPerson(
  { db }: TestDatabase,
  { name, role, emailVerified }: { name: string; role: Role; emailVerified: boolean },
): Promise<SignedIn> {
  const email = `${name}@contoh.id`
  const id = await insertPerson(db, {
    ...{ name, email, role, emailVerified },
    agencyId: null,
    passwordHash: 'x',
    locale: 'id',
    demo: false,
    consentVersion: null,
  })
  if (id === null) throw new Error('two accounts of one address')
  const account = { locale: 'id', sessionId: randomUUID(), agencyId: null } as const
  return { kind: 'person', id, name, email, role, emailVerified, ...account }
}

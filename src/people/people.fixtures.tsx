import { randomUUID } from 'node:crypto'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll } from 'vitest'
import { type TestDatabase, useDatabase } from '../../test/support/database.ts'
import { createServer } from '../platform/http/server.ts'
import type { Role } from '../procedure/values.ts'
import { type Assets, readAssets } from '../ui/assets.ts'
import { createUser } from './accounts/people.ts'
import type { Announce } from './accounts/registration.ts'
import { insertAgencies } from './agencies.ts'
import { languageRoute, localeOf } from './language.ts'
import { peopleRoutes } from './routes.tsx'
import { createAuth } from './sessions/auth.ts'
import { createFindViewer, guest } from './sessions/find-viewer.ts'
import type { SessionDeps } from './sessions/sign-in.ts'
import { type AppRoute, signedIn } from './viewer.ts'
import { createShowPage, type ShowPage } from './web.tsx'

type Mail = Parameters<Announce>[1]

/** The pages of this room behind the real router, on a database of their own, with the mail kept in a list. */
export interface Portal {
  readonly database: TestDatabase
  readonly app: FastifyInstance
  readonly deps: SessionDeps
  readonly mails: Mail[]
  /** Audit events as the router wrote them. */
  readonly audits: {
    readonly event: string
    readonly subject: string | null
    readonly detail: object
  }[]
  /** Make the next announcement fail, as a database would. */
  failNextMail(): void
}

const secret = 'a secret of thirty-two characters!'
export const password = 'sungai kapuas deras'

/** `assetsDir` is a folder of built styles and scripts, for a real browser. */
export function usePortal({ baseUrl = 'http://127.0.0.1:8080', assetsDir = '' } = {}): Portal {
  const database = useDatabase()
  const mails: Mail[] = []
  const audits: { event: string; subject: string | null; detail: object }[] = []
  const state: { app?: FastifyInstance; deps?: SessionDeps; fail: boolean } = { fail: false }
  beforeAll(async () => {
    const { db } = database
    const auth = createAuth({ db, secret, baseUrl })
    const announce: Announce = async (_trx, mail) => {
      if (state.fail) {
        state.fail = false
        throw new Error('the mail could not be written')
      }
      mails.push(mail)
    }
    state.deps = { db, secret, baseUrl, auth, announce }
    const findViewer = createFindViewer({ db, secret, baseUrl })
    const show = showWith(assetsDir ? readAssets(assetsDir, '/aset') : noAssets)
    state.app = await createServer({
      routes: [
        ...peopleRoutes({ ...state.deps, show }),
        languageRoute({ db, secure: false }),
        whoAmI,
      ],
      baseUrl,
      trustProxy: false,
      assetsDir: assetsDir || import.meta.dirname,
      limits: false,
      identify: (request) => findViewer(request.headers),
      nobody: guest,
      localeOf,
      roleOf: (viewer) => (viewer.kind === 'person' ? viewer.role : null),
      recordAudit: async (_viewer, event, subject, detail) => {
        audits.push({ event, subject, detail })
      },
      failurePage: (_exchange, failure) => ({ kind: 'page', status: 500, html: failure }),
      signInPath: (path) => `/masuk?kembali=${encodeURIComponent(path)}`,
      onError: (error) => {
        if (error.message !== 'the mail could not be written') throw error
      },
    })
  })
  afterAll(async () => state.app?.close())
  const ready = <T,>(value: T | undefined): T => {
    if (value === undefined) throw new Error('the portal is not open yet')
    return value
  }
  return {
    database,
    mails,
    audits,
    get app() {
      return ready(state.app)
    },
    get deps() {
      return ready(state.deps)
    },
    failNextMail() {
      state.fail = true
    },
  }
}

const whoAmI: AppRoute = {
  method: 'GET',
  url: '/uji/siapa',
  access: signedIn,
  audit: 'none',
  handle: async ({ viewer }) => ({
    kind: 'bytes',
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(viewer),
  }),
}

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
  const card = { tagline: '', unit: '', address: '', hours: '', contact: [] }
  return createShowPage({ assets, demo: false, office: () => ({ name: 'PPID', ...card }) })
}

/** A browser without scripts: it keeps cookies and sends forms. */
export class Browser {
  readonly cookies = new Map<string, string>()
  readonly portal: Portal
  constructor(portal: Portal) {
    this.portal = portal
  }

  async get(url: string): Promise<LightMyRequestResponse> {
    return this.keep(await this.portal.app.inject({ method: 'GET', url, headers: this.headers() }))
  }

  async post(url: string, form: Record<string, string> = {}): Promise<LightMyRequestResponse> {
    const payload = new URLSearchParams(form).toString()
    const headers = {
      ...this.headers(),
      'sec-fetch-site': 'same-origin',
      'content-type': 'application/x-www-form-urlencoded',
    }
    return this.keep(await this.portal.app.inject({ method: 'POST', url, headers, payload }))
  }

  /** The role and address the portal knows this browser by, or null for a guest. */
  async viewer(): Promise<{ email: string; role: string; emailVerified: boolean } | null> {
    const answer = await this.get('/uji/siapa')
    return answer.statusCode === 200 ? answer.json() : null
  }

  private headers(): Record<string, string> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    return {
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0',
      ...(cookie ? { cookie } : {}),
    }
  }

  private keep(answer: LightMyRequestResponse): LightMyRequestResponse {
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [pair = ''] = line.split(';')
      const at = pair.indexOf('=')
      const gone = /max-age=0/i.test(line)
      if (gone) this.cookies.delete(pair.slice(0, at))
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    return answer
  }
}

/** The path and query of a mailed link. */
export function pathOf(link: string): string {
  const url = new URL(link)
  return url.pathname + url.search
}

/** The secret of a mailed link. */
export function tokenOf(link: string): string {
  return new URL(link).searchParams.get('token') ?? ''
}

/** An account made by the office, as the form of `/masuk` sends it; `ppid_pembantu` is of the agency `dinkes`. */
export async function newUser(
  portal: Portal,
  role: Role = 'applicant',
): Promise<{ id: string; surel: string; sandi: string }> {
  const { db } = portal.database
  const email = `${randomUUID()}@contoh.id`
  const agencyId = role === 'ppid_pembantu' ? 'dinkes' : null
  if (agencyId) await insertAgencies(db, [{ id: agencyId, ...dinkes }])
  const id = await createUser(db, { name: 'Budi Santoso', email, password, role, agencyId })
  return { id, surel: email, sandi: password }
}

const dinkes = {
  name: 'Dinas Kesehatan',
  shortName: 'Dinkes',
  kind: 'dinas',
  keywords: [],
  isPpidUtama: false,
  active: true,
}

/** A browser in which a person has signed in. */
export async function signedInBrowser(
  portal: Portal,
  user: { surel: string; sandi: string },
): Promise<Browser> {
  const browser = new Browser(portal)
  const { surel, sandi } = user
  const answer = await browser.post('/masuk', { surel, sandi })
  if (answer.statusCode !== 303) throw new Error(`sign-in answered ${answer.statusCode}`)
  return browser
}

import { beforeAll, describe, expect, it, vi } from 'vitest'
import { readingProgress } from '../../src/documents/reading/queries.ts'
import type { Client, Reply } from '../support/client.ts'
import { fingerprint } from '../support/fingerprint.ts'
import { untilNothingIsDue } from '../support/jobs.ts'
import { emailOf } from '../support/office.ts'
import { signIn, usePortal } from '../support/portal.ts'
import { addressOf, type Params, prepareScenes, type Scene } from '../support/scenes.ts'
import { type Expected, fromAnySite, type Row, table, tried } from './expected.ts'

const portal = usePortal({ demo: true })
const clients = new Map<string, Client>()
let scenes: Record<Scene, Params>
let before: Record<string, string>

beforeAll(async () => {
  scenes = await prepareScenes(portal)
  for (const who of tried) clients.set(who, who === 'guest' ? portal.guest() : await portal.as(who))
  // What jobs do meanwhile no visit did.
  await vi.waitFor(async () => {
    const { waiting, reading } = await readingProgress(portal.database.db)
    expect(waiting + reading).toBe(0)
  }, 60_000)
  await untilNothingIsDue(portal.database.pool)
  before = await fingerprint(portal.database.db)
})

const titles = (rows: readonly Row[]) =>
  rows.map((row) => ({ ...row, title: `${row.route} (${row.scene})` }))
const gets = titles(table.filter(({ route }) => route.startsWith('GET ')))
const posts = titles(table.filter(({ route }) => route.startsWith('POST ')))

/** What everybody gets, in the order of the table. */
async function answersOf({ route, scene }: Row): Promise<Expected[]> {
  const [method = '', url = ''] = route.split(' ')
  const address = addressOf(url, scenes[scene])
  const answers: Expected[] = []
  for (const who of tried) {
    // Who leaves would be a guest in every row that follows.
    const client = route === 'POST /keluar' ? await leaver(who) : clients.get(who)
    if (!client) throw new Error(`${who} has no client`)
    const reply = await (method === 'GET' ? client.get(address) : client.post(address))
    expect(missingProtection(reply)).toEqual([])
    if (reply.status === 422) expect(missingHelp(reply)).toEqual([])
    answers.push(reply.location.startsWith('/masuk?kembali=') ? 'masuk' : reply.status)
  }
  return answers
}

/** What a form that came back does not tell: in the title, at the top with links to the fields, and beside each of them. */
function missingHelp({ document }: Reply): string[] {
  const links = [...document.querySelectorAll('.govuk-error-summary a')]
  const targets = links.map((link) => link.getAttribute('href')?.slice(1) ?? '')
  return [
    ...(document.title.startsWith('Ada yang perlu diperbaiki') ? [] : ['title']),
    ...(document.querySelector('.govuk-error-summary li') ? [] : ['summary']),
    ...targets.filter((id) => !document.getElementById(id)).map((id) => `no field ${id}`),
    ...targets
      .filter((id) => !document.getElementById(`${id.replace(/-\d+$/, '')}-error`))
      .map((id) => `no message beside ${id}`),
  ]
}

const leaver = (who: (typeof tried)[number]) =>
  who === 'guest' ? portal.guest() : signIn(portal.guest(), emailOf(who))

function missingProtection({ headers }: Reply): string[] {
  const policy = headers.get('content-security-policy') ?? ''
  return [
    ...(/default-src 'none'/.test(policy) ? [] : ['content-security-policy']),
    ...(headers.get('x-content-type-options') === 'nosniff' ? [] : ['x-content-type-options']),
    ...(headers.get('x-frame-options') || /frame-ancestors 'none'/.test(policy) ? [] : ['frames']),
    ...(headers.get('referrer-policy') ? [] : ['referrer-policy']),
    ...(headers.get('cross-origin-resource-policy') ? [] : ['cross-origin-resource-policy']),
  ]
}

it('the table written by hand and the route table name the same routes', () => {
  const routes = portal.app.routes.map(({ method, url }) => `${method} ${url}`)
  expect([...new Set(table.map(({ route }) => route))].toSorted()).toEqual(routes.toSorted())
})

it('every route says who may use it and which event it leaves', () => {
  for (const { method, url, access, audit } of portal.app.routes) {
    const name = `${method} ${url}`
    expect(access === 'everyone' || access.length > 0, name).toBe(true)
    expect(audit, name).toMatch(/^(none|[a-z]+\.[a-z_]+)$/)
  }
})

describe('everybody gets what the table says from', () => {
  it.each(gets)('$title', async (row) => {
    expect(await answersOf(row)).toEqual(row.answers)
  })
})

it('all those visits changed nothing but the record of them', async () => {
  expect(await fingerprint(portal.database.db)).toEqual(before)
})

describe('everybody gets what the table says from the empty form of', () => {
  it.each(posts)('$title', async (row) => {
    expect(await answersOf(row)).toEqual(row.answers)
  })
})

it('only what the table names may be asked for by any site', () => {
  const routes = portal.app.routes.filter(({ anySite }) => anySite)
  expect(routes.map(({ method, url }) => `${method} ${url}`)).toEqual(fromAnySite)
})

describe('a form of another site, or of no site, is refused by', () => {
  it.each(posts.filter(({ route }) => !fromAnySite.includes(route)))(
    '$title',
    async ({ route, scene }) => {
      const address = addressOf(route.split(' ')[1] ?? '', scenes[scene])
      const foreign = [
        { origin: '' },
        { origin: 'https://contoh.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ]
      for (const headers of foreign)
        for (const who of ['guest', 'pemohon', 'utama', 'pendidikan'])
          expect((await clients.get(who)?.post(address, {}, headers))?.status).toBe(403)
    },
  )
})

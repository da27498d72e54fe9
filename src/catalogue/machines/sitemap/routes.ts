import { sql } from 'kysely'
import { listAgencies } from '../../../people/agencies.ts'
import type { AppExchange, AppRoute } from '../../../people/viewer.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Answer } from '../../../platform/http/route.ts'
import { toInstant } from '../../../procedure/dates.ts'
import type { Instant } from '../../../procedure/values.ts'
import { notFound } from '../../answers.tsx'
import { categories } from '../../entry.ts'
import { categoryUrl } from '../address.ts'
import type { MachineDeps } from '../deps.ts'
import { sendStream, sendText } from '../respond.ts'
import { readStamp, stampTag } from '../walk.ts'
import { element, type Xml, xmlDocument } from '../xml.ts'
import { partOf, partsFor } from './parts.ts'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const limit = { max: 60, perSeconds: 60 }
const type = 'application/xml; charset=utf-8'
const pages = '/ /informasi /dinas /topik /dip /dik /sop /api /data-pribadi /aksesibilitas'.split(
  ' ',
)

/** The sitemap (sitemaps.org 0.9): one file while it holds everything, beyond that an index of parts. */
export function sitemapRoutes(deps: MachineDeps): AppRoute[] {
  const open = { method: 'GET', access: 'everyone', audit: 'none', limit } as const
  return [
    { ...open, url: '/sitemap.xml', handle: (exchange) => sendSitemap(deps, exchange) },
    { ...open, url: '/sitemap/:part', handle: (exchange) => sendPart(deps, exchange) },
  ]
}

async function sendSitemap(deps: MachineDeps, exchange: AppExchange): Promise<Answer> {
  const { baseUrl } = deps
  const stamp = await readStamp(deps.db)
  const parts = partsFor(stamp.count)
  const places = await placeUrls(deps)
  if (parts === 1)
    return sendStream(exchange, {
      type,
      tag: stampTag(stamp, `s${places.length}`),
      modified: stamp.changed,
      pieces: () => urlset(deps, { places, part: 1, parts }),
    })
  const names = ['0', ...Array.from({ length: parts }, (_, index) => `${index + 1}-${parts}`)]
  const body = xmlDocument(
    element(
      'sitemapindex',
      { xmlns: namespace },
      ...names.map((name) =>
        element('sitemap', {}, element('loc', {}, `${baseUrl}/sitemap/${name}.xml`)),
      ),
    ),
  )
  return sendText(exchange, { type, body, modified: stamp.changed })
}

/** `0.xml` holds the pages that are no entries, `3-8.xml` the third of eight parts of the entries. */
async function sendPart(deps: MachineDeps, exchange: AppExchange): Promise<Answer> {
  const name = exchange.params['part'] ?? ''
  const [, part = '', parts = ''] = /^(\d{1,6})(?:-(\d{1,6}))?\.xml$/.exec(name) ?? []
  const asked = { part: Number(part), parts: Number(parts) }
  const known = name === '0.xml' || partOf(asked) !== null
  if (!known) return notFound(deps, exchange)
  const stamp = await readStamp(deps.db)
  const places = name === '0.xml' ? await placeUrls(deps) : []
  return sendStream(exchange, {
    type,
    tag: stampTag(stamp, `s${name}-${places.length}`),
    modified: stamp.changed,
    pieces: () => urlset(deps, { places, ...asked }),
  })
}

async function placeUrls({ db, baseUrl }: MachineDeps): Promise<string[]> {
  const agencies = await listAgencies(db, { activeOnly: true })
  return [
    ...pages.map((path) => `${baseUrl}${path}`),
    ...categories.map((category) => categoryUrl(baseUrl, category)),
    ...agencies.map(({ id }) => `${baseUrl}/dinas/${id}`),
  ]
}

async function* urlset(
  { db, baseUrl }: MachineDeps,
  { places, ...asked }: { places: readonly string[]; part: number; parts: number },
): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="${namespace}">\n`
  yield places.map((loc) => url(loc, null).xml).join('\n')
  const range = partOf(asked)
  if (range)
    for await (const rows of slugsBetween(db, range))
      yield rows
        .map(({ slug, changed }) => `${url(`${baseUrl}/informasi/${slug}`, changed).xml}\n`)
        .join('')
  yield '</urlset>\n'
}

function url(loc: string, changed: Instant | null): Xml {
  return element(
    'url',
    {},
    element('loc', {}, loc),
    changed === null ? null : element('lastmod', {}, changed),
  )
}

interface SlugRow {
  readonly entry_id: string
  readonly slug: string
  readonly updated_at: Date
}

async function* slugsBetween(db: Db, { from, until }: { from: string; until: string }) {
  const size = 5_000
  let after: string | null = null
  for (;;) {
    const rows: SlugRow[] = await slugsAfter(db, { after, from, until, size })
    yield rows.map((row) => ({ slug: row.slug, changed: toInstant(row.updated_at) }))
    after = rows.at(-1)?.entry_id ?? null
    if (rows.length < size || after === null) return
  }
}

async function slugsAfter(
  db: Db,
  { after, from, until, size }: { after: string | null; from: string; until: string; size: number },
): Promise<SlugRow[]> {
  const beyond = after === null ? sql`entry_id >= ${from}::uuid` : sql`entry_id > ${after}::uuid`
  const { rows } = await sql<SlugRow>`
    select entry_id, slug, updated_at from entries
    where ${beyond} and entry_id <= ${until}::uuid and state = 'published'
    order by entry_id limit ${size}`.execute(db)
  return rows
}

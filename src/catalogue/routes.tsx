import type { AppExchange, AppRoute } from '../people/viewer.ts'
import type { Answer } from '../platform/http/route.ts'
import { showAgencies, showTopics } from './browse/directories.tsx'
import { showAgency, showCategory, showTopic, showYear } from './browse/shelves.tsx'
import { createSquare } from './browse/square.ts'
import { showList } from './browsing.tsx'
import type { PublicDeps } from './deps.ts'
import { showHome } from './front.tsx'
import { download } from './handing-out/download.ts'
import { showPreview } from './handing-out/preview.ts'
import { downloadWhole } from './handing-out/whole-entry.ts'
import { showDocument } from './reading.tsx'
import { statementRoutes } from './statements/routes.tsx'
import { showSuggestions } from './suggesting.ts'

// A whole office may sit behind one address.
const searches = { max: 300, perSeconds: 60 }
const keystrokes = { max: 1200, perSeconds: 60 }
// Each may read gigabytes.
const archives = { max: 60, perSeconds: 60 }

/** The public square (SOP steps 1 and 2): open to everybody, nothing of it personal. */
export function catalogueRoutes(given: Omit<PublicDeps, 'square'>): AppRoute[] {
  const deps: PublicDeps = { ...given, square: createSquare(given.db) }
  const open = { method: 'GET', access: 'everyone', audit: 'none' } as const
  const to =
    (handler: (deps: PublicDeps, exchange: AppExchange) => Promise<Answer>): AppRoute['handle'] =>
    (exchange) =>
      handler(deps, exchange)
  // biome-ignore format: one line a URL
  return [
    { ...open, url: '/', handle: to(showHome) },
    { ...open, url: '/informasi', limit: searches, handle: to(showList) },
    { ...open, url: '/informasi/saran.json', limit: keystrokes, handle: to(showSuggestions) },
    { ...open, url: '/informasi/:slug', handle: to(showDocument) },
    { ...open, url: '/informasi/:slug/semua.zip', limit: archives, handle: to(downloadWhole) },
    { ...open, url: '/unduh/:fileId/:name', handle: to(download) },
    { ...open, url: '/pratinjau/:fileId', handle: to(showPreview) },
    { ...open, url: '/dinas', handle: to(showAgencies) },
    { ...open, url: '/dinas/:agencyId', limit: searches, handle: to(showAgency) },
    { ...open, url: '/topik', handle: to(showTopics) },
    { ...open, url: '/topik/:topic', limit: searches, handle: to(showTopic) },
    { ...open, url: '/kategori/:category', limit: searches, handle: to(showCategory) },
    { ...open, url: '/tahun/:year', limit: searches, handle: to(showYear) },
    { ...open, url: '/robots.txt', handle: async () => robots(deps.baseUrl) },
    ...statementRoutes(deps.showPage),
  ]
}

// What belongs to one person, or changes with every visit, is nothing for an index.
const robots = (baseUrl: string): Answer => ({
  kind: 'bytes',
  status: 200,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  body: [
    'User-agent: *',
    ...['/akun', '/cek-status', '/daftar', '/demo', '/kerja', '/masuk', '/permohonan'].map(
      (path) => `Disallow: ${path}`,
    ),
    '',
    `Sitemap: ${baseUrl}/sitemap.xml`,
    '',
  ].join('\n'),
})

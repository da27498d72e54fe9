import type { AppRoute } from '../people/viewer.ts'
import type { Answer } from '../platform/http/route.ts'
import { showAgencies, showAgency, showList } from './browsing.tsx'
import type { CatalogueDeps } from './deps.ts'
import { showHome } from './front.tsx'
import { download, showDocument } from './reading.tsx'
import { statementRoutes } from './statements/routes.tsx'

// A whole office may sit behind one address.
const searches = { max: 300, perSeconds: 60 }

/** The public square (SOP steps 1 and 2): open to everybody, nothing of it personal. */
export function catalogueRoutes(deps: CatalogueDeps): AppRoute[] {
  const open = { method: 'GET', access: 'everyone', audit: 'none' } as const
  return [
    { ...open, url: '/', handle: (exchange) => showHome(deps, exchange) },
    { ...open, url: '/informasi', limit: searches, handle: (exchange) => showList(deps, exchange) },
    { ...open, url: '/informasi/:slug', handle: (exchange) => showDocument(deps, exchange) },
    { ...open, url: '/unduh/:fileId/:name', handle: (exchange) => download(deps, exchange) },
    { ...open, url: '/dinas', handle: (exchange) => showAgencies(deps, exchange) },
    { ...open, url: '/dinas/:agencyId', handle: (exchange) => showAgency(deps, exchange) },
    { ...open, url: '/robots.txt', handle: async () => robots },
    ...statementRoutes(deps.showPage),
  ]
}

// What belongs to one person, or changes with every visit, is nothing for an index.
const robots: Answer = {
  kind: 'bytes',
  status: 200,
  headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=3600' },
  body: [
    'User-agent: *',
    ...['/akun', '/cek-status', '/daftar', '/demo', '/kerja', '/masuk', '/permohonan'].map(
      (path) => `Disallow: ${path}`,
    ),
    '',
  ].join('\n'),
}

import { type FirstVisit, firstVisit } from './first-visit.ts'

// Reached by forms and letters, not by links.
const unlinked = [
  '/bukan-halaman',
  '/healthz',
  '/robots.txt',
  '/daftar/terkirim',
  '/lupa-sandi/terkirim',
  '/konfirmasi',
  '/atur-sandi',
  '/informasi?q=laporan+realisasi&urut=terbaru',
  '/informasi?q=tidak+ada+yang+begini',
]
const documents = /^\/unduh\//

/** Visits every page that a guest can reach from the front page, each for the first time. At most `most` pages. */
export async function visitAll(origin: string, most = 1500): Promise<FirstVisit[]> {
  const waiting = ['/', ...unlinked]
  const seen = new Set(waiting)
  const visits: FirstVisit[] = []
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const visit = await firstVisit(origin, path)
    if (visit.status < 300 || visit.status >= 400) visits.push(visit)
    for (const link of visit.links) {
      if (seen.has(link) || documents.test(link) || seen.size >= most) continue
      seen.add(link)
      waiting.push(link)
    }
  }
  return visits
}

/** The route behind a path: what differs from page to page is left out. */
export function routeOf(path: string): string {
  return path
    .replace(/\?.*/, '')
    .replace(/^\/(informasi|dinas)\/.+/, '/$1/…')
    .replace(/^\/demo\/surat\/[^/]+/, '/demo/surat/…')
}

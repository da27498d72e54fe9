import { routeOf, visitAll } from './bytes/crawl.ts'
import { type FirstVisit, firstFlight } from './bytes/first-visit.ts'
import { makeDataDir, removeDataDir, type ServedPortal, servePortal } from './support/portal.ts'
import { printTable, say } from './support/table.ts'

// What a first visit brings over the wire, for every page open to the public of the whole demonstration: of each route
// the heaviest page. Exits with 1 when one does not fit into the first flight.
const dataDir = makeDataDir()
let portal: ServedPortal | null = null
const heaviest = new Map<string, { visit: FirstVisit; pages: number }>()
try {
  say('bytes: starting the demonstration')
  portal = await servePortal(dataDir, 'development')
  for (const visit of await visitAll(portal.address)) {
    const route = routeOf(visit.path)
    const known = heaviest.get(route)
    const heavier = known && known.visit.total > visit.total ? known.visit : visit
    heaviest.set(route, { visit: heavier, pages: (known?.pages ?? 0) + 1 })
  }
} finally {
  await portal?.stop()
  removeDataDir(dataDir, portal)
}
const rows = [...heaviest].toSorted(([, a], [, b]) => b.visit.total - a.visit.total)
process.stdout.write(`\nbytes of a first visit, of at most ${firstFlight}\n`)
printTable(
  ['route', 'pages', 'page', 'styles', 'scripts', 'total', 'of the limit'],
  rows.map(([route, { visit, pages }]) => [
    route,
    pages,
    visit.page,
    visit.styles,
    visit.scripts,
    visit.total,
    `${Math.round((100 * visit.total) / firstFlight)} %`,
  ]),
)
process.exitCode = rows.some(([, { visit }]) => visit.total > firstFlight) ? 1 : 0

import { sql } from 'kysely'
import type { AppExchange, AppRoute } from '../../../people/viewer.ts'
import type { Db } from '../../../platform/database/connect.ts'
import type { Answer } from '../../../platform/http/route.ts'
import type { Entry } from '../../entry.ts'
import { hrefOf } from '../../present.ts'
import type { MachineDeps } from '../deps.ts'
import { sendStream, sendText } from '../respond.ts'
import {
  parsePlace,
  placeOf,
  printPlace,
  publishedBatches,
  publishedPage,
  readStamp,
  type Stamp,
  stampTag,
} from '../walk.ts'
import { type Decree, dcatCatalog, dcatDataset, type Json } from './catalog.ts'

const type = 'application/ld+json; charset=utf-8'
const mostAPage = 1_000

/**
 * The whole catalogue as DCAT 3 in one streamed document, as harvesters expect it at this address; with `batas` (1 to
 * 1,000) in pages that name the next one (Hydra), for those who would rather not take everything at once.
 */
export function dcatRoutes(deps: MachineDeps): AppRoute[] {
  return [
    {
      method: 'GET',
      access: 'everyone',
      audit: 'none',
      limit: { max: 60, perSeconds: 60 },
      url: '/data.json',
      handle: (exchange) =>
        exchange.query['batas'] === undefined && exchange.query['sesudah'] === undefined
          ? sendWhole(deps, exchange)
          : sendPage(deps, exchange),
    },
  ]
}

async function sendWhole(deps: MachineDeps, exchange: AppExchange): Promise<Answer> {
  const stamp = await readStamp(deps.db)
  return sendStream(exchange, {
    type,
    tag: stampTag(stamp, 'd1'),
    modified: stamp.changed,
    pieces: () => document(deps, stamp),
  })
}

async function* document(deps: MachineDeps, stamp: Stamp): AsyncGenerator<string> {
  const office = deps.officeName('id')
  const head = JSON.stringify(dcatCatalog(deps.baseUrl, { office, stamp }))
  yield `${head.slice(0, -1)},"dataset":[`
  let separator = '\n'
  for await (const entries of publishedBatches(deps.db)) {
    const datasets = await datasetsOf(deps, entries)
    yield separator + datasets.map((dataset) => JSON.stringify(dataset)).join(',\n')
    separator = ',\n'
  }
  yield '\n]}\n'
}

async function sendPage(deps: MachineDeps, exchange: AppExchange): Promise<Answer> {
  const asked = Number.parseInt(exchange.query['batas'] ?? '', 10)
  const limit = Number.isNaN(asked) ? 100 : Math.min(Math.max(asked, 1), mostAPage)
  const after = parsePlace(exchange.query['sesudah'])
  const [stamp, found] = await Promise.all([
    readStamp(deps.db),
    publishedPage(deps.db, { after, limit: limit + 1 }),
  ])
  const entries = found.slice(0, limit)
  const last = found.length > limit ? entries.at(-1) : undefined
  const pageUrl = (place: string | null) =>
    deps.baseUrl + hrefOf('/data.json', { batas: String(limit), sesudah: place })
  const view: Json = {
    '@id': pageUrl(after ? printPlace(after) : null),
    '@type': 'hydra:PartialCollectionView',
    first: pageUrl(null),
    ...(last ? { next: pageUrl(printPlace(placeOf(last))) } : {}),
  }
  const catalog = dcatCatalog(deps.baseUrl, { office: deps.officeName('id'), stamp })
  const dataset = await datasetsOf(deps, entries)
  const body = JSON.stringify({ ...catalog, totalItems: stamp.count, view, dataset })
  return sendText(exchange, { type, body, modified: stamp.changed })
}

async function datasetsOf(deps: MachineDeps, entries: readonly Entry[]): Promise<Json[]> {
  const decrees = await decreesOf(
    deps.db,
    entries.map((entry) => entry.entryId),
  )
  const office = deps.officeName('id')
  return entries.map((entry) =>
    dcatDataset(deps.baseUrl, { entry, office, decree: decrees.get(entry.entryId) ?? null }),
  )
}

/** The decree by which each entry was last set in the list. */
async function decreesOf(
  db: Db,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, Decree>> {
  if (entryIds.length === 0) return new Map()
  const { rows } = await sql<{ entry_id: string; number: string; date: string }>`
    select distinct on (items.entry_id) items.entry_id, lists.decree_number as number, lists.decree_date as date
    from dip_list_items items join dip_lists lists using (version)
    where items.entry_id = any(${[...entryIds]}::uuid[])
    order by items.entry_id, items.version desc`.execute(db)
  return new Map(rows.map(({ entry_id, number, date }) => [entry_id, { number, date }]))
}

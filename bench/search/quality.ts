import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { publishEntry } from '../../src/catalogue/commands.ts'
import { reindexFile } from '../../src/catalogue/index/reindex.ts'
import { searchEntries } from '../../src/catalogue/search/search.ts'
import { parseSearch } from '../../src/catalogue/search-query.ts'
import { agencies } from '../../src/demo/documents/agencies.ts'
import type { DemoDocument } from '../../src/demo/documents/content.ts'
import { demoDocuments } from '../../src/demo/documents/documents.ts'
import { renderDocument } from '../../src/demo/documents/render.ts'
import { readStoredFile } from '../../src/documents/reading/read-stored-file.ts'
import { createReader } from '../../src/documents/reading/reader.ts'
import { isRefusal, receiveFile } from '../../src/documents/receive-file.ts'
import { insertAgencies } from '../../src/people/agencies.ts'
import { type Connection, connect, type Db } from '../../src/platform/database/connect.ts'
import { startPostgres } from '../../src/platform/database/embedded.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { projectRoot } from '../../src/platform/project-root.ts'
import { createDiskStorage } from '../../src/platform/storage/disk.ts'
import { instantAt } from '../../src/procedure/dates.ts'
import { printTable, say } from '../support/table.ts'
import { type Judged, judged, type QueryKind } from './judged.ts'
import { judgedLater } from './judged-later.ts'

/** Publishes the demonstration's documents into an empty database and has each file read, as the portal does it. */
export async function publishDemo({ db }: Pick<Connection, 'db'>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'terbuka-quality-'))
  const storage = createDiskStorage(folder)
  const reader = createReader()
  try {
    await insertAgencies(
      db,
      agencies.map((agency) => ({
        ...agency,
        isPpidUtama: agency.id === 'diskominfo',
        active: true,
      })),
    )
    for (const document of demoDocuments()) {
      const sha256 = await publishDocument({ db, storage }, document)
      await readStoredFile({ db, storage, reader, announceRead: reindexFile }, { sha256 })
    }
  } finally {
    await reader.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function publishDocument(
  deps: { readonly db: Connection['db']; readonly storage: ReturnType<typeof createDiskStorage> },
  document: DemoDocument,
): Promise<string> {
  const stored = await receiveFile(
    { ...deps, scanner: null },
    {
      stream: Readable.from([await renderDocument(document)]),
      fileName: document.fileName,
      uploadedBy: null,
      allow: ['pdf', 'xlsx', 'csv'],
      maxBytes: 10_000_000,
    },
  )
  if (isRefusal(stored)) throw new Error(`a document was refused: ${stored.refused}`)
  const { title, summary, agencyId, category, topic, year } = document
  await deps.db.transaction().execute((trx) =>
    publishEntry(trx, {
      ...{ title, summary, agencyId, category, topic, year },
      files: [stored.fileId],
      publishedAt: instantAt(document.publishedOn, 9 * 60),
      source: 'published',
    }),
  )
  return stored.sha256
}

/**
 * Measures, in a database of its own, how often the judged searches find what was wanted, and prints it against its
 * limits. Of the searches held out of tuning, and of those written after it, only the sum is told.
 */
export async function measureQuality(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'terbuka-bench-'))
  const server = await startPostgres({ dataDir })
  try {
    const { ownerUrl, appUrl } = server
    await migrate({ ownerUrl, appUrl, dir: join(projectRoot, 'migrations') })
    const connection = connect(appUrl)
    try {
      say('publishing and reading the documents of the demonstration')
      await publishDemo(connection)
      const settled = judge(await placeAll(connection.db))
      const later = judge(await placeAll(connection.db, judgedLater))
      print(settled, later.all)
    } finally {
      await connection.close()
    }
  } finally {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

const limits = { first: 85, firstFive: 97 }

function print({ all, tuned, heldOut, byKind }: Judgement, later: Quality): void {
  const row = (name: string, quality: Quality) => [
    name,
    quality.queries,
    percent(quality, 'first'),
    percent(quality, 'firstFive'),
  ]
  printTable(
    ['judged searches', 'queries', 'wanted is first, %', 'in the first five, %'],
    [
      ...[...byKind].map(([kind, quality]) => row(`tuned with: ${kind}`, quality)),
      row('tuned with, together', tuned),
      row('held out of tuning', heldOut),
      row('later: written after tuning', later),
      row('tuned with and held out', all),
      ['limit', '', limits.first, limits.firstFive],
    ],
  )
  const met = percent(all, 'first') >= limits.first && percent(all, 'firstFive') >= limits.firstFive
  process.stdout.write(`${met ? 'met' : 'not met'}\n\n`)
}

const percent = (quality: Quality, part: 'first' | 'firstFive') =>
  Number(((100 * quality[part]) / quality.queries).toFixed(1))

/** How a part of the judged searches came out. */
export interface Quality {
  readonly queries: number
  /** With the wanted document first. */
  readonly first: number
  /** With the wanted document among the first five. */
  readonly firstFive: number
}

export interface Judgement {
  readonly all: Quality
  /** Those that tuning may look at, as a whole and by kind of query. */
  readonly tuned: Quality
  readonly heldOut: Quality
  readonly byKind: ReadonlyMap<QueryKind, Quality>
}

/** Where the wanted document stands, from 1; null when it is not on the first page. */
export type Placed = Judged & { readonly place: number | null }

/** Searches for every judged query. */
export async function placeAll(db: Db, queries: readonly Judged[] = judged): Promise<Placed[]> {
  const placed: Placed[] = []
  for (const one of queries) {
    const { hits } = await searchEntries(db, parseSearch({ q: one.query }))
    const at = hits.findIndex(({ slug }) => one.wanted.includes(slug))
    placed.push({ ...one, place: at === -1 ? null : at + 1 })
  }
  return placed
}

/** Counts, and never tells single queries: those held out must stay unseen. */
export function judge(placed: readonly Placed[]): Judgement {
  const tuned = placed.filter(({ heldOut }) => !heldOut)
  return {
    all: qualityOf(placed),
    tuned: qualityOf(tuned),
    heldOut: qualityOf(placed.filter(({ heldOut }) => heldOut)),
    byKind: new Map(
      [...Map.groupBy(tuned, ({ kind }) => kind)].map(([kind, some]) => [kind, qualityOf(some)]),
    ),
  }
}

function qualityOf(placed: readonly Placed[]): Quality {
  const within = (most: number) =>
    placed.filter(({ place }) => place !== null && place <= most).length
  return { queries: placed.length, first: within(1), firstFive: within(5) }
}

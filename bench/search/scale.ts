import { join } from 'node:path'
import { startPostgres } from '../../src/platform/database/embedded.ts'
import type { Urls } from '../../src/platform/database/embedded-secrets.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { projectRoot } from '../../src/platform/project-root.ts'
import { makeDataDir, removeDataDir } from '../support/portal.ts'
import { printTable, say } from '../support/table.ts'
import { generateEntries, type Range } from './generate.ts'
import { type Kind, kinds } from './scale/asks.ts'
import { judge, millisecondsOf, mostOf } from './scale/judge.ts'
import { type Measured, measureSearch } from './scale/measure.ts'
import { rateOf, type Timed } from './scale/timing.ts'

const sizes = [1_000, 10_000, 100_000, 1_000_000] as const

/** Measures the search page in catalogues of growing size, up to `max` entries, and prints it beside its limits. */
export async function measureScale({ max }: { readonly max: number }): Promise<void> {
  const dataDir = makeDataDir()
  const all: Measured[] = []
  let filled: { readonly entries: number; readonly urls: Urls } | null = null
  try {
    for (const entries of sizes.filter((size) => size <= max)) {
      const urls = await grow(dataDir, { from: (filled?.entries ?? 0) + 1, to: entries })
      filled = { entries, urls }
      const measured = await measureSearch(dataDir, entries)
      all.push(measured)
      print(measured)
    }
  } finally {
    removeDataDir(dataDir, filled)
  }
  process.stdout.write('\nsearch: limits. Client, portal and database share this machine.\n')
  for (const { about, value, limit, met } of judge(all))
    process.stdout.write(`${met ? 'met    ' : 'NOT MET'}  ${about}: ${value}, limit ${limit}\n`)
}

// Nothing here outlives the run, so a crash may take it; the portal that is measured runs on usual settings.
const loadSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '16GB',
  autovacuum: 'off',
  shared_buffers: '512MB',
}

async function grow(dataDir: string, range: Range): Promise<Urls> {
  say(`search: filling in entries ${range.from} to ${range.to}`)
  const began = performance.now()
  const server = await startPostgres({ dataDir, settings: loadSettings })
  try {
    const { ownerUrl, appUrl, superuserUrl } = server
    await migrate({ ownerUrl, appUrl, dir: join(projectRoot, 'migrations') })
    await generateEntries(superuserUrl, range)
    return server
  } finally {
    await server.stop()
    say(`search: filled in ${((performance.now() - began) / 1_000).toFixed(0)} s`)
  }
}

function print(measured: Measured): void {
  const { entries, one, sixteen, brotli, peakMemory } = measured
  process.stdout.write(`\nsearch: ${entries} entries, one after the other, milliseconds\n`)
  const heads = ['', 'searches', 'page', 'p99', 'bare', 'p99', 'ratio']
  const rows = [
    row('mix', one),
    ...(Object.keys(kinds) as Kind[]).map((kind) =>
      row(kind, { page: only(one.page, kind), bare: only(one.bare, kind) }),
    ),
  ]
  printTable(heads, rows)
  process.stdout.write(`\nsearch: ${entries} entries, 16 at once\n`)
  printTable(
    ['', 'searches/s', 'median ms', 'p99 ms'],
    [
      ['page', rateOf(sixteen.page), ...mostOf(millisecondsOf(sixteen.page))],
      ['bare', rateOf(sixteen.bare), ...mostOf(millisecondsOf(sixteen.bare))],
      ['page, brotli', rateOf(brotli.sixteen), ...mostOf(millisecondsOf(brotli.sixteen))],
      ['page, brotli, one', rateOf(brotli.one), ...mostOf(millisecondsOf(brotli.one))],
    ],
  )
  if (peakMemory !== null)
    process.stdout.write(`peak memory of the server process: ${(peakMemory / 1e6).toFixed(0)} MB\n`)
}

const only = ({ timings, seconds }: Timed, kind: Kind): Timed => ({
  timings: timings.filter(({ ask }) => ask.kind === kind),
  seconds,
})

function row(name: string, { page, bare }: { page: Timed; bare: Timed }): (string | number)[] {
  const [pageMedian, pageP99] = mostOf(millisecondsOf(page))
  const [bareMedian, bareP99] = mostOf(millisecondsOf(bare))
  return [
    name,
    page.timings.length,
    pageMedian,
    pageP99,
    bareMedian,
    bareP99,
    pageMedian / bareMedian,
  ]
}

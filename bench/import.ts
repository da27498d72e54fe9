import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sql } from 'kysely'
import { connect, type Db } from '../src/platform/database/connect.ts'
import { makeArchive } from './import/archive.ts'
import { measureBare } from './import/bare.ts'
import { type Ran, runImport } from './import/importing.ts'
import { quantile, timeSearches } from './import/site.ts'
import {
  fillOffice,
  makeDataDir,
  removeDataDir,
  type ServedPortal,
  servePortal,
} from './support/portal.ts'
import { printTable, say } from './support/table.ts'

// An archive of small PDFs is brought in beside a portal that serves; the command is killed halfway and called again.
// Then pages of the search are timed while the text queue is at work, and once more when it is empty.
const { values } = parseArgs({
  options: { files: { type: 'string', default: '10000' } },
})
const files = Number(values.files)
const memoryLimit = 200_000_000
const searches = 1_500
// With two cores the reader takes one of them at low priority; a page may wait for it now and then.
const slowerAtMost = 2

const dataDir = makeDataDir()
const archive = mkdtempSync(join(tmpdir(), 'terbuka-archive-'))
let portal: ServedPortal | null = null
try {
  say(`import: writing ${files} PDFs`)
  makeArchive(archive, files)
  await fillOffice(dataDir, { password: 'a password of the bench', applicants: 1 })
  portal = await servePortal(dataDir, 'production')
  const url = portal.urls.superuserUrl.replace('/terbuka?', '/postgres?')
  const bare = await measureBare(
    { url, dir: join(dataDir, 'bare'), atOnce: 4 },
    Math.min(files, 1_000),
  )
  const { db, close } = connect(portal.urls.appUrl, { max: 2 })
  try {
    const published = await countEntries(db)
    say('import: until it is killed')
    const first = await runImport({ archive, dataDir }, { killAt: files / 2 })
    const half = (await countEntries(db)) - published
    say(`import: ${half} were in; again`)
    const second = await runImport({ archive, dataDir })
    judgeWhole({ second, half, entries: (await countEntries(db)) - published })
    report(first, second, bare)
    await measureSite(portal, db)
    judgeMemory('import command', Math.max(first.peakMemory ?? 0, second.peakMemory ?? 0))
    judgeMemory('server process', portal.peakMemory() ?? 0)
  } finally {
    await close()
  }
} finally {
  await portal?.stop()
  removeDataDir(dataDir, portal)
  rmSync(archive, { recursive: true, force: true })
}

async function countEntries(db: Db): Promise<number> {
  const { all } = await db
    .selectFrom('entries')
    .select((eb) => eb.fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow()
  return all
}

function judgeWhole(run: { second: Ran; half: number; entries: number }): void {
  const { published = 0, unchanged = 0 } = run.second.summary ?? {}
  const whole = run.entries === files && unchanged === run.half && published === files - run.half
  process.stdout.write(
    `\nkilled after ${run.half}, continued with ${published}: ${run.entries} of ${files} entries${whole ? ', each once' : ': WRONG'}\n`,
  )
  if (!whole) process.exitCode = 1
}

function report(first: Ran, second: Ran, bare: number): void {
  const rate = files / (first.seconds + second.seconds)
  process.stdout.write('\nimport, files a second, beside a portal that reads them\n')
  printTable(
    ['files', 'seconds', 'a second', 'bare: file and row', 'ratio'],
    [[files, first.seconds + second.seconds, rate, bare, rate / bare]],
  )
}

async function measureSite({ address }: ServedPortal, db: Db): Promise<void> {
  const began = performance.now()
  const waitingAtFirst = await countWaiting(db)
  let waiting = waitingAtFirst
  let askedAt = 0
  const isEmpty = async () => {
    if (performance.now() - askedAt < 500) return waiting === 0
    askedAt = performance.now()
    waiting = await countWaiting(db)
    return waiting === 0
  }
  say(`import: searching while ${waiting} files are read`)
  const busy = await timeSearches(address, { over: isEmpty, most: searches })
  const seconds = (performance.now() - began) / 1000
  const read = waitingAtFirst - (await countWaiting(db))
  say('import: waiting for the text queue')
  while ((await countWaiting(db)) > 0) await new Promise((next) => setTimeout(next, 500))
  const drained = (performance.now() - began) / 1000
  const idle = await timeSearches(address, { over: async () => false, most: searches })
  const ratio = quantile(busy, 0.5) / quantile(idle, 0.5)
  process.stdout.write('\nthe text queue, and search pages one after the other, in milliseconds\n')
  printTable(
    ['', 'pages', 'median', '99 %', 'files read a second'],
    [
      ['queue at work', busy.length, quantile(busy, 0.5), quantile(busy, 0.99), read / seconds],
      ['queue empty', idle.length, quantile(idle, 0.5), quantile(idle, 0.99), 0],
    ],
  )
  const slow = !(ratio <= slowerAtMost)
  process.stdout.write(
    `median with the queue / without: ${ratio.toFixed(2)} (at most ${slowerAtMost})${slow ? ': TOO SLOW' : ''}; all read after ${drained.toFixed(0)} s\n`,
  )
  if (slow) process.exitCode = 1
}

async function countWaiting(db: Db): Promise<number> {
  const { rows } = await sql<{ waiting: number }>`
    select count(*)::int as waiting from readings where state in ('waiting', 'reading')`.execute(db)
  return rows[0]?.waiting ?? 0
}

function judgeMemory(what: string, peak: number): void {
  const over = peak > memoryLimit
  process.stdout.write(
    `peak memory of the ${what}: ${(peak / 1e6).toFixed(0)} MB of ${memoryLimit / 1e6} MB${over ? ': TOO MUCH' : ''}\n`,
  )
  if (over) process.exitCode = 1
}

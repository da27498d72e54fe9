import { parseArgs } from 'node:util'
import { rowsAPdf } from '../src/insight/registers/files.ts'
import { sealKey } from '../src/people/identity/seal.ts'
import { connect, type Db } from '../src/platform/database/connect.ts'
import { copyBare } from './register/bare.ts'
import { writeCases } from './register/cases.ts'
import { seatOfficer } from './support/people.ts'
import {
  fillOffice,
  makeDataDir,
  removeDataDir,
  type ServedPortal,
  servePortal,
} from './support/portal.ts'
import { printTable, say } from './support/table.ts'

// The register of requests as files of a served portal, beside PostgreSQL copying ready rows of the same columns.
// `npm run bench -- register --cases 10000`
const { values } = parseArgs({ options: { cases: { type: 'string', default: '10000' } } })
const cases = Number(values.cases)
const memoryLimit = 200_000_000
const secondsLimit = 30
const period = 'dari=2026-01-01&sampai=2026-12-31'
const identityKey = sealKey(Buffer.from('5a'.repeat(32), 'hex'))

const dataDir = makeDataDir()
let portal: ServedPortal | null = null
try {
  const password = 'a password of the bench'
  const office = await fillOffice(dataDir, { password, applicants: 1 })
  portal = await servePortal(dataDir, 'production')
  const { db, close } = connect(portal.urls.ownerUrl, { max: 2 })
  try {
    say(`register: writing ${cases} cases`)
    const applicantId = await applicantOf(db)
    await writeCases(db, { count: cases, applicantId, identityKey })
  } finally {
    await close()
  }
  const browser = await seatOfficer(portal.address, { email: office.main, password })
  const take = async (path: string) => {
    const began = performance.now()
    const page = await browser.get(path)
    if (page.status !== 200) throw new Error(`${path}: ${page.status}`)
    return { bytes: page.body, seconds: (performance.now() - began) / 1000 }
  }
  const before = portal.peakMemory() ?? 0
  const full = '/kerja/register/permohonan'
  const files = [
    ['CSV, whole', `${full}.csv?${period}`, cases],
    ['XLSX, whole', `${full}.xlsx?${period}`, cases],
    ['CSV, masked', `/register/permohonan.csv?${period}`, cases],
    ['XLSX, masked', `/register/permohonan.xlsx?${period}`, cases],
    ['PDF, a part', `${full}.pdf?${period}`, Math.min(cases, rowsAPdf)],
    ['page', `${full}?${period}`, 25],
  ] as const
  const rows: (string | number)[][] = []
  let csv = ''
  for (const [name, path, count] of files) {
    say(`register: ${name}`)
    const { bytes, seconds } = await take(path)
    if (csv === '') csv = bytes.toString('utf8')
    const memory = (portal.peakMemory() ?? 0) / 1e6
    rows.push([name, count, seconds, count / seconds, bytes.length / 1e6, memory])
    if (seconds > secondsLimit) process.exitCode = 1
  }
  say('register: bare copy')
  const bare = await copyBare(portal.urls.superuserUrl, csv)
  process.stdout.write(`\nregister of ${cases} cases\n`)
  printTable(
    ['', 'rows', 'seconds', 'rows/s', 'MB', 'peak memory MB', 'copy rows/s', 'ratio'],
    rows.map((row) => [...row, bare, Number(row[3]) / bare]),
  )
  judge(before, portal.peakMemory() ?? 0)
} finally {
  await portal?.stop()
  removeDataDir(dataDir, portal)
}

async function applicantOf(db: Db): Promise<string> {
  const { id } = await db
    .selectFrom('people')
    .select('id')
    .where('role', '=', 'applicant')
    .limit(1)
    .executeTakeFirstOrThrow()
  return id
}

function judge(before: number, after: number): void {
  const over = after > memoryLimit
  process.stdout.write(
    `peak memory of the server process: ${(before / 1e6).toFixed(0)} MB before the exports, ${(after / 1e6).toFixed(0)} MB after, of ${memoryLimit / 1e6} MB${over ? ': TOO MUCH' : ''}\n`,
  )
  if (over) process.exitCode = 1
}

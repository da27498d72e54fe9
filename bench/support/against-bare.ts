import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import type { SmallOffice } from '../../src/walkthrough/office.ts'
import { load, openBareDriver, openCommitCounter, perSecond } from './load.ts'
import { fillOffice, makeDataDir, removeDataDir, type ServedPortal, servePortal } from './portal.ts'
import { printTable, say } from './table.ts'

const levels = [1, 8, 32] as const
export const mostAtOnce = 32
const memoryLimit = 200_000_000

export interface Measured {
  readonly title: string
  /** What is counted, in the plural. */
  readonly unit: string
  /** Signs in and warms up. @returns what one worker does again and again. */
  readonly prepare: (scene: {
    readonly address: string
    readonly office: SmallOffice
  }) => Promise<(worker: number) => Promise<void>>
}

/**
 * Measures work at a served portal at 1, 8 and 32 at once. The commits it makes in a second are held against what the
 * bare driver commits of single rows, durably, on the same server, measured before and after each.
 */
export async function measureAgainstBare(measured: Measured): Promise<void> {
  const { values } = parseArgs({ options: { seconds: { type: 'string', default: '8' } } })
  const seconds = Number(values.seconds)
  const dataDir = makeDataDir()
  let portal: ServedPortal | null = null
  try {
    const password = randomBytes(12).toString('base64url')
    const office = await fillOffice(dataDir, { password, applicants: mostAtOnce })
    portal = await servePortal(dataDir, 'production')
    const rows = await measureLevels(portal, { measured, office, seconds })
    process.stdout.write(`\n${measured.title}\n`)
    printTable(
      ['at once', `${measured.unit}/s`, 'commits each', 'commits/s', 'bare commits/s', 'ratio'],
      rows,
    )
    judgeMemory(portal.peakMemory())
  } finally {
    await portal?.stop()
    removeDataDir(dataDir, portal)
  }
}

async function measureLevels(
  { address, urls }: ServedPortal,
  { measured, office, seconds }: { measured: Measured; office: SmallOffice; seconds: number },
): Promise<number[][]> {
  const bare = await openBareDriver(urls.maintenanceUrl, mostAtOnce)
  const commits = await openCommitCounter(urls.superuserUrl)
  try {
    say(`${measured.title}: signing in`)
    const work = await measured.prepare({ address, office })
    const rows: number[][] = []
    for (const atOnce of levels) {
      say(`${measured.title}: ${atOnce} at once`)
      const before = perSecond(await bare.measure(atOnce, seconds / 4))
      const from = await commits.read()
      const done = await load({ atOnce, seconds }, work)
      const made = (await commits.read()) - from
      const after = perSecond(await bare.measure(atOnce, seconds / 4))
      const limit = (before + after) / 2
      const rate = made / done.seconds
      rows.push([atOnce, perSecond(done), made / done.done, rate, limit, rate / limit])
    }
    return rows
  } finally {
    await bare.close()
    await commits.close()
  }
}

function judgeMemory(peak: number | null): void {
  if (peak === null) {
    say('peak memory: this system does not tell')
    return
  }
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(0)
  const over = peak > memoryLimit
  process.stdout.write(
    `peak memory of the server process: ${megabytes(peak)} MB of ${megabytes(memoryLimit)} MB${over ? ': TOO MUCH' : ''}\n`,
  )
  if (over) process.exitCode = 1
}

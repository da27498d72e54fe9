import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Kysely } from 'kysely'
import { listAgencies } from '../../people/agencies.ts'
import type { DB } from '../../platform/database/schema.ts'
import type { Storage } from '../../platform/storage/storage.ts'
import type { Instant } from '../../procedure/values.ts'
import type { Outcome } from './bring-in.ts'
import { openSource } from './open-source.ts'
import { planImport } from './plan.ts'
import { beginImport } from './queries.ts'
import { runImport } from './run.ts'
import { createSettle, type Rules } from './settle.ts'

export const now = '2026-11-23T03:00:00.000Z' as Instant

/** What is taken for a PDF, with these words in it; nobody reads it here. */
export const pdf = (...lines: string[]): Buffer => Buffer.from(`%PDF-1.7\n${lines.join('\n')}\n`)

/** Writes files under `dir`; folders are made. */
export function writeTree(dir: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, bytes] of Object.entries(files)) {
    const at = join(dir, path)
    mkdirSync(dirname(at), { recursive: true })
    writeFileSync(at, bytes)
  }
}

export interface Bringing extends Partial<Pick<Rules, 'map' | 'agency' | 'category'>> {
  readonly db: Kysely<DB>
  readonly storage: Storage
  readonly uploads?: string
  readonly maxBytes?: number
}

/** Brings a source in as the command does. @returns what came of each thing, by its key. */
export async function bring(path: string, bringing: Bringing): Promise<Map<string, Outcome>> {
  const { db, storage, uploads = null, maxBytes = 1_000_000 } = bringing
  const { map = new Map(), agency = null, category = 'setiap_saat' } = bringing
  const archive = await openSource(path, { uploads, newestYear: 2027 })
  try {
    const settle = createSettle({
      ...{ agencies: await listAgencies(db), now, map, agency, category },
      summarize: ({ title }) => `Tentang ${title}.`,
    })
    const plan = planImport(archive.inventory, settle)
    const importId = await beginImport(db, { ...archive, importId: crypto.randomUUID() })
    const outcomes = new Map<string, Outcome>()
    const deps = { db, storage, scanner: null, importId, maxBytes, clock: () => now }
    await runImport({ ...deps, actor: { kind: 'system' } }, plan, {
      onDone: (outcome) => outcomes.set(outcome.key, outcome),
      stop: new AbortController().signal,
    })
    return outcomes
  } finally {
    archive.close()
  }
}

/** Results and reasons alone, for a glance. */
export function resultsOf(outcomes: ReadonlyMap<string, Outcome>): Record<string, string> {
  return Object.fromEntries(
    [...outcomes.values()]
      .map(({ key, result, troubles }): [string, string] => [
        key,
        [result, ...troubles.map(({ reason }) => reason)].join(' '),
      ])
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  )
}

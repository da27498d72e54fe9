import { sql } from 'kysely'
import type { Db, Trx } from '../../platform/database/connect.ts'
import { addJob, defineJob } from '../../platform/jobs/job.ts'
import { asksForALook, type Findings, searcherVersion } from './findings.ts'

export const searchSensitiveJob = defineJob<{ sha256: string }>('search_sensitive')

/** How the search of a file for personal data stands. */
export interface SensitiveSearch {
  readonly sha256: string
  /** `failed`: nothing could be looked into. */
  readonly state: 'waiting' | 'done' | 'failed'
  /** Why not, or not all, of it was looked into. */
  readonly reason: string | null
  readonly findings: Findings
}

/** Has files searched in the background, after the caller's transaction. Those searched before are not searched again. */
export async function requestSensitiveSearch(trx: Trx, digests: readonly string[]): Promise<void> {
  if (digests.length === 0) return
  const { rows } = await sql<{ sha256: string }>`
    insert into sensitive_searches (sha256, state)
    select sha256, 'waiting' from blobs where sha256 = any(${[...digests]}::text[]) order by sha256
    on conflict (sha256) do update set state = 'waiting', reason = null, requested_at = now()
      where sensitive_searches.state <> 'waiting'
        and coalesce(sensitive_searches.searcher, 0) < ${searcherVersion}::integer
    returning sha256
  `.execute(trx)
  for (const { sha256 } of rows)
    await addJob(
      trx,
      searchSensitiveJob,
      { sha256 },
      { jobKey: `sensitive:${sha256}`, queue: 'sensitive', priority: 5 },
    )
}

/** What is known of files, by the digests of their bytes; those never searched are left out. */
export async function sensitiveOf(
  db: Db,
  digests: readonly string[],
): Promise<ReadonlyMap<string, SensitiveSearch>> {
  if (digests.length === 0) return new Map()
  const rows = await db
    .selectFrom('sensitive_searches')
    .select(['sha256', 'state', 'reason', 'findings'])
    .where('sha256', 'in', [...digests])
    .execute()
  return new Map(
    rows.map((row) => [
      row.sha256,
      {
        sha256: row.sha256,
        state: row.state as SensitiveSearch['state'],
        reason: row.reason,
        findings: findingsFrom(row.findings),
      },
    ]),
  )
}

function findingsFrom(json: unknown): Findings {
  return json !== null && typeof json === 'object' && 'places' in json
    ? (json as Findings)
    : { places: [], counts: {} }
}

export async function finishSearch(
  db: Db,
  {
    sha256,
    state,
    reason,
    findings,
  }: Pick<SensitiveSearch, 'sha256' | 'state' | 'reason' | 'findings'>,
): Promise<void> {
  await db
    .updateTable('sensitive_searches')
    .set({
      state,
      reason,
      findings: JSON.stringify(findings),
      searcher: searcherVersion,
      finished_at: sql`now()`,
    })
    .where('sha256', '=', sha256)
    .execute()
}

/** Whether somebody has to look at files before they leave: something was found, or not all could be searched. */
export function needsALook(
  files: readonly { readonly sha256: string }[],
  searches: ReadonlyMap<string, SensitiveSearch>,
): boolean {
  return files.some(({ sha256 }) => {
    const search = searches.get(sha256)
    return search?.state !== 'done' || search.reason !== null || asksForALook(search.findings)
  })
}

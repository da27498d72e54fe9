import type { Pool } from 'pg'
import { expect, vi } from 'vitest'

/** Waits until no job is due: what jobs do meanwhile is then done. */
export async function untilNothingIsDue(pool: Pool): Promise<void> {
  await vi.waitFor(async () => expect(await jobsDue(pool)).toBe(0), 60_000)
}

async function jobsDue(pool: Pool): Promise<number> {
  const { rows } = await pool.query(
    'select count(*)::integer as due from graphile_worker.jobs where run_at <= now()',
  )
  return rows[0].due
}

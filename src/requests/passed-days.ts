import type { Kysely } from 'kysely'
import type { DB } from '../platform/database/schema.ts'
import { defineJob } from '../platform/jobs/job.ts'
import { type Sweep, startSweep } from '../platform/jobs/sweep.ts'
import { type Task, task } from '../platform/jobs/worker.ts'
import { localDateOf } from '../procedure/dates.ts'
import type { Actor, CaseId, LocalDate } from '../procedure/values.ts'
import { type ActDeps, act } from './act.ts'

/**
 * Does what a day that passed brings with it: requests that were not completed lapse, those without the
 * notice that is owed after its last day are marked as unanswered. Run it often; repeating it is harmless.
 */
export const passDaysJob = defineJob<Record<string, never>>('pass_days_of_requests')

const batch = 100
const system: Actor = { kind: 'system' }

/** Does `passDaysJob`. */
export function passDaysTask(deps: ActDeps): Task {
  return task(passDaysJob, async () => {
    await passDays(deps)
  })
}

/**
 * @returns how many cases lapsed, and how many were marked as unanswered
 * @throws AggregateError once all had their turn, when some could not be done
 */
export async function passDays(deps: ActDeps): Promise<{ lapsed: number; silent: number }> {
  const today = localDateOf(deps.clock())
  const sweep = startSweep()
  const toAll = { ...deps, sweep }
  const lapsed = await doToAll(toAll, (after) => uncompleted(deps.db, today, after), 'lapse')
  const silent = await doToAll(toAll, (after) => unanswered(deps.db, today, after), 'mark_silent')
  sweep.end()
  return { lapsed, silent }
}

/** The decider has the last word: what is refused was done, or moved, since the list was read. */
async function doToAll(
  { sweep, ...deps }: ActDeps & { readonly sweep: Sweep },
  list: (after: CaseId | null) => Promise<CaseId[]>,
  type: 'lapse' | 'mark_silent',
): Promise<number> {
  let done = 0
  let after: CaseId | null = null
  for (;;) {
    const found: CaseId[] = await list(after)
    for (const requestId of found) {
      const command = async () => ({ type })
      const once = () => act(deps, { requestId, actor: system, seenVersion: null, command })
      if (await sweep.attempt(async () => (await once()).kind === 'done')) done += 1
    }
    after = found.at(-1) ?? null
    if (after === null || found.length < batch) return done
  }
}

/** Open requests whose applicant was to complete them by a day that has passed, by id. */
async function uncompleted(
  db: Kysely<DB>,
  today: LocalDate,
  after: CaseId | null,
): Promise<CaseId[]> {
  const rows = await db
    .selectFrom('requests')
    .select('request_id')
    .where('status', '=', 'open')
    .where('completion_status', '=', 'asked')
    .where('complete_by', '<', today)
    .$if(after !== null, (query) => query.where('request_id', '>', after ?? ''))
    .orderBy('request_id')
    .limit(batch)
    .execute()
  return rows.map((row) => row.request_id)
}

/** Open requests without the notice that is owed after its last day that are not marked yet, by id. */
async function unanswered(
  db: Kysely<DB>,
  today: LocalDate,
  after: CaseId | null,
): Promise<CaseId[]> {
  const rows = await db
    .selectFrom('requests')
    .select('request_id')
    .where('status', '=', 'open')
    .where('silent_on', 'is', null)
    .where('due_on', '<', today)
    .$if(after !== null, (query) => query.where('request_id', '>', after ?? ''))
    .orderBy('request_id')
    .limit(batch)
    .execute()
  return rows.map((row) => row.request_id)
}

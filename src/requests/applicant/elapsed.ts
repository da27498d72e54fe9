import { handoverProgress } from '../../documents/sent-ranges.ts'
import { defineJob } from '../../platform/jobs/job.ts'
import { startSweep } from '../../platform/jobs/sweep.ts'
import { type Task, task } from '../../platform/jobs/worker.ts'
import { addDays, instantAt, localDateOf } from '../../procedure/dates.ts'
import { releasedFiles } from '../../procedure/request/coverage.ts'
import type { RequestEvent } from '../../procedure/request/events.ts'
import { replay } from '../../procedure/request/evolve.ts'
import type { RequestState } from '../../procedure/request/state.ts'
import type { CaseId, Instant } from '../../procedure/values.ts'
import { loadEvents } from '../../records/load.ts'
import type { ActDeps } from '../act.ts'
import { handOver } from '../applicant-commands.ts'
import { listPossiblyEnded, type Notified } from './queries.ts'

/**
 * Closes answered requests that nobody collected in time, and those that were collected just before the process ended. Run it
 * at least once a day; repeating it is harmless.
 */
export const closeElapsedJob = defineJob<Record<string, never>>('close_elapsed_requests')

const batch = 100

/** Does `closeElapsedJob`. */
export function elapsedTask(deps: ActDeps): Task {
  return task(closeElapsedJob, async () => {
    await closeElapsed(deps)
  })
}

/**
 * @returns how many cases were closed
 * @throws AggregateError once all had their turn, when some could not be closed
 */
export async function closeElapsed(deps: ActDeps): Promise<number> {
  const before = await possiblyElapsedSince(deps)
  const sweep = startSweep()
  let closed = 0
  let after: Notified | null = null
  for (;;) {
    const notified: Notified[] = await listPossiblyEnded(deps.db, { before, after, limit: batch })
    for (const { requestId } of notified)
      if (await sweep.attempt(() => closeOne(deps, requestId))) closed += 1
    after = notified.at(-1) ?? null
    if (!after || notified.length < batch) break
  }
  sweep.end()
  return closed
}

/** No 30 working days fit into fewer calendar days: younger notices need not be looked at. The decider has the last word. */
async function possiblyElapsedSince(deps: ActDeps): Promise<Instant> {
  const { sopVersions } = await deps.readRules(deps.db)
  const days = Math.min(...sopVersions.map((sop) => sop.handoverAfterDays))
  return instantAt(addDays(localDateOf(deps.clock()), -days), 0)
}

async function closeOne(deps: ActDeps, requestId: CaseId): Promise<boolean> {
  const state = replay(await loadEvents<RequestEvent>(deps.db, requestId))
  // The process may have ended between the last byte and the record of it. Copies on paper are not handed over that way.
  const fetched = state.copy !== 'hardcopy' && (await hasEverything(deps, requestId, state))
  const way = fetched ? 'downloaded' : 'elapsed'
  return (await handOver(deps, requestId, way)).kind === 'done'
}

/** Whether every byte of every released file has been sent to the applicant; false without files. */
export async function hasEverything(
  { db }: Pick<ActDeps, 'db'>,
  requestId: CaseId,
  state: RequestState,
): Promise<boolean> {
  const files = releasedFiles(state)
  if (files.length === 0) return false
  const progress = await handoverProgress(db, requestId)
  const complete = new Set(progress.filter((file) => file.complete).map((file) => file.fileId))
  return files.every((file) => complete.has(file.fileId))
}

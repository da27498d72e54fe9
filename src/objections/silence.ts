import { defineJob } from '../platform/jobs/job.ts'
import { startSweep } from '../platform/jobs/sweep.ts'
import { type Task, task } from '../platform/jobs/worker.ts'
import { localDateOf } from '../procedure/dates.ts'
import type { Actor } from '../procedure/values.ts'
import { actOnObjection } from './act.ts'
import type { ObjectionDeps } from './deps.ts'

/** Marks objections whose last day passed without an answer. Run it at least once a day; repeating it is harmless. */
export const markSilentObjectionsJob = defineJob<Record<string, never>>('mark_silent_objections')

const batch = 100

/** Does `markSilentObjectionsJob`. */
export function silentObjectionsTask(deps: ObjectionDeps): Task {
  return task(markSilentObjectionsJob, async () => {
    await markSilentObjections(deps)
  })
}

/**
 * @returns how many were marked
 * @throws AggregateError once all had their turn, when some could not be marked
 */
export async function markSilentObjections(deps: ObjectionDeps): Promise<number> {
  const system: Actor = { kind: 'system' }
  const sweep = startSweep()
  let marked = 0
  let after: string | null = null
  for (;;) {
    const rows: { objection_id: string }[] = await deps.db
      .selectFrom('objections')
      .select('objection_id')
      .where('awaits_answer', '=', true)
      .where('silent_on', 'is', null)
      .where('due_on', '<', localDateOf(deps.clock()))
      .$if(after !== null, (query) => query.where('objection_id', '>', after ?? ''))
      .orderBy('objection_id')
      .limit(batch)
      .execute()
    for (const { objection_id: objectionId } of rows) {
      const once = () =>
        actOnObjection(deps, {
          ...{ objectionId, actor: system, seenVersion: null },
          command: async () => ({ type: 'mark_silent' }),
        })
      if (await sweep.attempt(async () => (await once()).kind === 'done')) marked += 1
    }
    after = rows.at(-1)?.objection_id ?? null
    if (after === null || rows.length < batch) break
  }
  sweep.end()
  return marked
}

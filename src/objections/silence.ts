import { defineJob } from '../platform/jobs/job.ts'
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

/** @returns how many were marked. */
export async function markSilentObjections(deps: ObjectionDeps): Promise<number> {
  const system: Actor = { kind: 'system' }
  let marked = 0
  for (;;) {
    const rows = await deps.db
      .selectFrom('objections')
      .select('objection_id')
      .where('awaits_answer', '=', true)
      .where('silent_on', 'is', null)
      .where('due_on', '<', localDateOf(deps.clock()))
      .orderBy('due_on')
      .orderBy('objection_id')
      .limit(batch)
      .execute()
    let now = 0
    for (const { objection_id: objectionId } of rows) {
      const acted = await actOnObjection(deps, {
        ...{ objectionId, actor: system, seenVersion: null },
        command: async () => ({ type: 'mark_silent' }),
      })
      if (acted.kind === 'done') now += 1
    }
    marked += now
    if (rows.length < batch || now === 0) return marked
  }
}

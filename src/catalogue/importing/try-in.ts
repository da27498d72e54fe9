import type { FileDeps } from '../../documents/receive-file.ts'
import type { Db } from '../../platform/database/connect.ts'
import { examineAll, type Outcome, weighAll } from './bring-in.ts'
import { keptKey, marksOf } from './digest.ts'
import type { Item } from './item.ts'
import { entryOfTwin, knownItem } from './queries.ts'
import { oldestFirst, type Plan, type RunOptions } from './run.ts'

export interface TrialDeps extends FileDeps {
  readonly db: FileDeps['db']
  /** Null when nothing of this archive was brought in yet. */
  readonly importId: string | null
  readonly maxBytes: number
}

/**
 * Says what would come of a plan. Every file is read and judged, none is scanned; `storage` is one that is thrown away,
 * and the database is only asked.
 */
export async function tryImport(
  deps: TrialDeps,
  plan: Plan,
  { onDone, stop }: RunOptions,
): Promise<boolean> {
  for (const trouble of plan.troubles)
    onDone({ key: trouble.key, result: 'refused', item: null, slug: null, troubles: [trouble] })
  const met = new Set<string>()
  for (const item of oldestFirst(plan.items)) {
    if (stop.aborted) return false
    onDone(await tryItem(deps, { item, met }))
  }
  return true
}

async function tryItem(
  deps: TrialDeps,
  { item, met }: { item: Item; met: Set<string> },
): Promise<Outcome> {
  const seen = await weighAll(item, deps)
  const { content, twin } = marksOf(item, seen.weighed)
  const told = { key: item.key, item, slug: null }
  const troubles = [...item.troubles, ...seen.troubles]
  const known = await knownIn(deps.db, deps.importId, item.key)
  if (known?.content === content && known.entryId !== null)
    return { ...told, result: 'unchanged', troubles }
  const examined = await examineAll({ ...deps, scanner: null }, seen.weighed)
  for (const { file } of examined.files) await file.discard()
  const all = [...troubles, ...examined.troubles]
  if (item.files.length + item.troubles.length > 0 && examined.files.length === 0)
    return { ...told, result: 'refused', troubles: all }
  const like = await entryOfTwin(deps.db, twin)
  const own = known?.outcome === 'published' ? known.entryId : null
  const again = met.has(twin) || (like !== null && like !== own)
  met.add(twin)
  if (again) return { ...told, result: 'duplicate', troubles: all }
  const result = own === null ? 'published' : 'updated'
  return { ...told, result, troubles: all }
}

function knownIn(db: Db, importId: string | null, key: string) {
  return importId === null ? null : knownItem(db, { importId, key: keptKey(key) })
}

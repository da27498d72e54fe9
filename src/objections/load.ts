import type { Db } from '../platform/database/connect.ts'
import type { EarlierObjection } from '../procedure/objection/context.ts'
import type { ObjectionEvent } from '../procedure/objection/events.ts'
import { keepsOthersOut, replayObjection } from '../procedure/objection/state.ts'
import type { RequestEvent } from '../procedure/request/events.ts'
import { replay } from '../procedure/request/evolve.ts'
import type { RequestState } from '../procedure/request/state.ts'
import type { CaseId } from '../procedure/values.ts'
import { loadEvents, loadManyEvents } from '../records/load.ts'

export async function loadRequest(db: Db, requestId: CaseId): Promise<RequestState> {
  return replay(await loadEvents<RequestEvent>(db, requestId))
}

/** Objections to a request that were not withdrawn, in the order they came; `besides` leaves one out. */
export async function earlierObjections(
  db: Db,
  { requestId, besides = null }: { readonly requestId: CaseId; readonly besides?: string | null },
): Promise<
  readonly (EarlierObjection & { readonly objectionId: string; readonly number: string })[]
> {
  const rows = await db
    .selectFrom('objections')
    .select('objection_id')
    .where('request_id', '=', requestId)
    .where('status', '<>', 'withdrawn')
    .orderBy('received_at')
    .limit(100)
    .execute()
  const ids = rows.map((row) => row.objection_id).filter((id) => id !== besides)
  const logs = await loadManyEvents<ObjectionEvent>(db, ids)
  return ids.map((objectionId) => {
    const state = replayObjection(logs.get(objectionId) ?? [])
    return {
      ...{ objectionId, number: state.number ?? '' },
      ...{ open: keepsOthersOut(state), grounds: state.grounds },
    }
  })
}

import type { Db } from '../platform/database/connect.ts'
import { liveOver } from '../procedure/request/coverage.ts'
import type { RequestEvent } from '../procedure/request/events.ts'
import { replay } from '../procedure/request/evolve.ts'
import type { Actor, AgencyId, CaseId } from '../procedure/values.ts'
import { loadEvents } from '../records/load.ts'
import { readTexts } from '../records/texts.ts'
import { isUuid } from './load-case.ts'

/** One item of a request, for whoever weighs whether it may be given. */
export interface AskedItem {
  readonly requestId: CaseId
  readonly itemId: string
  readonly number: string
  /** Its place in the request, from 1. */
  readonly ordinal: number
  readonly text: string
  /** The agency that answers it; null while nobody does. */
  readonly agencyId: AgencyId | null
}

/**
 * An item of a request, by its id or its place from 1; the first without either. Null when there is none, and for an
 * agency to which it was not forwarded.
 */
export async function findAskedItem(
  db: Db,
  {
    requestId,
    item,
    actor,
  }: { readonly requestId: string; readonly item: string; readonly actor: Actor },
): Promise<AskedItem | null> {
  if (!isUuid(requestId)) return null
  const state = replay(await loadEvents<RequestEvent>(db, requestId))
  const place = /^\d{1,3}$/.test(item) ? Number(item) - 1 : item === '' ? 0 : null
  const index = place ?? state.items.findIndex(({ itemId }) => itemId === item)
  const asked = state.items[index]
  if (asked === undefined || state.number === null) return null
  const agencyId = liveOver(state, asked.itemId)?.agencyId ?? null
  const own = actor.kind === 'person' && actor.role === 'ppid_pembantu'
  if (own && (agencyId === null || agencyId !== actor.agencyId)) return null
  const { textId } = asked.text
  return {
    ...{ requestId, itemId: asked.itemId, number: state.number, ordinal: index + 1, agencyId },
    text: (await readTexts(db, [textId])).get(textId) ?? '',
  }
}

import type { Recorded } from '../request/events.ts'
import type { AgencyId, Instant, LocalDate, Role } from '../values.ts'
import type { EntryEvent } from './events.ts'
import type { EntryCategory } from './values.ts'

/** An entry as its log of events tells it. */
export interface EntryState {
  /** How many events made it: the version that optimistic concurrency expects. */
  readonly version: number
  readonly status: 'unpublished' | 'published' | 'withdrawn'
  readonly agencyId: AgencyId | null
  readonly category: EntryCategory | null
  /** Of the content; 0 before the first publication. */
  readonly contentVersion: number
  readonly validUntil: LocalDate | null
  readonly publishedAt: Instant | null
  /** The working copy, when there is one. */
  readonly draft: EntryDraft | null
}

export interface EntryDraft {
  readonly status: 'draft' | 'submitted' | 'returned'
  /** In what role it was begun; null: by the system. */
  readonly openedBy: Role | null
}

export const noEntry: EntryState = {
  version: 0,
  status: 'unpublished',
  agencyId: null,
  category: null,
  contentVersion: 0,
  validUntil: null,
  publishedAt: null,
  draft: null,
}

/** The state after one more event. */
export function evolveEntry(before: EntryState, recorded: Recorded<EntryEvent>): EntryState {
  const { event, at, actor, seq } = recorded
  const state = { ...before, version: seq }
  switch (event.type) {
    case 'entry_drafted': {
      const openedBy = actor.kind === 'person' ? actor.role : null
      const { agencyId } = event
      return { ...state, agencyId, draft: { status: 'draft', openedBy } }
    }
    case 'entry_submitted':
      return withDraft(state, 'submitted')
    case 'entry_recalled':
      return withDraft(state, 'draft')
    case 'entry_returned':
      return withDraft(state, 'returned')
    case 'entry_discarded':
      return { ...state, draft: null }
    case 'entry_published':
      return {
        ...state,
        status: 'published',
        agencyId: event.agencyId,
        category: event.category,
        contentVersion: event.version,
        validUntil: event.validUntil,
        publishedAt: state.publishedAt ?? at,
        draft: null,
      }
    case 'entry_renewed':
      return { ...state, validUntil: event.validUntil }
    case 'entry_withdrawn':
      return { ...state, status: 'withdrawn', draft: null }
  }
}

export function replayEntry(log: readonly Recorded<EntryEvent>[]): EntryState {
  return log.reduce(evolveEntry, noEntry)
}

function withDraft(state: EntryState, status: EntryDraft['status']): EntryState {
  return { ...state, draft: { openedBy: state.draft?.openedBy ?? null, status } }
}

import { type AppExchange, actorOf, personOf, type SignedIn } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import type { EntryCommand } from '../../procedure/publishing/commands.ts'
import { decideEntry, mayEdit } from '../../procedure/publishing/decide.ts'
import { type EntryState, replayEntry } from '../../procedure/publishing/state.ts'
import type { Actor } from '../../procedure/values.ts'
import type { Entry } from '../entry.ts'
import { entryById } from '../queries.ts'
import { type OnEntry, seenOf } from './act.ts'
import type { DeskPages } from './deps.ts'
import { type Draft, findDraft } from './drafts.ts'
import { isEntryId } from './list-query.ts'
import { type EntryLog, logOf } from './log-of.ts'

/** An entry in front of an officer. */
export interface OpenedEntry {
  readonly entryId: string
  readonly person: SignedIn
  readonly actor: Actor
  readonly state: EntryState
  readonly log: EntryLog
  readonly draft: Draft | null
  /** What is published, or was. */
  readonly entry: Entry | null
  readonly may: (type: Asked) => boolean
  readonly href: (rest?: string) => string
}

type Asked =
  | 'edit'
  | 'open'
  | 'submit'
  | 'recall'
  | 'return'
  | 'discard'
  | 'publish'
  | 'renew'
  | 'withdraw'

export type EntryHandler = (
  deps: DeskPages,
  exchange: AppExchange,
  opened: OpenedEntry,
) => Promise<Answer>

/** The entry of an address; null when there is none, or it is another agency's: both look the same from outside. */
export async function openEntry(
  deps: DeskPages,
  exchange: AppExchange,
): Promise<OpenedEntry | null> {
  const entryId = exchange.params['id'] ?? ''
  if (!isEntryId(entryId)) return null
  const log = await logOf(deps.db, entryId)
  const state = replayEntry(log)
  const person = personOf(exchange)
  if (state.version === 0 || (state.status === 'unpublished' && state.draft === null)) return null
  if (person.role !== 'ppid_utama' && person.agencyId !== state.agencyId) return null
  const [draft, entry] = await Promise.all([
    findDraft(deps.db, entryId),
    entryById(deps.db, entryId),
  ])
  const actor = actorOf(person)
  const context = { now: deps.clock(), actor }
  const may = (type: Asked) =>
    type === 'edit'
      ? mayEdit(state, context)
      : decideEntry(state, wellFilled(type, state), context).ok
  const href = (rest = '') => `/kerja/informasi/${entryId}${rest}`
  return { entryId, person, actor, state, log, draft, entry, may, href }
}

/** Who acts on what, and what their form showed of it. */
export function actingOn(opened: OpenedEntry, exchange: AppExchange): OnEntry {
  const { entryId, actor } = opened
  return { entryId, actor, seen: exchange.form.line('versi') }
}

export function seenIn({ state, draft }: OpenedEntry): string {
  return seenOf({ state, draft })
}

const words = { textId: '', digest: '' }
const terms = { category: 'setiap_saat', validUntil: null, alertUntil: null } as const

// Some form of the command that only who, when and where can refuse.
function wellFilled(type: Exclude<Asked, 'edit'>, { agencyId }: EntryState): EntryCommand {
  switch (type) {
    case 'open':
      return { type: 'open_draft', agencyId: agencyId ?? '' }
    case 'submit':
      return { type, terms }
    case 'publish':
      return {
        ...{ type, terms, origin: 'desk', agencyId: agencyId ?? '' },
        ...{ content: words, files: [] },
      }
    case 'renew':
      return { type, validUntil: null }
    case 'return':
    case 'withdraw':
      return { type, reason: words }
    case 'recall':
    case 'discard':
      return { type }
  }
}

import { localDateOf } from '../dates.ts'
import type { Actor, Instant, LocalDate, Role } from '../values.ts'
import { mayCommand } from './authority.ts'
import type {
  EntryCommand,
  EntryDecision,
  EntryRefusal,
  EntryRefusalCode,
  Terms,
} from './commands.ts'
import type { EntryEvent } from './events.ts'
import { latestRenewal } from './renewal.ts'
import type { EntryDraft, EntryState } from './state.ts'

/** What the decider needs from outside. */
export interface EntryContext {
  readonly now: Instant
  readonly actor: Actor
}

/**
 * The life of an entry of the list: DRAF, DIVERIFIKASI, TERBIT, DIMUTAKHIRKAN or DITARIK (Perki 1/2021). What a command
 * makes happen, or the code of why it may not.
 */
export function decideEntry(
  state: EntryState,
  command: EntryCommand,
  context: EntryContext,
): EntryDecision {
  const { actor } = context
  const agencyId = state.agencyId ?? ('agencyId' in command ? command.agencyId : null)
  if (!mayCommand(actor, command.type, agencyId)) return refuse('not_permitted')
  if (state.status === 'withdrawn') return refuse('entry_withdrawn')
  switch (command.type) {
    case 'open_draft':
      if (state.draft !== null) return refuse('draft_exists')
      return accept({ type: 'entry_drafted', agencyId: state.agencyId ?? command.agencyId })
    case 'save_draft':
      return whenEditable(state, actor, () => accept())
    case 'submit':
      return whenWritten(
        state,
        () => faultOfTerms(state, command.terms, context) ?? accept({ type: 'entry_submitted' }),
      )
    case 'recall':
      return whenSubmitted(state, () => accept({ type: 'entry_recalled' }))
    case 'return':
      return whenSubmitted(state, () => accept({ type: 'entry_returned', reason: command.reason }))
    case 'discard':
      return whenWritten(state, () => accept({ type: 'entry_discarded' }))
    case 'publish':
      return publish(state, command, context)
    case 'renew':
      return renew(state, command.validUntil, context)
    case 'withdraw':
      if (state.status !== 'published') return refuse('not_published')
      return accept({ type: 'entry_withdrawn', reason: command.reason })
  }
}

/** Whether the words and files of the working copy may be changed by this actor now. */
export function mayEdit(state: EntryState, context: EntryContext): boolean {
  return decideEntry(state, { type: 'save_draft' }, context).ok
}

function accept(...events: readonly EntryEvent[]): EntryDecision {
  return { ok: true, events }
}

function refuse(code: EntryRefusalCode, detail: EntryRefusal['detail'] = {}): EntryRefusal {
  return { ok: false, code, detail }
}

// What lies with PPID Utama to be checked, only PPID Utama mends.
function whenEditable(state: EntryState, actor: Actor, then: () => EntryDecision): EntryDecision {
  if (state.draft === null) return refuse('no_draft')
  const checks = actor.kind === 'person' && actor.role === 'ppid_utama'
  if (state.draft.status === 'submitted' && !checks) return refuse('draft_submitted')
  return then()
}

function whenWritten(state: EntryState, then: () => EntryDecision): EntryDecision {
  if (state.draft === null) return refuse('no_draft')
  return state.draft.status === 'submitted' ? refuse('draft_submitted') : then()
}

function whenSubmitted(state: EntryState, then: () => EntryDecision): EntryDecision {
  if (state.draft === null) return refuse('no_draft')
  return state.draft.status === 'submitted' ? then() : refuse('not_submitted')
}

function publish(
  state: EntryState,
  command: Extract<EntryCommand, { type: 'publish' }>,
  context: EntryContext,
): EntryDecision {
  const { origin, terms, content, files } = command
  const notReady = origin === 'desk' ? notReadyAtDesk(state.draft) : notReadyAtOnce(state)
  if (notReady !== null) return notReady
  const wrong =
    origin === 'desk' ? faultOfTerms(state, terms, context) : faultOfDates(terms, context)
  if (wrong !== null) return wrong
  return accept({
    type: 'entry_published',
    version: state.contentVersion + 1,
    origin,
    agencyId: command.agencyId,
    category: terms.category,
    content,
    files,
    validUntil: terms.validUntil,
    alertUntil: terms.alertUntil,
  })
}

// What an agency still writes is not published over its head; PPID Utama's own draft needs no submission.
function notReadyAtDesk(draft: EntryDraft | null): EntryRefusal | null {
  if (draft === null) return refuse('no_draft')
  const own: Role = 'ppid_utama'
  return draft.status === 'submitted' || draft.openedBy === own ? null : refuse('not_submitted')
}

function notReadyAtOnce(state: EntryState): EntryRefusal | null {
  return state.draft === null ? null : refuse('draft_exists')
}

/** What a desk must say: berkala a day for renewal, new serta merta information a warning that ends later. */
function faultOfTerms(state: EntryState, terms: Terms, context: EntryContext): EntryRefusal | null {
  const { category, validUntil, alertUntil } = terms
  if (category === 'berkala' && validUntil === null) return refuse('valid_until_missing')
  const first = state.contentVersion === 0 || state.category !== 'serta_merta'
  if (category === 'serta_merta' && first) {
    if (alertUntil === null) return refuse('alert_missing')
    if (alertUntil <= context.now) return refuse('alert_over')
  }
  return faultOfDates(terms, context)
}

function faultOfDates(terms: Terms, { now }: EntryContext): EntryRefusal | null {
  const { category, validUntil, alertUntil } = terms
  if (alertUntil !== null && category !== 'serta_merta') return refuse('alert_not_immediate')
  if (validUntil === null) return null
  return category === 'berkala' ? faultOfRenewal(validUntil, now) : refuse('not_periodic')
}

function faultOfRenewal(validUntil: LocalDate, now: Instant): EntryRefusal | null {
  const today = localDateOf(now)
  const latest = latestRenewal(today)
  if (validUntil < today) return refuse('valid_until_past', { today })
  return validUntil > latest ? refuse('valid_until_too_late', { latest }) : null
}

function renew(state: EntryState, wanted: LocalDate | null, { now }: EntryContext): EntryDecision {
  if (state.status !== 'published') return refuse('not_published')
  if (state.category !== 'berkala') return refuse('not_periodic')
  if (state.draft !== null) return refuse('draft_exists')
  const validUntil = wanted ?? latestRenewal(localDateOf(now))
  return faultOfRenewal(validUntil, now) ?? accept({ type: 'entry_renewed', validUntil })
}

import { type AppExchange, actorOf, personOf, type SignedIn } from '../../people/viewer.ts'
import type { RequestCommandType } from '../../procedure/request/commands.ts'
import type { RequestContext } from '../../procedure/request/context.ts'
import { type PermittedAction, permittedActions } from '../../procedure/request/permitted.ts'
import type { Assignment } from '../../procedure/request/state.ts'
import { contextFor } from '../act.ts'
import { assignmentsSeenBy, type LoadedCase, loadCase, maySee } from '../load-case.ts'
import type { On } from '../officer-commands.ts'
import type { OfficerDeps } from './deps.ts'

/** A case in front of an officer: what they may see of it, and what they may do now. */
export interface OpenedCase {
  readonly person: SignedIn
  readonly loaded: LoadedCase
  readonly context: RequestContext
  readonly permitted: readonly PermittedAction[]
  /** Assignments this officer may look into. */
  readonly seen: readonly Assignment[]
}

/** The case of an address; null when there is none or it is not for this officer: both look the same from outside. */
export async function openCase(
  deps: OfficerDeps,
  exchange: AppExchange,
): Promise<OpenedCase | null> {
  const person = personOf(exchange)
  const loaded = await loadCase(deps, exchange.params['id'] ?? '')
  if (!loaded || !maySee(person, loaded)) return null
  const { state } = loaded
  const context = await contextFor(deps, deps.db, {
    actor: actorOf(person),
    state,
    requestId: loaded.requestId,
  })
  const seen = assignmentsSeenBy(person, state)
  return { person, loaded, context, permitted: permittedActions(state, context), seen }
}

/** Whether the officer may do this now, to this assignment (null: to the case, or by an answer of their own). */
export function may(
  { permitted }: OpenedCase,
  type: RequestCommandType,
  assignmentId: string | null = null,
): boolean {
  return permitted.some((one) => one.type === type && one.assignmentId === assignmentId)
}

/** The assignment an address names, if this officer may look into it. */
export function assignmentIn({ seen }: OpenedCase, exchange: AppExchange): Assignment | undefined {
  return seen.find(({ assignmentId }) => assignmentId === exchange.params['penugasan'])
}

/** Who acts on what, and the version of the case their form shows. */
export function actingOn({ person, loaded }: OpenedCase, exchange: AppExchange): On {
  return {
    requestId: loaded.requestId,
    actor: actorOf(person),
    seenVersion: seenVersion(exchange.form.line('versi')),
  }
}

// A form without its version counts as one that was never up to date.
function seenVersion(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0
}

export function caseHref({ loaded }: OpenedCase, path = ''): string {
  return `/kerja/${loaded.requestId}${path}`
}

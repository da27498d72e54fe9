import { type AppExchange, actorOf, personOf, type SignedIn } from '../../people/viewer.ts'
import type { Answer } from '../../platform/http/route.ts'
import type { ObjectionCommandType } from '../../procedure/objection/commands.ts'
import type { On } from '../commands.ts'
import { notFound } from '../conclude.tsx'
import { type LoadedObjection, loadObjection, maySeeObjection, permittedOn } from '../view.ts'
import { type ObjectionHandler, type ObjectionWebDeps, seenVersion } from '../web.ts'

/** An objection in front of an officer. */
export interface OpenedObjection {
  readonly person: SignedIn
  readonly loaded: LoadedObjection
  readonly may: readonly ObjectionCommandType[]
  /** Its page. */
  readonly href: string
}

export type OfficerHandler = (
  deps: ObjectionWebDeps,
  exchange: AppExchange,
  opened: OpenedObjection,
) => Promise<Answer>

/** Opens the objection of an address; what is not for this officer answers as what does not exist. */
export function onObjection(handler: OfficerHandler): ObjectionHandler {
  return async (deps, exchange) => {
    const person = personOf(exchange)
    const loaded = await loadObjection(deps, exchange.params['id'] ?? '')
    if (!loaded || !maySeeObjection(person, loaded)) return notFound(deps, exchange)
    const may = await permittedOn(deps, { loaded, actor: actorOf(person) })
    const href = `/kerja/keberatan/${loaded.objectionId}`
    return handler(deps, exchange, { person, loaded, may, href })
  }
}

/** Who acts on what, and the version that their form shows. */
export function actingOn({ person, loaded }: OpenedObjection, exchange: AppExchange): On {
  return {
    objectionId: loaded.objectionId,
    actor: actorOf(person),
    seenVersion: seenVersion(exchange),
  }
}

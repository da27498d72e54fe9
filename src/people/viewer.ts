import type { Exchange, Locale, Route } from '../platform/http/route.ts'
import type { Actor, AgencyId, PersonId, Role } from '../procedure/values.ts'

/** A signed-in person, as every page needs it. */
export interface SignedIn {
  readonly kind: 'person'
  readonly id: PersonId
  readonly name: string
  readonly email: string
  readonly emailVerified: boolean
  readonly role: Role
  readonly agencyId: AgencyId | null
  readonly locale: Locale
  readonly sessionId: string
}

/** Who looks at a page. */
export type Viewer = { readonly kind: 'guest' } | SignedIn

export type AppRoute = Route<Role, Viewer>
export type AppExchange = Exchange<Viewer>

/** Everybody who has an account. */
export const signedIn: readonly Role[] = [
  'applicant',
  'ppid_utama',
  'ppid_pembantu',
  'atasan_ppid',
  'tim_pertimbangan',
  'desk_officer',
  'admin',
]

/**
 * The person behind an exchange whose route admits no guests.
 * @throws Error when a route that admits guests asks for it: a fault of the route table.
 */
export function personOf(exchange: AppExchange): SignedIn {
  if (exchange.viewer.kind !== 'person') throw new Error('this route admits guests')
  return exchange.viewer
}

/** The person as the procedure knows them. */
export function actorOf(person: SignedIn): Actor {
  return { kind: 'person', id: person.id, role: person.role, agencyId: person.agencyId }
}

import type { Locale } from '../../platform/http/route.ts'
import type { CatalogueDeps } from '../deps.ts'

/** How the office names itself to machines. */
export interface OfficeName {
  readonly name: string
  readonly unit: string
  readonly email: string | null
}

export interface MachineDeps extends CatalogueDeps {
  readonly officeName: (locale: Locale) => OfficeName
}

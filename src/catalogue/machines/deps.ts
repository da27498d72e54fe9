import type { Locale } from '../../platform/http/route.ts'
import type { Office } from '../../ui/frame.tsx'
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

/** The office as its card names it. */
export function officeNameOf({ name, unit, contact }: Office): OfficeName {
  const mail = contact.find(({ href }) => href.startsWith('mailto:'))
  return { name, unit, email: mail ? mail.href.slice('mailto:'.length) : null }
}

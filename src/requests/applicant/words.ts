import { refusals as refusalsEn } from '../../../locales/en/refusals.ts'
import { requests as en } from '../../../locales/en/requests.ts'
import { refusals as refusalsId } from '../../../locales/id/refusals.ts'
import { requests as id } from '../../../locales/id/requests.ts'
import type { Locale } from '../../platform/http/route.ts'
import type { RefusalCode } from '../../procedure/request/commands.ts'

export type RequestWords = typeof id
/** Words of the form; at the counter some are others. */
export type FormWords = RequestWords['form']

export const requestWords: Readonly<Record<Locale, RequestWords>> = { id, en }

const refusals: Readonly<Record<Locale, Readonly<Record<RefusalCode, string>>>> = {
  id: refusalsId,
  en: refusalsEn,
}

/** Why the procedure did not do something, as a sentence. */
export function refusalWords(locale: Locale, code: RefusalCode): string {
  return refusals[locale][code]
}

/** Names in a row: `A`, `A dan B`, `A, B dan C`. */
export function joinNames(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
}

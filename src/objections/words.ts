import { objections as en, objectionRefusals as refusalsEn } from '../../locales/en/objections.ts'
import { objections as id, objectionRefusals as refusalsId } from '../../locales/id/objections.ts'
import type { Locale } from '../platform/http/route.ts'
import type { ObjectionRefusalCode } from '../procedure/objection/commands.ts'

export const objectionWords: Readonly<Record<Locale, typeof id>> = { id, en }

const refusals: Readonly<Record<Locale, Readonly<Record<ObjectionRefusalCode, string>>>> = {
  id: refusalsId,
  en: refusalsEn,
}

/** Why the procedure did not do something, as a sentence with its article. */
export function objectionRefusal(locale: Locale, code: ObjectionRefusalCode): string {
  return refusals[locale][code]
}

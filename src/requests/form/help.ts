import { requests as en } from '../../../locales/en/requests.ts'
import { requests as id } from '../../../locales/id/requests.ts'
import type { Locale } from '../../platform/http/route.ts'
import type { RequestForm } from './request-form.ts'

const words = { id: id.form.help, en: en.form.help }

/** The help a person asked for, in words, their own last: for every page of the case. Empty where none was asked for. */
export function helpAsked(
  { bantuan, kebutuhanKhusus }: Pick<RequestForm, 'bantuan' | 'kebutuhanKhusus'>,
  locale: Locale,
): readonly string[] {
  const kinds = bantuan.map((kind) => words[locale][kind])
  return kebutuhanKhusus === '' ? kinds : [...kinds, kebutuhanKhusus]
}

/** Whether letters to this person are printed large. */
export function wantsLargePrint({ bantuan }: Pick<RequestForm, 'bantuan'>): boolean {
  return bantuan.includes('huruf_besar')
}

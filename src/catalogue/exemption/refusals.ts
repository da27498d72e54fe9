import { exemption as t } from '../../../locales/id/exemption.ts'
import type { TestRefusal, TestRefusalCode } from '../../procedure/exemption/commands.ts'

/** Why something may not be, with the article, in plain words. */
export function explain({ code, detail }: TestRefusal): string {
  return t.refusals[code](detail)
}

const fields: Partial<Record<TestRefusalCode, string>> = {
  letters_missing: 'huruf',
  letters_of_open: 'hasil',
  period_missing: 'sampai',
  period_of_letters: 'sampai',
  period_past: 'sampai',
  period_too_long: 'sampai',
  order_only_main: 'saat',
  request_missing: 'saat',
  opinions_against: 'alasan',
  not_expired: 'sebab',
  consent_not_enough: 'sebab',
  not_in_review: 'sebab',
}

/** The field that mends what was refused; empty when no field does. */
export function fieldOfRefusal(code: TestRefusalCode): string {
  return fields[code] ?? ''
}

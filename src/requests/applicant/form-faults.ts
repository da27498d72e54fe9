import { parseNik } from '../../people/identity/nik.ts'
import type { Locale } from '../../platform/http/route.ts'
import type { FieldError } from '../../ui/forms.tsx'
import type { PendingIdentity } from '../drafts/drafts.ts'
import { checkRequestFields, type RequestFields } from '../form/request-form.ts'
import { faultError, nikError } from './form-errors.ts'
import { requestWords } from './words.ts'

/** Everything that keeps a form from being sent, in the order of its fields. */
export function faultsOf(
  locale: Locale,
  form: {
    readonly fields: RequestFields
    readonly pending: PendingIdentity
    /** A complete identity was chosen, so none is waited for. */
    readonly hasIdentity: boolean
  },
): FieldError[] {
  const checked = checkRequestFields(form.fields)
  const errors = checked.ok ? [] : checked.faults.map((fault) => faultError(locale, fault))
  if (form.hasIdentity) return errors
  const { nik, scan } = form.pending
  const parsed = parseNik(nik)
  if (!parsed.ok) errors.push(nikError(locale, nik === '' ? 'missing' : parsed.reason))
  if (!scan) errors.push({ field: 'ktp', message: requestWords[locale].form.ktpMissing })
  return errors
}

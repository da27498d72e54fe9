import { parseNik } from '../../procedure/nik.ts'
import type { FieldError } from '../../ui/forms.tsx'
import type { PendingIdentity } from '../drafts/drafts.ts'
import { checkRequestFields, type RequestFields } from '../form/request-form.ts'
import { faultError, nikError } from './form-errors.ts'
import type { FormWords } from './words.ts'

/** Everything that keeps a form from being sent, in the order of its fields. */
export function faultsOf(
  t: FormWords,
  form: {
    readonly fields: RequestFields
    readonly pending: PendingIdentity
    /** A complete identity was chosen, so none is waited for. */
    readonly hasIdentity: boolean
  },
): FieldError[] {
  const checked = checkRequestFields(form.fields)
  const errors = checked.ok ? [] : checked.faults.map((fault) => faultError(t, fault))
  if (form.hasIdentity) return errors
  const { nik, scan } = form.pending
  const parsed = parseNik(nik)
  if (!parsed.ok) errors.push(nikError(t, nik === '' ? 'missing' : parsed.reason))
  if (!scan) errors.push({ field: 'ktp', message: t.ktpMissing })
  return errors
}

import { counter as t } from '../../../locales/id/counter.ts'
import { personWithEmail } from '../../people/accounts/visitors.ts'
import type { Db } from '../../platform/database/connect.ts'
import { parseNik } from '../../procedure/nik.ts'
import type { LocalDate } from '../../procedure/values.ts'
import { formatDate } from '../../ui/dates.ts'
import type { FieldError } from '../../ui/forms.tsx'
import { faultError, nikError } from '../applicant/form-errors.ts'
import type { PendingIdentity } from '../drafts/drafts.ts'
import { checkRequestFields, type RequestFields } from '../form/request-form.ts'
import {
  type CounterFault,
  type CounterFields,
  checkCounterFields,
  earliestReceipt,
} from './counter-form.ts'

/** Everything that keeps what was written down from being entered, in the order of the form. */
export async function counterFaults(
  db: Db,
  form: {
    readonly fields: RequestFields
    readonly counter: CounterFields
    readonly pending: PendingIdentity
  },
  today: LocalDate,
): Promise<FieldError[]> {
  const { fields, counter, pending } = form
  const added = checkCounterFields(counter, { today, phone: fields.telepon })
  const checked = checkRequestFields(fields)
  const own = added.ok ? [] : added.faults.map((fault) => counterError(fault, today))
  const first = own.filter(({ field }) => field === 'saluran' || field === 'diterima')
  const last = own.filter((error) => !first.includes(error))
  const parsed = parseNik(pending.nik)
  const nik = parsed.ok ? [] : [nikError(t.form, pending.nik === '' ? 'missing' : parsed.reason)]
  const card =
    pending.scan || counter.kartuDilihat ? [] : [{ field: 'ktp', message: t.form.ktpMissing }]
  const asked = checked.ok ? [] : checked.faults.map((fault) => faultError(t.form, fault))
  const taken = await officersAddress(db, counter)
  return [...first, ...asked, ...last, ...taken, ...nik, ...card]
}

// An officer's account never becomes an applicant's.
async function officersAddress(db: Db, { surel }: CounterFields): Promise<FieldError[]> {
  const known = surel === '' ? null : await personWithEmail(db, surel)
  if (!known || known.role === 'applicant') return []
  return [{ field: 'surel', message: t.form.problems.officer }]
}

function counterError({ field, problem }: CounterFault, today: LocalDate): FieldError {
  const words = t.form.problems
  const earliest = formatDate(earliestReceipt(today), 'id')
  return { field, message: problem === 'too_old' ? words.too_old({ earliest }) : words[problem] }
}

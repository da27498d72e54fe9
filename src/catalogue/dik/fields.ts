import { publishing } from '../../../locales/id/publishing.ts'
import type { Form } from '../../platform/http/form.ts'
import { lastDayOf, longestYears, passingLetters } from '../../procedure/exemption/period.ts'
import { exemptionLetters } from '../../procedure/values.ts'
import type { FieldError, FormErrors } from '../../ui/forms.tsx'
import { readDate } from '../publishing/fields.ts'
import type { NewExempt } from './exempt.ts'

const t = publishing.dik

/** The form of a new exemption as it was typed. */
export interface ExemptFields {
  readonly dinas: string
  readonly judul: string
  readonly huruf: readonly string[]
  readonly dasar: string
  readonly akibat: string
  readonly mulai: string
  readonly sampai: string
  readonly sebab: string
  readonly nomor: string
  readonly tanggal: string
}

export function readFields(form: Form): ExemptFields {
  return {
    dinas: form.line('dinas'),
    judul: form.line('judul'),
    huruf: form.all('huruf'),
    dasar: form.line('dasar'),
    akibat: form.line('akibat'),
    mulai: form.line('mulai'),
    sampai: form.line('sampai'),
    sebab: form.line('sebab'),
    nomor: form.line('nomor'),
    tanggal: form.line('tanggal'),
  }
}

/** The exemption of a form, or all that is wrong with it in the order of its fields. */
export function readExempt(
  fields: ExemptFields,
  agencyIds: readonly string[],
): { readonly item: NewExempt } | { readonly errors: FormErrors } {
  const errors: FieldError[] = []
  const fault = (field: keyof ExemptFields, message: string) => void errors.push({ field, message })
  const length = (field: 'judul' | 'dasar' | 'akibat' | 'nomor', label: string, most: number) => {
    const least = 3
    const size = [...fields[field]].length
    if (size < least || size > most) fault(field, publishing.faults.length({ label, least, most }))
  }
  if (!agencyIds.includes(fields.dinas)) fault('dinas', publishing.faults.agency)
  length('judul', t.name, 300)
  const chosen = exemptionLetters.filter((letter) => fields.huruf.includes(letter))
  if (chosen.length === 0) fault('huruf', t.faults.letters)
  length('dasar', t.basis, 300)
  length('akibat', t.consequence, 1000)
  const from = readDate(fields.mulai)
  if (!from) fault('mulai', publishing.faults.date)
  const until = fields.sampai === '' ? null : readDate(fields.sampai)
  if (fields.sampai !== '' && !until) fault('sampai', publishing.faults.date)
  else if (from && until && until <= from) fault('sampai', t.faults.order)
  else if (from && until && chosen.includes('a') && until > lastDayOf(from))
    fault('sampai', t.faults.tooLong({ years: longestYears }))
  if (fields.sampai === '' && passingLetters(chosen).length > 0) fault('sampai', t.faults.lasting)
  else if (fields.sampai === '' && fields.sebab === '') fault('sebab', t.faults.period)
  length('nomor', t.decreeNumber, 200)
  const decreeDate = readDate(fields.tanggal)
  if (!decreeDate) fault('tanggal', publishing.faults.date)
  if (errors.length > 0 || !from || !decreeDate) return { errors }
  const { dinas, judul, dasar, akibat, sebab, nomor } = fields
  const item: NewExempt = {
    agencyId: dinas,
    title: judul,
    letters: chosen,
    basis: dasar,
    consequence: akibat,
    from,
    until,
    periodReason: sebab.slice(0, 300) || null,
    decreeNumber: nomor,
    decreeDate,
  }
  return { item }
}

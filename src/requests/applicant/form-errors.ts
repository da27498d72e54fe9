import type { NikRefusal } from '../../procedure/nik.ts'
import type { FieldError } from '../../ui/forms.tsx'
import type { FieldFault, RequestFields } from '../form/request-form.ts'
import type { FormWords } from './words.ts'

const controls: Readonly<Partial<Record<keyof RequestFields, string>>> = {
  kodePos: 'kode_pos',
  caraMemperoleh: 'cara_memperoleh',
  caraMendapatSalinan: 'cara_mendapat_salinan',
  kebutuhanKhusus: 'kebutuhan_khusus',
}

/** The id of a field's control in the form; of several alike the first has the field's own name. */
export function controlOf(field: keyof RequestFields, index = 0): string {
  const name = controls[field] ?? field
  return index === 0 ? name : `${name}-${index + 1}`
}

/** What is wrong with a field, as a sentence for it. */
export function faultError(t: FormWords, fault: FieldFault): FieldError {
  const label =
    fault.field === 'rincian' && fault.index > 0
      ? t.itemNumbered({ n: fault.index + 1 })
      : t.labels[fault.field]
  const limit = fault.limit ?? 0
  const message = () => {
    switch (fault.problem) {
      case 'missing':
        return fault.field === 'caraMemperoleh' || fault.field === 'caraMendapatSalinan'
          ? t.problems.not_a_choice({ label })
          : t.problems.missing({ label })
      case 'too_short':
        return t.problems.too_short({ label, limit })
      case 'too_many':
        return t.problems.too_many({ limit })
      case 'too_long':
        return t.problems.too_long({ label, limit })
      case 'not_a_choice':
        return t.problems.not_a_choice({ label })
      case 'not_a_postcode':
        return t.problems.not_a_postcode
      case 'not_a_phone':
        return t.problems.not_a_phone
      case 'not_confirmed':
        return t.problems.not_confirmed
    }
  }
  return { field: controlOf(fault.field, fault.index), message: message() }
}

/** What is wrong with a NIK, or that there is none. */
export function nikError(t: FormWords, problem: NikRefusal | 'missing'): FieldError {
  return { field: 'nik', message: t.nikProblems[problem] }
}

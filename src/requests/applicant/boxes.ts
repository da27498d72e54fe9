import { maxItems, type RequestFields, readRequestFields } from '../form/request-form.ts'
import { controlOf } from './form-errors.ts'
import type { SentForm } from './sent-form.ts'

/** Whether a form is only to be kept: saving, and adding or removing a box, check nothing. */
export function savesOnly(sent: SentForm): boolean {
  return sent.form.line('aksi') === 'simpan' || boxesChange(sent)
}

/** The fields with one more box, or one less, where that was asked for. */
export function rearranged(fields: RequestFields, { form }: SentForm): RequestFields {
  const press = form.line('aksi')
  const { rincian } = fields
  if (press === 'tambah' && rincian.length < maxItems)
    return { ...fields, rincian: [...rincian, ''] }
  const [, place] = /^hapus-(\d+)$/.exec(press) ?? []
  if (place === undefined || rincian.length === 1) return fields
  return { ...fields, rincian: rincian.toSpliced(Number(place) - 1, 1) }
}

/** Where a form that was kept goes on, behind the address of its draft. */
export function nextOf(going: boolean, sent: SentForm): string {
  if (going) return '/periksa'
  if (!boxesChange(sent)) return '?tersimpan=1'
  const boxes = rearranged(readRequestFields(sent.form), sent).rincian.length
  return `#${controlOf('rincian', boxes - 1)}`
}

function boxesChange({ form }: SentForm): boolean {
  return form.line('aksi') === 'tambah' || /^hapus-\d+$/.test(form.line('aksi'))
}

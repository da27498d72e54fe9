import { publishing as t } from '../../../locales/id/publishing.ts'
import { instantAt } from '../../procedure/dates.ts'
import type { Instant } from '../../procedure/values.ts'
import type { FieldError, FormErrors } from '../../ui/forms.tsx'
import { type Alert, forms, isCategory, type NewEntry } from '../entry.ts'
import { slugOf } from '../slug.ts'
import { type DraftFields, type FieldName, readDate, readTime } from './fields.ts'

const lengths: Partial<Record<FieldName, readonly [least: number, most: number]>> = {
  judul: [3, 300],
  ringkasan: [10, 4000],
  topik: [3, 100],
  nomor: [0, 100],
  penguasa: [0, 200],
  penanggung: [0, 200],
  tempat: [0, 200],
  retensi: [0, 200],
}
const alertLength = [10, 240] as const
const firstYear = 1945

/** What a draft publishes; or every field that is not right yet, in the order of the form. */
export function readEntry(
  fields: DraftFields,
  {
    files,
    now,
    agencyIds,
  }: { files: readonly string[]; now: Instant; agencyIds: readonly string[] },
): { readonly entry: NewEntry } | { readonly errors: FormErrors } {
  const errors: FieldError[] = []
  const fault = (field: FieldName, message: string) => void errors.push({ field, message })
  const { judul, ringkasan, dinas, kategori, topik, tahun } = fields
  const length = (name: FieldName) => {
    const [least, most] = lengths[name] ?? [0, 200]
    const size = [...fields[name]].length
    if (size < least || size > most)
      fault(name, t.faults.length({ label: t.fields[name], least, most }))
  }
  length('judul')
  length('ringkasan')
  if (!agencyIds.includes(dinas)) fault('dinas', t.faults.agency)
  if (!isCategory(kategori)) fault('kategori', t.faults.category)
  const validUntil = kategori === 'berkala' ? readDate(fields.berlaku) : null
  if (kategori === 'berkala' && validUntil === null) fault('berlaku', t.faults.validUntil)
  const alert = kategori === 'serta_merta' ? readAlert(fields, fault) : null
  length('topik')
  const year = /^\d{4}$/.test(tahun) ? Number(tahun) : 0
  const lastYear = Number(now.slice(0, 4)) + 30
  if (year < firstYear || year > lastYear) fault('tahun', t.faults.year({ firstYear, lastYear }))
  for (const name of ['nomor', 'penguasa', 'penanggung'] as const) length(name)
  const madeOn = fields.dibuat === '' ? null : readDate(fields.dibuat)
  if (fields.dibuat !== '' && madeOn === null) fault('dibuat', t.faults.date)
  length('tempat')
  const form = forms.find((one) => one === fields.bentuk)
  if (!form) fault('bentuk', t.faults.form)
  length('retensi')
  if (errors.length > 0 || !isCategory(kategori) || !form) return { errors }
  const entry: NewEntry = {
    title: judul,
    summary: ringkasan,
    agencyId: dinas,
    category: kategori,
    topic: slugOf(topik),
    year,
    files,
    publishedAt: now,
    holder: fields.penguasa || null,
    producer: fields.penanggung || null,
    madeOn,
    madeAt: fields.tempat || null,
    form,
    retention: fields.retensi || null,
    documentNumber: fields.nomor || null,
    validUntil,
    alert,
  }
  return { entry }
}

// All three empty: no banner. Whether there must be one, the procedure says.
function readAlert(
  { peringatan, sampaiTanggal, sampaiJam }: DraftFields,
  fault: (field: FieldName, message: string) => void,
): Alert | null {
  if (peringatan === '' && sampaiTanggal === '') return null
  const [least, most] = alertLength
  const size = [...peringatan].length
  if (size < least || size > most)
    fault('peringatan', t.faults.length({ label: t.fields.peringatan, least, most }))
  const day = readDate(sampaiTanggal)
  if (day === null) fault('sampaiTanggal', t.faults.alertDay)
  const minutes = sampaiJam === '' ? 23 * 60 + 59 : readTime(sampaiJam)
  if (minutes === null) fault('sampaiJam', t.faults.time)
  return day === null || minutes === null
    ? null
    : { text: peringatan, until: instantAt(day, minutes) }
}

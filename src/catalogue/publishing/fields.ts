import { parseLocalDate } from '../../procedure/dates.ts'
import type { LocalDate } from '../../procedure/values.ts'

/** The fields of a draft, under the names they have in its form. */
export const fieldNames = [
  'judul',
  'ringkasan',
  'dinas',
  'kategori',
  'topik',
  'tahun',
  'nomor',
  'penguasa',
  'penanggung',
  'dibuat',
  'tempat',
  'bentuk',
  'retensi',
  'berlaku',
  'peringatan',
  'sampaiTanggal',
  'sampaiJam',
] as const
export type FieldName = (typeof fieldNames)[number]

/** What was typed, sound or not. */
export type DraftFields = Readonly<Record<FieldName, string>>

const longest = 10_000
const severalLines: readonly FieldName[] = ['ringkasan']

/** Any record with texts as the fields of a draft; what is missing is empty. */
export function toFields(read: (name: FieldName) => string): DraftFields {
  return Object.fromEntries(
    fieldNames.map((name) => {
      const text = read(name).toWellFormed().slice(0, longest)
      const line = text.replaceAll(/\s+/g, ' ')
      return [name, (severalLines.includes(name) ? text : line).trim()]
    }),
  ) as Record<FieldName, string>
}

/** Fields as the database holds them. */
export function fieldsFrom(stored: unknown): DraftFields {
  const record = (stored ?? {}) as Readonly<Record<string, unknown>>
  return toFields((name) => (typeof record[name] === 'string' ? record[name] : ''))
}

/** `2026-12-07`, `7-12-2026` or `7/12/2026`: browsers without a date field leave people to type. */
export function readDate(text: string): LocalDate | null {
  const typed = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text)
  if (!typed) return parseLocalDate(text)
  const [, day = '', month = '', year] = typed
  return parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** Minutes after midnight of `14.30` or `14:30`; null when it is no time. */
export function readTime(text: string): number | null {
  const typed = /^([01]?\d|2[0-3])[.:]([0-5]\d)$/.exec(text)
  return typed ? Number(typed[1]) * 60 + Number(typed[2]) : null
}

/** A well-formed Nomor Induk Kependudukan: 16 digits. Form is not proof: only Dukcapil can tell whether it exists. */
export type Nik = string & { readonly __nik: true }

export type NikRefusal =
  | 'nik_not_16_digits'
  | 'nik_unknown_province'
  | 'nik_impossible_date'
  | 'nik_serial_zero'

// Codes of the Ministry of Home Affairs. Regency and district are not judged: codes change, a NIK is for life.
const provinces: readonly (readonly [from: number, to: number])[] = [
  [11, 19],
  [21, 21],
  [31, 36],
  [51, 53],
  [61, 65],
  [71, 76],
  [81, 82],
  [91, 97],
]
// 29 February is possible: two digits do not tell the century.
const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/**
 * Reads a NIK as people write it, with spaces, dots or hyphens between the groups.
 * Province (2), regency (2), district (2), date of birth DDMMYY with 40 added to a woman's day, serial from 0001.
 */
export function parseNik(
  text: string,
): { readonly ok: true; readonly nik: Nik } | { readonly ok: false; readonly reason: NikRefusal } {
  const digits = text.replaceAll(/[\s.-]/g, '')
  if (!/^[0-9]{16}$/.test(digits)) return { ok: false, reason: 'nik_not_16_digits' }
  const part = (from: number, to: number) => Number(digits.slice(from, to))
  const province = part(0, 2)
  if (!provinces.some(([from, to]) => from <= province && province <= to))
    return { ok: false, reason: 'nik_unknown_province' }
  const written = part(6, 8)
  const day = written > 40 ? written - 40 : written
  if (day < 1 || day > (daysOfMonth[part(8, 10) - 1] ?? 0))
    return { ok: false, reason: 'nik_impossible_date' }
  if (part(12, 16) === 0) return { ok: false, reason: 'nik_serial_zero' }
  return { ok: true, nik: digits as Nik }
}

/** A NIK as it is shown outside the case: `6106********0001`. */
export function maskNik(nik: Nik): string {
  return `${nik.slice(0, 4)}********${nik.slice(-4)}`
}

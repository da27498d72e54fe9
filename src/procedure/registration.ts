import { localDateOf } from './dates.ts'
import type { Instant } from './values.ts'

/** What is numbered: requests (permohonan), objections (keberatan), letters (surat), decrees (surat keputusan). */
export type RegistrationKind = 'P' | 'K' | 'S' | 'SK'

const romanMonths = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII']

/**
 * Nomor pendaftaran, such as `P-001/PPID-KH/XI/2026`: kind, number within kind and year (three digits at
 * least), office, month and year in WIB. RangeError unless `sequence` is a whole number from 1.
 */
export function registrationNumber(options: {
  kind: RegistrationKind
  sequence: number
  at: Instant
  office?: string
}): string {
  const { kind, sequence, at, office = 'PPID-KH' } = options
  if (!Number.isSafeInteger(sequence) || sequence < 1) {
    throw new RangeError(`A registration number counts from 1, not ${sequence}`)
  }
  const [year, month] = localDateOf(at).split('-')
  const digits = String(sequence).padStart(3, '0')
  return `${kind}-${digits}/${office}/${romanMonths[Number(month) - 1]}/${year}`
}

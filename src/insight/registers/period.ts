import { readLocalDate } from '../../procedure/calendar/change.ts'
import { yearOf } from '../../procedure/dates.ts'
import type { LocalDate } from '../../procedure/values.ts'

/** Days of receipt (WIB) a register covers, both included. */
export interface Period {
  readonly from: LocalDate
  readonly to: LocalDate
}

export interface AskedPeriod {
  readonly period: Period
  /** As it was typed, for the form. */
  readonly typed: { readonly dari: string; readonly sampai: string }
  /** What was typed that is no period; this year is shown instead. */
  readonly fault: 'bad_from' | 'bad_to' | 'ends_before_it_begins' | null
}

/** The period of an address (`dari`, `sampai`), this year so far without one. */
export function readPeriod(query: Readonly<Record<string, string>>, today: LocalDate): AskedPeriod {
  const typed = { dari: (query['dari'] ?? '').trim(), sampai: (query['sampai'] ?? '').trim() }
  const usual: Period = { from: `${yearOf(today)}-01-01` as LocalDate, to: today }
  const from = typed.dari === '' ? null : readLocalDate(typed.dari)
  const to = typed.sampai === '' ? null : readLocalDate(typed.sampai)
  const asked = { from: from ?? usual.from, to: to ?? (from && from > usual.to ? from : usual.to) }
  if (typed.dari !== '' && from === null) return { period: usual, typed, fault: 'bad_from' }
  if (typed.sampai !== '' && to === null) return { period: usual, typed, fault: 'bad_to' }
  if (asked.to < asked.from) return { period: usual, typed, fault: 'ends_before_it_begins' }
  return { period: asked, typed: { dari: asked.from, sampai: asked.to }, fault: null }
}

import { localDateOf, wibMinutes, yearOf } from '../../procedure/dates.ts'
import { latestRenewal } from '../../procedure/publishing/renewal.ts'
import type { AgencyId, Instant } from '../../procedure/values.ts'
import type { Entry } from '../entry.ts'
import { type DraftFields, toFields } from './fields.ts'

/** A new draft, with what can be guessed already there. */
export function newFields({ agencyId, now }: { agencyId: AgencyId; now: Instant }): DraftFields {
  const today = localDateOf(now)
  const first: Record<string, string> = {
    dinas: agencyId,
    tahun: String(yearOf(today)),
    bentuk: 'softcopy',
    berlaku: latestRenewal(today),
  }
  return toFields((name) => first[name] ?? '')
}

/** A draft of the next version: what is published, with a new day for renewal. */
export function fieldsOfEntry(entry: Entry, now: Instant): DraftFields {
  const { alert } = entry
  const first: Record<string, string | null> = {
    judul: entry.title,
    ringkasan: entry.summary,
    dinas: entry.agencyId,
    kategori: entry.category,
    topik: entry.topic.replaceAll('-', ' '),
    tahun: String(entry.year),
    nomor: entry.documentNumber,
    penguasa: entry.holder,
    penanggung: entry.producer,
    dibuat: entry.madeOn,
    tempat: entry.madeAt,
    bentuk: entry.form,
    retensi: entry.retention,
    berlaku: latestRenewal(localDateOf(now)),
    peringatan: alert?.text ?? null,
    sampaiTanggal: alert ? localDateOf(alert.until) : null,
    sampaiJam: alert ? clock(wibMinutes(alert.until)) : null,
  }
  return toFields((name) => first[name] ?? '')
}

function clock(minutes: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  return `${two(Math.floor(minutes / 60))}.${two(minutes % 60)}`
}

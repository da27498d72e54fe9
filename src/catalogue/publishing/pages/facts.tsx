import { publishing as t } from '../../../../locales/id/publishing.ts'
import { SummaryList } from '../../../ui/components/summary-list/summary-list.tsx'
import { formatDate, formatDateTime } from '../../../ui/dates.ts'
import type { NewEntry } from '../../entry.ts'

/** The columns of the list, beside title and summary; those that say nothing are left out. */
export function EntryFacts(props: { readonly entry: NewEntry; readonly agency: string }) {
  const { entry } = props
  const made = [entry.madeAt, entry.madeOn ? formatDate(entry.madeOn, 'id') : null]
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [t.fields.dinas, props.agency],
    [t.fields.kategori, t.categories[entry.category].name],
    [t.fields.topik, entry.topic.replaceAll('-', ' ')],
    [t.fields.tahun, String(entry.year)],
    [t.fields.nomor, entry.documentNumber],
    [t.fields.penguasa, entry.holder],
    [t.fields.penanggung, entry.producer],
    [t.preview.made, made.filter((part) => part !== null && part !== undefined).join(', ')],
    [t.fields.bentuk, t.forms[entry.form ?? 'softcopy']],
    [t.fields.retensi, entry.retention],
    [t.fields.berlaku, entry.validUntil ? formatDate(entry.validUntil, 'id') : null],
    [t.fields.peringatan, entry.alert?.text],
    [t.preview.alertUntil, entry.alert ? formatDateTime(entry.alert.until, 'id') : null],
  ]
  return <SummaryList rows={rows.map(([key, value]) => (value ? { key, value } : null))} />
}

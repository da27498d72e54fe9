import type { Alert, Category, ListColumns, NewEntry } from '../entry.ts'

/** What a version of an entry says, as its event vouches for it. */
export interface EntryContent extends ListColumns {
  readonly title: string
  readonly summary: string
  readonly agencyId: string
  readonly category: Category
  readonly topic: string
  readonly year: number
  readonly alert: Alert | null
  readonly files: readonly ContentFile[]
}

export interface ContentFile {
  readonly fileId: string
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly sha256: string
}

/** The content of an entry with its files, in their order. */
export function contentOf(entry: NewEntry, files: readonly ContentFile[]): EntryContent {
  return {
    title: entry.title,
    summary: entry.summary,
    agencyId: entry.agencyId,
    category: entry.category,
    topic: entry.topic,
    year: entry.year,
    holder: entry.holder ?? null,
    producer: entry.producer ?? null,
    madeOn: entry.madeOn ?? null,
    madeAt: entry.madeAt ?? null,
    form: entry.form ?? 'softcopy',
    retention: entry.retention ?? null,
    documentNumber: entry.documentNumber ?? null,
    validUntil: entry.validUntil ?? null,
    alert: entry.alert ? { text: entry.alert.text, until: entry.alert.until } : null,
    files: files.map(({ fileId, name, size, sha256 }) => ({ fileId, name, size, sha256 })),
  }
}

/** What changed between two versions: names of the columns, and how many files came, went or moved. */
export function changedColumns(
  before: EntryContent,
  after: EntryContent,
): readonly (keyof EntryContent)[] {
  const names = Object.keys(after) as (keyof EntryContent)[]
  return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
}

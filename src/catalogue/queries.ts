import { sql } from 'kysely'
import { findFiles, mayHandOut } from '../documents/files.ts'
import { listAgencies } from '../people/agencies.ts'
import type { Db, Trx } from '../platform/database/connect.ts'
import { toInstant } from '../procedure/dates.ts'
import type { AgencyId, LocalDate } from '../procedure/values.ts'
import type { Category, Entry, EntryFile, Form, NewEntry } from './entry.ts'

/** Writes the row of an entry; false when the slug is taken. */
export async function insertEntry(
  trx: Trx,
  entry: Omit<NewEntry, 'files'> & {
    readonly entryId: string
    readonly slug: string
    readonly source: 'published' | 'answer'
  },
): Promise<boolean> {
  const row = await trx
    .insertInto('entries')
    .values({
      entry_id: entry.entryId,
      slug: entry.slug,
      ...columnsOf(entry),
      published_at: entry.publishedAt,
      updated_at: entry.publishedAt,
      source: entry.source,
    })
    .onConflict((conflict) => conflict.column('slug').doNothing())
    .returning('entry_id')
    .executeTakeFirst()
  return row !== undefined
}

/** What an entry says, as the columns of its row: the same for a new one and for its next version. */
export function columnsOf(entry: Omit<NewEntry, 'files' | 'publishedAt'>) {
  return {
    title: entry.title,
    summary: entry.summary,
    agency_id: entry.agencyId,
    category: entry.category,
    topic: entry.topic,
    year: entry.year,
    holder: entry.holder ?? null,
    producer: entry.producer ?? null,
    made_on: entry.madeOn ?? null,
    made_at: entry.madeAt ?? null,
    form: entry.form ?? 'softcopy',
    retention: entry.retention ?? null,
    document_number: entry.documentNumber ?? null,
    valid_until: entry.validUntil ?? null,
    alert_text: entry.alert?.text ?? null,
    alert_until: entry.alert?.until ?? null,
  }
}

export async function addFiles(
  trx: Trx,
  { entryId, files }: { entryId: string; files: readonly string[] },
): Promise<void> {
  if (files.length === 0) return
  await trx
    .insertInto('entry_files')
    .values(
      files.map((fileId, index) => ({ entry_id: entryId, file_id: fileId, ordinal: index + 1 })),
    )
    .execute()
}

/** The entries with these ids, in the order of the ids; unknown ids are left out. */
export async function entriesByIds(db: Db, entryIds: readonly string[]): Promise<Entry[]> {
  if (entryIds.length === 0) return []
  const rows = await entryRows(db)
    .where('entries.entry_id', 'in', [...entryIds])
    .execute()
  const byId = new Map(rows.map((row) => [row.entry_id, row]))
  const found = entryIds.flatMap((id) => byId.get(id) ?? [])
  return withFiles(db, found)
}

export async function entryById(db: Db, entryId: string): Promise<Entry | null> {
  return (await entriesByIds(db, [entryId]))[0] ?? null
}

export async function entryBySlug(db: Db, slug: string): Promise<Entry | null> {
  if (!/^[a-z0-9-]{3,160}$/.test(slug)) return null
  const rows = await entryRows(db).where('entries.slug', '=', slug).execute()
  return (await withFiles(db, rows))[0] ?? null
}

export async function newestEntries(db: Db, limit: number): Promise<Entry[]> {
  const rows = await entryRows(db)
    .where('entries.state', '=', 'published')
    .orderBy('entries.published_at', 'desc')
    .orderBy('entries.entry_id', 'desc')
    .limit(limit)
    .execute()
  return withFiles(db, rows)
}

/** Entries of the same topic, the newest first, then others of the same agency and category. */
export async function relatedEntries(db: Db, entry: Entry, limit: number): Promise<Entry[]> {
  const others = entryRows(db)
    .where('entries.state', '=', 'published')
    .where('entries.entry_id', '<>', entry.entryId)
    .orderBy('entries.published_at', 'desc')
    .orderBy('entries.entry_id', 'desc')
    .limit(limit)
  const sameTopic = await others.where('entries.topic', '=', entry.topic).execute()
  const missing = limit - sameTopic.length
  const sameAgency =
    missing === 0
      ? []
      : await others
          .where('entries.agency_id', '=', entry.agencyId)
          .where('entries.category', '=', entry.category)
          .where('entries.topic', '<>', entry.topic)
          .limit(missing)
          .execute()
  return withFiles(db, [...sameTopic, ...sameAgency])
}

/** Topics with the most entries, for searches that are sure to find something. */
export async function frequentTopics(db: Db, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('entries')
    .select('topic')
    .where('state', '=', 'published')
    .groupBy('topic')
    .orderBy((eb) => eb.fn.countAll(), 'desc')
    .orderBy('topic')
    .limit(limit)
    .execute()
  return rows.map((row) => row.topic)
}

export interface AgencyCount {
  readonly agencyId: AgencyId
  readonly name: string
  readonly active: boolean
  readonly entries: number
}

/** Agencies that are active or have published something, by name. */
export async function agenciesWithCounts(db: Db): Promise<AgencyCount[]> {
  const [agencies, rows] = await Promise.all([
    listAgencies(db),
    db
      .selectFrom('entries')
      .select(({ fn }) => ['agency_id', fn.countAll<number>().as('entries')])
      .where('state', '=', 'published')
      .groupBy('agency_id')
      .execute(),
  ])
  const counts = new Map(rows.map((row) => [row.agency_id, row.entries]))
  return agencies
    .map(({ id, name, active }) => ({ agencyId: id, name, active, entries: counts.get(id) ?? 0 }))
    .filter(({ active, entries }) => active || entries > 0)
}

/** Whether a file is handed out: of an entry in force, there now or replaced by a newer one since; not taken out of it. */
export async function isPublished(db: Db, fileId: string): Promise<boolean> {
  const row = await db
    .selectFrom('entry_files')
    .innerJoin('entries', 'entries.entry_id', 'entry_files.entry_id')
    .select('file_id')
    .where('file_id', '=', fileId)
    .where('entries.state', '=', 'published')
    .where((eb) => eb.or([eb('replaced_at', 'is', null), eb('replaced_by', 'is not', null)]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Adds complete downloads to the statistic of each file. */
export async function addDownloads(db: Db, counts: ReadonlyMap<string, number>): Promise<void> {
  const fileIds = [...counts.keys()]
  const added = [...counts.values()]
  await sql`
    update entry_files set downloads = downloads + added.count
    from unnest(${fileIds}::uuid[], ${added}::bigint[]) as added (file_id, count)
    where entry_files.file_id = added.file_id`.execute(db)
}

function entryRows(db: Db) {
  return db
    .selectFrom('entries')
    .innerJoin('agencies', 'agencies.agency_id', 'entries.agency_id')
    .select([
      'entries.entry_id',
      'entries.slug',
      'entries.title',
      'entries.summary',
      'entries.agency_id',
      'agencies.name as agency_name',
      'agencies.short_name as agency_short_name',
      'entries.category',
      'entries.topic',
      'entries.year',
      'entries.published_at',
      'entries.updated_at',
      'entries.version',
      'entries.withdrawn_at',
      'entries.withdrawn_reason',
      'entries.alert_text',
      'entries.alert_until',
      'entries.holder',
      'entries.producer',
      'entries.made_on',
      'entries.made_at',
      'entries.form',
      'entries.retention',
      'entries.document_number',
      'entries.valid_until',
    ])
}

type EntryRow = Awaited<ReturnType<ReturnType<typeof entryRows>['execute']>>[number]

async function withFiles(db: Db, rows: readonly EntryRow[]): Promise<Entry[]> {
  if (rows.length === 0) return []
  const parts = await db
    .selectFrom('entry_files')
    .select(['entry_id', 'file_id', 'downloads', 'version', 'replaced_by'])
    .where(
      'entry_id',
      'in',
      rows.map((row) => row.entry_id),
    )
    .where('replaced_at', 'is', null)
    .orderBy('ordinal')
    .execute()
  const stored = await findFiles(
    db,
    parts.map((part) => part.file_id),
  )
  const files = new Map(stored.filter(mayHandOut).map((file) => [file.fileId, file]))
  const filesOf = (entryId: string): EntryFile[] =>
    parts.flatMap((part) => {
      const file = part.entry_id === entryId ? files.get(part.file_id) : undefined
      if (!file) return []
      const { fileId, name, mediaType, size, sha256 } = file
      const { downloads, version, replaced_by: replacedBy } = part
      return { fileId, name, mediaType, size, sha256, downloads, version, replacedBy }
    })
  return rows.map((row) => ({
    entryId: row.entry_id,
    slug: row.slug,
    title: row.title,
    summary: row.summary,
    agencyId: row.agency_id,
    agencyName: row.agency_name,
    agencyShortName: row.agency_short_name,
    category: row.category as Category,
    topic: row.topic,
    year: row.year,
    publishedAt: toInstant(row.published_at),
    updatedAt: toInstant(row.updated_at),
    version: row.version,
    withdrawn:
      row.withdrawn_at && row.withdrawn_reason !== null
        ? { at: toInstant(row.withdrawn_at), reason: row.withdrawn_reason }
        : null,
    alert:
      row.alert_text !== null && row.alert_until
        ? { text: row.alert_text, until: toInstant(row.alert_until) }
        : null,
    holder: row.holder,
    producer: row.producer,
    madeOn: row.made_on as LocalDate | null,
    madeAt: row.made_at,
    form: row.form as Form,
    retention: row.retention,
    documentNumber: row.document_number,
    validUntil: row.valid_until as LocalDate | null,
    files: filesOf(row.entry_id),
  }))
}

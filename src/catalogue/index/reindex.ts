import { sql } from 'kysely'
import type { Trx } from '../../platform/database/connect.ts'
import { noteChange } from '../search/memory.ts'
import { learnWords } from './vocabulary.ts'

/**
 * Writes anew what search reads of an entry: its own words and those of its current files, as far as they have been
 * read. An entry that is withdrawn, or unknown, leaves the index. Holds the entry: a transaction that also holds a
 * reading takes that first.
 */
export async function reindexEntry(trx: Trx, entryId: string): Promise<void> {
  await reindexEntries(trx, [entryId])
}

/** As `reindexEntry`, for every entry that holds a file with these bytes: its reading has changed. */
export async function reindexFile(trx: Trx, sha256: string): Promise<void> {
  const { rows } = await sql<{ entry_id: string }>`
    select distinct entry_files.entry_id
    from files join entry_files on entry_files.file_id = files.file_id
    where files.sha256 = ${sha256} and entry_files.replaced_at is null
    order by entry_files.entry_id`.execute(trx)
  await reindexEntries(
    trx,
    rows.map((row) => row.entry_id),
  )
}

/** As `reindexEntry`, for many at once. */
export async function reindexEntries(trx: Trx, entryIds: readonly string[]): Promise<void> {
  if (entryIds.length === 0) return
  await holdEntries(trx, entryIds)
  await writeIndexRows(trx, entryIds)
  await learnWords(trx, entryIds)
  noteChange()
}

// Who withdraws or changes an entry meanwhile is waited for: what is written next must say what is published then.
async function holdEntries(trx: Trx, entryIds: readonly string[]): Promise<void> {
  await sql`
    select from entries where entry_id = any(${entryIds}::uuid[]) order by entry_id for no key update`.execute(
    trx,
  )
}

/** Only the rows of the index, without the vocabulary: for whoever fills a catalogue at once and adds its words after. */
export async function writeIndexRows(trx: Trx, entryIds: readonly string[]): Promise<void> {
  await sql`
    delete from entry_index where entry_id = any(${entryIds}::uuid[]) and not exists (
      select from entries where entries.entry_id = entry_index.entry_id and state = 'published'
    )`.execute(trx)
  await sql`
    insert into entry_index
      (entry_id, published_at, agency_id, category, year, kind, topic, head, title, words)
    select entries.entry_id, entries.published_at, entries.agency_id, entries.category, entries.year,
      coalesce(first_file.kind, 'none'), entries.topic,
      entry.head, strip(search_lexemes(entries.title)) || labels,
      strip(entry.head) || array_to_tsvector(coalesce(inside.lexemes, '{}')) || labels
    from entries
    join agencies on agencies.agency_id = entries.agency_id
    cross join lateral (
      select search_head(entries.title, entries.summary, concat_ws(' ', agencies.name, agencies.short_name,
        array_to_string(agencies.keywords, ' '), replace(entries.topic, '-', ' '), entries.document_number,
        entries.year, entries.holder, entries.producer, entries.made_at)) as head
    ) as entry
    left join lateral (
      select ${kindOf} as kind
      from entry_files join files on files.file_id = entry_files.file_id
      where entry_files.entry_id = entries.entry_id and entry_files.replaced_at is null
      order by entry_files.ordinal
      limit 1
    ) as first_file on true
    left join lateral (${lexemesInside}) as inside on true
    cross join lateral (
      select search_labels(entries.category, entries.agency_id, entries.year, coalesce(first_file.kind, 'none'),
        entries.published_at) as labels
    ) as labelled
    where entries.entry_id = any(${entryIds}::uuid[]) and entries.state = 'published'
    order by entries.published_at, entries.entry_id
    on conflict (entry_id) do update set
      published_at = excluded.published_at, agency_id = excluded.agency_id, category = excluded.category,
      year = excluded.year, kind = excluded.kind, topic = excluded.topic, head = excluded.head,
      title = excluded.title, words = excluded.words`.execute(trx)
}

// Media types are judged from the bytes when a file is received; a name may say anything.
const kindOf = sql`case
  when files.media_type = 'application/pdf' then 'pdf'
  when files.media_type ~ '(csv|spreadsheet|excel)' then 'sheet'
  when files.media_type ~ '^image/' then 'picture'
  when files.media_type ~ '(^text/|word|opendocument.text|presentation|powerpoint)' then 'text'
  else 'other'
end`

// A tsvector holds at most 1 MB: of a giant table of numbers the stems on most pages stay.
const mostBytes = 900_000
const bytesAround = 12

const lexemesInside = sql`
  select array_agg(sized.lexeme) as lexemes
  from (
    select counted.lexeme,
      sum(octet_length(counted.lexeme) + ${bytesAround}::int) over (order by counted.pages desc, counted.lexeme) as bytes
    from (
      select lexeme, count(*) as pages
      from entry_files
      join files on files.file_id = entry_files.file_id
      join reading_pages on reading_pages.sha256 = files.sha256
      cross join lateral unnest(tsvector_to_array(reading_pages.search)) as lexeme
      where entry_files.entry_id = entries.entry_id and entry_files.replaced_at is null and files.scan <> 'refused'
      group by lexeme
    ) as counted
  ) as sized
  where sized.bytes < ${mostBytes}::int`

import { sql } from 'kysely'
import type { Trx } from '../../platform/database/connect.ts'

/**
 * Adds the words of entries, of their files and of the agencies behind them to the vocabulary: 3 to 30 letters, as they
 * are written. Words stay when an entry goes; they are only ever proposed when something is found with them.
 */
export async function learnWords(trx: Trx, entryIds: readonly string[]): Promise<void> {
  await sql`
    insert into vocabulary (word, stem)
    select fresh.word, (ts_lexize('indonesian_stem', fresh.word))[1]
    from (
      select distinct word
      from (
        select concat_ws(' ', entries.title, entries.summary, agencies.name, agencies.short_name,
          array_to_string(agencies.keywords, ' ')) as text
        from entries join agencies on agencies.agency_id = entries.agency_id
        where entries.entry_id = any(${entryIds}::uuid[]) and entries.state = 'published'
        union all
        select reading_pages.text
        from entries
        join entry_files on entry_files.entry_id = entries.entry_id
        join files on files.file_id = entry_files.file_id
        join reading_pages on reading_pages.sha256 = files.sha256
        where entries.entry_id = any(${entryIds}::uuid[]) and entries.state = 'published'
          and entry_files.replaced_at is null and files.scan <> 'refused'
      ) as texts
      cross join lateral unnest(tsvector_to_array(to_tsvector('simple', search_text(texts.text)))) as word
      where word ~ '^[a-z]{3,30}$'
    ) as fresh
    where not exists (select from vocabulary where vocabulary.word = fresh.word)`.execute(trx)
}

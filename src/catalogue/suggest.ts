import { sql } from 'kysely'
import type { Db, Trx } from '../platform/database/connect.ts'
import type { AgencyId } from '../procedure/values.ts'
import type { Entry } from './entry.ts'
import { entriesByIds } from './queries.ts'
import { type Evidence, scoreAgencies } from './score.ts'
import { subjectWords } from './words.ts'

/** An agency that may well hold what a request asks for, and why the portal thinks so. */
export interface Suggestion {
  readonly agencyId: AgencyId
  readonly name: string
  /** Share of all evidence that points here, 0 to 1. */
  readonly score: number
  readonly why: {
    /** Words of the text that point here, the strongest first; at most five. */
    readonly words: readonly string[]
    /** Published entries of the agency with any of these words. */
    readonly published: number
    /** Answers of the agency, verified before, with any of these words. */
    readonly answered: number
  }
}

/**
 * The likely agencies for the text of a request, the likeliest first, at most five: from their names and fields, from
 * what they have published and from what they have answered before. None when no word points anywhere.
 */
export async function suggestAgencies(db: Db, text: string): Promise<Suggestion[]> {
  // A year is in the titles of every agency.
  const words = subjectWords(text).filter((word) => !/^\d+$/.test(word))
  if (words.length === 0) return []
  const likely = scoreAgencies(await evidenceFor(db, words))
  const counts = await Promise.all(likely.map((agency) => countMatches(db, agency)))
  return likely.map(({ agencyId, name, score, words: why }, index) => ({
    agencyId,
    name,
    score,
    why: {
      words: why,
      published: counts[index]?.published ?? 0,
      answered: counts[index]?.answered ?? 0,
    },
  }))
}

async function evidenceFor(db: Db, words: readonly string[]): Promise<Evidence[]> {
  const { rows } = await sql<Evidence>`
    with words as (
      select word, plainto_tsquery('indonesian', word) as query from unnest(${words}::text[]) as word
    ), field as (
      select agency_id,
        to_tsvector('indonesian', name || ' ' || short_name || ' ' || array_to_string(keywords, ' ')) as search
      from agencies where active
    ), found as (
      select words.word, entries.agency_id, 'published' as source, count(*) as count
      from words join entries on entries.search @@ words.query
      group by words.word, entries.agency_id
      union all
      select words.word, agency_experience.agency_id, 'answered', count(*)
      from words join agency_experience on agency_experience.search @@ words.query
      group by words.word, agency_experience.agency_id
      union all
      select words.word, field.agency_id, 'field', 1
      from words join field on field.search @@ words.query
    )
    select found.word, found.agency_id as "agencyId", agencies.name, found.source, found.count
    from found join agencies on agencies.agency_id = found.agency_id
    where agencies.active`.execute(db)
  return rows
}

async function countMatches(
  db: Db,
  { agencyId, words }: { agencyId: AgencyId; words: readonly string[] },
): Promise<{ published: number; answered: number }> {
  const any = sql`(select string_agg(plainto_tsquery('indonesian', word)::text, ' | ')::tsquery
    from unnest(${words}::text[]) as word)`
  const { rows } = await sql<{ published: number; answered: number }>`
    select
      (select count(*) from entries where agency_id = ${agencyId} and search @@ ${any}) as published,
      (select count(*) from agency_experience where agency_id = ${agencyId} and search @@ ${any}) as answered
  `.execute(db)
  return rows[0] ?? { published: 0, answered: 0 }
}

/**
 * Remembers that an agency has answered a request with this text, in the transaction of its verification. Only words
 * that published information or the fields of agencies use are kept, without time or case: a name typed into a request
 * leaves nothing here.
 */
export async function rememberAnswered(
  trx: Trx,
  { agencyId, text }: { agencyId: AgencyId; text: string },
): Promise<void> {
  const words = subjectWords(text)
  if (words.length === 0) return
  await sql`
    insert into agency_experience (agency_id, search)
    select ${agencyId}, to_tsvector('indonesian', string_agg(word, ' '))
    from (
      select word, plainto_tsquery('indonesian', word) as query from unnest(${words}::text[]) as word
    ) as words
    where exists (select from entries where entries.search @@ words.query)
      or exists (
        select from agencies
        where to_tsvector('indonesian', name || ' ' || array_to_string(keywords, ' ')) @@ words.query
      )
    having count(*) > 0`.execute(trx)
}

/**
 * Published entries about what a text is about, the likest first: rare words count more than common ones, words of the title twice, and one word
 * in common is not enough when the catalogue knows several of the text.
 */
export async function lookalikes(db: Db, text: string, limit: number): Promise<Entry[]> {
  const words = subjectWords(text)
  if (words.length === 0) return []
  const { rows } = await sql<{ entry_id: string }>`
    with words as (
      select word, plainto_tsquery('indonesian', word) as query from unnest(${words}::text[]) as word
    ), hits as (
      select words.word, entries.entry_id,
        case when to_tsvector('indonesian', entries.title) @@ words.query then 2 else 1 end as times
      from words join entries on entries.search @@ words.query
    ), weights as (
      select word, ln(1 + (select count(*) from entries)::float8 / count(*)) as weight
      from hits group by word
    ), scored as (
      select hits.entry_id, sum(weights.weight * hits.times) as score, count(*) as matched
      from hits join weights on weights.word = hits.word
      group by hits.entry_id
    )
    select scored.entry_id
    from scored
    where scored.matched >= (select least(2, count(*)) from weights)
      and scored.score >= 0.5 * (select max(score) from scored)
    order by scored.score desc, scored.entry_id
    limit ${limit}`.execute(db)
  return entriesByIds(
    db,
    rows.map((row) => row.entry_id),
  )
}

import { CompiledQuery, sql } from 'kysely'
import type { Db, Trx } from '../platform/database/connect.ts'
import type { AgencyId } from '../procedure/values.ts'
import type { Entry } from './entry.ts'
import { entriesByIds } from './queries.ts'
import { type Evidence, scoreAgencies } from './score.ts'
import { collectValues } from './search/filters.ts'
import { type Frequencies, readFrequencies } from './search/frequencies.ts'
import { stemOf } from './search/text.ts'
import { quoted } from './search/tsquery.ts'
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
    /** Published entries of the agency with any of these words, among the newest of the catalogue. */
    readonly published: number
    /** Answers of the agency, verified before, with any of these words. */
    readonly answered: number
  }
}

// What the catalogue says of a word is taken from its newest entries: enough to know, and bounded.
const newestAtMost = 20_000
const entriesAWord = 300

/**
 * The likely agencies for the text of a request, the likeliest first, at most five: from their names and fields, from
 * what they have published lately and from what they have answered before. None when no word points anywhere.
 */
export async function suggestAgencies(db: Db, text: string): Promise<Suggestion[]> {
  // A year is in the titles of every agency.
  const words = subjectWords(text).filter((word) => !/^\d+$/.test(word))
  if (words.length === 0) return []
  const since = (await readFrequencies(db)).newest(newestAtMost)
  const likely = scoreAgencies(await evidenceFor(db, { words, since }))
  const counts = await Promise.all(likely.map((agency) => countMatches(db, { ...agency, since })))
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

// A word of title or summary; what stands around them, such as the agency's own name, is no evidence.
const inHead = (word: string) => `${quoted(stemOf(word))}:AB`
const anywhere = (word: string) => quoted(stemOf(word))

async function evidenceFor(
  db: Db,
  { words, since }: { words: readonly string[]; since: string | null },
): Promise<Evidence[]> {
  const values = collectValues()
  const after = values.add(since)
  const published = words.map(
    (word) => `(
      select ${values.add(word)}::text as word, agency_id from entry_index
      where words @@ ${values.add(anywhere(word))}::tsquery and head @@ ${values.add(inHead(word))}::tsquery
        and (${after}::timestamptz is null or published_at >= ${after}::timestamptz)
      order by published_at desc, entry_id desc limit ${entriesAWord})`,
  )
  const text = `
    with words as (
      select word, plainto_tsquery('indonesian', word) as query from unnest(${values.add(words)}::text[]) as word
    ), field as (
      select agency_id,
        to_tsvector('indonesian', name || ' ' || short_name || ' ' || array_to_string(keywords, ' ')) as search
      from agencies where active
    ), published as (
      ${published.join(' union all ')}
    ), found as (
      select word, agency_id, 'published' as source, count(*) as count
      from published group by word, agency_id
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
    where agencies.active`
  return (await db.executeQuery<Evidence>(CompiledQuery.raw(text, values.all))).rows
}

async function countMatches(
  db: Db,
  {
    agencyId,
    words,
    since,
  }: { agencyId: AgencyId; words: readonly string[]; since: string | null },
): Promise<{ published: number; answered: number }> {
  const any = words.map(anywhere).join(' | ')
  const head = words.map(inHead).join(' | ')
  const { rows } = await sql<{ published: number; answered: number }>`
    select
      (select count(*) from entry_index
        where agency_id = ${agencyId} and words @@ ${any}::tsquery and head @@ ${head}::tsquery
          and (${since}::timestamptz is null or published_at >= ${since}::timestamptz)) as published,
      (select count(*) from agency_experience where agency_id = ${agencyId} and search @@ ${any}::tsquery) as answered
  `.execute(db)
  return rows[0] ?? { published: 0, answered: 0 }
}

/**
 * Remembers that an agency has answered a request with this text, in the transaction of its verification. Only words
 * that titles and summaries of published information or the fields of agencies use are kept, without time or case: a
 * name typed into a request leaves nothing here.
 */
export async function rememberAnswered(
  trx: Trx,
  { agencyId, text }: { agencyId: AgencyId; text: string },
): Promise<void> {
  const words = subjectWords(text)
  if (words.length === 0) return
  const since = (await readFrequencies(trx)).newest(newestAtMost)
  await sql`
    insert into agency_experience (agency_id, search)
    select ${agencyId}, to_tsvector('indonesian', string_agg(word, ' '))
    from unnest(${words}::text[], ${words.map(anywhere)}::text[]::tsquery[], ${words.map(inHead)}::text[]::tsquery[])
      as words (word, query, in_head)
    where exists (
        select from entry_index
        where entry_index.words @@ words.query and head @@ words.in_head
          and (${since}::timestamptz is null or published_at >= ${since}::timestamptz)
      )
      or exists (
        select from agencies
        where to_tsvector('indonesian', name || ' ' || array_to_string(keywords, ' ')) @@ words.query
      )
    having count(*) > 0`.execute(trx)
}

// The words that say most decide; of each, the newest entries are compared.
const wordsCompared = 10
const entriesCompared = 60

/**
 * Published entries about what a text is about, the likest first: rare words count more than common ones, words of the
 * title twice, and one word in common is not enough when the catalogue knows several of the text.
 */
export async function lookalikes(db: Db, text: string, limit: number): Promise<Entry[]> {
  return await entriesByIds(db, await lookalikeIds(db, text, limit))
}

/** The same, by their ids alone. */
export async function lookalikeIds(db: Db, text: string, limit: number): Promise<string[]> {
  const subject = subjectWords(text)
  if (subject.length === 0) return []
  const frequencies = await readFrequencies(db)
  const words = rarest(subject, frequencies)
  const { values, arms } = comparedArms(words, frequencies)
  const scores = words.map(({ word, weight }) => {
    const query = values.add(inHead(word))
    const title = values.add(`${quoted(stemOf(word))}:A`)
    return {
      score: `${weight.toFixed(4)} * ((head @@ ${query}::tsquery)::int + (head @@ ${title}::tsquery)::int)`,
      matched: `(head @@ ${query}::tsquery)::int`,
    }
  })
  const statement = `
    with found as (
      select distinct on (entry_id) entry_id, head from (${arms.join(' union all ')}) as arms
    ), scored as (
      select entry_id, ${scores.map(({ score }) => score).join(' + ')} as score,
        ${scores.map(({ matched }) => matched).join(' + ')} as matched,
        ${scores.map(({ matched }) => `max(${matched}) over ()`).join(' + ')} as known
      from found
    )
    select entry_id from scored
    where matched > 0 and matched >= least(2, known) and score >= 0.5 * (select max(score) from scored)
    order by score desc, entry_id
    limit ${values.add(limit)}`
  const { rows } = await db.executeQuery<{ entry_id: string }>(
    CompiledQuery.raw(statement, values.all),
  )
  return rows.map((row) => row.entry_id)
}

interface Weighed {
  readonly word: string
  readonly share: number
  readonly weight: number
}

function rarest(words: readonly string[], { shareOf }: Frequencies): Weighed[] {
  const known = words.map((word) => {
    const share = shareOf(stemOf(word))
    return { word, share, weight: Math.log(1 + 1 / Math.max(share, 1e-7)) }
  })
  return known.toSorted((a, b) => b.weight - a.weight).slice(0, wordsCompared)
}

function comparedArms(words: readonly Weighed[], { entries, newest }: Frequencies) {
  const values = collectValues()
  const arms = words.flatMap(({ word, share }) => {
    const since = share * entries > 3_000 ? newest((3 * entriesCompared) / share) : null
    const within = since === null ? '' : ` and published_at >= ${values.add(since)}::timestamptz`
    return ['title', 'words'].map(
      (column) => `(
        select entry_id, head from entry_index
        where ${column} @@ ${values.add(anywhere(word))}::tsquery${column === 'words' ? within : ''}
        order by published_at desc, entry_id desc limit ${entriesCompared})`,
    )
  })
  return { values, arms }
}

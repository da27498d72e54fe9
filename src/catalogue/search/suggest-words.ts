import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { readFrequencies } from './frequencies.ts'
import { readLexicon } from './terms.ts'
import { stemOf, tokensOf } from './text.ts'
import { quoted } from './tsquery.ts'
import { shareOfTerm } from './weights.ts'

const mostSuggested = 8
const mostWords = 3
const mostAgencies = 2
const mostBegun = 40
const titlesRead = 60
const longestTyped = 100
const mostAlike = 15
const mostNear = 5

/**
 * Completions of what somebody has typed so far, the likeliest first, at most eight: the last word finished, agencies,
 * and titles of published entries (one for all editions of a year). Bounded; none for fewer than two letters.
 */
export async function suggestWords(db: Db, typed: string): Promise<string[]> {
  const text = typed
    .slice(0, longestTyped)
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, ' ')
    .normalize('NFC')
  const words = tokensOf(text)
  const last = words.at(-1) ?? ''
  if (last.length < 2) return []
  const begun = await begunWords(db, last)
  const [{ stopWords }, frequencies] = await Promise.all([readLexicon(db), readFrequencies(db)])
  const before = words.slice(0, -1).filter((word) => !stopWords.has(word))
  const stems = [...new Set([stemOf(last), ...begun.map(({ stem }) => stem)])].slice(0, mostBegun)
  const ways = [[stems], ...before.slice(0, 5).map((word) => [[stemOf(word)]])]
  const query = ways.map((way) => `(${(way[0] ?? []).map(quoted).join(' | ')})`).join(' & ')
  const share = ways.reduce(
    (all, way) => all * shareOfTerm({ ways: [way] }, { shareOf: frequencies.shareOfTitles }),
    1,
  )
  const since =
    share * frequencies.entries > 3_000 ? frequencies.newest((3 * titlesRead) / share) : null
  const { rows } = await sql<{ kind: 'agency' | 'title'; text: string }>`
    (
      select 'agency' as kind, name as text from agencies
      where active and search_lexemes(name || ' ' || short_name) @@ ${query}::tsquery
      order by length(name), name limit ${mostAgencies}
    ) union all (
      select 'title', entries.title from (
        select entry_id, published_at from entry_index
        where title @@ ${query}::tsquery and (${since}::timestamptz is null or published_at >= ${since}::timestamptz)
        order by published_at desc, entry_id desc limit ${titlesRead}
      ) as newest join entries on entries.entry_id = newest.entry_id
      order by newest.published_at desc
    )`.execute(db)
  const agencies = rows.filter(({ kind }) => kind === 'agency').map((row) => row.text)
  const titles = rows.filter(({ kind }) => kind === 'title').map((row) => row.text)
  const start = words.slice(0, -1).join(' ')
  const finished = (await saidNow(db, { begun: begun.filter(({ word }) => word !== last), titles }))
    .slice(0, mostWords)
    .map((word) => (start === '' ? word : `${start} ${word}`))
  return [...new Set([...finished, ...agencies, ...titles.map(withoutYear)])].slice(
    0,
    mostSuggested,
  )
}

interface Begun {
  readonly word: string
  readonly stem: string
}

async function begunWords(db: Db, last: string): Promise<Begun[]> {
  if (!/^[a-z]{2,30}$/.test(last)) return []
  const { rows } = await sql<Begun>`
    select word, min(stem) as stem from vocabulary
    where word ^@ ${last} group by word order by length(word), word limit ${mostBegun}`.execute(db)
  return rows
}

// Words that stand in the titles found, the most frequent first; then the shortest that something else says.
async function saidNow(
  db: Db,
  { begun, titles }: { begun: readonly Begun[]; titles: readonly string[] },
): Promise<string[]> {
  const uses = new Map<string, number>()
  for (const title of titles)
    for (const word of new Set(tokensOf(title))) uses.set(word, (uses.get(word) ?? 0) + 1)
  const inTitles = begun
    .filter(({ word }) => uses.has(word))
    .toSorted((a, b) => (uses.get(b.word) ?? 0) - (uses.get(a.word) ?? 0))
    .map(({ word }) => word)
  if (inTitles.length >= mostWords) return inTitles
  const others = begun.filter(({ word }) => !uses.has(word)).slice(0, mostLookedFor)
  return [...inTitles, ...(await publishedAmong(db, others))]
}

const mostLookedFor = 10
const largeCatalogue = 20_000
const surelyUsed = 0.001

/** Of some words those that a published entry says: the vocabulary keeps those of what was withdrawn. */
async function publishedAmong(db: Db, words: readonly Begun[]): Promise<string[]> {
  const { entries, shareOf } = await readFrequencies(db)
  // All entries with a very common word are many to gather, and that there are some is known.
  const sure = (stem: string) => entries > largeCatalogue && shareOf(stem) > surelyUsed
  const asked = words.filter(({ stem }) => !sure(stem)).map(({ stem }) => stem)
  const found = asked.length === 0 ? new Set<string>() : await stemsInIndex(db, asked)
  return words.filter(({ stem }) => sure(stem) || found.has(stem)).map(({ word }) => word)
}

// Sorted by what no index has, so that the inverted index is taken and never a walk through the whole table.
async function stemsInIndex(db: Db, stems: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ stem: string }>`
    select asked.stem
    from unnest(${stems}::text[], ${stems.map(quoted)}::text[]) as asked (stem, query)
    cross join lateral (
      select from entry_index where words @@ asked.query::tsquery
      order by published_at + interval '0' limit 1
    ) as published`.execute(db)
  return new Set(rows.map((row) => row.stem))
}

const year =
  /\s*,?\s*(?:(?:bulan|triwulan|semester)\s+\S+\s+)?(?:tahun(?: anggaran| pelajaran)?\s+)?(?:19|20)\d\d(?:\s*[-/]\s*(?:19|20)\d\d)?$/i

function withoutYear(title: string): string {
  const short = title.replace(year, '')
  return short.length >= 8 ? short : title
}

/** Words of the vocabulary near to one that is not in it, for somebody who found nothing; at most five. */
export async function nearWords(db: Db, word: string): Promise<string[]> {
  const lower = word.toLowerCase()
  if (!/^[a-z]{3,40}$/.test(lower)) return []
  const { rows } = await sql<Begun>`
    select word, stem from (
      select distinct word, stem, similarity(word, ${lower}) as likeness from vocabulary where word % ${lower}
    ) as near
    where not exists (select from vocabulary where word = ${lower})
    order by likeness desc, word limit ${mostAlike}`.execute(db)
  return (await publishedAmong(db, rows)).slice(0, mostNear)
}

import { sql } from 'kysely'
import type { Db } from '../../platform/database/connect.ts'
import { noteChange, remembered } from './memory.ts'
import { stemOf, tokensOf } from './text.ts'

/** An abbreviation of government and one of its long forms, found both ways. */
export interface Abbreviation {
  readonly abbreviationId: string
  readonly short: string
  readonly long: string
}

/** What an officer may edit of how search understands words. */
export interface Terms {
  readonly abbreviations: readonly Abbreviation[]
  /** Words that say nothing, lower case. */
  readonly stopWords: readonly string[]
}

/** Every abbreviation and stop word, in the order of the alphabet. */
export async function listTerms(db: Db): Promise<Terms> {
  const [abbreviations, stopWords] = await Promise.all([
    db
      .selectFrom('abbreviations')
      .select(['abbreviation_id as abbreviationId', 'short', 'long'])
      .orderBy(sql`lower(short)`)
      .orderBy('long')
      .execute(),
    db.selectFrom('stop_words').select('word').orderBy('word').execute(),
  ])
  return { abbreviations, stopWords: stopWords.map((row) => row.word) }
}

export type TermRefusal =
  /** The short form is empty, longer than 30 characters, or holds other than letters, digits, space, dot, slash and hyphen. */
  | 'bad_short'
  /** The long form has fewer than 3 or more than 200 characters, or no word. */
  | 'bad_long'
  /** Both forms are the same, or this pair is there already. */
  | 'same'
  | 'unknown'
  /** Not one word of 1 to 40 characters. */
  | 'bad_word'

export type TermResult = { readonly ok: true } | { readonly ok: false; readonly code: TermRefusal }

const done: TermResult = { ok: true }
const refuse = (code: TermRefusal): TermResult => ({ ok: false, code })

/** Adds an abbreviation, or changes the one of `abbreviationId`. Every process searches with it within seconds. */
export async function saveAbbreviation(
  db: Db,
  { abbreviationId, ...typed }: { abbreviationId: string | null; short: string; long: string },
): Promise<TermResult> {
  const short = oneLine(typed.short)
  const long = oneLine(typed.long)
  if (!/^[A-Za-z0-9][A-Za-z0-9 ./-]{0,29}$/.test(short)) return refuse('bad_short')
  if (long.length < 3 || long.length > 200 || tokensOf(long).length === 0) return refuse('bad_long')
  if (short.toLowerCase() === long.toLowerCase()) return refuse('same')
  const { rows } = await sql<{ known: boolean; taken: boolean }>`
    select
      exists (select from abbreviations where abbreviation_id::text = ${abbreviationId}) as known,
      exists (
        select from abbreviations
        where lower(short) = lower(${short}) and lower(long) = lower(${long})
          and abbreviation_id::text is distinct from ${abbreviationId}
      ) as taken`.execute(db)
  if (abbreviationId !== null && !rows[0]?.known) return refuse('unknown')
  if (rows[0]?.taken) return refuse('same')
  if (abbreviationId === null)
    await db
      .insertInto('abbreviations')
      .values({ short, long })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  else
    await db
      .updateTable('abbreviations')
      .set({ short, long })
      .where('abbreviation_id', '=', abbreviationId)
      .execute()
  noteChange()
  return done
}

export async function removeAbbreviation(db: Db, abbreviationId: string): Promise<TermResult> {
  const { rows } = await sql`
    delete from abbreviations where abbreviation_id::text = ${abbreviationId} returning 1`.execute(
    db,
  )
  noteChange()
  return rows.length > 0 ? done : refuse('unknown')
}

/** Adds a word that says nothing; adding it again changes nothing. */
export async function addStopWord(db: Db, typed: string): Promise<TermResult> {
  const [word, ...more] = tokensOf(typed)
  if (word === undefined || more.length > 0 || word.length > 40) return refuse('bad_word')
  await db
    .insertInto('stop_words')
    .values({ word })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  noteChange()
  return done
}

export async function removeStopWord(db: Db, word: string): Promise<TermResult> {
  const { rows } = await sql`
    delete from stop_words where word = ${word.toLowerCase()} returning 1`.execute(db)
  noteChange()
  return rows.length > 0 ? done : refuse('unknown')
}

function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
}

/** The terms as understanding a search needs them. */
export interface Lexicon {
  readonly stopWords: ReadonlySet<string>
  /** By the words of a short form, its long ones. */
  readonly longOf: ReadonlyMap<string, readonly string[]>
  /** By the stems of a long form without stop words, its short ones. */
  readonly shortOf: ReadonlyMap<string, readonly string[]>
  /** Words in the longest form of all. */
  readonly longest: number
}

/** Joins the words of a form into the key of `longOf`; with `stemOf` applied, of `shortOf`. */
export function keyOf(words: readonly string[]): string {
  return words.join(' ')
}

export function lexiconOf({ abbreviations, stopWords }: Terms): Lexicon {
  const stop = new Set(stopWords)
  const longOf = new Map<string, string[]>()
  const shortOf = new Map<string, string[]>()
  let longest = 1
  for (const { short, long } of abbreviations) {
    const shortWords = tokensOf(short)
    const stems = tokensOf(long)
      .filter((word) => !stop.has(word))
      .map(stemOf)
    if (shortWords.length === 0 || stems.length === 0) continue
    add(longOf, { key: keyOf(shortWords), form: long })
    add(shortOf, { key: keyOf(stems), form: short })
    longest = Math.max(longest, stems.length, shortWords.length)
  }
  return { stopWords: stop, longOf, shortOf, longest }
}

function add(map: Map<string, string[]>, { key, form }: { key: string; form: string }): void {
  map.set(key, [...(map.get(key) ?? []), form])
}

const keepMs = 2_000

/** The terms in force, a few seconds old at most. */
export const readLexicon = remembered(async (db) => lexiconOf(await listTerms(db)), keepMs, {
  fresh: true,
})

import type { Db } from '../platform/database/connect.ts'
import { answersAmong } from './browse/queries.ts'
import type { Entry } from './entry.ts'
import { searchEntries } from './search/search.ts'
import type { SearchResult } from './search/types.ts'
import type { SearchQuery } from './search-query.ts'
import { lookalikeIds } from './suggest.ts'
import { nearSearches } from './suggesting.ts'

/** What a page of results shows of the database. */
export interface Finding {
  readonly result: SearchResult
  /** Words that are written alike, where nothing has all the words. */
  readonly near: readonly string[]
  /** Answers to earlier questions that look alike, where nothing has all the words. */
  readonly answered: readonly Entry[]
}

/** Searches, and where nothing has all the words looks for what may help on. */
export async function find(db: Db, query: SearchQuery): Promise<Finding> {
  const result = await searchEntries(db, query)
  if (result.total.count > 0 && result.match !== 'some') return { result, near: [], answered: [] }
  const [near, answered] = await Promise.all([
    nearSearches(db, { words: query.words, understood: result.understood }),
    answeredAlike(db, query.words),
  ])
  return { result, near, answered }
}

// Of the look-alikes only a few opened an answer: look at more of them than are shown.
const lookedAt = 20
const answersShown = 3

async function answeredAlike(db: Db, words: string): Promise<Entry[]> {
  return await answersAmong(db, await lookalikeIds(db, words, lookedAt), answersShown)
}

import type { Db } from '../../platform/database/connect.ts'
import { searchEntries as searchTitles } from '../search.ts'
import type { SearchQuery } from '../search-query.ts'
import { searchWords } from '../words.ts'
import type { SearchResult } from './types.ts'

/** Finds published entries by title, summary, topic and year, in pages. */
export async function searchEntries(db: Db, query: SearchQuery): Promise<SearchResult> {
  const { entries, total, match, next } = await searchTitles(db, query)
  return {
    hits: entries.map((entry) => ({
      ...entry,
      title: [{ text: entry.title, marked: false }],
      passage: null,
    })),
    total: { count: total, capped: false },
    facets: { category: [], agency: [], year: [], kind: [] },
    match,
    understood: { words: searchWords(query.words), left: [], mended: [], widened: [] },
    next,
  }
}

import type { AppExchange } from '../people/viewer.ts'
import type { Db } from '../platform/database/connect.ts'
import type { Answer } from '../platform/http/route.ts'
import type { PublicDeps } from './deps.ts'
import { mendedWords } from './narrowing.ts'
import { nearWords, suggestWords } from './search/suggest-words.ts'
import type { Understood } from './search/types.ts'

/** What might be meant by what stands in a search field so far: a JSON list of texts. */
export async function showSuggestions(deps: PublicDeps, exchange: AppExchange): Promise<Answer> {
  const suggested = await suggestWords(deps.db, exchange.query['q'] ?? '')
  return {
    kind: 'bytes',
    status: 200,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'public, max-age=60',
    },
    body: JSON.stringify(suggested),
  }
}

const wordsLookedAt = 3
const nearEach = 2

/** The same search with one of its words that stand nowhere written otherwise, as something that is published writes it. */
export async function nearSearches(
  db: Db,
  { words, understood }: { words: string; understood: Understood },
): Promise<string[]> {
  const { mended, unknown } = understood
  const near = await Promise.all(
    unknown.slice(0, wordsLookedAt).map(async (from) => {
      const found = await nearWords(db, from)
      return found.slice(0, nearEach).map((to) => mendedWords(words, [...mended, { from, to }]))
    }),
  )
  return [...new Set(near.flat())].filter((search) => search !== words)
}

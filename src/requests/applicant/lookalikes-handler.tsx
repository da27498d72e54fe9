import { lookalikes } from '../../catalogue/suggest.ts'
import { renderPiece } from '../../ui/layout.tsx'
import type { Handler } from './deps.ts'
import { Lookalikes } from './pages/lookalikes.tsx'

/** How many published documents are held against a request. */
export const likeAtMost = 5

const longest = 4000

/** What was asked so far, as words to hold against published documents. */
export function wordsToCompare(items: readonly string[]): string {
  return items.join('\n').slice(0, longest)
}

/**
 * What is published on the words of a request that is still being written, as a piece of its page. They come in the
 * body of a POST, so that no address or log ever holds them, and are kept nowhere.
 */
export const showLookalikes: Handler = async (deps, { locale, form }) => {
  const words = form.text('rincian').slice(0, longest)
  const entries = await lookalikes(deps.db, words, likeAtMost)
  return {
    kind: 'page',
    status: 200,
    html: renderPiece(<Lookalikes locale={locale} entries={entries} />),
    headers: { 'cache-control': 'private, no-store' },
  }
}

import type { AppExchange } from '../../people/viewer.ts'
import { mendedWords } from '../narrowing.ts'
import { searchHref, wordsIn } from '../present.ts'
import type { SearchResult } from '../search/types.ts'
import type { SearchQuery } from '../search-query.ts'

interface UnderstandingProps {
  readonly locale: AppExchange['locale']
  readonly query: SearchQuery
  readonly result: SearchResult
  readonly near: readonly string[]
  readonly journey: string | null
}

/** What was mended and what was looked for besides, to be taken back. */
export function Mended({ locale, query, result, journey }: UnderstandingProps) {
  const { mended, widened } = result.understood
  const t = wordsIn(locale).list
  return (
    <>
      {mended.length === 0 ? null : (
        <p>
          {t.mended({ words: mendedWords(query.words, mended) })}{' '}
          <a href={searchHref({ ...query, exact: true, after: null }, { journey })}>
            {t.asTyped({ words: query.words })}
          </a>
        </p>
      )}
      {widened.length === 0 ? null : (
        <p class="small muted">
          {widened
            .slice(0, 3)
            .map((one) => t.widened(one))
            .join(' ')}
        </p>
      )}
    </>
  )
}

/** Where nothing has all the words: which were looked for, which were left out, and what is written alike. */
export function Understanding({ locale, query, result, near, journey }: UnderstandingProps) {
  const { words, left } = result.understood
  const t = wordsIn(locale).list
  return (
    <>
      {words.length === 0 ? null : <p>{t.lookedFor({ words: words.join(', ') })}</p>}
      {left.length === 0 ? null : <p>{t.left({ words: left.join(', ') })}</p>}
      {near.length === 0 ? null : (
        <ul class="chips">
          <li>{t.near}</li>
          {near.map((word) => (
            <li key={word}>
              <a href={searchHref({ ...query, words: word, after: null }, { journey })} lang="id">
                {word}
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

import type { AppExchange } from '../people/viewer.ts'
import type { Instant } from '../procedure/values.ts'
import { type Journey, readJourney, signJourney } from './journey.ts'
import { isSearch, parseSearch, type SearchQuery } from './search-query.ts'

interface Clock {
  readonly secret: string
  readonly now: Instant
}

/** The token a page of search results carries on: the first search starts the clock of SOP step 2. */
export function carryOn(
  { secret, now }: Clock,
  { token, query }: { token: string | undefined; query: SearchQuery },
): string | null {
  const before = readJourney(secret, { token, now })
  if (before?.searchStartedAt || !isSearch(query)) return before ? (token ?? null) : null
  const started: Journey = {
    portalAnswerMs: before?.portalAnswerMs ?? null,
    searchStartedAt: now,
    issuedAt: before?.issuedAt ?? now,
  }
  return signJourney(secret, started)
}

/** The search from which a visitor came to a document, told by the browser alone. */
export interface SearchBehind {
  readonly href: string
  readonly words: string
  readonly journey: string | null
}

/** Reads where a visitor came from; all information, without words, when it was no search of this site. */
export function searchBehind(request: AppExchange['request'], clock: Clock): SearchBehind {
  const url = URL.parse(request.headers.referer ?? '')
  if (url?.host !== request.host || url.pathname !== '/informasi')
    return { href: '/informasi', words: '', journey: null }
  const fields = Object.fromEntries(url.searchParams)
  const query = parseSearch(fields)
  return {
    href: url.pathname + url.search,
    words: query.words,
    journey: carryOn(clock, { token: fields['jejak'], query }),
  }
}

import type { Term, Way } from './understand.ts'

/** A lexeme as a `tsquery` writes it: any text is safe in it. */
export function quoted(lexeme: string): string {
  return `'${lexeme.replaceAll(/['\\]/g, '$&$&')}'`
}

/** One way to find a term. */
export function wayQuery(way: Way): string {
  return joined(
    way.map((forms) => joined(forms.map(quoted), ' | ')),
    ' & ',
  )
}

/** A term in any of its ways. */
export function termQuery({ ways }: Pick<Term, 'ways'>): string {
  return joined(ways.map(wayQuery), ' | ')
}

/**
 * All of some terms, and none of some lexemes; with each of the labels, and, where any period is named, with one of
 * those.
 */
export function allQuery(
  terms: readonly Pick<Term, 'ways'>[],
  without: readonly string[],
  { labels = [], within = [] }: { labels?: readonly string[]; within?: readonly string[] } = {},
): string {
  const periods = within.length === 0 ? [] : [joined(within.map(quoted), ' | ')]
  return joined(
    [
      ...terms.map(termQuery),
      ...without.map((lexeme) => `!${quoted(lexeme)}`),
      ...labels.map(quoted),
      ...periods,
    ],
    ' & ',
  )
}

/** Any of some terms. */
export function anyQuery(terms: readonly Pick<Term, 'ways'>[]): string {
  return joined(terms.map(termQuery), ' | ')
}

/** Stems one after the other. */
export function phraseQuery(stems: readonly string[]): string {
  return stems.map(quoted).join(' <-> ')
}

function joined(parts: readonly string[], by: string): string {
  return parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(by)})`
}

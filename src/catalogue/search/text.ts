import { stemmer } from '@orama/stemmers/indonesian'

// The same signs as `search_text` in the database takes out of a text.
const punctuation =
  /[\p{Cc}!-/:-@[-`{-\u00a0\u00ab\u00b7\u00bb\u2010-\u2014\u2018\u2019\u201c\u201d\u2022\u2026\ufeff]/gu

const numbers =
  /[0-9]{1,6} tahun [0-9]{4}|(?:(?<![0-9a-z])(?!rp[0-9])|(?<=rp))[0-9a-z]{1,20}(?:[./-][0-9a-z]{1,20}){1,7}/g

/** A number of several parts as it stands in a text, and the one word that search makes of it. */
export interface Number {
  readonly at: number
  readonly typed: string
  readonly lexeme: string
}

/** The words of a text in order, lower case and without punctuation, as the index takes them. */
export function tokensOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(punctuation, ' ')
    .split(' ')
    .filter((token) => token !== '')
}

/** Numbers of several parts, such as `188.45/12/2026` or `14 tahun 2025`: however punctuated, one word. */
export function numbersIn(text: string): Number[] {
  return [...text.toLowerCase().matchAll(numbers)].flatMap(({ 0: typed, index }) =>
    /[0-9][./-]|[./-][0-9]| tahun /.test(typed)
      ? [{ at: index, typed, lexeme: numberLexeme(typed) }]
      : [],
  )
}

function numberLexeme(typed: string): string {
  return /^[0-9]{1,3}(\.[0-9]{3})+$/.test(typed)
    ? typed.replaceAll('.', '')
    : typed.replace(/[./-]| tahun /g, 'zz')
}

const known = new Map<string, string>()
const mostKnown = 20_000

/** The stem under which PostgreSQL's `indonesian` keeps a word; what holds a digit stays as it is. */
export function stemOf(token: string): string {
  const before = known.get(token)
  if (before !== undefined) return before
  const stem = /[0-9]/.test(token) ? token : stemmer(token)
  if (known.size >= mostKnown) known.clear()
  known.set(token, stem)
  return stem
}

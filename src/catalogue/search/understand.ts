import { keyOf, type Lexicon } from './terms.ts'
import { numbersIn, stemOf, tokensOf } from './text.ts'
import type { Understood } from './types.ts'

/** Lexemes that must all be there; each is one of several forms. */
export type Way = readonly (readonly string[])[]

/** One thing that is looked for, in any of several ways. */
export interface Term {
  /** As it was typed. */
  readonly typed: string
  /** `number`: of several parts, or a decree's. `words`: of one or more words. */
  readonly kind: 'words' | 'number' | 'year'
  readonly ways: readonly Way[]
  /** Ways to try only when nothing is found: the parts of a number. */
  readonly loose: readonly Way[]
}

/** What the words of a search ask for. */
export interface Asked {
  readonly terms: readonly Term[]
  /** Lexemes that may not be there. */
  readonly without: readonly string[]
  /** Stems that must follow one another. */
  readonly phrases: readonly (readonly string[])[]
  readonly left: Understood['left']
  readonly widened: Understood['widened']
}

/** Stems that Indonesian affixes tear apart, each with its others: `elola` with `lola` and `kelola`. */
export type Families = ReadonlyMap<string, readonly string[]>

// More says nothing more of what is meant, and each word costs.
const mostTerms = 12

interface Piece {
  readonly kind: 'word' | 'number' | 'or'
  readonly text: string
  readonly lexeme: string
}

/**
 * Reads what somebody typed: words in any form, `"a phrase"`, `-without`, `atau` between two words, numbers however
 * punctuated, abbreviations and their long forms. Total: any text gives a search, perhaps for nothing.
 */
export function understand(
  words: string,
  { lexicon, families }: { lexicon: Lexicon; families: Families },
): Asked {
  const phrases: string[][] = []
  const without: string[] = []
  const open = words
    .normalize('NFC')
    .replace(/["“”„]([^"“”„]*)["“”„]/g, (_, inside: string) => {
      const stems = tokensOf(inside).map(stemOf)
      if (stems.length > 1) phrases.push(stems)
      return ` ${inside} `
    })
    .replace(/(^|\s)-([\p{L}\p{N}]\S*)/gu, (_, before: string, word: string) => {
      without.push(...tokensOf(word).map(stemOf))
      return before
    })
  const pieces = piecesOf(open)
  const kept = pieces.filter(({ kind, text }) => kind !== 'word' || !lexicon.stopWords.has(text))
  const left = pieces.filter((piece) => !kept.includes(piece)).map(({ text }) => text)
  // A search for nothing but stop words means them.
  const nothingElse = !kept.some(({ kind }) => kind !== 'or')
  const meant = nothingElse ? pieces : kept
  const { terms, widened } = termsOf(meant, { lexicon, families })
  return {
    terms: terms.slice(0, mostTerms),
    without: [...new Set(without)].slice(0, mostTerms),
    phrases: phrases.slice(0, 3),
    left: nothingElse ? [] : [...new Set(left)],
    widened,
  }
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  const lower = text.toLowerCase()
  const addWords = (part: string) => {
    for (const token of tokensOf(part))
      pieces.push(
        token === 'atau' || token === 'or'
          ? { kind: 'or', text: token, lexeme: '' }
          : { kind: 'word', text: token, lexeme: stemOf(token) },
      )
  }
  for (const { at, typed, lexeme } of numbersIn(lower)) {
    addWords(lower.slice(from, at))
    pieces.push({ kind: 'number', text: typed, lexeme })
    from = at + typed.length
  }
  addWords(lower.slice(from))
  return pieces
}

function termsOf(
  pieces: readonly Piece[],
  { lexicon, families }: { lexicon: Lexicon; families: Families },
): { terms: Term[]; widened: { from: string; to: string }[] } {
  const terms: Term[] = []
  const widened: { from: string; to: string }[] = []
  const seen = new Set<string>()
  let either = false
  for (let at = 0; at < pieces.length; ) {
    const piece = pieces[at]
    if (!piece) break
    if (piece.kind === 'or') {
      either = terms.length > 0
      at += 1
      continue
    }
    const { term, length, to } =
      piece.kind === 'number'
        ? { term: numberTerm(piece), length: 1, to: [] }
        : wordTerm(pieces, { at, lexicon, families })
    at += length
    widened.push(...to.map((form) => ({ from: term.typed, to: form })))
    const before = either ? terms.pop() : undefined
    either = false
    if (before) {
      terms.push({
        typed: `${before.typed} / ${term.typed}`,
        kind: 'words',
        ways: [...before.ways, ...term.ways],
        loose: [...before.loose, ...term.loose],
      })
      continue
    }
    const key = JSON.stringify(term.ways)
    if (seen.has(key)) continue
    seen.add(key)
    terms.push(term)
  }
  return { terms, widened }
}

function numberTerm({ text, lexeme }: Piece): Term {
  const parts = tokensOf(text).filter((part) => part !== 'tahun')
  return {
    typed: text,
    kind: 'number',
    ways: [[[lexeme]]],
    loose: [parts.map((part) => [stemOf(part)])],
  }
}

// The longest run of words that is a short or a long form, or else one word.
function wordTerm(
  pieces: readonly Piece[],
  { at, lexicon, families }: { at: number; lexicon: Lexicon; families: Families },
): { term: Term; length: number; to: string[] } {
  const run = pieces.slice(at, at + lexicon.longest)
  const ends = run.findIndex(({ kind }) => kind !== 'word')
  const words = ends === -1 ? run : run.slice(0, ends)
  let length = words.length
  let forms = otherForms(words, lexicon)
  while (forms.length === 0 && length > 1) {
    length -= 1
    forms = otherForms(words.slice(0, length), lexicon)
  }
  const some = words.slice(0, length)
  const typed = some.map(({ text }) => text).join(' ')
  const own = some.map(({ lexeme }) => formsOf(lexeme, { families }))
  const others = forms.map((form) =>
    tokensOf(form)
      .filter((word) => !lexicon.stopWords.has(word))
      .map((word) => [stemOf(word)]),
  )
  return {
    term: {
      typed,
      kind: /^(19|20)\d\d$/.test(typed) ? 'year' : 'words',
      ways: [own, ...others.filter((way) => way.length > 0)],
      loose: [],
    },
    length,
    to: forms,
  }
}

function otherForms(words: readonly Piece[], { longOf, shortOf }: Lexicon): string[] {
  return [
    ...(longOf.get(keyOf(words.map(({ text }) => text))) ?? []),
    ...(shortOf.get(keyOf(words.map(({ lexeme }) => lexeme))) ?? []),
  ]
}

/** A stem with the others of its family. */
export function formsOf(stem: string, { families }: { families: Families }): string[] {
  const borrowed = /is(ir|asi)$/.test(stem) ? [stem.replace(/is(ir|asi)$/, foreign)] : []
  return [...new Set([stem, ...(families.get(stem) ?? []), ...borrowed])]
}

// legalisir, legalisasi
const foreign = (ending: string) => (ending === 'isir' ? 'isasi' : 'isir')

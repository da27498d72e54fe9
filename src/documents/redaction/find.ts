import { around, covers, type Rect } from './geometry.ts'
import { type Line, type PageLines, placeOf } from './lines.ts'
import type { PageBox } from './messages.ts'

/** A place where words that were looked for stand; over the end of a line it has a box on each. */
export interface Hit {
  readonly page: number
  /** The words as they stand there, and some words around them. */
  readonly before: string
  readonly text: string
  readonly after: string
  readonly rects: readonly Rect[]
}

/** Hits of one search at most. */
export const maxHits = 500

interface Unit {
  readonly text: string
  readonly line: number
  readonly index: number
}

/**
 * Every occurrence of some words in a document, whatever the capitals; over line ends, with or without the hyphen there. Of numbers,
 * spaces, dots and hyphens between the digits do not count; on pages recognised from pictures no space does.
 */
export async function findWords(
  pages: Iterable<PageLines> | AsyncIterable<PageLines>,
  words: string,
): Promise<Hit[]> {
  const hits: Hit[] = []
  const number = isNumber(words)
  for await (const page of pages) {
    const loose = number || page.ocr
    const wanted = [...units([{ text: words, at: [] }], { loose, number })]
    const needle = wanted
      .map(({ text }) => text)
      .join('')
      .trim()
    if (needle === '') return []
    const all = [...units(page.lines, { loose, number })]
    const haystack = all.map(({ text }) => text).join('')
    for (let at = haystack.indexOf(needle); at !== -1; at = haystack.indexOf(needle, at)) {
      hits.push(hitAt(page, all.slice(at, at + needle.length)))
      if (hits.length === maxHits) return hits
      at += needle.length
    }
  }
  return hits
}

const isNumber = (words: string) => /^[+(]?\d[\d\s.()/-]*\d$/.test(words.trim())

// One unit for each letter that counts, in small letters.
function* units(
  lines: readonly Pick<Line, 'text' | 'at'>[],
  { loose, number }: { loose: boolean; number: boolean },
): Generator<Unit> {
  let space = true
  for (const [line, { text }] of lines.entries()) {
    for (let index = 0; index < text.length; index++) {
      const one = text[index] ?? ''
      if (number && /[\s.()/-]/.test(one)) continue
      if (/\s/.test(one)) {
        if (!space && !loose) yield { text: ' ', line, index }
        space = true
        continue
      }
      if (one === '\u00ad' || (one === '-' && isDivision(lines, { line, index }))) {
        space = true
        continue
      }
      const small = one.normalize('NFKC').toLowerCase()
      for (const letter of small) yield { text: letter[0] ?? '', line, index }
      space = false
    }
    // A line ends as a space does, unless a word was divided there.
    const divided = /\p{L}-\s*$/u.test(text)
    if (!space && !loose && !divided) yield { text: ' ', line, index: text.length - 1 }
    space = true
  }
}

function isDivision(
  lines: readonly Pick<Line, 'text'>[],
  { line, index }: { line: number; index: number },
): boolean {
  const { text = '' } = lines[line] ?? {}
  const next = lines[line + 1]?.text ?? ''
  return (
    text.slice(index + 1).trim() === '' &&
    /\p{L}/u.test(text[index - 1] ?? '') &&
    /^\s*\p{Ll}/u.test(next)
  )
}

const aroundLength = 30

function hitAt(page: PageLines, found: readonly Unit[]): Hit {
  const rects: Rect[] = []
  const pieces: string[] = []
  const first = found[0] ?? { text: '', line: 0, index: 0 }
  const last = found.at(-1) ?? first
  for (let number = first.line; number <= last.line; number++) {
    const line = page.lines[number]
    const here = found.filter((unit) => unit.line === number).map(({ index }) => index)
    if (!line || here.length === 0) continue
    const [from, to] = [Math.min(...here), Math.max(...here)]
    pieces.push(line.text.slice(from, to + 1))
    const places = []
    for (let index = from; index <= to; index++) places.push(placeOf(line, index))
    const box = around(places)
    if (box) rects.push(page.ocr ? wider(box, page) : lower(box))
  }
  return {
    page: page.page,
    before: (page.lines[first.line]?.text ?? '')
      .slice(Math.max(0, first.index - aroundLength), first.index)
      .trimStart(),
    text: pieces.join(' '),
    after: (page.lines[last.line]?.text ?? '')
      .slice(last.index + 1, last.index + 1 + aroundLength)
      .trimEnd(),
    rects,
  }
}

// What recognised a letter looks at its middle: ink reaches further.
function wider([x0, y0, x1, y1]: Rect, { width, height }: PageLines): Rect {
  const more = Math.max(1.5, (y1 - y0) * 0.2)
  return [
    Math.max(0, x0 - more),
    Math.max(0, y0 - more),
    Math.min(width, x1 + more),
    Math.min(height, y1 + more),
  ]
}

// The room of a letter reaches above and below its ink, into the lines beside.
function lower([x0, y0, x1, y1]: Rect): Rect {
  const height = y1 - y0
  return [x0, y0 + height * 0.18, x1, y1 - height * 0.08]
}

/** The box of a whole line of text. */
export function boxOfLine(page: PageLines, line: Line): Rect | null {
  const places =
    [...line.text].length === 0 ? [] : line.text.split('').map((_, at) => placeOf(line, at))
  const box = around(places)
  return box && (page.ocr ? wider(box, page) : lower(box))
}

/** What stands under a box: words as they can be read, for its name in a list. */
export function textUnder(page: PageLines, box: Rect): string {
  return page.lines
    .map((line) =>
      line.text
        .split('')
        .filter((_, index) => covers(box, placeOf(line, index)))
        .join('')
        .trim(),
    )
    .filter((text) => text !== '')
    .join(' ')
}

/** The words that stand whole under boxes: those that may be nowhere in the result. */
export async function wordsUnder(
  pages: Iterable<PageLines> | AsyncIterable<PageLines>,
  boxes: readonly PageBox[],
): Promise<string[]> {
  const words = new Set<string>()
  for await (const page of pages) {
    const here = boxes.filter((box) => box.page === page.page).map(({ rect }) => rect)
    if (here.length === 0) continue
    for (const line of page.lines)
      for (const { 0: word, index } of line.text.matchAll(/[\p{L}\p{N}]+/gu)) {
        const places = word.split('').map((_, at) => placeOf(line, index + at))
        if (places.every((place) => here.some((box) => covers(box, place)))) words.add(word)
      }
  }
  return [...words]
}

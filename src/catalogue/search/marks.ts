import { stemOf } from './text.ts'
import type { Piece } from './types.ts'
import type { Term } from './understand.ts'

/** Where in a text something stands that was looked for; `term` counts from 0. */
export interface Mark {
  readonly from: number
  readonly to: number
  readonly term: number
}

interface Needle {
  readonly term: number
  /** What every word with the stem holds, to be found without taking the text apart. */
  readonly core: string
  readonly stem: string
  readonly number: RegExp | null
}

/** Finds in a text the words of a search, in any of their forms. */
export type Marker = (text: string) => Mark[]

const mostMarks = 200

/** Makes the marker of a search. Words of a long form are marked only where nothing else is. */
export function createMarker(terms: readonly Term[]): Marker {
  const plain: Needle[] = []
  const spread: Needle[] = []
  terms.forEach(({ ways }, term) => {
    ways.forEach((way, at) => {
      const into = at === 0 || way.length === 1 ? plain : spread
      into.push(...way.flatMap((forms) => forms.map((stem) => needleOf(stem, term))))
    })
  })
  return (text) => {
    const lower = lowered(text)
    const marks = plain.flatMap((needle) => find(lower, needle))
    const all = marks.length > 0 ? marks : spread.flatMap((needle) => find(lower, needle))
    return apart(all.sort((a, b) => a.from - b.from || b.to - a.to)).slice(0, mostMarks)
  }
}

// Some letters of other scripts grow when they are lowered; places must stay where they are.
function lowered(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length
    ? lower
    : text.replaceAll(/[A-Z]+/g, (some) => some.toLowerCase())
}

function needleOf(stem: string, term: number): Needle {
  // The first letter of a stem may be one that its prefix has swallowed: `pungut` in memungut.
  const core = stem.length > 3 && !/[0-9]/.test(stem) ? stem.slice(1) : stem
  return { term, core, stem, number: numberPattern(stem) }
}

function numberPattern(lexeme: string): RegExp | null {
  if (!/[0-9]/.test(lexeme)) return null
  const parts = lexeme.split('zz')
  if (parts.length > 1)
    return new RegExp(
      `(?<![0-9a-z])${parts.map(escaped).join('(?:[./-]| tahun )')}(?![0-9a-z])`,
      'g',
    )
  if (!/^[0-9]{4,15}$/.test(lexeme)) return null
  const groups = lexeme.replace(/\B(?=([0-9]{3})+$)/g, '\\.?')
  return new RegExp(`(?<![0-9a-z])${groups}(?![0-9a-z])`, 'g')
}

const escaped = (text: string) => text.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&')

function find(lower: string, { term, core, stem, number }: Needle): Mark[] {
  const marks: Mark[] = []
  if (number) {
    for (const { 0: typed, index } of lower.matchAll(number))
      marks.push({ from: index, to: index + typed.length, term })
    return marks
  }
  for (let at = lower.indexOf(core); at !== -1 && marks.length < mostMarks; ) {
    const { from, to } = wordAround(lower, at)
    if (stemOf(lower.slice(from, to)) === stem) marks.push({ from, to, term })
    at = lower.indexOf(core, Math.max(to, at + 1))
  }
  return marks
}

const inWord = /[\p{L}\p{N}]/u
const longestWord = 60

function wordAround(text: string, at: number): { from: number; to: number } {
  let from = at
  let to = at
  while (from > 0 && at - from < longestWord && isWord(text, from - 1)) from -= 1
  while (to < text.length && to - at < longestWord && isWord(text, to)) to += 1
  return { from, to }
}

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128)
    return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)
  return inWord.test(text.charAt(at))
}

function apart(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  let end = -1
  for (const mark of marks)
    if (mark.from >= end) {
      kept.push(mark)
      end = mark.to
    }
  return kept
}

/** A text in pieces, what was found marked. */
export function piecesOf(text: string, marks: readonly Mark[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  const add = (part: string, marked: boolean) => {
    if (part !== '') pieces.push({ text: part, marked })
  }
  for (const mark of marks) {
    add(text.slice(from, mark.from), false)
    add(text.slice(mark.from, mark.to), true)
    from = mark.to
  }
  add(text.slice(from), false)
  return pieces
}

const width = 180
const before = 40

/** About 180 characters of a text around the place where most of what was looked for stands close together, in pieces. */
export function passageFrom(text: string, mark: Marker): Piece[] | null {
  const marks = mark(text)
  if (marks.length === 0) return null
  const { from, to } = densest(marks)
  const start = wordStart(
    text,
    Math.max(0, Math.min(from - before, Math.max(0, text.length - width))),
  )
  const end = wordEnd(text, Math.min(text.length, Math.max(to, start + width)))
  const inside = marks
    .filter((one) => one.from >= start && one.to <= end)
    .map((one) => ({ ...one, from: one.from - start, to: one.to - start }))
  const pieces = piecesOf(text.slice(start, end), inside).map((piece) => ({
    ...piece,
    text: piece.text.replaceAll(/\s+/g, ' '),
  }))
  const dots = (more: boolean) => (more ? [{ text: '…', marked: false }] : [])
  return [...dots(start > 0), ...pieces, ...dots(end < text.length)]
}

function densest(marks: readonly Mark[]): { from: number; to: number } {
  let best = { from: 0, to: 0, worth: -1 }
  marks.forEach((first, at) => {
    const within = marks.slice(at).filter(({ to }) => to <= first.from + width - before)
    const worth = new Set(within.map(({ term }) => term)).size * 100 + Math.min(within.length, 99)
    if (worth > best.worth) best = { from: first.from, to: within.at(-1)?.to ?? first.to, worth }
  })
  return best
}

function wordStart(text: string, at: number): number {
  if (at === 0) return 0
  const space = text.slice(at, at + before).search(/\s/)
  return space === -1 ? at : at + space + 1
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length
  const space = text.slice(Math.max(0, at - before), at).search(/\s\S*$/)
  return space === -1 ? at : Math.max(0, at - before) + space
}

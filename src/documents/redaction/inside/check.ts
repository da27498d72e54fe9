import { inflateSync } from 'node:zlib'
import type * as Mupdf from 'mupdf'
import { covers } from '../geometry.ts'
import type { PageBox, RedactionReport } from '../messages.ts'
import { boxesOn } from './apply.ts'
import { isBlackUnder, looksAlike } from './check-page.ts'
import { lettersOf } from './letters.ts'
import { compact, findForms } from './word-forms.ts'

export interface Checked {
  /** The document before, in which everything is still to be seen. */
  readonly base: Uint8Array
  readonly bytes: Uint8Array
  readonly boxes: readonly PageBox[]
  readonly words: readonly string[]
}

/**
 * Reads a redacted file back: under every box nothing but black and no letter; the words that were there nowhere in the file,
 * neither as it is nor unpacked, except where the same word is still to be read elsewhere; and all else as it was.
 * @returns where such words remain; null when the check failed.
 */
export function checkRedacted(
  mupdf: typeof Mupdf,
  { base, bytes, boxes, words }: Checked,
): RedactionReport['remaining'] | null {
  const before = new mupdf.PDFDocument(base)
  const document = new mupdf.PDFDocument(bytes)
  const remaining: { page: number; count: number }[] = []
  const legible = new Set<string>()
  const looked = [...new Set(words.map(compact))].filter((word) => word.length >= 4)
  for (let index = 0; index < document.countPages(); index++) {
    const page = document.loadPage(index)
    const here = boxesOn(boxes, { document, index })
    const lines = lettersOf(page)
    const under = lines
      .flat()
      .some(({ text, rect }) => text.trim() !== '' && here.some((box) => covers(box, rect)))
    const black = here.length === 0 || isBlackUnder(mupdf, { page, boxes: here })
    const shown = before.loadPage(index)
    const whole = looksAlike(mupdf, { page, other: shown, boxes: here })
    for (const one of [page, shown]) one.destroy()
    mupdf.emptyStore()
    if (under || !black || !whole) return null
    const text = lines.map((line) => line.map((one) => one.text).join('')).join('\n')
    const tokens = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(compact)
    let count = 0
    for (const word of looked) {
      if (tokens.some((token) => token.includes(word))) legible.add(word)
      count += tokens.filter((token) => token === word).length
    }
    if (count > 0) remaining.push({ page: index + 1, count })
  }
  const gone = words.filter((word) => compact(word).length >= 4 && !legible.has(compact(word)))
  const clean = !findForms(piecesOf(document, bytes), gone)
  for (const one of [before, document]) one.destroy()
  return clean ? remaining : null
}

/** All of a file that may hold words: as it is, every stream unpacked, every text of its objects. */
function* piecesOf(document: Mupdf.PDFDocument, bytes: Uint8Array): Generator<Uint8Array> {
  yield bytes
  const count = document.countObjects()
  for (let number = 1; number < count; number++) {
    const reference = document.newIndirect(number)
    if (reference.resolve().isNull()) continue
    yield Buffer.from(reference.resolve().toString(true, false), 'latin1')
    if (!reference.isStream() || isPicture(reference)) continue
    yield unpacked(reference)
  }
}

// Dots are no words; whether they show any, the page says.
function isPicture(stream: Mupdf.PDFObject): boolean {
  const kind = stream.get('Subtype')
  return kind.isName() && kind.asName() === 'Image'
}

function unpacked(stream: Mupdf.PDFObject): Uint8Array {
  try {
    return stream.readStream().asUint8Array()
  } catch {
    return inflateSync(stream.readRawStream().asUint8Array())
  }
}

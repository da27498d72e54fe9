import { inflateSync } from 'node:zlib'
import type * as Mupdf from 'mupdf'
import { covers } from '../geometry.ts'
import type { PageBox, RedactionReport } from '../messages.ts'
import { boxesOn } from './apply.ts'
import { isBlackUnder } from './check-page.ts'
import { lettersOf } from './letters.ts'
import { compact, findForms } from './word-forms.ts'

/**
 * Reads a redacted file back: under every box nothing but black and no letter; the words that were there nowhere in the file,
 * neither as it is nor unpacked, except where the same word is still to be read elsewhere.
 * @returns where such words remain; null when the check failed.
 */
export function checkRedacted(
  mupdf: typeof Mupdf,
  {
    bytes,
    boxes,
    words,
  }: { bytes: Uint8Array; boxes: readonly PageBox[]; words: readonly string[] },
): RedactionReport['remaining'] | null {
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
    page.destroy()
    mupdf.emptyStore()
    if (under || !black) return null
    const text = compact(lines.map((line) => line.map((one) => one.text).join('')).join('\n'))
    let count = 0
    for (const word of looked) {
      const times = text.split(word).length - 1
      if (times > 0) legible.add(word)
      count += times
    }
    if (count > 0) remaining.push({ page: index + 1, count })
  }
  const gone = words.filter((word) => compact(word).length >= 4 && !legible.has(compact(word)))
  const clean = !findForms(piecesOf(document, bytes), gone)
  document.destroy()
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

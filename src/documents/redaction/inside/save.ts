import type * as Mupdf from 'mupdf'

/**
 * A document written anew, with nothing that no page needs. In two goes: MuPDF loses streams when it clears up a document that was
 * changed in the same breath.
 */
export function saveAnew(mupdf: typeof Mupdf, document: Mupdf.PDFDocument): Uint8Array {
  const written = document.saveToBuffer('compress').asUint8Array().slice()
  const again = new mupdf.PDFDocument(written)
  const saved = again.saveToBuffer('garbage=4,compress').asUint8Array().slice()
  again.destroy()
  return saved
}
